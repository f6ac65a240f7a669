package org.ihala.rules.time;

import java.time.DayOfWeek;
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
     * Returns the last day of the block of calendar months that follows the one a day lies in.
     *
     * <p>Blocks are counted from January of year 0, so that blocks of two, three, four or six months keep to the year.
     *
     * @param months the length of a block, a divisor of twelve
     */
    public static LocalDate lastDayOfNextBlock(LocalDate day, int months) {
        long block = Math.floorDiv(monthOf(day), (long) months);
        long firstAfter = (block + 2) * months;
        return LocalDate.of(0, 1, 1).plusMonths(firstAfter).minusDays(1);
    }

    private static long monthOf(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue() - 1;
    }

    /**
     * Returns whether offices work on a day: Sunday to Thursday.
     *
     * <p>Public holidays are not known here.
     */
    public static boolean isWorkingDay(LocalDate day) {
        return isWorking(day.getDayOfWeek());
    }

    private static boolean isWorking(DayOfWeek day) {
        return day != DayOfWeek.FRIDAY && day != DayOfWeek.SATURDAY;
    }

    /** Returns the day on which the given number of working days, the last day among them, is left to a last day. */
    public static LocalDate workingDaysBefore(LocalDate lastDay, int workingDays) {
        DayOfWeek day = lastDay.getDayOfWeek().plus(1);
        int back = -1;
        for (int left = workingDays; left > 0; back++) {
            day = day.minus(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return lastDay.minusDays(back);
    }

    /**
     * Returns the day on which a person has completed the given years of age, at its start (E-12).
     *
     * <p>Born on 29 February 2004, eighteen years are completed on 1 March 2022.
     */
    public static LocalDate completes(LocalDate birth, Period age) {
        LocalDate day = birth.plus(age.withDays(0));
        LocalDate completed = day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
        return completed.plusDays(age.getDays());
    }
}
