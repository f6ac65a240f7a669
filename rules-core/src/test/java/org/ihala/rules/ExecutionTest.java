package org.ihala.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionTest {

    private String before = "";

    @BeforeEach
    void keep() {
        before = System.getProperty(Execution.PROPERTY, "");
    }

    @AfterEach
    void restore() {
        System.setProperty(Execution.PROPERTY, before);
    }

    @Test
    void should_be_straight_unless_told_otherwise() {
        System.clearProperty(Execution.PROPERTY);

        assertThat(Execution.chosen()).isEqualTo(Execution.STRAIGHT);
    }

    @ParameterizedTest
    @CsvSource({"straight, STRAIGHT", "session, SESSION", "checked, CHECKED"})
    void should_be_what_the_property_says_in_any_locale(String value, Execution chosen) {
        System.setProperty(Execution.PROPERTY, value);

        assertThat(Execution.chosen()).isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Straight", "fast"})
    void should_refuse_any_other_value(String value) {
        System.setProperty(Execution.PROPERTY, value);

        assertThatIllegalStateException().isThrownBy(Execution::chosen).withMessageContaining(Execution.PROPERTY);
    }
}
