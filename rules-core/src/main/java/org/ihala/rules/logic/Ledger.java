package org.ihala.rules.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Provision;
import org.jspecify.annotations.Nullable;

/**
 * The recorder that rules write to: one answer or one formula for each provision, never two.
 *
 * <p>Nothing here depends on the order of firing. A second entry for a provision is a conflict and fails at once; a
 * missing entry fails when the {@link Resolver} needs it. Neither is ever read as "no".
 */
public sealed class Ledger extends Kleene permits Alternatives {

    private final boolean grows;
    private final List<? extends Thing> things;
    /** One more than the number of the rule that spoke of a provision; 0 where none did. */
    private int[] speaker;
    /** What was recorded of a provision; null where a formula is registered or nothing. */
    private @Nullable Condition[] conditions;

    private int firing = -1;
    private String newRule = "";
    private String newProvision = "";
    /** Worked out when first asked for, after firing has ended. */
    private @Nullable Spans spans;

    /** Creates a recorder that numbers rules and provisions as it meets them. */
    public Ledger() {
        this(new RuleTable(), List.of(), true);
    }

    /** Creates a recorder for the rules of a table. */
    public Ledger(RuleTable table) {
        this(table, List.of());
    }

    /**
     * Creates a recorder for the rules of a table about a claim with several things.
     *
     * @param things the things, as the table numbers them
     */
    public Ledger(RuleTable table, List<? extends Thing> things) {
        this(table, things, false);
    }

    private Ledger(RuleTable table, List<? extends Thing> things, boolean grows) {
        this(table, things, grows, table.slots());
    }

    /**
     * Creates a recorder.
     *
     * @param slots how many provisions there is room for; none for a recorder that keeps them elsewhere
     */
    Ledger(RuleTable table, List<? extends Thing> things, boolean grows, int slots) {
        super(table, slots);
        this.things = things;
        this.grows = grows;
        this.speaker = new int[slots];
        this.conditions = new Condition[slots];
    }

    /**
     * Says which rule about the whole claim is about to record; called by the engine only.
     *
     * @throws InconsistentLedgerException if the table has no such rule
     */
    public void firing(String rule, String provision) {
        firing(rule, provision, null);
    }

    /**
     * Says which rule is about to record, and the provision its name starts with; called by the engine only.
     *
     * @param fact what the rule matched: the claim, or one of its things
     * @throws InconsistentLedgerException if the table has no such rule
     */
    public void firing(String rule, String provision, @Nullable Object fact) {
        if (grows) {
            newRule = rule;
            newProvision = provision;
            return;
        }
        firing = table.rule(rule, numberOf(fact));
        if (firing < 0 || !table.provision(table.slot(firing)).equals(provision)) {
            throw new InconsistentLedgerException(
                    "rule \"" + rule + "\" of provision " + provision + " is none of the rules for this claim");
        }
    }

    /** Returns the number of a thing, told by its instance, or -1. */
    private int numberOf(@Nullable Object fact) {
        for (int i = 0; i < things.size(); i++) {
            if (things.get(i) == fact) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the things that the table numbers. */
    final List<? extends Thing> things() {
        return things;
    }

    /** Returns the place of the thing that a provision is about, or null where it is about the whole. */
    final @Nullable String about(int slot) {
        int thing = table.thingOf(slot);
        return thing < 0 ? null : things.get(thing).place();
    }

    /** Says by its number which rule is about to record; called by the engine only. */
    public void firing(int rule) {
        firing = rule;
    }

    /** Records the answer of a provision. */
    public void record(String provision, Condition answer) {
        checkProvision(provision);
        keep(grows ? grown(provision, null) : firing, answer);
    }

    /** Registers how a provision combines others. */
    public void define(String provision, Formula formula) {
        checkProvision(provision);
        if (!grows && !formula.equals(table.formula(firing))) {
            throw new InconsistentLedgerException(
                    "rule \"" + table.name(firing) + "\" registered another formula than before");
        }
        keep(grows ? grown(provision, formula) : firing, null);
    }

    private void checkProvision(String provision) {
        String own = firing < 0 ? newProvision : table.provision(table.slot(firing));
        if (!own.equals(provision)) {
            throw new InconsistentLedgerException("rule \"" + (firing < 0 ? newRule : table.name(firing))
                    + "\" of provision " + own + " recorded " + provision);
        }
    }

    private int grown(String provision, @Nullable Formula formula) {
        int rule = table.add(newRule, provision, formula);
        speaker = Arrays.copyOf(speaker, table.slots());
        conditions = Arrays.copyOf(conditions, table.slots());
        forget();
        return rule;
    }

    /** Keeps what a rule said of its provision: an answer, or its formula where that is null; called by the engine only. */
    public void keep(int rule, @Nullable Condition answer) {
        int slot = table.slot(rule);
        if (speaker[slot] != 0) {
            throw conflict(speaker[slot] - 1, rule);
        }
        speaker[slot] = rule + 1;
        conditions[slot] = answer;
    }

    @Override
    final Answer said(int slot) {
        Condition condition = conditions[slot];
        return condition != null ? condition.answer() : answer(formula(slot));
    }

    /** Returns the number of a provision. */
    final int slot(String provision) {
        int slot = table.find(provision);
        if (slot < 0) {
            throw new InconsistentLedgerException("no answer for provision " + provision);
        }
        return slot;
    }

    /** Returns the numbers of some provisions. */
    final int[] slots(List<String> provisions) {
        int[] slots = new int[provisions.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot(provisions.get(i));
        }
        return slots;
    }

    /** Returns the rule that spoke of a provision. */
    final int speaker(int slot) {
        int rule = speaker[slot] - 1;
        if (rule < 0) {
            throw gap(slot);
        }
        return rule;
    }

    /** Returns whether a rule is the one that spoke of its provision. */
    final boolean spoke(int rule) {
        return speaker[table.slot(rule)] == rule + 1;
    }

    /**
     * Checks that the same rules recorded the same as in another run on the same claim.
     *
     * @throws InconsistentLedgerException if they did not; the message names the provision
     */
    public void checkAgainst(Ledger other) {
        for (int slot = 0; slot < speaker.length; slot++) {
            Condition own = conditions[slot];
            Condition others = other.conditions[slot];
            boolean same = speaker[slot] == other.speaker[slot]
                    && (own == null ? others == null : others != null && own.says(others));
            if (!same) {
                throw new InconsistentLedgerException(
                        "the two ways to run the rules differ on provision " + table.provision(slot));
            }
        }
    }

    /** Returns what was recorded of a provision, or null where a formula is registered or nothing. */
    final @Nullable Condition condition(int slot) {
        return conditions[slot];
    }

    /** Returns the formula registered for a provision of which no answer was recorded. */
    final Node formula(int slot) {
        Node node = table.node(speaker(slot));
        if (node == null) {
            throw gap(slot);
        }
        return node;
    }

    /**
     * Returns the condition a rule recorded for a provision.
     *
     * @throws InconsistentLedgerException if no rule recorded one
     */
    public Condition condition(String provision) {
        int slot = slot(provision);
        speaker(slot);
        Condition condition = conditions[slot];
        if (condition == null) {
            throw new InconsistentLedgerException("no recorded answer for provision " + provision);
        }
        return condition;
    }

    /**
     * Returns where a duty stands: as a rule recorded it or, where a formula defines it, as the formula comes out.
     *
     * <p>A formula says when the duty is owed, or it says when the duty is fulfilled: then what is met is done where a step right
     * in the formula was done, and did not arise otherwise; what is done late, too late, missed or due is so where such a step
     * is. What is open
     * otherwise waits for whoever answers. So does what a rule recorded as plainly met or not.
     *
     * @param owed whether a formula says when the duty is owed, and not when it is fulfilled
     * @param done the provision that is met once what a formula owes is done, or null where the law names none
     * @throws InconsistentLedgerException if no rule spoke of it, or of what says that it is done
     */
    public Condition duty(String provision, boolean owed, @Nullable String done) {
        int slot = slot(provision);
        speaker(slot);
        Condition condition = conditions[slot];
        if (condition != null) {
            return condition.duty() != null ? condition : condition.asDuty(plainly(condition.answer()), null);
        }
        return Condition.met().asDuty(owed ? owed(slot, done) : fulfilled(slot), null);
    }

    private DutyStatus owed(int owed, @Nullable String done) {
        // Looked up whatever is owed, so that no gap goes unseen.
        Answer over = done == null ? Answer.NO : answer(slot(done));
        return switch (answer(owed)) {
            case NO -> DutyStatus.NOT_APPLICABLE;
            case UNDETERMINED -> DutyStatus.STOP_AND_ASK;
            case YES -> switch (over) {
                case NO -> DutyStatus.DUE;
                case UNDETERMINED -> DutyStatus.STOP_AND_ASK;
                case YES -> DutyStatus.DONE;
            };
        };
    }

    private static DutyStatus plainly(Answer fulfilled) {
        return switch (fulfilled) {
            case YES -> DutyStatus.DONE;
            case NO -> DutyStatus.DUE;
            case UNDETERMINED -> DutyStatus.STOP_AND_ASK;
        };
    }

    private DutyStatus fulfilled(int slot) {
        Node formula = formula(slot);
        return switch (answer(slot)) {
            case YES -> first(formula, DutyStatus.NOT_APPLICABLE, DutyStatus.DONE_LATE, DutyStatus.DONE, DutyStatus.ONGOING);
            case NO -> first(formula, DutyStatus.DUE, DutyStatus.OVERDUE, DutyStatus.MISSED);
            case UNDETERMINED -> holds(formula, DutyStatus.DUE) ? DutyStatus.DUE : DutyStatus.STOP_AND_ASK;
        };
    }

    private DutyStatus first(Node formula, DutyStatus otherwise, DutyStatus... statuses) {
        for (DutyStatus status : statuses) {
            if (holds(formula, status)) {
                return status;
            }
        }
        return otherwise;
    }

    private boolean holds(Node node, DutyStatus status) {
        if (node.kind == Node.Kind.PROVISION) {
            Condition condition = conditions[node.slot];
            return condition != null && condition.duty() == status;
        }
        for (Node operand : node.operands) {
            if (holds(operand, status)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether some rule spoke of a provision. */
    public boolean spokeOf(String provision) {
        int slot = table.find(provision);
        return slot >= 0 && speaker[slot] != 0;
    }

    /** Returns whether some rule registered a formula for a provision. */
    public boolean isDefined(String provision) {
        return spokeOf(provision) && conditions[slot(provision)] == null;
    }

    /** Returns the days on which a provision holds, or null. */
    final @Nullable Span span(int slot) {
        Spans known = spans;
        if (known == null) {
            known = new Spans(this, table.slots());
            spans = known;
        }
        return known.span(slot);
    }

    /**
     * Returns the last day on which a provision surely holds, by the days its conditions carry; null where that is never, or no
     * day ends it.
     *
     * @throws InconsistentLedgerException if no rule spoke of it
     */
    public @Nullable LocalDate lastDay(String provision) {
        return LastDays.of(this, slot(provision));
    }

    /**
     * Returns the places of the file that a provision rests on, in the order of its formula.
     *
     * @throws InconsistentLedgerException if no rule spoke of it
     */
    public List<String> facts(String provision) {
        return LastDays.facts(this, slot(provision));
    }

    /**
     * Returns the name of the rule that recorded or defined a provision.
     *
     * @throws InconsistentLedgerException if none did
     */
    public String rule(String provision) {
        return table.name(speaker(slot(provision)));
    }

    /**
     * Passes each warning whose provision is met, and not silenced by another one, with the rule that says so.
     *
     * @param catalogue the entry of a provision in the catalogue
     */
    public void forEachWarning(
            Function<String, Provision> catalogue, BiConsumer<Provision, String> visitor) {
        @Nullable Provision[] warnings = table.warnings(catalogue);
        for (int slot = 0; slot < warnings.length; slot++) {
            Provision warning = warnings[slot];
            if (warning != null && speaker[slot] != 0 && isDue(warning, slot)) {
                visitor.accept(warning, table.name(speaker[slot] - 1));
            }
        }
    }

    private boolean isDue(Provision warning, int slot) {
        return answer(slot) == Answer.YES
                && !is(Answer.YES, warning.unlessMet())
                && (warning.whereNot() == null || is(Answer.NO, warning.whereNot()));
    }

    private boolean is(Answer answer, @Nullable String provision) {
        int slot = provision == null ? -1 : table.find(provision);
        return slot >= 0 && speaker[slot] != 0 && answer(slot) == answer;
    }

    /** Returns the open conditions that lack a fact, each once. */
    final List<Condition> lacking(MissingFact fact) {
        List<Condition> lacking = new ArrayList<>(4);
        for (Condition condition : conditions) {
            if (condition != null
                    && condition.answer() == Answer.UNDETERMINED
                    && condition.missing().contains(fact)
                    && Planes.indexOf(lacking, condition) < 0) {
                lacking.add(condition);
            }
        }
        return lacking;
    }

    /** Passes the number of each rule that recorded something to the visitor, in the order of the provisions' numbers. */
    public void forEachRule(IntConsumer visitor) {
        for (int one : speaker) {
            if (one != 0) {
                visitor.accept(one - 1);
            }
        }
    }

    /** Returns the rules and provisions by number. */
    public RuleTable table() {
        return table;
    }

    /** Names no answer: they are facts about a person. */
    @Override
    public String toString() {
        return "Ledger";
    }
}
