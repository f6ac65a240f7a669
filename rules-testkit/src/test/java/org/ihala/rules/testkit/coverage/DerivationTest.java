package org.ihala.rules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.ihala.rules.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer worked out from a proof alone: three values, and every completion where an exception is in play. */
class DerivationTest {

    private static String leaf(String id, String answer) {
        return "{ \"provision\": \"" + id + "\", \"answer\": \"" + answer + "\" }";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "allOf(a, b)             | YES          | YES          | YES",
        "allOf(a, b)             | YES          | UNDETERMINED | UNDETERMINED",
        "allOf(a, b)             | NO           | UNDETERMINED | NO",
        "anyOf(a, b)             | YES          | UNDETERMINED | YES",
        "anyOf(a, b)             | NO           | UNDETERMINED | UNDETERMINED",
        "unless(a, b)            | YES          | NO           | YES",
        "unless(a, b)            | YES          | YES          | NO",
        "unless(a, b)            | NO           | UNDETERMINED | NO",
        "unless(a, a)            | UNDETERMINED | NO           | NO",
        "anyOf(a, unless(b, a))  | UNDETERMINED | YES          | YES",
        "anyOf(a, unless(b, a))  | UNDETERMINED | NO           | UNDETERMINED"})
    void should_follow_the_formula(String formula, String a, String b, Answer expected) throws JsonProcessingException {
        String decision = "{ \"answer\": \"" + expected + "\", \"because\": [ { \"provision\": \"1\", \"answer\": \"" + expected + "\", \"formula\": \"" + formula
                + "\", \"children\": [ " + leaf("a", a) + ", " + leaf("b", b) + " ] } ] }";

        assertThat(Derivation.answer(new ObjectMapper().readTree(decision))).isEqualTo(expected);
        assertThat(Derivation.differences(new ObjectMapper().readTree(decision))).isEmpty();
    }

    @Test
    void should_name_the_step_that_does_not_follow() throws JsonProcessingException {
        String decision = "{ \"answer\": \"NO\", \"because\": [ { \"provision\": \"1\", \"answer\": \"YES\","
                + " \"formula\": \"allOf(a)\", \"children\": [ { \"provision\": \"a\", \"answer\": \"NO\","
                + " \"formula\": \"allOf(b)\", \"children\": [ " + leaf("b", "NO") + " ] } ] } ] }";

        assertThat(Derivation.differences(new ObjectMapper().readTree(decision))).containsExactly("1");
    }
}
