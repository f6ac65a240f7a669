package org.ihala.rules.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Readings;
import org.ihala.rules.logic.Alternatives;
import org.ihala.rules.logic.Findings;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.jspecify.annotations.Nullable;

/** One question about one case on one day, under one edition and one choice of readings; used by a single thread. */
public final class Inquiry {

    private final QuestionPlan plan;
    private final CaseFile caseFile;
    private final LocalDate asOf;
    private final Edition edition;
    private final Law law;
    private final RuleEngine engine;
    private final List<Findings> fired = new ArrayList<>(1);
    private Readings readings;
    private @Nullable Object claim;
    private @Nullable Alternatives alternatives;

    /** Creates the inquiry. */
    public Inquiry(
            QuestionPlan plan,
            CaseFile caseFile,
            LocalDate asOf,
            Edition edition,
            Readings readings,
            Law law,
            RuleEngine engine) {
        this.plan = plan;
        this.caseFile = caseFile;
        this.asOf = asOf;
        this.edition = edition;
        this.readings = readings;
        this.law = law;
        this.engine = engine;
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
        return new Inquiry(plan, caseFile, asOf, edition, other, law, engine);
    }

    /** Fires the rules on a claim and resolves the given provisions. */
    public Resolution fire(Object claim, List<String> roots) {
        Findings findings = rules().fire(claim);
        fired.add(findings);
        this.claim = claim;
        return Resolver.resolve(findings, roots);
    }

    private RuleEngine.Group rules() {
        return engine.group(plan.articles());
    }

    /** Returns whether the question took a single firing of the rules. */
    public boolean firedOnce() {
        return fired.size() == 1;
    }

    /**
     * Returns the answer where only those rules speak whose readings pass the test, for a question of a single firing.
     *
     * <p>However often it is called, the rules are fired once more, under every reading at once. The claim is the one
     * fired before, so that provisions share the unknowns they shared then.
     */
    public Answer answerOf(Predicate<String> chosen, List<String> roots) {
        Object single = claim;
        if (single == null || !firedOnce()) {
            throw new IllegalStateException("the question did not take a single firing");
        }
        Alternatives known = alternatives;
        if (known == null) {
            Readings applied = readings;
            readings = applied.every();
            try {
                known = rules().fireEveryReading(single);
            } finally {
                readings = applied;
            }
            alternatives = known;
        }
        return Resolver.answer(known.of(chosen), roots);
    }

    /** Returns the points of the register that the rules fired so far took a side on, each with its provisions. */
    public Map<String, List<String>> readingsTouched(Map<String, List<Reading.Choice>> choicesOfRule) {
        Map<String, List<String>> touched = new TreeMap<>();
        for (int i = 0; i < fired.size(); i++) {
            fired.get(i).forEachRule((rule, provision) -> {
                List<Reading.Choice> choices = choicesOfRule.getOrDefault(rule, List.of());
                for (int j = 0; j < choices.size(); j++) {
                    touched.merge(choices.get(j).point(), List.of(provision), Inquiry::joined);
                }
            });
        }
        return touched;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Inquiry";
    }
}
