package org.ihala.rules.referral.iq;

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

/** What may harm the person, each with what to do now; and what calls for a closer look. */
class FlagsTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();
    private static final Sheet ADULT = Sheet.on("2025-06-01").person("birthDate", "1990-01-01");
    private static final Sheet SIGNS = ADULT.screening("indicators.ILO-03", true);

    private static List<String> flags(Sheet sheet) {
        List<String> ids = new ArrayList<>();
        for (Object flag : (List<?>) IRAQ.decide(ReferralQuestion.FLAGS, sheet.build()).outcome().get("flags")) {
            Map<?, ?> fields = (Map<?, ?>) flag;
            assertThat(fields.get("do")).isInstanceOf(Text.class);
            assertThat(fields.get("kind")).isEqualTo("GUIDANCE");
            ids.add(fields.get("flag").toString().replace("IQ-PRACTICE:flags/", ""));
        }
        return ids;
    }

    static Stream<Arguments> raised() {
        return Stream.of(
                Arguments.of("begging", ADULT.screening("circumstances.beggingCharge", true)),
                Arguments.of("prostitution", ADULT.screening("circumstances.prostitutionCharge", true)),
                Arguments.of("identification-waits", ADULT.act("IDENTIFICATION", "2025-05-01", "by", "OTHER", "as", "VICTIM")),
                Arguments.of("removal", ADULT.screening("circumstances.removalOrder", true)),
                Arguments.of("detention", ADULT.screening("circumstances.detained", true)),
                Arguments.of("embassy", ADULT.screening("circumstances.asylumClaim", true)),
                Arguments.of("embassy", ADULT.person("refugeeOrAsylumSeeker", true)),
                Arguments.of("representative", ADULT.bystander("p2", true).relation("GUARDIAN_OF", "p2")),
                Arguments.of("child-alone", ADULT.person("birthDate", "2012-01-01").screening("circumstances.unaccompanied", true)),
                Arguments.of("passport", ADULT.screening("circumstances.passportWithheld", true)),
                Arguments.of("early-marriage", ADULT.screening("circumstances.earlyMarriage", true)));
    }

    @ParameterizedTest
    @MethodSource("raised")
    void should_raise_each_flag_on_its_own_facts_and_no_other(String flag, Sheet sheet) {
        assertThat(flags(sheet)).containsExactly(flag);
        assertThat(flags(ADULT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "overstay", "noWorkPermit", "abscondingReport", "prostitutionCharge", "beggingCharge", "detained", "removalOrder"})
    void should_warn_of_punishing_whoever_has_a_sign(String circumstance) {
        assertThat(flags(SIGNS.screening("circumstances." + circumstance, true))).contains("punishment");
        assertThat(flags(ADULT.screening("circumstances." + circumstance, true))).doesNotContain("punishment");
        assertThat(flags(SIGNS)).doesNotContain("punishment");
    }

    @Test
    void should_treat_whoever_may_be_a_child_as_one() {
        Sheet unknown = Sheet.on("2025-06-01").screening("indicators.ILO-03", true);

        assertThat(flags(unknown)).containsExactly("age");
        assertThat(flags(unknown.screening("circumstances.unaccompanied", true))).containsExactly("child-alone", "age");
    }

    @Test
    void should_stop_waiting_when_the_judge_has_decided() {
        Sheet waiting = ADULT.act("IDENTIFICATION", "2025-05-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "VICTIM");

        assertThat(flags(waiting)).containsExactly("identification-waits");
        assertThat(flags(waiting.act("IDENTIFICATION", "2025-05-02", "by", "INVESTIGATIVE_JUDGE", "as", "VICTIM"))).isEmpty();
        assertThat(flags(waiting.act("IDENTIFICATION", "2025-05-02", "by", "COURT", "as", "NOT_A_VICTIM"))).isEmpty();
    }

    @Test
    void should_refer_on_any_sign_and_never_say_that_there_is_none() {
        for (Sheet sheet : List.of(
                SIGNS, ADULT.screening("elements.means.abuseOfVulnerability", true), ADULT.screening("elements.purposes.servitude", true))) {
            Decision decision = IRAQ.decide(ReferralQuestion.LOOK_FURTHER, sheet.build());
            assertThat(decision.answer()).isEqualTo(Answer.YES);
            assertThat(decision.outcome()).containsEntry("referTo", "COUNTER_TRAFFICKING_DEPARTMENT");
        }
        Decision none = IRAQ.decide(ReferralQuestion.LOOK_FURTHER, ADULT.screening("indicators.ILO-03", false).build());
        assertThat(none.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(none.outcome()).containsEntry("referTo", null);
    }
}
