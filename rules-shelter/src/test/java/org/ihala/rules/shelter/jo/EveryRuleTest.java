package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.Question;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.TestEngines;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;

/** No rule is idle: each one is needed by a decision, which fails, and is never a "no", when the rule is removed. */
class EveryRuleTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();

    private record Use(Question question, CaseFile caseFile, List<String> readings) {}

    private static void collect(Proof proof, TreeSet<String> used) {
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

    /** The readings each rule belongs to, together; the first choice is that of the defaults. */
    private static Set<List<String>> choices() {
        Set<List<String>> choices = new LinkedHashSet<>();
        choices.add(List.of());
        SHELTER.law().provisions().values().forEach(provision -> provision.rules().forEach(rule -> {
            if (!rule.reading().isEmpty()) {
                choices.add(List.of(rule.reading().split(" ")));
            }
        }));
        return choices;
    }

    private static Map<String, Use> uses() {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (List<String> readings : choices()) {
            RuleBook book = with(SHELTER, readings);
            Samples.all().forEach(draft -> {
                CaseFile caseFile = draft.build();
                for (ShelterQuestion question : Questions.touchedBy(SHELTER.law(), readings)) {
                    Decision decision = book.decide(question, caseFile);
                    TreeSet<String> used = new TreeSet<>();
                    decision.because().forEach(proof -> collect(proof, used));
                    decision.duties().forEach(duty -> used.add(ruleOf(question, duty.provision())));
                    used.forEach(rule -> uses.putIfAbsent(rule, new Use(question, caseFile, readings)));
                }
            });
        }
        return uses;
    }

    /** Duties that no formula needs have one rule, or one for a person's duties and one for a body's. */
    private static String ruleOf(ShelterQuestion question, String provision) {
        List<Provision.RuleEntry> rules = SHELTER.law().provision(provision).rules();
        boolean ofBody = question != ShelterQuestion.DUTIES && rules.get(0).name().contains("standing duty");
        return rules.get(ofBody ? 1 : 0).name();
    }

    @Test
    void should_refer_to_a_human_when_any_single_rule_is_removed() {
        Map<String, Use> uses = uses();
        List<String> rules = SHELTER.law().provisions().values().stream()
                .flatMap(provision -> provision.rules().stream())
                .map(Provision.RuleEntry::name)
                .toList();

        assertThat(uses.keySet()).containsExactlyInAnyOrderElementsOf(rules);
        for (String rule : rules) {
            Law law = Laws.without(SHELTER.law(), rule);
            Use use = uses.get(rule);
            RuleBook crippled = with(
                    RuleBook.load(new JordanShelter(), law, TestEngines.without(law, rule)), use.readings());
            assertThatThrownBy(() -> crippled.decide(use.question(), use.caseFile()))
                    .as(rule)
                    .isInstanceOf(ReferToHumanException.class)
                    .hasMessageContaining("refer to a human")
                    .hasMessageMatching(".*(no answer for provision|engine lost rules).*");
        }
    }
}
