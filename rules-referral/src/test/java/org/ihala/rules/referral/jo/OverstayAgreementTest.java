package org.ihala.rules.referral.jo;

import static org.ihala.rules.referral.Plain.mixtures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.referral.Facts;
import org.ihala.rules.referral.Facts.Circumstance;
import org.ihala.rules.referral.Plain;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The exposure to fines for overstaying under Article 34(a) of the Residence Law, against a plain count of days written on
 * its own: 90 dinars for each month and 3 for each day of a month begun, as stated in May 2025 (D-21, H-20).
 *
 * <p>The plain count walks from day to day and knows no period arithmetic. Every pair of days in windows around the ends of
 * short and long months, of a common and of a leap February and of the year is compared.
 */
class OverstayAgreementTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final LocalDate RATE_STATED = LocalDate.of(2025, 5, 7);

    private final Plain plain = new Plain();

    // The plain evaluation.

    /** The day after so many months from a first day: its day of the month, or the first of the next month without one. */
    private static LocalDate anniversary(LocalDate from, int months) {
        int count = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        YearMonth month = YearMonth.of(count / 12, count % 12 + 1);
        return month.isValidDay(from.getDayOfMonth())
                ? month.atDay(from.getDayOfMonth())
                : month.atEndOfMonth().plusDays(1);
    }

    /** Counts from the first day to the last, both included: whole months, days left over, and all days. */
    private static long[] count(LocalDate from, LocalDate to) {
        long days = 0;
        long further = 0;
        int months = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days++;
            further++;
            // A month is full with the day before its own day, or with the last of a month that has no such day (E-22).
            if (day.plusDays(1).equals(anniversary(from, months + 1))) {
                months++;
                further = 0;
            }
        }
        return new long[] {months, further, days};
    }

    private void compare(LocalDate asked, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean stated) {
        Facts facts = new Facts(asked).circumstance(Circumstance.OVERSTAY, stated);
        facts.overstay = from == null && to == null ? null : new Screening.Overstay(from, to);
        String world = asked + " " + from + " " + to + " " + stated;
        Decision decision = JORDAN.decide(ReferralQuestion.OVERSTAY_EXPOSURE, facts.file());
        Map<String, Object> outcome = decision.outcome();
        if (from == null) {
            plain.compare(world, Boolean.FALSE.equals(stated) ? Answer.NO : Answer.UNDETERMINED, decision);
            return;
        }
        LocalDate last = to == null || to.isAfter(asked) ? asked : to;
        if (last.isBefore(from)) {
            plain.compare(world, Answer.NO, decision);
            return;
        }
        long[] count = count(from, last);
        boolean known = !asked.isBefore(RATE_STATED);
        plain.compare(world, known ? Answer.YES : Answer.UNDETERMINED, decision);
        plain.compare(world, "the months", count[0], outcome.get("fullMonths"));
        plain.compare(world, "the further days", count[1], outcome.get("furtherDays"));
        plain.compare(world, "the days", count[2], outcome.get("daysCounted"));
        // No month costs more than 90, however long it is.
        long dinars = 90 * count[0] + Math.min(90, 3 * count[1]);
        plain.compare(
                world, "the dinars", dinars, outcome.get(known ? "exposureInDinars" : "exposureAtRateStatedIn2025"));
        if (known) {
            plain.compare(world, "by months of thirty days", 3 * count[2], outcome.get("exposureByThirtyDayMonths"));
        }
    }

    private void pairs(String first, int days, String asked) {
        LocalDate start = LocalDate.parse(first);
        for (int i = 0; i < days; i++) {
            for (int j = i; j < days; j++) {
                compare(LocalDate.parse(asked), start.plusDays(i), start.plusDays(j), null);
            }
        }
    }

    @Test
    void should_agree_on_every_pair_of_days_over_a_common_february() {
        pairs("2026-01-25", 70, "2026-12-31");

        plain.assertAgreed(70 * 71 / 2, 2_485, 0, 0);
    }

    @Test
    void should_agree_on_every_pair_of_days_over_a_leap_february() {
        pairs("2028-01-25", 70, "2028-12-31");

        plain.assertAgreed(70 * 71 / 2, 2_485, 0, 0);
    }

    @Test
    void should_agree_on_every_pair_of_days_over_months_of_thirty_and_thirty_one_days_and_the_end_of_a_year() {
        pairs("2025-06-28", 40, "2026-12-31");
        pairs("2025-12-20", 50, "2026-12-31");

        plain.assertAgreed(40 * 41 / 2 + 50 * 51 / 2, 2_095, 0, 0);
    }

    @Test
    void should_agree_on_years_from_every_day_at_the_end_of_a_month() {
        int decisions = 0;
        for (int month = 1; month <= 12; month++) {
            int length = YearMonth.of(2024, month).lengthOfMonth();
            for (int day = length - 3; day <= length + 1; day++) {
                LocalDate from = LocalDate.of(2024, month, 1).plusDays(day - 1);
                for (int months = 11; months <= 50; months += 3) {
                    for (int around = -2; around <= 1; around++) {
                        compare(LocalDate.of(2032, 1, 1), from, anniversary(from, months).plusDays(around), null);
                        decisions++;
                    }
                }
            }
        }

        plain.assertAgreed(decisions, 12 * 5 * 14 * 4, 0, 0);
    }

    @Test
    void should_agree_on_what_is_missing_and_on_the_days_around_the_one_asked_about_and_the_rate() {
        List<LocalDate> asked = List.of(
                RATE_STATED.minusDays(1), RATE_STATED, RATE_STATED.plusDays(1), LocalDate.of(2024, 3, 1));
        mixtures(
                pick -> {
                    LocalDate day = asked.get(pick[0]);
                    List<LocalDate> froms =
                            Arrays.asList(null, day.minusDays(40), day.minusDays(1), day, day.plusDays(1), day.plusDays(9));
                    List<LocalDate> tos =
                            Arrays.asList(null, day.minusDays(2), day.minusDays(1), day, day.plusDays(1), day.plusDays(9));
                    LocalDate from = froms.get(pick[1]);
                    LocalDate to = tos.get(pick[2]);
                    Boolean stated = World.VALUES.get(pick[3]);
                    // A time that ends before it begins, or beside a word that there is none, is refused when it is read.
                    boolean reversed = from != null && to != null && to.isBefore(from);
                    boolean denied = (from != null || to != null) && Boolean.FALSE.equals(stated);
                    if (!reversed && !denied) {
                        compare(day, from, to, stated);
                    }
                },
                asked.size(), 6, 6, 3);

        plain.assertAgreed(4 * (26 * 2 + 1), 50, 40, 80);
    }
}
