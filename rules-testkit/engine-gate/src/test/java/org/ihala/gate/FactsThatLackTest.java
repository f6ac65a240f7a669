package org.ihala.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ihala.gate.Facts.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieContainer;

/**
 * A fact that is null gives three different answers, none of which is "not known".
 *
 * <p>What protects the shipped rules: a rule asks for an answer of YES, NO or UNKNOWN that Java computed, and the lint
 * refuses {@code null} and every comparison with a literal.
 */
class FactsThatLackTest {

    private static KieContainer rules;

    @BeforeAll
    static void compile() {
        rules = new Drl()
                .file(Drl.text("nulls",
                        """
                        rule "is false" when Person( victim == false ) then fired.add("is false"); end
                        rule "is not true" when Person( victim != true ) then fired.add("is not true"); end
                        rule "none is true" when not Person( victim == true ) then fired.add("none is true"); end
                        """))
                .file(Drl.text("negated", "rule \"negated\" when Person( !victim ) then fired.add(\"negated\"); end"))
                .base("compared", "gate.nulls")
                .base("negated", "gate.negated")
                .build()
                .container();
    }

    private static List<String> fired(String base, Person person) {
        return Drl.fired(rules.getKieBase(base).newKieSession(), person);
    }

    /** Measured by this project; there is no thread about it. */
    @Test
    void a_null_fact_has_three_different_noes() {
        assertThat(fired("compared", Person.victim(false)))
                .containsExactlyInAnyOrder("is false", "is not true", "none is true");

        assertThat(fired("compared", Person.victim(null)))
                .as("comparisons with null changed; no rule may depend on them either way")
                .containsExactlyInAnyOrder("is not true", "none is true");
        assertThatThrownBy(() -> fired("negated", Person.victim(null)),
                        "the negation of null no longer throws; it must not become a NO in a rule")
                .isInstanceOf(RuntimeException.class);
    }

    /**
     * A constraint that throws ends the whole session: fail-closed. The adapter turns it into "refer to a human", and
     * the message may be logged by the caller, so it must not hold a fact.
     */
    @Test
    void a_constraint_that_throws_names_rule_and_file_but_no_fact() {
        assertThatThrownBy(() -> fired("negated", new Person(12345, null, null)))
                .hasMessageContaining("negated")
                .hasMessageContaining(".drl")
                .message()
                .as("the message of the engine now holds facts; see that no caller can log it")
                .doesNotContain("12345");
    }
}
