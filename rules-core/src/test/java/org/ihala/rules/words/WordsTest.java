package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/** The words of every claim: what always or never holds, what is asked, and what joins two conditions. */
class WordsTest {

    private static final Words WORDS = new Words() {
        @Override
        public MissingFact question(String fact) {
            return new MissingFact(fact, "p1");
        }

        @Override
        public Day askedOn() {
            return Day.asked(LocalDate.of(2021, 3, 1));
        }
    };

    private static Condition shown(Answer answer, String fact) {
        return switch (answer) {
            case YES -> Condition.met(List.of(fact));
            case NO -> Condition.notMet(List.of(fact));
            case UNDETERMINED -> Condition.unknown(new MissingFact(fact, "p1"));
        };
    }

    private static Stream<Boolean> may(Answer answer) {
        return answer == Answer.UNDETERMINED ? Stream.of(true, false) : Stream.of(answer == Answer.YES);
    }

    @Test
    void should_join_two_conditions_as_every_completion_does() {
        for (Answer first : Answer.values()) {
            for (Answer second : Answer.values()) {
                Condition one = shown(first, "ONE");
                Condition other = shown(second, "OTHER");
                assertThat(WORDS.both(one, other).answer()).isEqualTo(Plainly.agreed(
                        may(first).flatMap(a -> may(second).map(b -> Answer.of(a && b)))));
                assertThat(WORDS.either(one, other).answer()).isEqualTo(Plainly.agreed(
                        may(first).flatMap(a -> may(second).map(b -> Answer.of(a || b)))));
                for (Condition joined : List.of(WORDS.both(one, other), WORDS.either(one, other))) {
                    assertThat(joined.missing().isEmpty()).isEqualTo(joined.answer() != Answer.UNDETERMINED);
                }
            }
            assertThat(WORDS.denied(shown(first, "ONE")).answer())
                    .isEqualTo(Plainly.agreed(may(first).map(a -> Answer.of(!a))));
        }
    }

    @Test
    void should_only_open_an_answer_if_one_of_two_conditions_is_not_known() {
        for (Answer first : Answer.values()) {
            for (Answer second : Answer.values()) {
                Condition one = shown(first, "ONE");
                Condition other = shown(second, "OTHER");
                Condition unknown = shown(Answer.UNDETERMINED, "ONE");
                assertThat(Plainly.mayBecome(WORDS.both(one, other).answer(), WORDS.both(unknown, other).answer()))
                        .isTrue();
                assertThat(Plainly.mayBecome(WORDS.either(one, other).answer(), WORDS.either(unknown, other).answer()))
                        .isTrue();
            }
        }
    }

    @Test
    void should_hold_always_never_or_be_asked() {
        assertThat(WORDS.always().surely()).isTrue();
        assertThat(WORDS.never().surelyNot()).isTrue();
        assertThat(WORDS.ask("AMENDED_TEXT").missing()).containsExactly(new MissingFact("AMENDED_TEXT", "p1"));
        assertThat(WORDS.ask("AMENDED_TEXT").answer()).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void should_compare_with_the_day_asked_about() {
        assertThat(WORDS.askedOn().notLaterThan(Day.of(LocalDate.of(2021, 3, 2), List.of())).lastDay())
                .isEqualTo("2021-03-02");
    }
}
