package org.ihala.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.drools.model.Rule;
import org.ihala.rules.law.Law;
import org.ihala.rules.ruleset.RuleSet;

/** Engines that production code never builds: with rules in another order, or without one of them. */
public final class TestEngines {

    private TestEngines() {}

    /** Returns the engine with its rules shuffled. */
    public static RuleEngine shuffled(RuleSet ruleSet, Law law, long seed) {
        return of(ruleSet, law, rules -> {
            List<Rule> shuffled = new ArrayList<>(rules);
            Collections.shuffle(shuffled, new Random(seed));
            return shuffled;
        });
    }

    /** Returns the engine without one rule; the law must not expect it either. */
    public static RuleEngine without(RuleSet ruleSet, Law law, String name) {
        return of(ruleSet, law, rules -> rules.stream().filter(rule -> !rule.getName().equals(name)).toList());
    }

    /** Returns the engine with no rule at all. */
    public static RuleEngine empty(RuleSet ruleSet, Law law) {
        return of(ruleSet, law, rules -> List.of());
    }

    private static RuleEngine of(RuleSet ruleSet, Law law, UnaryOperator<List<Rule>> order) {
        return RuleEngine.load(ruleSet.getClass(), ruleSet.modelIndex(), law, order);
    }
}
