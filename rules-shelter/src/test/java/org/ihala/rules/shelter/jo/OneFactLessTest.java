package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ihala.rules.testkit.OneFactLess;
import org.ihala.rules.testkit.ScenarioFolder;
import org.junit.jupiter.api.Test;

/** Unknown is open in every article: taking any single fact away only opens an answer, but for what is listed with its reason. */
class OneFactLessTest {

    private static final Path EXCEPTIONS = Path.of("src/test/resources/one-fact-less-exceptions.txt");


    @Test
    void should_only_open_an_answer_if_one_fact_is_taken_out_of_a_scenario() {
        OneFactLess all = OneFactLess.of(ScenarioFolder.read("jo"));

        assertThat(all.problems(EXCEPTIONS)).isEmpty();
        // Whole acts that settled something do turn answers: without a list that says so, each is told.
        assertThat(all.problems()).anyMatch(problem -> problem.startsWith("a missing fact turns an answer: acts["));
        assertThat(all.tried()).isGreaterThan(10_000);
    }

    /** A last day fixed on admission is a decision of its own: no other field of an act may be silent and mean something. */
    @Test
    void should_except_no_field_of_an_act_but_the_last_day_fixed_on_admission() {
        assertThat(OneFactLess.listed(EXCEPTIONS).keySet().stream()
                        .map(kind -> kind.split(" ")[0])
                        .filter(kind -> kind.matches("acts\\[[^]]*]\\..*")))
                .containsOnly("acts[ADMISSION].until");
    }
}
