package org.ihala.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    private static final Readings STANDARD = Readings.standard(LawJson.small().read().readings());

    @Test
    void should_choose_the_default_of_every_point() {
        assertThat(STANDARD.optionOf("Q1")).isEqualTo("R2");
        assertThat(STANDARD.chosen("Q1=R2")).isTrue();
        assertThat(STANDARD.chosen("Q1=R1")).isFalse();
        assertThat(STANDARD.chosen("Q9=R1")).isFalse();
    }

    @Test
    void should_choose_otherwise_without_changing_the_readings_it_came_from() {
        Readings other = STANDARD.with("Q1=R1");

        assertThat(other.optionOf("Q1")).isEqualTo("R1");
        assertThat(other.chosen("Q1=R2")).isFalse();
        assertThat(STANDARD.optionOf("Q1")).isEqualTo("R2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q9=R1", "", "=R1", "q1=R1"})
    void should_name_the_register_if_the_point_is_unknown(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.with(tag)).withMessageContaining("[Q1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1=R3", "Q1=", "Q1", "Q1=R1=R2", "Q1=r1"})
    void should_name_the_options_if_the_option_is_unknown(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.with(tag)).withMessageContaining("[R1, R2]");
    }

    @Test
    void should_fail_if_asked_about_a_point_that_is_unknown() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.optionOf("Q9"));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.reading("Q9"));
        assertThat(STANDARD.reading("Q1").id()).isEqualTo("Q1");
    }
}
