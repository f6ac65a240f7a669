package org.ihala.rules.testkit.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.Decision;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.testkit.ChangedRules;

/**
 * Every rule taken away in turn, from the rules and from the catalogue: the scenario that needs it must then be referred to
 * a human. An answer would mean that the rule is idle, or that a lost rule is read as "no".
 */
public final class RuleRemoval {

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private int removed;

    /** Takes the rules of a rulebook away in turn. */
    public RuleRemoval(RuleSet ruleSet, RuleBook book, List<Run> runs) {
        this.name = book.identity().name();
        Map<String, Run> needing = new LinkedHashMap<>();
        // A warning is needed where it is given: elsewhere nobody would miss its rule.
        runs.forEach(run -> run.decision().warnings().stream()
                .map(Decision.Warning::rule)
                .filter(Objects::nonNull)
                .forEach(rule -> needing.putIfAbsent(rule, run)));
        runs.forEach(run -> run.steps().rules().forEach(rule -> needing.putIfAbsent(rule, run)));
        for (Provision provision : book.law().provisions().values()) {
            for (Provision.RuleEntry rule : provision.rules()) {
                Run run = needing.get(rule.name());
                if (run == null) {
                    problems.add(provision.id() + ": no scenario needs the rule \"" + rule.name() + "\"");
                } else {
                    remove(ruleSet, book.law(), provision.id(), rule.name(), run);
                }
            }
        }
    }

    private void remove(RuleSet ruleSet, Law law, String provision, String rule, Run run) {
        removed++;
        Law without = ChangedRules.without(law, rule);
        RuleBook crippled = RuleBook.load(ruleSet, without, ChangedRules.without(ruleSet, without, rule));
        try {
            Decision decision = run.scenario().decide(crippled);
            if (!decision.warnings().equals(run.decision().warnings())) {
                // No answer rests on a warning; that it is not given any more is seen.
                return;
            }
            problems.add(provision + ": without the rule \"" + rule + "\" there is still an answer to "
                    + run.scenario().title() + " (" + run.scenario().place() + ")");
        } catch (ReferToHumanException expected) {
            String message = String.valueOf(expected.getMessage());
            if (!message.matches(".*(no answer for provision|no recorded answer|engine lost rules).*")) {
                problems.add(provision + ": without the rule \"" + rule + "\": " + message);
            }
        }
    }

    /** Returns the rules that can be lost without notice; empty where there is none. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Returns the count in one sentence. */
    public String summary() {
        return name + ": " + removed + " rules taken away in turn, each referred to a human but " + problems.size();
    }
}
