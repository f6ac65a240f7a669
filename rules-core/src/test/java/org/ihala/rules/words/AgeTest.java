package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/** An age is below a limit as every birth and every day make it that the file leaves possible. */
class AgeTest {

    private static final Period LIMIT = Period.ofYears(18);
    private static final LocalDate BIRTH = LocalDate.of(2004, 2, 27);
    private static final LocalDate ON = LocalDate.of(2022, 2, 26);
    private static final MissingFact BORN = new MissingFact("BIRTH_DATE", "p1");
    private static final MissingFact DAY = new MissingFact("DAY", "p1");

    private record Shown(Day day, List<LocalDate> may) {}

    /** Every day and range of six days, and what is not on file. */
    private static List<Shown> around(LocalDate first, MissingFact missing) {
        List<LocalDate> days = Stream.iterate(first, day -> day.plusDays(1)).limit(6).toList();
        List<Shown> all = new ArrayList<>();
        for (int from = 0; from < days.size(); from++) {
            for (int to = from; to < days.size(); to++) {
                all.add(new Shown(
                        Day.between(days.get(from), days.get(to), List.of(missing.fact()), List.of(missing)),
                        days.subList(from, to + 1)));
            }
        }
        List<LocalDate> any = new ArrayList<>(days);
        any.add(first.minusYears(1));
        any.add(first.plusYears(1));
        all.add(new Shown(Day.notOnFile(missing), any));
        return all;
    }

    /** Whoever was born on 29 February has completed 18 years on 1 March. */
    private static boolean below(LocalDate birth, LocalDate on) {
        LocalDate birthday = birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29
                ? LocalDate.of(birth.getYear() + 18, 3, 1)
                : birth.plusYears(18);
        return on.isBefore(birthday);
    }

    @Test
    void should_be_below_as_every_birth_and_day_make_it_that_are_possible() {
        for (Shown birth : around(BIRTH, BORN)) {
            for (Shown on : around(ON, DAY)) {
                Answer plain = Plainly.agreed(birth.may().stream()
                        .flatMap(born -> on.may().stream().map(day -> Answer.of(below(born, day)))));
                Age age = new Age(birth.day(), on.day());
                Condition word = age.below(LIMIT);
                assertThat(word.answer()).as(birth.may() + " on " + on.may()).isEqualTo(plain);
                assertThat(age.surelyBelow(LIMIT)).isEqualTo(plain == Answer.YES);
                assertThat(age.surelyNotBelow(LIMIT)).isEqualTo(plain == Answer.NO);
                assertThat(word.missing().contains(BORN)).isEqualTo(plain == Answer.UNDETERMINED && birth.may().size() > 1);
                assertThat(word.missing().contains(DAY)).isEqualTo(plain == Answer.UNDETERMINED && on.may().size() > 1);
            }
        }
    }

    @Test
    void should_only_open_an_answer_if_less_is_known() {
        for (Shown birth : around(BIRTH, BORN)) {
            for (Shown less : around(BIRTH, BORN)) {
                for (Shown on : around(ON, DAY)) {
                    for (Shown lessOn : around(ON, DAY)) {
                        if (less.may().containsAll(birth.may()) && lessOn.may().containsAll(on.may())) {
                            Answer richer = new Age(birth.day(), on.day()).below(LIMIT).answer();
                            Answer poorer = new Age(less.day(), lessOn.day()).below(LIMIT).answer();
                            assertThat(Plainly.mayBecome(richer, poorer)).isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void should_be_the_same_condition_if_asked_again() {
        Age age = new Age(Day.notOnFile(BORN), Day.of(ON, List.of()));

        assertThat(age.below(LIMIT)).isSameAs(age.below(Period.ofYears(18)));
        assertThat(age.below(Period.ofYears(1)).answer()).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void should_answer_for_the_limit_asked_about_and_not_for_the_one_before() {
        Age age = new Age(Day.of(BIRTH, List.of("birth")), Day.of(ON, List.of()));

        assertThat(age.below(LIMIT).surely()).isTrue();
        assertThat(age.below(Period.ofYears(17)).surelyNot()).isTrue();
        assertThat(age.below(LIMIT).facts()).containsExactly("birth");
    }

    @Test
    void should_name_no_fact() {
        assertThat(new Age(Day.of(BIRTH, List.of()), Day.of(ON, List.of()))).hasToString("Age");
    }
}
