package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/** A choice is one of the codes where whatever it may be is one of them. */
class ChoiceTest {

    private static final MissingFact MISSING = new MissingFact("AUTHOR", "p1");
    private static final List<String> ALL = Arrays.stream(Decider.values()).map(Enum::name).toList();

    private static List<List<String>> subsets() {
        List<List<String>> all = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << ALL.size(); chosen++) {
            int of = chosen;
            all.add(ALL.stream().filter(code -> (of >> ALL.indexOf(code) & 1) == 1).toList());
        }
        return all;
    }

    private static void compare(Choice choice, List<String> may, List<String> facts) {
        for (List<String> asked : subsets()) {
            // What is absent may be a code that no list has, so a list of all of them does not settle it.
            Answer plain = may.isEmpty()
                    ? Answer.UNDETERMINED
                    : Plainly.agreed(may.stream().map(code -> Answer.of(asked.contains(code))));
            for (Condition word : List.of(choice.is(asked.toArray(String[]::new)), choice.among(Set.copyOf(asked)))) {
                assertThat(word.answer()).as(may + " among " + asked).isEqualTo(plain);
                assertThat(word.missing()).isEqualTo(plain == Answer.UNDETERMINED ? List.of(MISSING) : List.of());
                assertThat(word.facts()).isEqualTo(facts);
            }
        }
    }

    @Test
    void should_be_among_codes_if_the_one_that_the_file_names_is() {
        for (Decider code : Decider.values()) {
            compare(Choice.of(code, List.of("acts[0]"), MISSING), List.of(code.name()), List.of("acts[0]"));
            compare(Choice.of(code.name(), List.of("acts[0]"), MISSING), List.of(code.name()), List.of("acts[0]"));
        }
    }

    @Test
    void should_be_open_whatever_is_asked_if_the_file_names_none() {
        compare(Choice.of((Decider) null, List.of("acts[0]"), MISSING), List.of(), List.of("acts[0]"));
        compare(Choice.of((String) null, List.of(), MISSING), List.of(), List.of());
    }

    @Test
    void should_be_among_codes_if_each_of_several_that_it_may_be_is() {
        for (List<String> may : subsets()) {
            compare(Choice.oneOf(may, List.of("acts[0]"), List.of(MISSING)), may, List.of("acts[0]"));
        }
    }

    @Test
    void should_say_with_yes_or_no_what_the_file_says_so() {
        for (Boolean said : new Boolean[] {true, false, null}) {
            Choice choice = Choice.yesOrNo(said, List.of("visit.appointedTime"), MISSING);

            assertThat(choice.is("YES").answer()).isEqualTo(said == null ? Answer.UNDETERMINED : Answer.of(said));
            assertThat(choice.is("NO").answer()).isEqualTo(said == null ? Answer.UNDETERMINED : Answer.of(!said));
        }
    }

    @Test
    void should_name_no_fact() {
        assertThat(Choice.of(Decider.MINISTER, List.of("acts[0]"), MISSING)).hasToString("Choice");
    }
}
