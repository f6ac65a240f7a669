package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/** A count is what every number makes it that the file leaves possible. */
class CountTest {

    private static final MissingFact FIRST = MissingFact.at("FIRST", "first");
    private static final MissingFact SECOND = MissingFact.at("SECOND", "second");
    private static final int MOST = 4;

    private record Shown(Count count, List<Integer> may) {}

    /** Every number and range up to four. */
    private static List<Shown> all(String place, MissingFact missing) {
        List<Shown> all = new ArrayList<>();
        for (int least = 0; least <= MOST; least++) {
            for (int most = least; most <= MOST; most++) {
                all.add(new Shown(
                        Count.between(least, most, List.of(place), missing), IntStream.rangeClosed(least, most).boxed().toList()));
            }
        }
        return all;
    }

    private static void compare(Condition word, Answer plain, List<String> facts, MissingFact... missing) {
        assertThat(word.answer()).isEqualTo(plain);
        assertThat(word.facts()).isEqualTo(facts);
        assertThat(word.missing()).isEqualTo(plain == Answer.UNDETERMINED ? List.of(missing) : List.of());
    }

    @Test
    void should_compare_with_a_number_as_every_possible_number_does() {
        for (Shown one : all("first", FIRST)) {
            for (int n = 0; n <= MOST + 1; n++) {
                int number = n;
                compare(one.count.is(n), Plainly.agreed(one.may, i -> Answer.of(i == number)), List.of("first"), FIRST);
                compare(one.count.atLeast(n), Plainly.agreed(one.may, i -> Answer.of(i >= number)), List.of("first"), FIRST);
                compare(one.count.moreThanHalfOf(n), Plainly.agreed(one.may, i -> Answer.of(2 * i > number)), List.of("first"), FIRST);
                Count left = one.count.leftOf(n);
                for (int m = 0; m <= MOST; m++) {
                    int than = m;
                    compare(left.atLeast(m), Plainly.agreed(one.may, i -> Answer.of(Math.max(0, number - i) >= than)),
                            List.of("first"), FIRST);
                }
            }
            compare(one.count.any(), Plainly.agreed(one.may, i -> Answer.of(i > 0)), List.of("first"), FIRST);
            assertThat(one.count.onFile().answer()).isEqualTo(Answer.of(one.may.size() == 1));
        }
    }

    private static Answer agreed(Shown one, Shown other, BiFunction<Integer, Integer, Boolean> plain) {
        return Plainly.agreed(
                one.may.stream().flatMap(i -> other.may.stream().map(j -> Answer.of(plain.apply(i, j)))));
    }

    @Test
    void should_compare_with_another_count_as_all_possible_pairs_of_numbers_do() {
        for (Shown one : all("first", FIRST)) {
            for (Shown other : all("second", SECOND)) {
                compare(one, other, one.count.atLeast(other.count), agreed(one, other, (i, j) -> i >= j));
                compare(one, other, one.count.moreThanHalfOf(other.count), agreed(one, other, (i, j) -> 2 * i > j));
                for (int n = 0; n <= MOST; n++) {
                    int number = n;
                    compare(one, other, one.count.less(other.count).atLeast(n),
                            agreed(one, other, (i, j) -> Math.max(0, i - j) >= number));
                }
            }
        }
    }

    private static void compare(Shown one, Shown other, Condition word, Answer plain) {
        List<MissingFact> open = new ArrayList<>();
        if (one.may.size() > 1) {
            open.add(FIRST);
        }
        if (other.may.size() > 1) {
            open.add(SECOND);
        }
        compare(word, plain, List.of("first", "second"), open.toArray(MissingFact[]::new));
    }

    @Test
    void should_be_anything_if_the_file_states_no_number() {
        Count open = Count.of(null, List.of("first"), FIRST);

        compare(open.atLeast(0), Answer.YES, List.of("first"));
        compare(open.atLeast(1), Answer.UNDETERMINED, List.of("first"), FIRST);
        compare(open.atLeast(Integer.MAX_VALUE), Answer.UNDETERMINED, List.of("first"), FIRST);
        compare(open.less(Count.of(2, List.of(), SECOND)).moreThanHalfOf(9), Answer.UNDETERMINED, List.of("first"), FIRST);
        compare(Count.of(3, List.of("first"), FIRST).moreThanHalfOf(open), Answer.UNDETERMINED, List.of("first"), FIRST);
        assertThat(open.onFile().surelyNot()).isTrue();
        assertThat(Count.of(3, List.of("first"), FIRST).onFile().facts()).containsExactly("first");
    }

    @Test
    void should_refuse_a_range_that_holds_no_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> Count.between(2, 1, List.of(), FIRST));
    }

    @Test
    void should_name_no_fact() {
        assertThat(Count.of(7, List.of("first"), FIRST)).hasToString("Count");
    }
}
