package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.Question;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.TestEngines;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Reading;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;

/** No rule is idle: each one is needed by a decision, which fails, and is never a "no", when the rule is removed. */
class EveryRuleTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();

    private record Use(Question question, CaseFile caseFile, List<String> readings) {}

    /** Duties are reported although no formula needs them; their rules are used all the same. */
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

    private static List<List<String>> choices() {
        List<List<String>> choices = new ArrayList<>();
        choices.add(List.of());
        for (Reading reading : SHELTER.law().readings().values()) {
            for (Reading.Option option : reading.options()) {
                choices.add(List.of(reading.id() + "=" + option.id()));
            }
        }
        // Rules that belong to two readings at once.
        for (String counting : List.of("Q12-3=R1", "Q12-3=R2")) {
            choices.add(List.of("Q12-2=R2", counting));
        }
        for (String who : List.of("R1", "R2", "R3")) {
            choices.add(List.of("Q11-5=" + who, "Q11-7=R1"));
        }
        return choices;
    }

    private static Map<String, Use> uses() {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (List<String> readings : choices()) {
            RuleBook book = with(SHELTER, readings);
            Samples.all().forEach(draft -> {
                CaseFile caseFile = draft.build();
                for (ShelterQuestion question : ShelterQuestion.values()) {
                    Decision decision = book.decide(question, caseFile);
                    TreeSet<String> used = new TreeSet<>();
                    decision.because().forEach(proof -> collect(proof, used));
                    if (question == ShelterQuestion.ENDING) {
                        List.of("17/b", "17/c").forEach(id ->
                                used.add(SHELTER.law().provision(id).rules().get(0).name()));
                    }
                    used.forEach(rule -> uses.putIfAbsent(rule, new Use(question, caseFile, readings)));
                }
            });
        }
        return uses;
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
