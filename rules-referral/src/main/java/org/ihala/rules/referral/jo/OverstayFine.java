package org.ihala.rules.referral.jo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/**
 * The fine a person without residence is exposed to: so much a month, and so much for each day of a month begun.
 *
 * <p>It is an exposure and no debt: whether a fine is imposed or waived is for the administration.
 */
public final class OverstayFine {

    private final Screening.@Nullable Overstay overstay;
    private final @Nullable Boolean overstayed;
    private final Law law;
    private final LocalDate today;

    OverstayFine(@Nullable Screening screening, Law law, LocalDate today) {
        this.overstay = screening == null ? null : screening.overstay();
        this.overstayed =
                screening == null || screening.circumstances() == null ? null : screening.circumstances().overstay();
        this.law = law;
        this.today = today;
    }

    /** Returns the first day without residence; not yet where the file says that there is none. */
    public Day since() {
        LocalDate from = from();
        return from == null && Boolean.FALSE.equals(overstayed)
                ? Day.notYet()
                : Day.of(from, List.of("screening.overstay"), MissingFact.at(Facts.OVERSTAY_DAYS, "screening.overstay.from"));
    }

    /** Returns the day on which the rate was stated. */
    public Day rateStatedOn() {
        return Day.of(law.parameter("overstay.month").values().get(0).from(), List.of());
    }

    private boolean isRateKnown() {
        return !today.isBefore(law.parameter("overstay.month").values().get(0).from());
    }

    private @Nullable LocalDate from() {
        return overstay == null ? null : overstay.from();
    }

    /** Returns the last day that counts: the end of the time without residence or the day asked about. */
    private LocalDate to() {
        LocalDate to = overstay == null ? null : overstay.to();
        return to == null || to.isAfter(today) ? today : to;
    }

    /** Returns the exposure in whole dinars, or nothing where no day without residence is on file. */
    Map<String, Object> outcome() {
        Map<String, Object> outcome = new LinkedHashMap<>();
        LocalDate from = from();
        if (from == null || from.isAfter(today)) {
            return outcome;
        }
        long days = ChronoUnit.DAYS.between(from, to()) + 1;
        long months = ChronoUnit.MONTHS.between(from, to().plusDays(1));
        long further = ChronoUnit.DAYS.between(after(from, months), to()) + 1;
        long shortMonth = law.parameter("overstay.days-in-month").on(today);
        long byCalendar = dinars(months, further);
        outcome.put("overstayFrom", from);
        outcome.put("overstayTo", to());
        outcome.put("daysCounted", days);
        outcome.put("fullMonths", months);
        outcome.put("furtherDays", further);
        if (isRateKnown()) {
            outcome.put("exposureInDinars", byCalendar);
            outcome.put("exposureByThirtyDayMonths", dinars(days / shortMonth, days % shortMonth));
        } else {
            // A host that reads only the exposure must not take a rate stated later for the one of that day.
            outcome.put("exposureInDinars", null);
            outcome.put("exposureAtRateStatedIn2025", byCalendar);
        }
        return outcome;
    }

    /** Returns the day after so many months: a month whose first day the last month does not have ends with that month. */
    private static LocalDate after(LocalDate from, long months) {
        LocalDate day = from.plusMonths(months);
        return day.getDayOfMonth() < from.getDayOfMonth() ? day.plusDays(1) : day;
    }

    /** The days of a month begun never cost more than a whole month. */
    private long dinars(long months, long days) {
        long month = law.parameter("overstay.month").on(today);
        return months * month + Math.min(days * law.parameter("overstay.day").on(today), month);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "OverstayFine";
    }
}
