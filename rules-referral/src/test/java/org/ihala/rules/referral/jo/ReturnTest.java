package org.ihala.rules.referral.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ihala.rules.Answer;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A return needs the person's own free wish, a country chosen that accepts, no claim of asylum, and a child's clearance. */
class ReturnTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final Boolean[] VALUES = {true, false, null};

    private static Answer of(@Nullable Boolean value) {
        return value == null ? Answer.UNDETERMINED : Answer.of(value);
    }

    @Test
    void should_agree_with_the_plain_reading_on_every_mixture() {
        int compared = 0;
        for (String by : new String[] {"p1", "p2", ""}) {
            for (Boolean free : VALUES) {
                for (String country : new String[] {"PH", ""}) {
                    for (Boolean accepts : VALUES) {
                        for (Boolean refugee : VALUES) {
                            for (Boolean claim : VALUES) {
                                for (String born : new String[] {"1990-01-01", "2012-01-01", ""}) {
                                    compare(by, free, country, accepts, refugee, claim, born);
                                    compared++;
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(3 * 3 * 2 * 3 * 3 * 3 * 3);
    }

    /** An empty text stands for a field the act does not have, or a birth date not on file. */
    private void compare(
            String by, @Nullable Boolean free, String country, @Nullable Boolean accepts, @Nullable Boolean refugee,
            @Nullable Boolean claim, String born) {
        Sheet sheet = Sheet.on("2025-06-01").bystander("p2", null)
                .person("refugeeOrAsylumSeeker", refugee)
                .screening("circumstances.asylumClaim", claim)
                .act("COUNTRY_ACCEPTS", "2025-05-02", "country", "PH", "accepts", accepts)
                .act("WISH_TO_RETURN", "2025-05-01", "free", free, "by", by.isEmpty() ? null : by,
                        "country", country.isEmpty() ? null : country);
        if (!born.isEmpty()) {
            sheet = sheet.person("birthDate", born);
        }
        // What somebody else wishes says nothing of the person's wish, neither that there is one nor that it is not free.
        Answer own = !by.equals("p1")
                ? Answer.UNDETERMINED
                : of(free).and(country.isEmpty() ? Answer.UNDETERMINED : of(accepts));
        Answer asylum = of(refugee).or(of(claim));
        Answer cleared = born.startsWith("1990") ? Answer.YES : Answer.UNDETERMINED;
        Answer expected = own.and(asylum.negated()).and(cleared);

        assertThat(JORDAN.decide(ReferralQuestion.RETURN, sheet.build()).answer()).isEqualTo(expected);
    }

    @Test
    void should_wait_for_a_wish_and_for_its_day() {
        Sheet none = Sheet.on("2025-06-01").person("birthDate", "1990-01-01");

        assertThat(JORDAN.decide(ReferralQuestion.RETURN, none.build()).answer()).isEqualTo(Answer.UNDETERMINED);
        Sheet complete = none.person("refugeeOrAsylumSeeker", false)
                .screening("circumstances.asylumClaim", false)
                .act("WISH_TO_RETURN", "2025-05-01", "by", "p1", "country", "PH", "free", true)
                .act("COUNTRY_ACCEPTS", "2025-06-01", "country", "PH", "accepts", true);
        assertThat(JORDAN.decide(ReferralQuestion.RETURN, complete.build()).answer()).isEqualTo(Answer.YES);
        assertThat(JORDAN.decide(ReferralQuestion.RETURN, complete.build().asOf(LocalDate.of(2025, 5, 31)))
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void should_follow_a_wish_that_is_taken_back_or_names_another_country() {
        Sheet complete = Sheet.on("2025-06-01").person("birthDate", "1990-01-01").person("refugeeOrAsylumSeeker", false)
                .screening("circumstances.asylumClaim", false)
                .act("WISH_TO_RETURN", "2025-05-01", "by", "p1", "country", "PH", "free", true)
                .act("COUNTRY_ACCEPTS", "2025-05-02", "country", "PH", "accepts", true);

        assertThat(JORDAN.decide(ReferralQuestion.RETURN, complete.act(
                                        "WISH_TO_RETURN", "2025-05-20", "by", "p1", "country", "PH", "free", false)
                                .build())
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(JORDAN.decide(ReferralQuestion.RETURN, complete.act(
                                        "WISH_TO_RETURN", "2025-05-20", "by", "p1", "country", "EG", "free", true)
                                .build())
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
    }

    /** Somebody else's later word neither gives nor takes away the wish of the person. */
    @Test
    void should_follow_no_wish_but_the_person_s_own() {
        Sheet complete = Sheet.on("2025-06-01").person("birthDate", "1990-01-01").person("refugeeOrAsylumSeeker", false)
                .screening("circumstances.asylumClaim", false).bystander("p2", true)
                .act("WISH_TO_RETURN", "2025-05-01", "by", "p1", "country", "PH", "free", true)
                .act("COUNTRY_ACCEPTS", "2025-05-02", "country", "PH", "accepts", true);

        assertThat(JORDAN.decide(ReferralQuestion.RETURN, complete.act(
                                        "WISH_TO_RETURN", "2025-05-20", "by", "p2", "country", "EG", "free", false)
                                .build())
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(JORDAN.decide(ReferralQuestion.RETURN, complete.act(
                                        "WISH_TO_RETURN", "2025-05-20", "by", "p1", "country", "PH", "free", false)
                                .act("WISH_TO_RETURN", "2025-05-21", "by", "p2", "country", "PH", "free", true)
                                .build())
                        .answer())
                .isEqualTo(Answer.NO);
    }
}
