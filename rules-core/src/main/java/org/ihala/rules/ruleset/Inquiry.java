package org.ihala.rules.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Execution;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.engine.RuleGroup;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Readings;
import org.ihala.rules.logic.Alternatives;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.InconsistentLedgerException;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.logic.RuleTable;
import org.jspecify.annotations.Nullable;

/** One question about one case on one day, under one edition and one choice of readings; used by a single thread. */
public final class Inquiry {

    /** How the rules are put to a claim on other readings. */
    private static final Map<Execution, List<Execution>> WAYS = Map.of(
            Execution.STRAIGHT, List.of(Execution.STRAIGHT),
            Execution.SESSION, List.of(Execution.SESSION),
            Execution.CHECKED, List.of(Execution.STRAIGHT, Execution.SESSION));

    private final QuestionPlan plan;
    private final CaseFile caseFile;
    private final LocalDate asOf;
    private final Edition edition;
    private final Law law;
    private final RuleEngine engine;
    private final Execution execution;
    private Readings readings;
    private @Nullable Object claim;
    private @Nullable Ledger first;
    private @Nullable List<Ledger> later;
    private @Nullable Map<Execution, Alternatives> alternatives;

    /** Creates the inquiry. */
    public Inquiry(
            QuestionPlan plan,
            CaseFile caseFile,
            LocalDate asOf,
            Edition edition,
            Readings readings,
            Law law,
            RuleEngine engine,
            Execution execution) {
        this.plan = plan;
        this.caseFile = caseFile;
        this.asOf = asOf;
        this.edition = edition;
        this.readings = readings;
        this.law = law;
        this.engine = engine;
        this.execution = execution;
    }

    /** Returns how the question is worked out. */
    public QuestionPlan plan() {
        return plan;
    }

    /** Returns the case. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** Returns the day asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the edition applied. */
    public Edition edition() {
        return edition;
    }

    /** Returns the readings applied. */
    public Readings readings() {
        return readings;
    }

    /** Returns the law as data. */
    public Law law() {
        return law;
    }

    /** Returns the same inquiry under other readings, with nothing fired yet. */
    public Inquiry under(Readings other) {
        return new Inquiry(plan, caseFile, asOf, edition, other, law, engine, execution);
    }

    /** Fires the rules on a claim and resolves the given provisions. */
    public Resolution fire(Object claim, List<String> roots) {
        return Resolver.resolve(said(claim), roots);
    }

    /** Fires the rules on a claim and returns what they said, for a step whose proof nobody needs. */
    public Ledger said(Object claim) {
        Ledger ledger = rules().fire(claim, readings, execution);
        if (first == null) {
            first = ledger;
        } else {
            if (later == null) {
                later = new ArrayList<>(4);
            }
            later.add(ledger);
        }
        this.claim = claim;
        return ledger;
    }

    private RuleGroup rules() {
        return engine.group(plan.articles());
    }

    /** Returns whether the question took a single firing of the rules. */
    public boolean firedOnce() {
        return first != null && later == null;
    }

    /**
     * Returns the points of the register that the rules fired so far took a side on, by number.
     *
     * @return one entry for each point of the register
     */
    public boolean[] touched() {
        boolean[] touched = new boolean[readings.points()];
        if (first != null) {
            touch(first, touched);
        }
        if (later != null) {
            later.forEach(ledger -> touch(ledger, touched));
        }
        return touched;
    }

    private void touch(Ledger ledger, boolean[] touched) {
        RuleTable table = ledger.table();
        ledger.forEachRule(rule -> {
            for (int tag : table.tags(rule)) {
                touched[readings.pointOf(tag)] = true;
            }
        });
    }

    /**
     * Returns whether another option of a disputed point alone gives another answer.
     *
     * @param point its number
     * @param resolution what was made of the question on the readings applied
     * @param support the provisions it {@linkplain Resolution#support() rests on}
     */
    public boolean wouldChange(int point, Resolution resolution, boolean @Nullable [] support) {
        if (firedOnce() && !resolution.dependsOn(point, readings, support)) {
            return false;
        }
        List<Readings> others = readings.others(point);
        for (int i = 0; i < others.size(); i++) {
            Readings other = others.get(i);
            Answer answer = firedOnce()
                    ? answerOf(other, point, resolution)
                    : plan.evaluate(under(other)).resolution().answer();
            if (answer != resolution.answer()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Asks the claim fired before, so that provisions share the unknowns they shared then; as long as it is asked, it takes
     * every reading for chosen.
     */
    private Answer answerOf(Readings other, int point, Resolution resolution) {
        Map<Execution, Alternatives> known = alternatives;
        if (known == null) {
            known = new EnumMap<>(Execution.class);
            alternatives = known;
        }
        Readings applied = readings;
        readings = applied.every();
        try {
            Answer answer = null;
            for (Execution way : Objects.requireNonNull(WAYS.get(execution))) {
                Answer own = known
                        .computeIfAbsent(way, key -> rules().everyReading(
                                Objects.requireNonNull(claim), resolution.ledger(), readings, key))
                        .answer(resolution, other, point);
                if (answer != null && answer != own) {
                    throw new InconsistentLedgerException(
                            "the two ways to run the rules differ on " + readings.reading(point).id());
                }
                answer = own;
            }
            return Objects.requireNonNull(answer);
        } finally {
            readings = applied;
        }
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Inquiry";
    }
}
