package org.ihala.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES", "YES, NO, NO", "YES, UNDETERMINED, UNDETERMINED",
        "NO, YES, NO", "NO, NO, NO", "NO, UNDETERMINED, NO",
        "UNDETERMINED, YES, UNDETERMINED", "UNDETERMINED, NO, NO", "UNDETERMINED, UNDETERMINED, UNDETERMINED"
    })
    void should_hold_together_as_strong_kleene_logic_says(Answer first, Answer second, Answer both) {
        assertThat(first.and(second)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES", "YES, NO, YES", "YES, UNDETERMINED, YES",
        "NO, YES, YES", "NO, NO, NO", "NO, UNDETERMINED, UNDETERMINED",
        "UNDETERMINED, YES, YES", "UNDETERMINED, NO, UNDETERMINED", "UNDETERMINED, UNDETERMINED, UNDETERMINED"
    })
    void should_hold_either_way_as_strong_kleene_logic_says(Answer first, Answer second, Answer either) {
        assertThat(first.or(second)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNDETERMINED, UNDETERMINED"})
    void should_turn_into_its_opposite_unless_undetermined(Answer answer, Answer opposite) {
        assertThat(answer.negated()).isEqualTo(opposite);
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void should_come_back_if_negated_twice(Answer answer) {
        assertThat(answer.negated().negated()).isEqualTo(answer);
    }

    @Test
    void should_be_yes_or_no_for_a_known_value() {
        assertThat(Answer.of(true)).isEqualTo(Answer.YES);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
    }
}
