package org.ihala.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Source;
import org.ihala.rules.law.Text;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final Text TEXT = new Text("نص", "text");
    private static final Law LAW = new Law(
            "SMALL", TEXT, Map.of(), List.of(), List.of(), Map.of(), Map.of(),
            Map.of(
                    "age", parameter("age", Parameter.Unit.YEARS, 18),
                    "stay", parameter("stay", Parameter.Unit.MONTHS, 2),
                    "stay.days", parameter("stay.days", Parameter.Unit.DAYS, 60),
                    "seats", parameter("seats", Parameter.Unit.COUNT, 9),
                    "degree", parameter("degree", Parameter.Unit.DEGREES, 2),
                    "whole", parameter("whole", Parameter.Unit.TIMES, 4),
                    "policy", parameter("policy", Parameter.Unit.WORKING_DAYS, 10)),
            Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private static Parameter parameter(String id, Parameter.Unit unit, int value) {
        return new Parameter(
                id,
                unit,
                List.of(
                        new Parameter.Dated(LocalDate.of(2012, 4, 1), value),
                        new Parameter.Dated(LocalDate.of(2030, 1, 1), value + 1)),
                List.of("1"),
                TEXT,
                new Source("Art. 1", "Art. 1", Source.Confidence.TEXT_SEEN));
    }

    private static Numbers on(LocalDate day) {
        return () -> new Numbers.OnDay(LAW, day);
    }

    @Test
    void should_give_the_value_of_the_day_in_what_it_counts() {
        Numbers before = on(LocalDate.of(2029, 12, 31));
        Numbers after = on(LocalDate.of(2030, 1, 1));

        assertThat(before.years("age")).isEqualTo(Period.ofYears(18));
        assertThat(after.years("age")).isEqualTo(Period.ofYears(19));
        assertThat(before.months("stay").multipliedBy(before.number("whole"))).isEqualTo(Period.ofMonths(8));
        assertThat(before.days("stay.days")).isEqualTo(Period.ofDays(60));
        assertThat(before.number("seats")).isEqualTo(9);
        assertThat(before.number("degree")).isEqualTo(2);
        assertThat(before.workingDays("policy")).isEqualTo(10);
        assertThatIllegalStateException().isThrownBy(() -> before.workingDays("seats"));
    }

    @Test
    void should_refuse_a_word_that_counts_something_else_and_an_unknown_number() {
        Numbers numbers = on(LocalDate.of(2020, 1, 1));

        assertThatIllegalStateException().isThrownBy(() -> numbers.months("age")).withMessageContaining("age");
        assertThatIllegalStateException().isThrownBy(() -> numbers.days("policy")).withMessageContaining("policy");
        assertThatIllegalStateException().isThrownBy(() -> numbers.number("stay")).withMessageContaining("stay");
        assertThatIllegalStateException().isThrownBy(() -> numbers.years("none")).withMessageContaining("none");
    }

    @Test
    void should_not_show_the_day() {
        assertThat(on(LocalDate.of(2020, 1, 1)).numbers()).hasToString("Numbers");
    }
}
