package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ihala.rules.testkit.Compliance;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.Scenarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scenarios of the regulation, and the proof that they pin every provision, criterion and rule. */
class ComplianceTest {

    private static final Path RULES = Path.of("src/main/law/jo");

    private static Compliance compliance() {
        return new Compliance("JO-SHELTER", "jo", Path.of("target/compliance"));
    }

    private static void check(Compliance.Report report) {
        System.out.println(report.summary());
        assertThat(report.problems()).as(report.summary()).isEmpty();
    }

    @Scenarios("jo")
    void should_answer_as_the_scenario_says(Scenario scenario) {
        scenario.verify();
        assertThat(scenario.titles().ar()).as("the Arabic title").containsPattern("\\p{IsArabic}");
        assertThat(scenario.titles().en()).as("the English title").doesNotContainPattern("\\p{IsArabic}");
    }

    @Test
    void should_show_every_provision_with_every_answer() {
        check(compliance().lawCoverage());
    }

    @Test
    void should_let_each_criterion_alone_turn_an_answer() {
        check(compliance().criteriaCoverage());
    }

    @Test
    void should_work_out_the_same_answer_from_the_proof_alone() {
        check(compliance().derivation());
    }

    @Test
    void should_refer_to_a_human_without_any_single_rule() {
        check(compliance().ruleRemoval());
    }

    @Test
    void should_decide_generated_cases_alike_straight_and_in_a_session() {
        check(compliance().bothWays(200));
    }

    @Test
    void should_name_every_provision_that_a_number_moves() {
        check(compliance().numberUse());
    }

    @Test
    @Tag("compiler")
    void should_notice_every_alteration_of_a_rule() {
        check(compliance().mutation(RULES));
    }
}
