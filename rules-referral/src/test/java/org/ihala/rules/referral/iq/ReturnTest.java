package org.ihala.rules.referral.iq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy wants foreigners home soon; a return is voluntary all the same, and home is the only place it speaks of. */
class ReturnTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();

    private static final Sheet ADULT = Sheet.on("2025-06-01").person("birthDate", "1990-01-01")
            .person("nationalities", List.of("BD")).person("refugeeOrAsylumSeeker", false)
            .screening("circumstances.asylumClaim", false);
    private static final Sheet ACCEPTED = ADULT.act("COUNTRY_ACCEPTS", "2025-05-02", "country", "BD", "accepts", true);
    private static final Sheet READY = wish(ACCEPTED, "p1", "BD", true);

    private static Sheet wish(Sheet sheet, String by, String country, Boolean free) {
        return sheet.act("WISH_TO_RETURN", "2025-05-01", "by", by, "country", country, "free", free);
    }

    private static Decision decide(Sheet sheet) {
        return IRAQ.decide(ReferralQuestion.RETURN, sheet.build());
    }

    static Stream<Arguments> blocked() {
        return Stream.of(
                Arguments.of(Answer.UNDETERMINED, "WISH_TO_RETURN", ACCEPTED),
                Arguments.of(Answer.UNDETERMINED, "WISH_TO_RETURN", wish(ACCEPTED.bystander("p2", false), "p2", "BD", true)),
                Arguments.of(Answer.UNDETERMINED, "WISH_IS_FREE", wish(ACCEPTED, "p1", "BD", null)),
                Arguments.of(Answer.NO, null, wish(ACCEPTED, "p1", "BD", false)),
                Arguments.of(Answer.UNDETERMINED, "RETURN_COUNTRY", wish(ACCEPTED, "p1", null, true)),
                Arguments.of(Answer.UNDETERMINED, "COUNTRY_ACCEPTS", wish(ADULT, "p1", "BD", true)),
                Arguments.of(Answer.NO, null, READY.act("COUNTRY_ACCEPTS", "2025-05-03", "country", "BD", "accepts", false)),
                Arguments.of(Answer.UNDETERMINED, "RETURN_ELSEWHERE", wish(
                        ADULT.act("COUNTRY_ACCEPTS", "2025-05-02", "country", "IN", "accepts", true), "p1", "IN", true)),
                Arguments.of(Answer.UNDETERMINED, "RETURN_ELSEWHERE", READY.person("nationalities", List.of())),
                Arguments.of(Answer.UNDETERMINED, "NATIONALITY", READY.person("nationalities", null)),
                Arguments.of(Answer.NO, null, READY.person("refugeeOrAsylumSeeker", true)),
                Arguments.of(Answer.NO, null, READY.screening("circumstances.asylumClaim", true)),
                Arguments.of(Answer.UNDETERMINED, "ASYLUM_CLAIM", READY.screening("circumstances.asylumClaim", null)),
                Arguments.of(Answer.UNDETERMINED, "REFUGEE_OR_ASYLUM_SEEKER", READY.person("refugeeOrAsylumSeeker", null)),
                Arguments.of(Answer.UNDETERMINED, "CHILD_PROTECTION_DECISION", READY.person("birthDate", "2012-01-01")),
                Arguments.of(Answer.UNDETERMINED, "BIRTH_DATE", READY.person("birthDate", null)));
    }

    @ParameterizedTest
    @MethodSource("blocked")
    void should_arrange_no_return_while_something_stands_against_it_or_is_missing(Answer answer, String fact, Sheet sheet) {
        Decision decision = decide(sheet);

        assertThat(decision.answer()).isEqualTo(answer);
        if (fact != null) {
            assertThat(decision.missing()).extracting(Decision.Missing::fact).contains(fact);
        }
        assertThat(IRAQ.decide(ReferralQuestion.NEXT_STEPS, sheet.build()).duties())
                .extracting(Decision.Duty::provision)
                .doesNotContain("IQ-PRACTICE:steps/return");
    }

    @Test
    void should_arrange_a_return_home_that_is_wished_for_and_accepted() {
        assertThat(decide(READY).answer()).isEqualTo(Answer.YES);
        assertThat(IRAQ.decide(ReferralQuestion.NEXT_STEPS, READY.build()).duties())
                .extracting(Decision.Duty::provision)
                .contains("IQ-PRACTICE:steps/return");
    }

    @Test
    void should_say_that_an_early_return_is_policy_and_a_removal_none() {
        assertThat(decide(READY).warnings()).extracting(Decision.Warning::code)
                .containsExactly("EARLIEST_RETURN_IS_POLICY", "RETURN_IS_VOLUNTARY");
        assertThat(decide(READY.screening("circumstances.removalOrder", true)).warnings())
                .extracting(Decision.Warning::code)
                .contains("REMOVAL_IS_NO_RETURN");
    }
}
