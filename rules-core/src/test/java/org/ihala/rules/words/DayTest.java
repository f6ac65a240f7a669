package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Days compare as every day does that they may be: known, ranges, not on file, not yet, and before all. */
class DayTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 2, 27);
    private static final MissingFact MISSING = new MissingFact("DAY", "p1");
    private static final MissingFact OTHER = new MissingFact("OTHER_DAY", "p1");
    private static final int DAYS = 5;

    /** A day as the file shows it, and all it may be; what is not on file may also be what has not come to pass. */
    private record Shown(Day day, List<LocalDate> may, boolean asked) {}

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static List<Shown> all(MissingFact missing, String place) {
        List<Shown> all = new ArrayList<>();
        List<LocalDate> days = Stream.iterate(FIRST, day -> day.plusDays(1)).limit(DAYS).toList();
        for (int first = 0; first < DAYS; first++) {
            all.add(new Shown(Day.of(day(first), List.of(place)), List.of(day(first)), false));
            all.add(new Shown(Day.asked(day(first)), List.of(day(first)), true));
            for (int last = first + 1; last < DAYS; last++) {
                all.add(new Shown(
                        Day.between(day(first), day(last), List.of(place), List.of(missing)),
                        days.subList(first, last + 1),
                        false));
            }
        }
        List<LocalDate> any = new ArrayList<>(days);
        any.add(LocalDate.MAX);
        any.add(LocalDate.MIN);
        all.add(new Shown(Day.notOnFile(missing), any, false));
        all.add(new Shown(Day.perhapsOnFile(List.of(place), List.of(missing)), any, false));
        all.add(new Shown(Day.notYet(), List.of(LocalDate.MAX), false));
        all.add(new Shown(Day.beforeAll(), List.of(LocalDate.MIN), false));
        return all;
    }

    private enum Comparison {
        NOT_LATER(Day::notLaterThan, (one, other) -> !one.isAfter(other)),
        LATER(Day::laterThan, LocalDate::isAfter),
        NOT_EARLIER(Day::notEarlierThan, (one, other) -> !one.isBefore(other)),
        EARLIER(Day::earlierThan, LocalDate::isBefore),
        SAME(Day::sameAs, LocalDate::equals);

        private final BiFunction<Day, Day, Condition> word;
        private final BiPredicate<LocalDate, LocalDate> plain;

        Comparison(BiFunction<Day, Day, Condition> word, BiPredicate<LocalDate, LocalDate> plain) {
            this.word = word;
            this.plain = plain;
        }

        Answer plainly(Shown one, Shown other) {
            return Plainly.agreed(one.may().stream()
                    .flatMap(first -> other.may().stream().map(second -> Answer.of(plain.test(first, second)))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void should_compare_as_every_day_does_that_it_may_be(Comparison comparison) {
        for (Shown one : all(MISSING, "one")) {
            for (Shown other : all(OTHER, "other")) {
                Condition word = comparison.word.apply(one.day(), other.day());
                assertThat(word.answer())
                        .as(one.may() + " " + comparison + " " + other.may())
                        .isEqualTo(comparison.plainly(one, other));
                assertThat(word.missing().isEmpty()).isEqualTo(word.answer() != Answer.UNDETERMINED);
            }
        }
    }

    /** What becomes of a range or of a known day where less is known of it. */
    @ParameterizedTest
    @EnumSource
    void should_only_open_an_answer_if_less_is_known_of_a_day(Comparison comparison) {
        for (Shown one : all(MISSING, "one")) {
            for (Shown less : all(MISSING, "one")) {
                if (less.may().containsAll(one.may())) {
                    for (Shown other : all(OTHER, "other")) {
                        assertThat(Plainly.mayBecome(
                                        comparison.word.apply(one.day(), other.day()).answer(),
                                        comparison.word.apply(less.day(), other.day()).answer()))
                                .isTrue();
                    }
                }
            }
        }
    }

    /** On which days the answer is surely yes, asked about each day in turn. */
    @ParameterizedTest
    @EnumSource(names = "SAME", mode = EnumSource.Mode.EXCLUDE)
    void should_carry_the_days_on_which_a_comparison_with_the_day_asked_about_surely_holds(Comparison comparison) {
        for (Shown other : all(OTHER, "other")) {
            for (boolean askedFirst : List.of(true, false)) {
                for (int number = 0; number < DAYS; number++) {
                    Condition word = compared(comparison, askedFirst, day(number), other.day());
                    for (int asked = -1; asked <= DAYS && !other.asked(); asked++) {
                        boolean holds = compared(comparison, askedFirst, day(asked), other.day()).surely();
                        boolean within = (word.firstDay() == null || !day(asked).isBefore(word.firstDay()))
                                && (word.lastDay() == null || !day(asked).isAfter(word.lastDay()));
                        boolean turns = word.firstDay() != null || word.lastDay() != null;
                        if (turns) {
                            assertThat(within).as(other.may() + " " + comparison + " " + asked).isEqualTo(holds);
                        } else {
                            assertThat(holds).as("holds always or never").isEqualTo(word.surely());
                        }
                    }
                }
            }
        }
    }

    private static Condition compared(Comparison comparison, boolean askedFirst, LocalDate asked, Day other) {
        return askedFirst
                ? comparison.word.apply(Day.asked(asked), other)
                : comparison.word.apply(other, Day.asked(asked));
    }

    @ParameterizedTest
    @EnumSource
    void should_carry_no_day_if_the_day_asked_about_is_not_compared(Comparison comparison) {
        for (Shown one : all(MISSING, "one")) {
            for (Shown other : all(OTHER, "other")) {
                if (!one.asked() && !other.asked()) {
                    Condition word = comparison.word.apply(one.day(), other.day());
                    assertThat(word.firstDay()).isNull();
                    assertThat(word.lastDay()).isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void should_ask_for_the_days_that_are_open_and_for_no_other(Comparison comparison) {
        for (Shown one : all(MISSING, "one")) {
            for (Shown other : all(OTHER, "other")) {
                List<MissingFact> missing = comparison.word.apply(one.day(), other.day()).missing();
                assertThat(missing.contains(MISSING) && one.may().size() == 1).isFalse();
                assertThat(missing.contains(OTHER) && other.may().size() == 1).isFalse();
            }
        }
    }

    /** Days at the turn of years, and ranges over them. */
    @Test
    void should_lie_in_years_as_every_day_does_that_it_may_be() {
        List<LocalDate> turns = Stream.of(2023, 2024, 2025, 2026)
                .flatMap(year -> Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .toList();
        for (int first = 0; first < turns.size(); first++) {
            for (int last = first; last < turns.size(); last++) {
                Day day = Day.between(turns.get(first), turns.get(last), List.of("day"), List.of(MISSING));
                List<LocalDate> may = turns.subList(first, last + 1);
                for (int from = 2023; from <= 2026; from++) {
                    int year = from;
                    assertThat(day.inOrAfterYear(year).answer())
                            .isEqualTo(Plainly.agreed(may.stream().map(one -> Answer.of(one.getYear() >= year))));
                    for (int to = from; to <= 2026; to++) {
                        int end = to;
                        assertThat(day.inYears(from, to).answer())
                                .as(may + " in " + from + " to " + to)
                                .isEqualTo(Plainly.agreed(may.stream()
                                        .map(one -> Answer.of(one.getYear() >= year && one.getYear() <= end))));
                    }
                }
            }
        }
        assertThat(Day.notOnFile(MISSING).inYears(2024, 2025).missing()).containsExactly(MISSING);
    }

    // ---- periods ----------------------------------------------------------------------------------------------------

    private static final List<Period> PERIODS =
            List.of(Period.ofDays(1), Period.ofDays(14), Period.ofMonths(1), Period.ofMonths(2), Period.ofYears(18));

    @Test
    void should_move_by_a_period_as_every_day_does_that_it_may_be() {
        for (Shown shown : all(MISSING, "one")) {
            for (Period period : PERIODS) {
                assertMoved(shown, shown.day().plus(period), day -> day.plus(period));
                assertMoved(shown, shown.day().plusFromItself(period), day -> day.plus(period).minusDays(1));
                assertMoved(shown, shown.day().completing(period), day -> completed(day, period));
            }
        }
    }

    /** Born on 29 February, nobody has completed years before 1 March of a common year; days are counted from there. */
    private static LocalDate completed(LocalDate day, Period period) {
        LocalDate sameNumber = day.plusMonths(period.toTotalMonths());
        int leapDay = sameNumber.getDayOfMonth() == day.getDayOfMonth() ? 0 : 1;
        return sameNumber.plusDays(leapDay + period.getDays());
    }

    private static void assertMoved(Shown shown, Day moved, java.util.function.UnaryOperator<LocalDate> plain) {
        List<LocalDate> days = shown.may().stream()
                .map(day -> day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN) ? day : plain.apply(day))
                .sorted()
                .toList();
        if (shown.day().earliest() == null) {
            assertThat(moved.earliest()).isNull();
            assertThat(moved.latest()).isNull();
            assertThat(moved.missing()).containsExactly(MISSING);
        } else {
            assertThat(moved.earliest()).isEqualTo(days.get(0));
            assertThat(moved.latest()).isEqualTo(days.get(days.size() - 1));
        }
        assertThat(moved.facts()).isEqualTo(shown.day().facts());
    }

    @Test
    void should_complete_years_on_1_march_if_born_on_29_february() {
        Day birth = Day.of(LocalDate.of(2004, 2, 29), List.of());

        assertThat(birth.completing(Period.ofYears(18)).earliest()).isEqualTo("2022-03-01");
        assertThat(birth.completing(Period.ofYears(20)).earliest()).isEqualTo("2024-02-29");
    }

    // ---- what is on file --------------------------------------------------------------------------------------------

    /** What is asked is what the file shows, so a day that it does not show is a "no" on purpose. */
    @Test
    void should_say_whether_the_file_shows_it_and_ask_for_it_only_if_named() {
        for (Shown shown : all(MISSING, "one")) {
            boolean there = shown.day().earliest() != null;
            assertThat(shown.day().named().answer()).isEqualTo(there ? Answer.YES : Answer.UNDETERMINED);
            assertThat(shown.day().named().missing()).isEqualTo(there ? List.of() : List.of(MISSING));
        }
        assertThat(Day.notOnFile(MISSING).onFile().answer()).isEqualTo(Answer.NO);
        assertThat(Day.perhapsOnFile(List.of(), List.of(MISSING)).onFile().missing()).containsExactly(MISSING);
        assertThat(Day.between(day(0), day(1), List.of("one"), List.of(MISSING)).onFile().facts()).containsExactly("one");
    }

    @Test
    void should_take_the_other_day_only_if_this_one_is_surely_not_on_file() {
        Day other = Day.of(day(1), List.of());
        for (Shown shown : all(MISSING, "one")) {
            boolean absent = shown.day().onFile().surelyNot();
            assertThat(shown.day().orElse(other)).isSameAs(absent ? other : shown.day());
        }
        assertThat(Day.notOnFile(MISSING).onFile().surelyNot()).isTrue();
    }

    @Test
    void should_lack_nothing_if_it_is_known() {
        assertThat(Day.between(day(1), day(1), List.of(), List.of(MISSING)).missing()).isEmpty();
        assertThat(Day.of(day(1), List.of(), MISSING).missing()).isEmpty();
        assertThat(Day.of(null, List.of("one"), MISSING).missing()).containsExactly(MISSING);
        assertThat(Day.of(null, List.of("one"), MISSING).facts()).isEmpty();
    }

    @Test
    void should_refuse_a_day_that_is_open_with_nothing_to_ask_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> Day.notOnFile());
        assertThatIllegalArgumentException().isThrownBy(() -> Day.between(day(0), day(1), List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Day.between(day(1), day(0), List.of(), List.of(MISSING)));
    }

    @Test
    void should_name_no_fact() {
        assertThat(Day.of(day(1), List.of("persons[0].birthDate"))).hasToString("Day");
    }
}
