package org.ihala.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.impl.RuleImpl;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.shelter.jo.JordanShelter;

/**
 * The shelter rulebook with copies of its rules about bodies, such as the committee, under a provision of their own.
 *
 * <p>Those rules never match a claim about a person, so every decision about one stays as it is.
 */
final class GrownRuleBook {

    private static final Set<String> ABOUT_BODIES = Set.of("6", "7", "9", "18", "19");
    private static final String NAME = "copied";

    private final RuleSet ruleSet = new JordanShelter();
    private final Law law = ShelterRuleBook.load().law();
    private final String provision;
    private final int copies;

    private GrownRuleBook(int times, String article) {
        List<Provision> all = List.copyOf(law.provisions().values());
        int rules = all.stream().mapToInt(entry -> entry.rules().size()).sum();
        int aboutBodies = all.stream()
                .filter(entry -> ABOUT_BODIES.contains(Provision.articleOf(entry.id())))
                .mapToInt(entry -> entry.rules().size())
                .sum();
        this.provision = article + "/copies";
        this.copies = (times - 1) * rules / aboutBodies;
    }

    /**
     * Loads the grown rulebook.
     *
     * @param times how many times as many rules it holds
     * @param among whether the new rules belong to Article 11, so that the engine has to load them to decide on admission
     */
    static RuleBook of(int times, boolean among) {
        return new GrownRuleBook(times, among ? "11" : "99").load();
    }

    private RuleBook load() {
        List<Provision.RuleEntry> entries = new ArrayList<>();
        engine(law, rules -> {
            rules.forEach(rule -> entries.add(new Provision.RuleEntry(((Rule) rule).getName(), NAME, "")));
            return List.of();
        });
        Law grown = with(entries);
        return RuleBook.load(ruleSet, grown, engine(grown, rules -> rules));
    }

    /** What is done with the copies of the rules of one model. */
    private interface Added {
        List<Object> of(List<Object> copies);
    }

    private RuleEngine engine(Law catalogue, Added added) {
        return RuleEngine.load(ruleSet.getClass(), ruleSet.modelIndex(), catalogue, rules -> {
            List<Object> made = new ArrayList<>();
            for (Object rule : rules) {
                if (canBeCopied((Rule) rule)) {
                    for (int i = 0; i < copies; i++) {
                        made.add(copy((Rule) rule, i));
                    }
                }
            }
            List<Object> all = new ArrayList<>(rules);
            all.addAll(added.of(made));
            return all;
        });
    }

    /** A rule that registers a formula names its own provision in it, so a copy would be refused. */
    private static boolean canBeCopied(Rule rule) {
        return ABOUT_BODIES.contains(Provision.articleOf(Provision.ofRule(rule.getName())))
                && rule.getDefaultConsequence().getVariables().length == 2;
    }

    private Rule copy(Rule rule, int number) {
        return new RuleImpl(
                rule.getPackage(), provision + "  " + rule.getName() + " copy " + number, rule.getUnit(), rule.getView(),
                rule.getDefaultConsequence(), Map.of(), Map.of("Arabic", NAME));
    }

    private Law with(List<Provision.RuleEntry> entries) {
        if (entries.isEmpty()) {
            return law;
        }
        Map<String, Provision> provisions = new LinkedHashMap<>(law.provisions());
        Provision pattern = law.provision("11");
        provisions.put(provision, new Provision(
                provision, pattern.kind(), true, pattern.text(), pattern.source(), entries, null, null, null, false, null, null, null,
                List.of(), List.of(), Map.of()));
        return new Law(
                law.name(), law.title(), law.instruments(), law.editions(), law.numbering(), law.wordings(), provisions,
                law.parameters(), law.readings(), law.facts(), law.offices(), law.deciding(), law.warnings(),
                law.questions(), law.outcomes(), law.bodies(), law.tables());
    }
}
