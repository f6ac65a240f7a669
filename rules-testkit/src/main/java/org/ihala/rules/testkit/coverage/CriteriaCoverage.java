package org.ihala.rules.testkit.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.testkit.OutOfReach;
import org.jspecify.annotations.Nullable;

/**
 * Modified condition/decision coverage of the formulas, in its unique-cause form: for each criterion of each formula, a
 * pair of scenarios that agree on every other criterion, differ on this one, and differ on the answer.
 */
public final class CriteriaCoverage {

    /** One decision's criteria of one rule: the answer of each, and of the whole. */
    private record Row(Map<String, Answer> criteria, Answer answer, Run run) {}

    /**
     * The two scenarios in which one criterion alone turns the answer of a rule.
     *
     * @param rule the rule
     * @param criterion the provision it names
     * @param first where the first scenario stands
     * @param second where the second scenario stands
     */
    public record Pair(String rule, String criterion, String first, String second) {}

    private final String name;
    private final Map<String, List<Row>> rows = new TreeMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int criteria;
    private int coupled;

    /** Looks for the pairs among the runs of a rulebook's scenarios. */
    public CriteriaCoverage(Law law, OutOfReach outOfReach, List<Run> runs) {
        this.name = law.name();
        Map<String, Formula> formulas = new TreeMap<>();
        for (Run run : runs) {
            for (Proof step : run.steps().all()) {
                Formula formula = step.formula();
                if (formula != null) {
                    formulas.putIfAbsent(step.rule(), formula);
                    Map<String, Answer> answers = new LinkedHashMap<>();
                    Set<String> criteriaOfStep = new TreeSet<>();
                    collect(formula, criteriaOfStep);
                    criteriaOfStep.forEach(criterion -> answers.put(criterion, answer(formula, criterion, step)));
                    rows.computeIfAbsent(step.rule(), rule -> new ArrayList<>())
                            .add(new Row(answers, step.answer(), run));
                }
            }
        }
        Set<String> seen = new HashSet<>();
        runs.forEach(run -> seen.addAll(run.steps().rules()));
        law.provisions().values().forEach(provision -> provision.rules().stream()
                .filter(rule -> !seen.contains(rule.name()))
                .forEach(rule -> problems.add(provision.id() + ": no scenario makes the rule \"" + rule.name() + "\" speak")));
        formulas.forEach((rule, formula) -> {
            Set<String> named = new TreeSet<>();
            collect(formula, named);
            named.forEach(criterion -> check(rule, criterion, outOfReach));
        });
        outOfReach.coupled().stream()
                .filter(entry -> stale(entry, law))
                .forEach(entry -> problems.add(entry + ": is said to turn no answer alone, and does, or is no criterion"));
    }

    private boolean stale(String entry, Law law) {
        String rule = entry.substring(0, entry.lastIndexOf(" | "));
        String criterion = entry.substring(entry.lastIndexOf(" | ") + 3);
        boolean shown = pairs.stream().anyMatch(pair -> pair.rule().equals(rule) && pair.criterion().equals(criterion));
        return shown || !law.provisions().containsKey(criterion);
    }

    /** The answer of a criterion; one that is judged of several things has the answer that the formula makes of theirs. */
    private static Answer answer(Formula formula, String criterion, Proof step) {
        List<Answer> answers = step.answersOf(criterion);
        return formula.toString().contains("everyone(" + criterion + ")")
                ? answers.stream().reduce(Answer.YES, Answer::and)
                : answers.stream().reduce(Answer.NO, Answer::or);
    }

    private static void collect(Formula formula, Set<String> named) {
        if (formula instanceof Formula.Provision provision) {
            named.add(provision.id());
        } else if (formula instanceof Formula.AllOf all) {
            all.operands().forEach(operand -> collect(operand, named));
        } else if (formula instanceof Formula.AnyOf any) {
            any.operands().forEach(operand -> collect(operand, named));
        } else if (formula instanceof Formula.Someone someone) {
            named.add(someone.id());
        } else if (formula instanceof Formula.Everyone everyone) {
            named.add(everyone.id());
        } else if (formula instanceof Formula.Unless unless) {
            collect(unless.rule(), named);
            collect(unless.exception(), named);
        }
    }

    private void check(String rule, String criterion, OutOfReach outOfReach) {
        criteria++;
        Pair pair = pair(rule, criterion);
        if (pair != null) {
            pairs.add(pair);
        } else if (outOfReach.coupled(rule + " | " + criterion).isPresent()) {
            coupled++;
        } else {
            problems.add(rule + " | " + criterion + ": no two scenarios differ in this criterion alone and in the answer");
        }
    }

    private @Nullable Pair pair(String rule, String criterion) {
        Map<Map<String, Answer>, List<Row>> byOthers = new LinkedHashMap<>();
        for (Row row : Objects.requireNonNull(rows.get(rule))) {
            Map<String, Answer> others = new TreeMap<>(row.criteria());
            others.remove(criterion);
            byOthers.computeIfAbsent(others, key -> new ArrayList<>()).add(row);
        }
        for (List<Row> alike : byOthers.values()) {
            Row first = alike.get(0);
            for (Row row : alike) {
                if (row.answer() != first.answer() && row.criteria().get(criterion) != first.criteria().get(criterion)) {
                    return new Pair(rule, criterion, first.run().scenario().place(), row.run().scenario().place());
                }
            }
        }
        return null;
    }

    /** Returns the criteria that lack a pair, by rule; empty where every criterion has one. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Returns the pairs. */
    public List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** Returns the count in one sentence. */
    public String summary() {
        return name + ": " + pairs.size() + " of " + criteria + " criteria of " + rows.size()
                + " formulas turn an answer alone in two scenarios; " + coupled + " cannot, with the reason";
    }
}
