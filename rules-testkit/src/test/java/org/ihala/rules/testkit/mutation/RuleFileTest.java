package org.ihala.rules.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ihala.rules.logic.Formula;
import org.junit.jupiter.api.Test;

/** The alterations of a rule file: each condition, answer, bound and formula, and nothing else. */
class RuleFileTest {

    private static final String FILE =
            """
            // المادة 1
            // Article 1
            // Facts: none
            package org.example

            import org.ihala.rules.logic.Ledger;
            import static org.ihala.rules.logic.Formula.allOf;

            global Ledger ledger;

            rule "1/a  one"
                @Arabic("وجه")
                @Reading("Q1=R1")
            when
                SomeClaim( reading("Q1=R1"), !minor, $answer : age.below(years("majority")) )
            then
                ledger.record("1/a", $answer);
            end

            rule "1/b  two"
                @Arabic("وجه")
            when
                SomeClaim( $answer : other )
            then
                ledger.record("1/b", $answer);
            end

            rule "1  both"
                @Arabic("وجه")
            when
                SomeClaim()
            then
                ledger.define("1", allOf(
                    "1/a",
                    "1/b"));
            end
            """;

    private static List<Mutant> mutants(String rule) {
        return new RuleFile("article-01.drl", FILE).mutants().stream()
                .filter(mutant -> mutant.rule().startsWith(rule + " "))
                .toList();
    }

    @Test
    void should_alter_each_condition_answer_and_bound() {
        assertThat(mutants("1/a")).extracting(Mutant::change).containsExactly(
                "drop the condition reading(\"Q1=R1\")",
                "negate the condition reading(\"Q1=R1\")",
                "drop the condition !minor",
                "negate the condition !minor",
                "drop the answer age.below(years(\"majority\"))",
                "negate the answer age.below(years(\"majority\"))",
                "silence as no in age.below(years(\"majority\"))",
                "silence as open in age.below(years(\"majority\"))",
                "a bound one more: years(\"majority\")",
                "a bound one less: years(\"majority\")",
                "the answer of 1/b: other");
        assertThat(mutants("1")).extracting(Mutant::change).containsExactly(
                "any instead of all of [1/a, 1/b]", "drop 1/a", "drop 1/b");
    }

    @Test
    void should_write_the_altered_rule_in_full() {
        Mutant dropped = mutants("1/a").get(2);

        assertThat(dropped.place()).isEqualTo("article-01.drl:11");
        assertThat(dropped.id()).isEqualTo("1/a  one | drop the condition !minor");
        assertThat(dropped.text()).isEqualTo(
                """
                    @Arabic("وجه")
                    @Reading("Q1=R1")
                when
                    SomeClaim( reading("Q1=R1"), $answer : age.below(years("majority")) )
                then
                    ledger.record("1/a", $answer);
                end
                """);
    }

    @Test
    void should_negate_once_and_bound_by_one() {
        assertThat(mutants("1/a").get(3).text()).contains("SomeClaim( reading(\"Q1=R1\"), minor, ");
        assertThat(mutants("1/a").get(8).text()).contains("age.below(Altered.more(years(\"majority\")))");
    }

    private static List<String> altered(String formula) {
        return Formulas.altered(Formula.parse(formula)).values().stream().map(Formula::toString).toList();
    }

    @Test
    void should_alter_formulas_at_every_depth() {
        assertThat(altered("allOf(\"a\", anyOf(\"b\", \"c\"))")).containsExactly(
                "anyOf(a, anyOf(b, c))", "allOf(anyOf(b, c))", "allOf(a)",
                "allOf(a, allOf(b, c))", "allOf(a, anyOf(c))", "allOf(a, anyOf(b))",
                "allOf(b, anyOf(a, c))");
        assertThat(altered("unless(\"a\", \"b\")")).containsExactly("a", "unless(b, a)", "allOf(a, b)");
        assertThat(altered("allOf(\"a\")")).isEmpty();
    }

    @Test
    void should_write_a_formula_as_it_was_read() {
        String formula = "allOf(\"a\", unless(\"b\", anyOf(\"c\", \"d\")))";

        assertThat(Formulas.write(Formula.parse(formula))).isEqualTo(formula);
    }

    @Test
    void should_refuse_a_file_that_is_no_rule_file() {
        assertThatThrownBy(() -> new RuleFile("x.drl", "package a\n\nrule \"x\" when then\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
