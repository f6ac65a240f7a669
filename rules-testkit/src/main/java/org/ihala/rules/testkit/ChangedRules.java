package org.ihala.rules.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.drools.model.Rule;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Text;
import org.ihala.rules.ruleset.RuleSet;

/** Engines and catalogues that production code never has: rules in another order, or without one of them. */
public final class ChangedRules {

    private ChangedRules() {}

    /** Returns the engine of a rulebook with its rules shuffled. */
    public static RuleEngine shuffled(RuleSet ruleSet, Law law, long seed) {
        return engine(ruleSet, law, rules -> {
            List<Object> shuffled = new ArrayList<>(rules);
            Collections.shuffle(shuffled, new Random(seed));
            return shuffled;
        });
    }

    /** Returns the engine without one rule; it is refused unless the law does not expect the rule either. */
    public static RuleEngine without(RuleSet ruleSet, Law law, String rule) {
        return engine(
                ruleSet, law, rules -> rules.stream().filter(other -> !((Rule) other).getName().equals(rule)).toList());
    }

    /** Returns the engine with no rule at all; it is refused by every law that expects one. */
    public static RuleEngine empty(RuleSet ruleSet, Law law) {
        return engine(ruleSet, law, rules -> List.of());
    }

    private static RuleEngine engine(RuleSet ruleSet, Law law, UnaryOperator<List<Object>> order) {
        return RuleEngine.load(ruleSet.getClass(), ruleSet.modelIndex(), law, order);
    }

    /** Returns a law whose catalogue does not expect one rule. */
    public static Law without(Law law, String rule) {
        return changed(law, entry -> entry.name().equals(rule) ? null : entry);
    }

    /** Returns a law whose catalogue expects another Arabic name of one rule. */
    public static Law renamed(Law law, String rule, String arabic) {
        return changed(
                law,
                entry -> entry.name().equals(rule)
                        ? new Provision.RuleEntry(entry.name(), arabic, entry.reading())
                        : entry);
    }

    private static Law changed(Law law, UnaryOperator<Provision.RuleEntry> change) {
        Map<String, Provision> provisions = new LinkedHashMap<>();
        law.provisions().forEach((id, provision) -> {
            List<Provision.RuleEntry> rules =
                    provision.rules().stream().map(change).filter(entry -> entry != null).toList();
            Text excuse = provision.rules().isEmpty()
                    ? provision.excuse()
                    : rules.isEmpty() ? new Text("حُذفت للاختبار", "removed for the test") : null;
            provisions.put(id, new Provision(id, provision.kind(), provision.part(), provision.text(),
                    provision.source(), rules, excuse, provision.who(), provision.due(), provision.owed(), provision.warns(), provision.unlessMet(), provision.whereNot(), provision.amendments(),
                    provision.notes(), provision.details()));
        });
        return with(law, provisions, law.parameters());
    }

    /** Returns a law in which one number is greater by so many, on every day; a negative one makes it smaller. */
    public static Law renumbered(Law law, String parameter, int more) {
        Parameter old = law.parameter(parameter);
        List<Parameter.Dated> values = old.values().stream()
                .map(dated -> new Parameter.Dated(dated.from(), dated.value() + more))
                .toList();
        Map<String, Parameter> parameters = new LinkedHashMap<>(law.parameters());
        parameters.put(parameter, new Parameter(parameter, old.unit(), values, old.provisions(), old.text(), old.source()));
        return with(law, law.provisions(), parameters);
    }

    private static Law with(Law law, Map<String, Provision> provisions, Map<String, Parameter> parameters) {
        return new Law(law.name(), law.title(), law.instruments(), law.editions(), law.numbering(), law.wordings(),
                provisions, parameters, law.readings(), law.facts(), law.offices(), law.deciding(), law.warnings(),
                law.questions(), law.outcomes(), law.bodies(), law.tables());
    }
}
