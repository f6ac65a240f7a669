package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ihala.rules.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the missing facts could settle the answer alone. */
class SettlingFactsTest {

    /** Steps y and n are decided; every other lacks the facts it is named after, so that ab lacks A and B. */
    private static Resolution resolve(String formula) {
        Ledger ledger = new Ledger();
        ledger.firing("root  rule", "root");
        ledger.define("root", Formula.parse(formula));
        Arrays.stream(formula.split("anyOf|allOf|unless|[(), ]+")).filter(step -> !step.isEmpty()).distinct().forEach(step -> {
            ledger.firing(step + "  rule", step);
            ledger.record(step, switch (step) {
                case "y" -> Condition.met();
                case "n" -> Condition.notMet();
                default -> Condition.unknown(List.of(), facts(step));
            });
        });
        return Resolver.resolve(ledger, List.of("root"));
    }

    private static List<MissingFact> facts(String step) {
        return step.replaceAll("[0-9]", "").chars().mapToObj(SettlingFactsTest::fact).toList();
    }

    private static MissingFact fact(int letter) {
        return new MissingFact(String.valueOf((char) letter).toUpperCase(Locale.ROOT), "p");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "anyOf(a, b) | A B",
        "allOf(a, b) | A B",
        "anyOf(allOf(a, b), c) | C",
        "allOf(anyOf(a, b), c) | C",
        "anyOf(allOf(a, n), allOf(b, y), c) | B C",
        // The same fact in two places: taken together, it settles what neither place would.
        "anyOf(allOf(a1, b), allOf(a2, c)) | A",
        "allOf(anyOf(a1, b), anyOf(a2, c)) | A",
        // A condition that lacks two facts may be decided by either of them.
        "allOf(ab, c) | A B C",
        "unless(a, b) | A B",
        "unless(allOf(a, b), allOf(c, d)) | A B"
    })
    void should_be_those_that_decide_whatever_the_others_are(String formula, String expected) {
        Resolution resolution = resolve(formula);

        assertThat(resolution.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(resolution.missing().stream()
                        .map(Resolution.Needed::fact)
                        .filter(resolution::couldBeSettledBy)
                        .map(MissingFact::fact)
                        .sorted())
                .containsExactly(expected.split(" "));
    }

    @Test
    void should_be_found_where_a_fact_bears_on_many_conditions() {
        StringBuilder all = new StringBuilder("a0");
        for (int i = 1; i <= 14; i++) {
            all.append(", a").append(i);
        }
        assertThat(resolve("anyOf(" + all + ")").couldBeSettledBy(fact('a'))).isTrue();
        assertThat(resolve("allOf(" + all + ")").couldBeSettledBy(fact('a'))).isTrue();
    }
}
