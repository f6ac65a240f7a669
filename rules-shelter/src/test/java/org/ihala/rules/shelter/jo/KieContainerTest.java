package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.ihala.rules.CaseFile;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Readings;
import org.ihala.rules.logic.Findings;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/** The JAR as an ordinary kjar: a Kie user who scans the class path finds the same rules and the same answers. */
@Tag("kie-container")
class KieContainerTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();

    private static KieBase scanned() {
        return KieServices.get().getKieClasspathContainer().getKieBase("jo-shelter");
    }

    @Test
    void should_hold_exactly_the_rules_of_the_catalogue() {
        List<String> found = scanned().getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .map(rule -> rule.getName())
                .toList();
        List<String> expected = SHELTER.law().provisions().values().stream()
                .flatMap(provision -> provision.rules().stream())
                .map(rule -> rule.name())
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void should_answer_as_the_rulebook_does() {
        KieBase base = scanned();
        Law law = SHELTER.law();
        RuleEngine unused = RuleEngine.load(JordanShelter.class, new JordanShelter().modelIndex(), law);
        QuestionPlan plan = new JordanShelter().plans().get(ShelterQuestion.ADMISSION);
        Samples.all().forEach(draft -> {
            CaseFile caseFile = draft.build();
            Inquiry inquiry = new Inquiry(plan, caseFile, caseFile.asOf().orElseThrow(),
                    law.editionOn(caseFile.asOf().orElseThrow()), Readings.standard(law.readings()), law, unused);
            Findings findings = new Findings();
            KieSession session = base.newKieSession();
            try {
                ShelterClaim claim = ShelterClaim.of(inquiry);
                session.setGlobal("findings", findings);
                session.insert(claim);
                session.fireAllRules(
                        match -> {
                            String provision = match.getRule().getMetaData().get("Provision").toString();
                            findings.firing(match.getRule().getName(), provision);
                            return Arrays.asList("2", "3", "11").contains(provision.split("/")[0]);
                        },
                        1_000);
            } finally {
                session.dispose();
            }

            assertThat(Resolver.resolve(findings, List.of("11")).answer())
                    .isEqualTo(SHELTER.decide(ShelterQuestion.ADMISSION, caseFile).answer());
        });
    }
}
