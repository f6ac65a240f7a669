package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ihala.rules.logic.Formula.allOf;
import static org.ihala.rules.logic.Formula.anyOf;
import static org.ihala.rules.logic.Formula.everyone;
import static org.ihala.rules.logic.Formula.someone;
import static org.ihala.rules.logic.Formula.unless;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @Test
    void should_list_the_steps_that_are_judged_one_by_one() {
        assertThat(allOf("3/a", unless("b/1", anyOf("c", someone("d"), everyone("e")))).judged()).containsExactly("d", "e");
        assertThat(someone("d").judged()).containsExactly("d");
        assertThat(allOf("3/a").judged()).isEmpty();
    }

    @Test
    void should_read_as_it_was_written() {
        assertThat(allOf("3/a", anyOf("3/b", "3/c"), unless("3/d", allOf("3/e"))))
                .hasToString("allOf(3/a, anyOf(3/b, 3/c), unless(3/d, allOf(3/e)))");
    }

    @Test
    void should_equal_a_formula_of_the_same_shape() {
        assertThat(allOf("3/a", unless("3/b", "3/c"))).isEqualTo(allOf("3/a", unless("3/b", "3/c")));
        assertThat(allOf("3/a")).isNotEqualTo(anyOf("3/a"));
    }

    @Test
    void should_refuse_to_combine_nothing() {
        assertThatIllegalArgumentException().isThrownBy(Formula::allOf);
        assertThatIllegalArgumentException().isThrownBy(Formula::anyOf);
    }

    @Test
    void should_refuse_an_operand_that_is_neither_provision_nor_formula() {
        assertThatIllegalArgumentException().isThrownBy(() -> allOf("3/a", 3));
        assertThatIllegalArgumentException().isThrownBy(() -> unless(true, "3/a"));
    }

    @Test
    void should_be_read_from_a_rule_file_and_from_a_proof_alike() {
        Formula formula = allOf("3/a", unless("b/1", anyOf("X:c-d", someone("d"), everyone("e"))));

        assertThat(Formula.parse(
                        "allOf(\n    \"3/a\", unless(\"b/1\", anyOf(\"X:c-d\", someone(\"d\"), everyone(\"e\"))))")).isEqualTo(formula);
        assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
        assertThat(Formula.parse("\"3/a\"")).isEqualTo(new Formula.Provision("3/a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "()", "allOf()", "allOf(a", "allOf(a,)", "allOf(a) x", "a b", "some(a)", "someone()", "someone(a, b)", "everyone(allOf(a))", "unless(a)", "unless(a, b, c)", "\"a",
        "allOf(\"a b\")"
    })
    void should_refuse_what_is_no_formula(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Formula.parse(text));
    }

    @Test
    void should_be_read_a_hundred_levels_deep_and_no_deeper() {
        assertThat(Formula.parse("anyOf(".repeat(100) + "a" + ")".repeat(100))).isNotNull();
        assertThat(Formula.parse("allOf(" + "anyOf(a), ".repeat(200) + "b)")).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse("anyOf(".repeat(101) + "a" + ")".repeat(101)));
    }
}
