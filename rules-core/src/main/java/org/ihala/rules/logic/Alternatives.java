package org.ihala.rules.logic;

import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Readings;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of every reading say of one claim: one provision may have an answer for each reading of it.
 *
 * <p>Which rules speak is chosen afterwards, so that many choices of readings can be compared. A rule is asked only where
 * its provision can turn the answer, and once. A provision that is needed must have exactly one answer under a choice,
 * as if only the rules of that choice had been fired.
 */
public final class Alternatives extends Ledger {

    /** Puts a claim to one rule, whatever readings the rule belongs to. */
    @FunctionalInterface
    public interface Questioner {
        /** Lets the rule record what it says of the claim; it records nothing where it does not speak of it. */
        void ask(int rule, Alternatives into);
    }

    private final Questioner questioner;
    private final boolean[] asked;
    private final boolean[] speaks;
    private final @Nullable Condition[] answers;

    /** Creates what asks each rule about a claim without things of its own when it is needed. */
    public Alternatives(RuleTable table, Questioner questioner) {
        this(table, List.of(), questioner);
    }

    /** Creates the recorder of a firing of all rules. */
    public Alternatives(RuleTable table, List<? extends Thing> things) {
        this(table, things, (rule, into) -> {});
    }

    /** Creates what asks each rule when it is needed. */
    public Alternatives(RuleTable table, List<? extends Thing> things, Questioner questioner) {
        super(table, things, false, 0);
        this.questioner = questioner;
        this.asked = new boolean[table.rules()];
        this.speaks = new boolean[table.rules()];
        this.answers = new Condition[table.rules()];
    }

    @Override
    public void keep(int rule, @Nullable Condition answer) {
        if (speaks[rule]) {
            throw conflict(rule, rule);
        }
        speaks[rule] = true;
        answers[rule] = answer;
    }

    /**
     * Takes over what was said before under one choice, so that those rules are not asked again.
     *
     * @return these alternatives
     */
    public Alternatives knowing(Ledger said) {
        said.forEachRule(rule -> {
            asked[rule] = true;
            keep(rule, said.condition(table.slot(rule)));
        });
        return this;
    }

    private boolean speaks(int rule) {
        if (!asked[rule]) {
            questioner.ask(rule, this);
            // Only now: a rule that failed did not say that it has nothing to say.
            asked[rule] = true;
        }
        return speaks[rule];
    }

    /** Returns the rule that speaks of a provision under a choice of readings, or -1. */
    private int speaker(int slot, Readings readings) {
        int only = -1;
        for (int rule : table.rulesOf(slot)) {
            if (readings.chosen(table.tags(rule)) && speaks(rule)) {
                if (only >= 0) {
                    throw conflict(only, rule);
                }
                only = rule;
            }
        }
        return only;
    }

    /**
     * Returns the answer of a question with one point read otherwise.
     *
     * @param before what was made of the question before the point was read otherwise
     * @param readings the readings with the other option of the point
     * @param point the number of the point
     * @throws InconsistentLedgerException if a provision that is needed has no entry, or two
     */
    public Answer answer(Resolution before, Readings readings, int point) {
        Choice choice = new Choice(before.ledger(), readings, point);
        Answer answer = choice.answer(before.slots());
        // Only an open answer over an exception could be decided by looking at the completions.
        boolean exact = answer != Answer.UNDETERMINED
                || !choice.exceptionMet() && !before.ledger().exceptionMet();
        return exact ? answer : Resolver.answer(under(readings), before.roots());
    }

    /** Returns what is said under a choice of readings, with every rule asked. */
    private Ledger under(Readings readings) {
        Ledger chosen = new Ledger(table, things());
        for (int slot = 0; slot < table.slots(); slot++) {
            int rule = speaker(slot, readings);
            if (rule >= 0) {
                chosen.keep(rule, answers[rule]);
            }
        }
        return chosen;
    }

    /** One other choice of readings; what the point cannot move keeps its answer. */
    final class Choice extends Kleene {

        private final Ledger before;
        private final Readings readings;
        private final boolean[] moved;

        Choice(Ledger before, Readings readings, int point) {
            super(before.table);
            this.before = before;
            this.readings = readings;
            this.moved = table.movedBy(point, readings);
        }

        @Override
        Answer said(int slot) {
            if (!moved[slot]) {
                return before.answer(slot);
            }
            int rule = speaker(slot, readings);
            if (rule < 0) {
                throw gap(slot);
            }
            Condition condition = answers[rule];
            if (condition != null) {
                return condition.answer();
            }
            Node formula = table.node(rule);
            if (formula == null) {
                throw gap(slot);
            }
            return answer(formula);
        }
    }
}
