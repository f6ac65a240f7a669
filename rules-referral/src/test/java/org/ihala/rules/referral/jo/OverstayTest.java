package org.ihala.rules.referral.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JD 90 a month and JD 3 a day of a month begun, first and last day counted; an exposure and no debt. */
class OverstayTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();

    private static Decision decide(Sheet sheet) {
        return JORDAN.decide(ReferralQuestion.OVERSTAY_EXPOSURE, sheet.build());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2025-06-01, 0, 1, 3, 3",
        "2025-06-01, 2025-06-29, 0, 29, 87, 87",
        "2025-06-01, 2025-06-30, 1, 0, 90, 90",
        "2025-06-01, 2025-07-01, 1, 1, 93, 93",
        "2025-07-01, 2025-07-30, 0, 30, 90, 90",
        "2025-07-01, 2025-07-31, 1, 0, 90, 93",
        "2025-01-31, 2025-02-27, 0, 28, 84, 84",
        "2025-01-31, 2025-02-28, 1, 0, 90, 87",
        "2025-01-29, 2025-02-28, 1, 0, 90, 93",
        "2024-01-30, 2024-03-01, 1, 1, 93, 96",
        "2024-01-01, 2025-06-30, 18, 0, 1620, 1641",
        "2025-02-01, 2025-02-28, 1, 0, 90, 84"})
    void should_count_months_and_the_days_of_a_month_begun(
            String from, String to, long months, long days, long dinars, long byThirty) {
        Decision decision = decide(Sheet.on("2025-12-31").screening("overstay.from", from).screening("overstay.to", to));

        assertThat(decision.answer()).isEqualTo(Answer.YES);
        assertThat(decision.outcome())
                .containsEntry("fullMonths", months)
                .containsEntry("furtherDays", days)
                .containsEntry("exposureInDinars", dinars)
                .containsEntry("exposureByThirtyDayMonths", byThirty);
        assertThat(decision.warnings()).extracting(Decision.Warning::code).contains("EXPOSURE_IS_NO_DEBT");
    }

    @Test
    void should_count_up_to_the_day_asked_about_while_it_lasts() {
        Sheet lasting = Sheet.on("2025-06-10").screening("overstay.from", "2025-06-01");

        assertThat(decide(lasting).outcome()).containsEntry("daysCounted", 10L).containsEntry("exposureInDinars", 30L);
        assertThat(decide(lasting.screening("overstay.to", "2025-07-01")).outcome()).containsEntry("daysCounted", 10L);
    }

    /** The rate was stated on May 7, 2025; what it was before is not known. */
    @ParameterizedTest
    @CsvSource({"2025-05-06, UNDETERMINED", "2025-05-07, YES"})
    void should_give_no_exposure_before_the_rate_is_known(String day, Answer answer) {
        Decision decision = decide(Sheet.on(day).screening("overstay.from", "2025-04-07"));

        assertThat(decision.answer()).isEqualTo(answer);
        boolean known = answer == Answer.YES;
        assertThat(decision.outcome().get("exposureInDinars") != null).isEqualTo(known);
        assertThat(decision.outcome().containsKey("exposureAtRateStatedIn2025")).isEqualTo(!known);
        assertThat(decision.missing().stream().anyMatch(missing -> missing.fact().equals("RESIDENCE_LAW_TEXT")))
                .isEqualTo(!known);
    }

    @Test
    void should_say_no_only_where_there_was_no_day_without_residence() {
        assertThat(decide(Sheet.on("2025-06-01").screening("circumstances.overstay", false)).answer())
                .isEqualTo(Answer.NO);
        assertThat(decide(Sheet.on("2025-06-01").screening("overstay.from", "2025-06-02")).answer()).isEqualTo(Answer.NO);
        assertThat(decide(Sheet.on("2025-06-01").screening("circumstances.overstay", true)).answer())
                .isEqualTo(Answer.UNDETERMINED);
        assertThat(decide(Sheet.on("2025-06-01")).answer()).isEqualTo(Answer.UNDETERMINED);
    }

    /** Another day never costs less, over four years of first days and two years of last days. */
    @Test
    void should_never_fall_when_a_day_is_added() {
        LocalDate asked = LocalDate.of(2027, 12, 31);
        int compared = 0;
        for (LocalDate from = LocalDate.of(2024, 1, 1); from.isBefore(LocalDate.of(2026, 1, 1)); from = from.plusDays(7)) {
            long before = 0;
            for (LocalDate to = from; to.isBefore(from.plusDays(100)); to = to.plusDays(1)) {
                Decision decision = decide(Sheet.on(asked.toString())
                        .screening("overstay.from", from.toString())
                        .screening("overstay.to", to.toString()));
                long dinars = (long) decision.outcome().get("exposureInDinars");
                assertThat(dinars).isGreaterThanOrEqualTo(before);
                before = dinars;
                compared++;
            }
        }
        assertThat(compared).isEqualTo(105 * 100);
    }
}
