package org.ihala.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterTest {

    private static final Parameter.Dated OLD = new Parameter.Dated(LocalDate.of(2012, 4, 1), 2);
    private static final Parameter.Dated NEW = new Parameter.Dated(LocalDate.of(2023, 8, 16), 6);

    @ParameterizedTest
    @CsvSource({"2012-03-31, 2", "2012-04-01, 2", "2023-08-15, 2", "2023-08-16, 6", "2199-01-01, 6"})
    void should_have_the_value_of_the_latest_day_reached_and_the_first_before_all(LocalDate day, int value) {
        assertThat(parameter(Parameter.Unit.MONTHS, OLD, NEW).on(day)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"YEARS, P2Y", "MONTHS, P2M", "DAYS, P2D"})
    void should_be_a_period_of_its_unit(Parameter.Unit unit, Period period) {
        assertThat(parameter(unit, OLD).periodOn(LocalDate.of(2013, 1, 1))).isEqualTo(period);
    }

    @ParameterizedTest
    @EnumSource(value = Parameter.Unit.class, names = {"WORKING_DAYS", "COUNT", "DEGREES", "TIMES"})
    void should_refuse_to_be_a_period_if_it_counts_no_time(Parameter.Unit unit) {
        assertThatIllegalStateException().isThrownBy(() -> parameter(unit, OLD).periodOn(LocalDate.of(2013, 1, 1)));
    }

    @Test
    void should_refuse_values_that_are_absent_repeated_or_out_of_order() {
        assertThatIllegalArgumentException().isThrownBy(() -> parameter(Parameter.Unit.DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> parameter(Parameter.Unit.DAYS, NEW, OLD));
        assertThatIllegalArgumentException().isThrownBy(() -> parameter(Parameter.Unit.DAYS, OLD, OLD));
    }

    private static Parameter parameter(Parameter.Unit unit, Parameter.Dated... values) {
        return new Parameter(
                "limit",
                unit,
                List.of(values),
                List.of("1"),
                new Text("حد", "limit"),
                new Source("Art. 1", "Art. 1", Source.Confidence.TEXT_SEEN));
    }
}
