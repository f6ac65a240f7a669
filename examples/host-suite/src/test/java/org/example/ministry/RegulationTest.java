package org.example.ministry;

import static org.ihala.rules.testkit.IhalaAssertions.assertThat;
import static org.ihala.rules.testkit.IhalaAssertions.verify;

import java.nio.charset.StandardCharsets;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.Scenarios;
import org.junit.jupiter.api.Test;

/** What a ministry's build asserts: the regulation as the library ships it, and the ministry's own cases. */
class RegulationTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();

    private static final CaseFile VICTIM = CaseFile.read(
            """
            { "format": "ihala-case/1", "asOf": "2021-03-12", "subject": "p1", "persons": [ { "id": "p1" } ],
              "acts": [ { "type": "PROSECUTOR_FINDING", "date": "2021-03-09", "person": "p1", "crimeBefell": true } ] }
            """
                    .getBytes(StandardCharsets.UTF_8));

    @Scenarios("jo")
    void the_regulation_answers_as_its_lawyers_wrote_down(Scenario scenario) {
        scenario.verify();
    }

    @Scenarios("ministry")
    void our_own_cases_are_decided_as_we_expect(Scenario scenario) {
        scenario.verify();
    }

    @Test
    void a_decision_says_what_it_rests_on_and_what_it_asks_for() {
        Decision decision = SHELTER.decide(ShelterQuestion.ADMISSION, VICTIM);

        assertThat(decision).isUndetermined().citing("11/a/1").asksFor("CONSENT");
    }

    @Test
    void one_provision_can_be_looked_at_alone() {
        verify("2").given(VICTIM).isMet();
    }
}
