package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    private static String steps(String written) {
        return Expression.stepsOf(written).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "always ~ [always]",
        "age.below(years(\"majority\")) ~ [age, \"majority\", years, below]",
        "acts.by(\"A\", \"B\").withReasons.any ~ [acts, \"A\", \"B\", by, withReasons, any]",
        "a.plus(b.c).both(d.e(\"F\")) ~ [a, b, c, plus, d, \"F\", e, both]",
        "!minor && (age.known || steps.none()) ~ [minor, age, known, steps, none]",
        "name.is(\"a \\\"quoted, text\") ~ [name, \"a \\\"quoted, text\", is]",
        "broken.call(\"A\" ~ [broken, \"A\", call]"
    })
    void should_tell_names_calls_and_texts_in_the_order_of_evaluation(String written, String steps) {
        assertThat(steps(written)).isEqualTo(steps);
    }

    @Test
    void should_tell_which_call_a_text_is_an_argument_of() {
        List<Expression.Step> steps = Expression.stepsOf("a == \"X\", by(\"Y\", \"Z\"), by(b == \"V\")");

        assertThat(steps)
                .filteredOn(step -> step.kind() == Expression.Kind.TEXT)
                .extracting(Expression.Step::word, Expression.Step::argumentOf)
                .containsExactly(
                        tuple("X", null),
                        tuple("Y", "by"),
                        tuple("Z", "by"),
                        tuple("V", null));
    }
}
