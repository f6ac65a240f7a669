package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Staff.Experience.Area;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stretches of time reach a period as the days do that they hold, each counted once and laid end to end. */
class StretchesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 26);
    private static final MissingFact OTHERS = MissingFact.at("OTHERS", "stretches");
    private static final MissingFact END = MissingFact.at("END", "end");

    private record Stretch(Area type, int from, @Nullable Integer to) {}

    private static List<Stretch> all() {
        List<Stretch> all = new ArrayList<>();
        for (Area type : List.of(Area.CARE, Area.OTHER)) {
            for (int from = 0; from <= 4; from += 2) {
                for (Integer to : Arrays.asList(from, from + 1, from + 3, null)) {
                    all.add(new Stretch(type, from, to));
                }
            }
        }
        return all;
    }

    private static Stretches stretches(List<Stretch> of, boolean complete) {
        Stretches all = Stretches.none(List.of("stretches"), complete ? null : OTHERS);
        for (Stretch one : of) {
            all = all.with(one.type, DAY.plusDays(one.from), one.to == null ? null : DAY.plusDays(one.to));
        }
        return all;
    }

    private static boolean reached(List<Stretch> of, int before, Period time) {
        Set<LocalDate> days = new TreeSet<>();
        for (Stretch one : of) {
            for (int day = one.from; day < before && (one.to == null || day <= one.to); day++) {
                if (one.type == Area.CARE) {
                    days.add(DAY.plusDays(day));
                }
            }
        }
        LocalDate first = days.isEmpty() ? DAY : days.iterator().next();
        return !days.isEmpty() && !first.plusDays(days.size()).isBefore(first.plus(time));
    }

    @Test
    void should_reach_a_time_as_the_days_before_an_end_do() {
        for (Stretch one : all()) {
            for (Stretch other : all()) {
                for (int end = 0; end <= 8; end++) {
                    for (Period time : List.of(Period.ofDays(1), Period.ofDays(3), Period.ofDays(5))) {
                        boolean plain = reached(List.of(one, other), end, time);
                        Day day = Day.of(DAY.plusDays(end), List.of());
                        assertThat(stretches(List.of(one, other), true).of("CARE").before(day).reach(time).answer())
                                .as("%s %s %d %s", one, other, end, time)
                                .isEqualTo(Answer.of(plain));
                        Condition perhaps = stretches(List.of(one, other), false).of("CARE").before(day).reach(time);
                        assertThat(perhaps.answer()).isEqualTo(plain ? Answer.YES : Answer.UNDETERMINED);
                        assertThat(perhaps.missing()).isEqualTo(plain ? List.of() : List.of(OTHERS));
                    }
                }
            }
        }
    }

    @Test
    void should_be_open_if_only_the_latest_end_that_is_possible_lets_it_be_reached() {
        for (Stretch one : all()) {
            for (boolean complete : new boolean[] {true, false}) {
                Stretches stretches = stretches(List.of(one), complete).of("CARE");
                Day range = Day.between(DAY, DAY.plusDays(4), List.of(), List.of(END));
                Condition word = stretches.before(range).reach(Period.ofDays(2));
                boolean possibly = reached(List.of(one), 4, Period.ofDays(2));
                assertThat(word.answer()).isEqualTo(possibly || !complete ? Answer.UNDETERMINED : Answer.NO);
                assertThat(word.missing()).isEqualTo(possibly ? List.of(END) : complete ? List.of() : List.of(OTHERS));
                Condition open = stretches.before(Day.notOnFile(END)).reach(Period.ofDays(2));
                assertThat(open.missing()).isEqualTo(
                        reached(List.of(one), 99, Period.ofDays(2)) ? List.of(END) : complete ? List.of() : List.of(OTHERS));
            }
        }
    }

    @Test
    void should_count_a_year_of_days_with_gaps_from_the_first_day_on() {
        Stretches year = Stretches.none(List.of("stretches"), null)
                .with(Area.CARE, LocalDate.of(2019, 6, 1), LocalDate.of(2019, 12, 31))
                .with(Area.CARE, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 5, 31));

        // June 2019 to May 2020 has 366 days.
        assertThat(year.reach(Period.ofYears(1)).surelyNot()).isTrue();
        assertThat(year.with(Area.CARE, LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 1)).reach(Period.ofYears(1)).surely())
                .isTrue();
        assertThat(year.with(Area.CARE, LocalDate.of(2021, 6, 1), null).reach(Period.ofYears(9)).facts())
                .containsExactly("stretches");
        assertThat(Stretches.none(List.of(), null).reach(Period.ZERO).surelyNot()).isTrue();
    }

    @Test
    void should_name_no_fact() {
        assertThat(Stretches.none(List.of(), null)).hasToString("Stretches");
    }
}
