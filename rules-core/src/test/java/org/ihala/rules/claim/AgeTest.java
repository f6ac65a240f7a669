package org.ihala.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    private static final Person SOMEBODY = Person.unknown("p1");

    @ParameterizedTest
    @CsvSource({
        "2003-03-12, 2021-03-11, YES",
        "2003-03-12, 2021-03-12, NO",
        "2003-03-12, 2021-03-13, NO",
        "2004-02-29, 2022-02-28, YES",
        "2004-02-29, 2022-03-01, NO",
        "2003-03-12, 2003-03-12, YES",
        "2003-03-12, 1999-01-01, YES"
    })
    void should_be_below_until_the_birthday_begins(LocalDate birth, LocalDate day, Answer below) {
        Condition condition = below18(SOMEBODY.born(birth), day);

        assertThat(condition.answer()).isEqualTo(below);
        assertThat(condition.facts()).containsExactly("persons[0].birthDate");
    }

    @ParameterizedTest
    @CsvSource({
        "2003-03-13, 2003-03-31, YES",
        "2003-03-12, 2003-03-13, UNDETERMINED",
        "2003-03-01, 2003-03-12, NO",
        "2003-03-12, 2003-03-12, NO",
        "2003-03-13, 2003-03-13, YES",
        "1990-01-01, 2010-01-01, UNDETERMINED"
    })
    void should_be_undetermined_only_if_the_birth_range_straddles_the_limit(
            LocalDate earliest, LocalDate latest, Answer below) {
        Condition condition = below18(SOMEBODY.bornBetween(earliest, latest), LocalDate.of(2021, 3, 12));

        assertThat(condition.answer()).isEqualTo(below);
        if (below == Answer.UNDETERMINED) {
            assertThat(condition.missing()).containsExactly(new MissingFact("BIRTH_DATE", "p1"));
        }
    }

    @Test
    void should_rest_on_the_range_if_the_birth_date_is_one() {
        Person person = SOMEBODY.bornBetween(LocalDate.of(1980, 1, 1), LocalDate.of(1981, 1, 1));

        assertThat(below18(person, Cases.AS_OF).facts()).containsExactly("persons[0].bornBetween");
    }

    @Test
    void should_lack_the_birth_date_if_it_is_unknown() {
        Condition condition = below18(SOMEBODY, Cases.AS_OF);

        assertThat(condition.missing()).containsExactly(new MissingFact("BIRTH_DATE", "p1"));
        assertThat(condition.facts()).isEmpty();
    }

    @Test
    void should_lack_the_admission_if_the_day_is_unknown() {
        Condition condition = below18(SOMEBODY.born(LocalDate.of(2003, 3, 12)), null);

        assertThat(condition.missing()).containsExactly(new MissingFact("ADMISSION", "p9"));
    }

    private static Condition below18(Person person, @Nullable LocalDate day) {
        Day on = Day.of(day, List.of(), new MissingFact("ADMISSION", "p9"));
        return new Age(Day.birthOf(Cases.of(person), "p1"), on).below(Period.ofYears(18));
    }

    @Test
    void should_straddle_at_each_day_of_the_range_and_on_no_other() {
        LocalDate earliest = LocalDate.of(2003, 3, 1);
        LocalDate latest = LocalDate.of(2003, 3, 10);
        Person person = SOMEBODY.bornBetween(earliest, latest);
        List<LocalDate> straddled = LocalDate.of(2021, 2, 20)
                .datesUntil(LocalDate.of(2021, 3, 20))
                .filter(day -> below18(person, day).answer() == Answer.UNDETERMINED)
                .toList();

        assertThat(straddled).containsExactlyElementsOf(
                LocalDate.of(2021, 3, 1).datesUntil(LocalDate.of(2021, 3, 10)).toList());
    }
}
