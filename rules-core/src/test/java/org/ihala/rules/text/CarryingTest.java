package org.ihala.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a proof, what the answer as reached rests on, and nothing that was only looked at. */
class CarryingTest {

    private static final Map<Character, Condition> BY_LETTER = Map.of(
            'y', Condition.met(), 'n', Condition.notMet());

    /** Steps named after their answer, such as y1, n2 or u3, and formulas for the others. */
    private static Resolution resolve(String roots, String... formulas) {
        Ledger ledger = new Ledger();
        for (String formula : formulas) {
            String[] parts = formula.split(" = ");
            ledger.firing(parts[0] + "  rule", parts[0]);
            ledger.define(parts[0], Formula.parse(parts[1]));
        }
        for (char letter : new char[] {'y', 'n', 'u'}) {
            for (int i = 1; i <= 3; i++) {
                String step = "" + letter + i;
                ledger.firing(step + "  rule", step);
                ledger.record(step, letter == 'u'
                        ? Condition.unknown(List.of(), List.of(new MissingFact("F" + i, "p")))
                        : BY_LETTER.get(letter));
            }
        }
        return Resolver.resolve(ledger, List.of(roots.split(" ")));
    }

    private static String carrying(Resolution resolution) {
        return String.join(" ", Carrying.provisions(resolution.proofs(), resolution.answer()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Yes: of any-of the met ones, of all-of everything.
        "anyOf(y1, n1, u1, y2) | YES | r y1 y2",
        "allOf(y1, y2) | YES | r y1 y2",
        "anyOf(allOf(y1, n1), allOf(y2, y3), u1) | YES | r y2 y3",
        "allOf(anyOf(n1, y1), y2) | YES | r y1 y2",
        "unless(y1, n1) | YES | r y1 n1",
        // No: of all-of what is not met, of any-of everything.
        "allOf(y1, n1, u1, n2) | NO | r n1 n2",
        "anyOf(n1, n2) | NO | r n1 n2",
        "allOf(u1, anyOf(n1, n2), y1) | NO | r n1 n2",
        "unless(u1, y1) | NO | r y1",
        // Open: what is open, and in all-of also what keeps it from being no.
        "anyOf(n1, u1, u2) | UNDETERMINED | r u1 u2",
        "allOf(y1, u1) | UNDETERMINED | r y1 u1"
    })
    void should_be_what_supports_the_answer_as_reached(String formula, Answer answer, String expected) {
        Resolution resolution = resolve("r", "r = " + formula);

        assertThat(resolution.answer()).isEqualTo(answer);
        assertThat(carrying(resolution)).isEqualTo(expected);
    }

    @Test
    void should_go_down_through_the_steps_that_carry_and_leave_out_those_below_others() {
        Resolution resolution = resolve(
                "r", "r = anyOf(a, b, c)", "a = allOf(y1, n1)", "b = allOf(y2, d)", "c = allOf(u1, y3)", "d = anyOf(y1, n2)");

        assertThat(carrying(resolution)).isEqualTo("r b y2 d y1");
    }

    @Test
    void should_name_a_provision_once_however_often_it_carries() {
        assertThat(carrying(resolve("r", "r = allOf(a, b, y1)", "a = allOf(y1)", "b = allOf(y1, y2)")))
                .isEqualTo("r a y1 b y2");
    }

    @ParameterizedTest
    @CsvSource({"y1 y2, y1 y2", "y1 n1 u1, n1", "y1 u1, y1 u1"})
    void should_take_roots_together_as_all_of_them(String roots, String expected) {
        assertThat(carrying(resolve(roots))).isEqualTo(expected);
    }

    @Test
    void should_rest_on_all_steps_that_a_rule_answered_from() {
        Resolution earlier = resolve("r", "r = anyOf(y1, n1)");
        Ledger ledger = new Ledger();
        ledger.firing("s  rule", "s");
        ledger.record("s", earlier.asCondition());

        assertThat(carrying(Resolver.resolve(ledger, List.of("s")))).isEqualTo("s r y1");
    }
}
