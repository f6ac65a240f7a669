package org.ihala.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {

    /** By their names: provisions that are met, that block, and that are open. */
    private static final Map<String, Answer> ANSWERS = Map.of(
            "y", Answer.YES, "y2", Answer.YES, "n", Answer.NO, "n2", Answer.NO, "u", Answer.UNDETERMINED, "u2", Answer.UNDETERMINED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "allOf(y, y2) | YES | y y2",
        "allOf(y, n, u, n2) | NO | n n2",
        "allOf(y, u, u2) | UNDETERMINED | y u u2",
        "anyOf(n, y, u, y2) | YES | y y2",
        "anyOf(n, n2) | NO | n n2",
        "anyOf(n, u, u2) | UNDETERMINED | u u2",
        "unless(y, n) | YES | y n",
        "unless(n, u) | NO | n",
        "unless(u, y) | NO | y",
        "unless(n, y) | NO | n y",
        "unless(y, u) | UNDETERMINED | y u",
        "allOf(y, anyOf(n, y2)) | YES | y y2",
        "anyOf(allOf(y, n), unless(y2, n2)) | YES | y2 n2",
        "allOf(anyOf(n, n2), u) | NO | n n2"
    })
    void should_name_the_steps_that_support_the_answer(String formula, Answer answer, String grounds) {
        assertThat(grounds(formula, answer)).containsExactlyInAnyOrder(grounds.split(" "));
    }

    /** Exact completion may settle what the formula alone leaves open; then every step is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"anyOf(u, u2) | YES | u u2", "allOf(u, u2) | NO | u u2"})
    void should_name_all_steps_where_none_alone_carries_it(String formula, Answer answer, String all) {
        assertThat(grounds(formula, answer)).containsExactlyInAnyOrder(all.split(" "));
    }

    private static List<String> grounds(String formula, Answer answer) {
        Grounds grounds = Grounds.of(Formula.parse(formula), answer, id -> List.of(ANSWERS.get(id)));
        return ANSWERS.entrySet().stream()
                .filter(step -> grounds.contains(step.getKey(), step.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One step is judged of three persons: one meets it, one does not, one is open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "someone(s) | YES NO UNDETERMINED | YES | YES",
        "someone(s) | NO NO | NO | NO",
        "someone(s) | NO UNDETERMINED | UNDETERMINED | UNDETERMINED",
        "everyone(s) | YES NO UNDETERMINED | NO | NO",
        "everyone(s) | YES YES | YES | YES",
        "everyone(s) | YES UNDETERMINED | UNDETERMINED | YES UNDETERMINED"
    })
    void should_name_the_things_that_support_the_answer(String formula, String answers, Answer answer, String carrying) {
        List<Answer> each = Arrays.stream(answers.split(" ")).map(Answer::valueOf).toList();

        Grounds grounds = Grounds.of(Formula.parse(formula), answer, id -> each);

        assertThat(Arrays.stream(Answer.values()).filter(one -> grounds.contains("s", one)).map(Answer::name))
                .containsExactlyInAnyOrder(carrying.split(" "));
    }
}
