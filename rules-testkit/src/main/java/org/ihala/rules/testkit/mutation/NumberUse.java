package org.ihala.rules.testkit.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.ihala.rules.Decision;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.testkit.ChangedRules;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.Steps;
import org.ihala.rules.testkit.coverage.Run;

/**
 * Where each number of a law is used: one more or one less, it moves the answer, the rule or the day of a provision in some
 * scenario. The answer of a formula is left out, because it moves with those of its parts.
 */
public final class NumberUse {

    private final Law law;
    private final Map<String, Map<String, String>> moved = new ConcurrentSkipListMap<>();

    /** Decides every scenario anew with each number one more and one less. */
    public NumberUse(RuleSet ruleSet, Law law, List<Run> runs) {
        this.law = law;
        RuleEngine engine = RuleEngine.load(ruleSet.getClass(), ruleSet.modelIndex(), law);
        List<Map<String, Set<String>>> before = runs.stream().map(run -> shown(run.decision())).toList();
        law.parameters().keySet().parallelStream().forEach(parameter -> {
            Map<String, String> provisions = new TreeMap<>();
            for (int more : List.of(1, -1)) {
                RuleBook book = RuleBook.load(ruleSet, ChangedRules.renumbered(law, parameter, more), engine);
                for (int i = 0; i < runs.size(); i++) {
                    compare(before.get(i), runs.get(i).scenario(), book, provisions);
                }
            }
            moved.put(parameter, provisions);
        });
    }

    private static void compare(
            Map<String, Set<String>> before, Scenario scenario, RuleBook book, Map<String, String> provisions) {
        Map<String, Set<String>> after;
        try {
            after = shown(scenario.decide(book));
        } catch (ReferToHumanException e) {
            // No law can have such a number, as an interval of no month; there is no answer to compare.
            return;
        }
        before.forEach((provision, here) -> {
            if (!after.getOrDefault(provision, here).equals(here)) {
                provisions.putIfAbsent(provision, scenario.title() + " (" + scenario.place() + ")");
            }
        });
    }

    /** Returns what a decision shows of each provision for itself, however often the proof names it. */
    private static Map<String, Set<String>> shown(Decision decision) {
        Map<String, Set<String>> shown = new LinkedHashMap<>();
        Steps.of(decision).all().forEach(step -> shown.computeIfAbsent(step.provision(), id -> new TreeSet<>())
                .add(step.formula() == null ? step.rule() + "=" + step.answer() : step.rule()));
        decision.duties().forEach(duty -> shown.computeIfAbsent(duty.provision(), id -> new TreeSet<>())
                .add(duty.status() + " " + duty.due() + " " + duty.policyDue()));
        return shown;
    }

    /** Returns every provision that a number moves and does not name, with a scenario that shows it. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        moved.forEach((id, provisions) -> provisions.forEach((provision, scenario) -> {
            if (!law.parameter(id).provisions().contains(provision)) {
                problems.add(provision + ": moves with " + id + ", which does not name it: " + scenario);
            }
        }));
        return problems;
    }

    /** Returns every provision that a number names, with a scenario in which it moves. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        for (Parameter parameter : law.parameters().values()) {
            parameter.provisions().forEach(provision -> lines.add(parameter.id() + "\t" + provision + "\t"
                    + moved.getOrDefault(parameter.id(), Map.of()).getOrDefault(provision, "moves in no scenario")));
        }
        return lines;
    }

    /** Returns the count in one sentence. */
    public String summary() {
        int named = law.parameters().values().stream().mapToInt(parameter -> parameter.provisions().size()).sum();
        return law.parameters().size() + " numbers name " + named + " provisions, of which scenarios move "
                + table().stream().filter(line -> !line.endsWith("moves in no scenario")).count() + ", and move "
                + problems().size() + " that are not named";
    }
}
