package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Decision;
import org.ihala.rules.Question;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.engine.TestEngines;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.ruleset.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule is idle: each is needed by a decision, which fails, and is never a "no", when the rule is removed. */
class EveryRuleTest {

    private record Use(Question question, Sheet sheet, List<String> readings) {}

    static List<RuleSet> ruleSets() {
        return Everything.ruleSets();
    }

    private static void collect(Proof proof, List<String> used) {
        used.add(proof.rule());
        proof.children().forEach(child -> collect(child, used));
    }

    private static RuleBook with(RuleBook book, List<String> readings) {
        RuleBook changed = book;
        for (String reading : readings) {
            changed = changed.withReading(reading);
        }
        return changed;
    }

    /** The defaults, and each other option alone. */
    private static List<List<String>> choices(Law law) {
        List<List<String>> choices = new ArrayList<>();
        choices.add(List.of());
        law.readings().values().forEach(reading -> reading.options().forEach(option -> {
            if (!option.id().equals(reading.standard())) {
                choices.add(List.of(reading.id() + "=" + option.id()));
            }
        }));
        return choices;
    }

    private static Map<String, Use> uses(RuleBook book) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (List<String> readings : choices(book.law())) {
            RuleBook chosen = with(book, readings);
            for (Sheet sheet : Samples.all()) {
                for (Question question : book.questions()) {
                    Decision decision = chosen.decide(question, sheet.build());
                    List<String> used = new ArrayList<>();
                    decision.because().forEach(proof -> collect(proof, used));
                    if (decision.outcome().containsKey("routes")) {
                        for (Object route : (List<?>) decision.outcome().get("routes")) {
                            String id = ((Map<?, ?>) route).get("route").toString();
                            used.add(book.law().provision(id).rules().get(0).name());
                        }
                    }
                    used.forEach(rule -> uses.putIfAbsent(rule, new Use(question, sheet, readings)));
                }
            }
        }
        return uses;
    }

    private static Law without(Law law, String rule) {
        Map<String, Provision> provisions = new LinkedHashMap<>();
        law.provisions().forEach((id, provision) -> {
            List<Provision.RuleEntry> rules =
                    provision.rules().stream().filter(entry -> !entry.name().equals(rule)).toList();
            Text excuse = rules.isEmpty() ? new Text("حُذفت", "removed") : null;
            provisions.put(id, new Provision(id, provision.kind(), provision.part(), provision.text(), provision.source(),
                    rules, excuse, provision.who(), provision.due(), provision.amendments(), provision.notes(),
                    provision.details()));
        });
        return new Law(law.name(), law.title(), law.instruments(), law.editions(), law.numbering(), provisions,
                law.parameters(), law.readings(), law.facts(), law.offices(), law.warnings(), law.questions(),
                law.outcomes(), law.bodies());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_refer_to_a_human_when_any_single_rule_is_removed(RuleSet ruleSet) {
        RuleBook book = RuleBook.load(ruleSet);
        Map<String, Use> uses = uses(book);
        List<String> rules = book.law().provisions().values().stream()
                .flatMap(provision -> provision.rules().stream())
                .map(Provision.RuleEntry::name)
                .toList();

        assertThat(uses.keySet()).containsExactlyInAnyOrderElementsOf(rules);
        for (String rule : rules) {
            Law law = without(book.law(), rule);
            Use use = uses.get(rule);
            RuleBook crippled =
                    with(RuleBook.load(ruleSet, law, TestEngines.without(ruleSet, law, rule)), use.readings());
            assertThatThrownBy(() -> crippled.decide(use.question(), use.sheet().build()))
                    .as(rule)
                    .isInstanceOf(ReferToHumanException.class)
                    .hasMessageMatching(".*refer to a human.*(no answer for provision|no recorded answer|engine lost rules).*");
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_refuse_to_start_without_a_rule_or_with_one_too_many(RuleSet ruleSet) {
        Law law = RuleBook.load(ruleSet).law();
        String rule = law.provisions().values().iterator().next().rules().get(0).name();

        assertThatThrownBy(() -> TestEngines.empty(ruleSet, law)).hasMessageContaining("missing: rule \"" + rule + "\"");
        assertThatThrownBy(() -> TestEngines.without(ruleSet, law, rule)).hasMessageContaining("missing: rule \"" + rule);
        assertThatThrownBy(() -> RuleEngine.load(ruleSet.getClass(), ruleSet.modelIndex(), without(law, rule)))
                .hasMessageContaining("unexpected: rule \"" + rule + "\"");
    }
}
