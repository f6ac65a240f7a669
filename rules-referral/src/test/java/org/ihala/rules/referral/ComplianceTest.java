package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ihala.rules.testkit.Compliance;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scenarios of the referral mechanism, and the proof that they pin every provision, criterion and rule. */
class ComplianceTest {

    private static final Path RULES = Path.of("src/main/law");

    private static Compliance compliance(String rulebook, String folder) {
        return new Compliance(rulebook, "referral/" + folder, Path.of("target/compliance"));
    }

    private static void check(Compliance.Report report) {
        System.out.println(report.summary());
        assertThat(report.problems()).as(report.summary()).isEmpty();
    }

    @Scenarios("referral")
    void should_answer_as_the_scenario_says(Scenario scenario) {
        scenario.verify();
        assertThat(scenario.titles().ar()).as("the Arabic title").containsPattern("\\p{IsArabic}");
        assertThat(scenario.titles().en()).as("the English title").doesNotContainPattern("\\p{IsArabic}");
    }

    @ParameterizedTest
    @CsvSource({"JO-REFERRAL,jo", "IQ-REFERRAL,iq", "REGIONAL-REFERRAL,regional"})
    void should_show_every_provision_with_every_answer(String rulebook, String folder) {
        check(compliance(rulebook, folder).lawCoverage());
    }

    @ParameterizedTest
    @CsvSource({"JO-REFERRAL,jo", "IQ-REFERRAL,iq", "REGIONAL-REFERRAL,regional"})
    void should_let_each_criterion_alone_turn_an_answer(String rulebook, String folder) {
        check(compliance(rulebook, folder).criteriaCoverage());
    }

    @ParameterizedTest
    @CsvSource({"JO-REFERRAL,jo", "IQ-REFERRAL,iq", "REGIONAL-REFERRAL,regional"})
    void should_work_out_the_same_answer_from_the_proof_alone(String rulebook, String folder) {
        check(compliance(rulebook, folder).derivation());
    }

    @ParameterizedTest
    @CsvSource({"JO-REFERRAL,jo", "IQ-REFERRAL,iq", "REGIONAL-REFERRAL,regional"})
    void should_refer_to_a_human_without_any_single_rule(String rulebook, String folder) {
        check(compliance(rulebook, folder).ruleRemoval());
    }

    @ParameterizedTest
    @CsvSource({"JO-REFERRAL,jo", "IQ-REFERRAL,iq", "REGIONAL-REFERRAL,regional"})
    void should_decide_generated_cases_alike_straight_and_in_a_session(String rulebook, String folder) {
        check(compliance(rulebook, folder).bothWays(200));
    }

    @ParameterizedTest
    @CsvSource({"JO-REFERRAL,jo", "IQ-REFERRAL,iq", "REGIONAL-REFERRAL,regional"})
    void should_name_every_provision_that_a_number_moves(String rulebook, String folder) {
        check(compliance(rulebook, folder).numberUse());
    }

    @ParameterizedTest
    @CsvSource({"JO-REFERRAL,jo", "IQ-REFERRAL,iq", "REGIONAL-REFERRAL,regional"})
    @Tag("compiler")
    void should_notice_every_alteration_of_a_rule(String rulebook, String folder) {
        check(compliance(rulebook, folder).mutation(RULES.resolve(folder)));
    }
}
