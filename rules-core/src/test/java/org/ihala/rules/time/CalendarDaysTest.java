package org.ihala.rules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDaysTest {

    /** The Gregorian calendar repeats after this many years. */
    private static final LocalDate CYCLE_START = LocalDate.of(2000, 1, 1);

    private static final LocalDate CYCLE_END = CYCLE_START.plusYears(400);

    @Test
    void should_end_on_the_same_numbered_day_or_the_last_of_the_month_on_every_day_of_the_calendar() {
        for (int months : new int[] {1, 2, 6, 11, 12}) {
            days().forEach(event -> {
                LocalDate lastDay = CalendarDays.lastDayExcludingFirst(event, Period.ofMonths(months));
                if (!lastDay.equals(sameNumberedDay(event, months))) {
                    assertThat(lastDay).as("%d months from %s", months, event).isEqualTo(sameNumberedDay(event, months));
                }
            });
        }
    }

    @Test
    void should_end_a_day_earlier_if_the_day_of_the_event_counts_on_every_day_of_the_calendar() {
        Period period = Period.ofMonths(2);
        days().forEach(event -> {
            LocalDate expected = LocalDate.ofEpochDay(sameNumberedDay(event, 2).toEpochDay() - 1);
            if (!CalendarDays.lastDayIncludingFirst(event, period).equals(expected)) {
                assertThat(CalendarDays.lastDayIncludingFirst(event, period)).as("from %s", event).isEqualTo(expected);
            }
        });
    }

    @Test
    void should_never_end_earlier_for_a_later_event_on_every_day_of_the_calendar() {
        Period period = Period.ofMonths(2);
        assertThat(days().filter(event -> CalendarDays.lastDayExcludingFirst(event, period)
                        .isAfter(CalendarDays.lastDayExcludingFirst(event.plusDays(1), period))))
                .isEmpty();
    }

    @Test
    void should_complete_an_age_on_the_birthday_on_every_day_of_the_calendar() {
        days().forEach(birth -> {
            int year = birth.getYear() + 18;
            boolean noSuchDay = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29 && !leap(year);
            LocalDate expected = noSuchDay
                    ? LocalDate.of(year, 3, 1)
                    : LocalDate.of(year, birth.getMonthValue(), birth.getDayOfMonth());
            if (!CalendarDays.completes(birth, Period.ofYears(18)).equals(expected)) {
                assertThat(CalendarDays.completes(birth, Period.ofYears(18))).as("born %s", birth).isEqualTo(expected);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, P2M, 2022-02-28",
        "2023-12-31, P2M, 2024-02-29",
        "2021-03-31, P1M, 2021-04-30",
        "2021-01-30, P1M, 2021-02-28",
        "2021-03-10, P2M, 2021-05-10",
        "2021-03-10, P60D, 2021-05-09",
        "2020-02-29, P1Y, 2021-02-28"
    })
    void should_leave_the_day_of_the_event_out(LocalDate event, Period period, LocalDate lastDay) {
        assertThat(CalendarDays.lastDayExcludingFirst(event, period)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, P2M, 2022-02-27", "2021-03-10, P2M, 2021-05-09", "2021-03-10, P60D, 2021-05-08"})
    void should_count_the_day_of_the_event_if_included(LocalDate event, Period period, LocalDate lastDay) {
        assertThat(CalendarDays.lastDayIncludingFirst(event, period)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, P18Y, 2022-03-01",
        "2004-02-29, P20Y, 2024-02-29",
        "2004-02-28, P18Y, 2022-02-28",
        "2004-03-01, P18Y, 2022-03-01",
        "2084-02-29, P16Y, 2100-03-01",
        "2003-03-13, P18Y-1D, 2021-03-12",
        "2004-02-29, P18Y1D, 2022-03-02"
    })
    void should_complete_an_age_born_on_29_february_on_1_march_of_a_common_year(
            LocalDate birth, Period age, LocalDate completed) {
        assertThat(CalendarDays.completes(birth, age)).isEqualTo(completed);
    }

    private static Stream<LocalDate> days() {
        return CYCLE_START.datesUntil(CYCLE_END);
    }

    /** Counts months as plain numbers and takes month lengths from the rule for leap years, not from the library. */
    private static LocalDate sameNumberedDay(LocalDate event, int months) {
        int count = event.getYear() * 12 + event.getMonthValue() - 1 + months;
        int year = count / 12;
        int month = count % 12 + 1;
        int length = month == 2 ? (leap(year) ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        return YearMonth.of(year, month).atDay(Math.min(event.getDayOfMonth(), length));
    }

    private static boolean leap(int year) {
        return year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    }
}
