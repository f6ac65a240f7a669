package org.ihala.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    @ParameterizedTest
    @CsvSource({
        "2019-05-31, UNDETERMINED", "2019-06-01, YES", "2020-01-01, YES", "2020-06-30, YES", "2020-07-01, UNDETERMINED"
    })
    void should_be_present_from_the_first_to_the_last_day_and_unknown_outside(LocalDate day, Answer present) {
        Condition condition = presentInJordan(day, "JO 2019-06-01 2020-06-30");

        assertThat(condition.answer()).isEqualTo(present);
        if (present == Answer.UNDETERMINED) {
            assertThat(condition.missing()).containsExactly(new MissingFact("PRESENCE", "p1"));
        } else {
            assertThat(condition.facts()).containsExactly("persons[0].presence");
        }
    }

    @Test
    void should_still_be_present_if_the_interval_has_no_end() {
        assertThat(presentInJordan(LocalDate.of(2199, 12, 31), "JO 2019-06-01 -").answer()).isEqualTo(Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({"2019-05-31, NO", "2019-06-01, YES", "2020-06-30, YES", "2020-07-01, NO"})
    void should_be_absent_outside_the_intervals_if_they_are_complete(LocalDate day, Answer present) {
        Condition condition = Cases.of(person(true, "JO 2019-06-01 2020-06-30")).present("p1", "JO", day);

        assertThat(condition.answer()).isEqualTo(present);
    }

    @Test
    void should_be_absent_if_there_was_no_interval_at_all_and_that_is_complete() {
        Condition condition = Cases.of(person(true)).present("p1", "JO", Cases.AS_OF);

        assertThat(condition.answer()).isEqualTo(Answer.NO);
        assertThat(condition.facts()).containsExactly("persons[0].presenceComplete");
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, UNDETERMINED", "2020-01-02, NO", "2020-01-30, NO", "2020-01-31, UNDETERMINED"})
    void should_be_absent_inside_a_stay_elsewhere_but_not_on_its_days_of_travel(LocalDate day, Answer present) {
        assertThat(presentInJordan(day, "SA 2020-01-01 2020-01-31").answer()).isEqualTo(present);
    }

    @Test
    void should_be_absent_during_a_stay_elsewhere_that_lasts() {
        assertThat(presentInJordan(Cases.AS_OF, "SA 2020-01-01 -").answer()).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, YES", "2020-01-15, NO", "2020-01-31, YES"})
    void should_be_present_on_both_days_of_travel_if_the_stays_meet(LocalDate day, Answer present) {
        Condition condition = presentInJordan(
                day, "JO 2019-01-01 2020-01-01", "SA 2020-01-01 2020-01-31", "JO 2020-01-31 -");

        assertThat(condition.answer()).isEqualTo(present);
    }

    @Test
    void should_be_present_if_the_file_shows_the_person_in_both_countries() {
        assertThat(presentInJordan(Cases.AS_OF, "SA 2020-01-01 -", "JO 2021-03-12 2021-03-12").answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void should_be_absent_before_birth_even_if_nothing_else_is_known() {
        Person known = Person.unknown("p1").born(Cases.AS_OF.plusDays(1));
        Person range = Person.unknown("p1").bornBetween(Cases.AS_OF.plusDays(1), Cases.AS_OF.plusDays(9));
        Person perhaps = Person.unknown("p1").bornBetween(Cases.AS_OF, Cases.AS_OF.plusDays(9));

        assertThat(Cases.of(known).present("p1", "JO", Cases.AS_OF).facts()).containsExactly("persons[0].birthDate");
        assertThat(Cases.of(range).present("p1", "JO", Cases.AS_OF).facts()).containsExactly("persons[0].bornBetween");
        assertThat(Cases.of(perhaps).present("p1", "JO", Cases.AS_OF).answer()).isEqualTo(Answer.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2019-06-01, YES", "2020-06-30, 2021-01-01, YES", "2019-01-01, 2021-01-01, YES",
        "2019-01-01, 2019-05-31, UNDETERMINED", "2020-07-01, 2020-07-02, UNDETERMINED"
    })
    void should_be_present_in_a_span_if_on_one_of_its_days(LocalDate first, LocalDate last, Answer present) {
        CaseView view = Cases.of(person(false, "JO 2019-06-01 2020-06-30"));

        assertThat(view.presentBetween("p1", "JO", first, last).answer()).isEqualTo(present);
    }

    private static Condition presentInJordan(LocalDate day, String... intervals) {
        return Cases.of(person(false, intervals)).present("p1", "JO", day);
    }

    /** Makes intervals of texts such as {@code JO 2019-06-01 -}. */
    private static Person person(boolean complete, String... intervals) {
        List<Person.Presence> presence = new ArrayList<>();
        for (String interval : intervals) {
            String[] parts = interval.split(" ");
            presence.add(new Person.Presence(
                    parts[0], LocalDate.parse(parts[1]), parts[2].equals("-") ? null : LocalDate.parse(parts[2])));
        }
        return new Person("p1", null, null, null, null, null, null, null, null, presence, complete);
    }
}
