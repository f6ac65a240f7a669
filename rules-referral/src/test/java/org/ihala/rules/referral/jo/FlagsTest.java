package org.ihala.rules.referral.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Text;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each flag is raised on its facts, and not without them. */
class FlagsTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final Sheet ADULT = Sheet.on("2025-06-01").person("birthDate", "1990-01-01");
    private static final Sheet CHILD = Sheet.on("2025-06-01").person("birthDate", "2012-01-01");

    private static Decision decide(Sheet sheet) {
        return JORDAN.decide(ReferralQuestion.FLAGS, sheet.build());
    }

    private static List<String> flags(Sheet sheet) {
        List<String> ids = new ArrayList<>();
        for (Object flag : (List<?>) decide(sheet).outcome().get("flags")) {
            Map<?, ?> fields = (Map<?, ?>) flag;
            assertThat(fields.get("do")).isInstanceOf(Text.class);
            assertThat(fields.get("source").toString()).isNotBlank();
            assertThat(fields.get("kind")).isEqualTo("GUIDANCE");
            ids.add(fields.get("flag").toString().replace("JO-PRACTICE:flags/", ""));
        }
        return ids;
    }

    static Stream<Arguments> raised() {
        return Stream.of(
                Arguments.of(ADULT.screening("circumstances.removalOrder", true), List.of("removal")),
                Arguments.of(ADULT.screening("circumstances.detained", true), List.of("detention")),
                Arguments.of(ADULT.screening("circumstances.asylumClaim", true), List.of("embassy")),
                Arguments.of(ADULT.person("refugeeOrAsylumSeeker", true), List.of("embassy")),
                Arguments.of(ADULT.screening("circumstances.passportWithheld", true), List.of("passport")),
                Arguments.of(ADULT.screening("indicators.ILO-07", true), List.of("passport")),
                Arguments.of(ADULT.screening("circumstances.earlyMarriage", true), List.of("early-marriage")),
                Arguments.of(ADULT.screening("circumstances.domesticWorker", true), List.of()),
                Arguments.of(ADULT.screening("circumstances.abscondingReport", true), List.of()),
                Arguments.of(
                        ADULT.screening("circumstances.domesticWorker", true).screening("circumstances.abscondingReport", true),
                        List.of("domestic-work")),
                Arguments.of(ADULT.screening("circumstances.unaccompanied", true), List.of()),
                Arguments.of(CHILD.screening("circumstances.unaccompanied", true), List.of("child-alone")),
                Arguments.of(
                        Sheet.on("2025-06-01").screening("circumstances.unaccompanied", true), List.of("child-alone")),
                Arguments.of(
                        Sheet.on("2025-06-01").screening("indicators.UNODC-GENERAL", true), List.of("age")),
                Arguments.of(
                        ADULT.bystander("p2", true).relation("GUARDIAN_OF", "p2"), List.of("representative")),
                Arguments.of(
                        ADULT.bystander("p2", true).relation("ADOPTIVE_PARENT_OF", "p2"), List.of("representative")),
                Arguments.of(
                        ADULT.bystander("p2", true).relation("FOSTER_PARENT_OF", "p2"), List.of("representative")),
                Arguments.of(ADULT.bystander("p2", false).relation("PARENT_OF", "p2"), List.of()),
                Arguments.of(ADULT.bystander("p2", true).relation("SIBLING_OF", "p2"), List.of()));
    }

    @ParameterizedTest
    @MethodSource("raised")
    void should_raise_the_flags_the_facts_call_for(Sheet sheet, List<String> expected) {
        assertThat(flags(sheet)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "overstay", "noWorkPermit", "abscondingReport", "prostitutionCharge", "beggingCharge", "detained", "removalOrder"})
    void should_flag_a_possible_punishment_for_each_measure_once_there_is_a_sign(String measure) {
        Sheet measured = ADULT.screening("circumstances." + measure, true);

        assertThat(flags(measured)).doesNotContain("punishment");
        assertThat(flags(measured.screening("indicators.ILO-01", true))).contains("punishment");
        assertThat(flags(measured.screening("elements.means.deception", true))).contains("punishment");
        assertThat(flags(measured.screening("indicators.ILO-01", false))).doesNotContain("punishment");
    }

    @Test
    void should_flag_no_punishment_for_other_charges() {
        assertThat(flags(ADULT.screening("indicators.ILO-01", true).screening("circumstances.otherCharge", true)))
                .isEmpty();
    }

    @Test
    void should_say_that_no_flag_is_no_all_clear() {
        Sheet sheet = ADULT.person("refugeeOrAsylumSeeker", false).screening("indicators.ILO-07", false);
        for (String circumstance : List.of(
                "domesticWorker", "overstay", "noWorkPermit", "abscondingReport", "prostitutionCharge", "beggingCharge",
                "detained", "removalOrder", "asylumClaim", "passportWithheld", "earlyMarriage")) {
            assertThat(decide(sheet).answer()).isEqualTo(Answer.UNDETERMINED);
            sheet = sheet.screening("circumstances." + circumstance, false);
        }

        assertThat(decide(sheet).answer()).isEqualTo(Answer.NO);
        assertThat(decide(sheet).warnings()).extracting(Decision.Warning::code).contains("FLAGS_ARE_REMINDERS");
    }
}
