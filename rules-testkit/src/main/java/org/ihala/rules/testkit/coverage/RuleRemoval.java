package org.ihala.rules.testkit.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.testkit.ChangedRules;

/**
 * Every rule taken away in turn, from the rules and from the catalogue: the scenario that needs it must then be referred to
 * a human. An answer would mean that the rule is idle, or that a lost rule is read as "no". Without a rule that warns, the
 * scenario that states the warning must fail.
 */
public final class RuleRemoval {

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Run> warning = new LinkedHashMap<>();
    private int removed;

    /** Takes the rules of a rulebook away in turn. */
    public RuleRemoval(RuleSet ruleSet, RuleBook book, List<Run> runs) {
        this.name = book.identity().name();
        Map<String, Run> needing = new LinkedHashMap<>();
        runs.forEach(run -> {
            run.steps().rules().forEach(rule -> needing.putIfAbsent(rule, run));
            run.decision().warnings().stream()
                    .filter(warning -> warning.rule() != null && run.scenario().warnings().contains(warning.code()))
                    .forEach(warning -> warning(run, Objects.requireNonNull(warning.rule())));
        });
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

    private void warning(Run run, String rule) {
        warning.putIfAbsent(rule, run);
    }

    private void remove(RuleSet ruleSet, Law law, String provision, String rule, Run run) {
        removed++;
        Law without = ChangedRules.without(law, rule);
        RuleBook crippled = RuleBook.load(ruleSet, without, ChangedRules.without(ruleSet, without, rule));
        if (law.provision(provision).warns() != null) {
            Run stating = warning.get(rule);
            if (stating == null || stating.scenario().differences(crippled).isEmpty()) {
                problems.add(provision + ": no scenario misses the warning of the rule \"" + rule + "\"");
            }
            return;
        }
        try {
            run.scenario().decide(crippled);
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
