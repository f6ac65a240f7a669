package org.ihala.rules.time;

import java.time.LocalDate;
import java.time.Period;

/**
 * How the law counts days, months and years; each choice is stated with its source.
 *
 * <p>No Jordanian text on counting was found (research note E-18). The defaults are those of the region's codes:
 * Gregorian calendar units (E-22), the day of the event left out (E-23), the last day of the month where the numbered
 * day does not exist (E-22), no extension for weekends or holidays (E-24). A birthday on 29 February is completed on
 * 1 March of a common year, the reading that protects the child a day longer (E-17).
 */
public final class CalendarDays {

    private CalendarDays() {}

    /**
     * Returns the last day of a period whose first day is the day after the event.
     *
     * <p>Two months from 31 December end on the last day of February.
     */
    public static LocalDate lastDayExcludingFirst(LocalDate event, Period period) {
        return event.plus(period);
    }

    /** Returns the last day of a period whose first day is the day of the event itself. */
    public static LocalDate lastDayIncludingFirst(LocalDate event, Period period) {
        return event.plus(period).minusDays(1);
    }

    /**
     * Returns the day on which a person has completed the given years of age, at its start (E-12).
     *
     * <p>Born on 29 February 2004, eighteen years are completed on 1 March 2022.
     */
    public static LocalDate completes(LocalDate birth, Period age) {
        LocalDate day = birth.plus(age);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }
}
