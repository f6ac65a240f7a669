package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.junit.jupiter.api.Test;

/** What a rule file says of a condition: presumed, shown, refused only once something is known, and its days turned round. */
class ConditionWordsTest {

    private static final MissingFact MISSING = new MissingFact("CONSENT", "p1");
    private static final MissingFact OTHER = new MissingFact("CAPACITY", "p1");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final List<LocalDate> DAYS = Arrays.asList(null, LocalDate.MIN, DAY, DAY.plusDays(5), LocalDate.MAX);

    private static Condition shown(Answer answer, MissingFact missing) {
        List<String> facts = List.of(missing.fact());
        return switch (answer) {
            case YES -> Condition.met(facts);
            case NO -> Condition.notMet(facts);
            case UNDETERMINED -> Condition.unknown(facts, List.of(missing));
        };
    }

    @Test
    void should_be_surely_or_surely_not_met_only_if_that_is_known() {
        for (Answer answer : Answer.values()) {
            assertThat(shown(answer, MISSING).surely()).isEqualTo(answer == Answer.YES);
            assertThat(shown(answer, MISSING).surelyNot()).isEqualTo(answer == Answer.NO);
        }
    }

    /** Presumes: what is open counts as met, so taking a fact away may turn a no into a yes. */
    @Test
    void should_be_met_as_long_as_the_file_leaves_it_open_if_presumed() {
        for (Answer answer : Answer.values()) {
            Condition presumed = shown(answer, MISSING).presumed();
            assertThat(presumed.answer()).isEqualTo(answer == Answer.NO ? Answer.NO : Answer.YES);
            assertThat(presumed.facts()).containsExactly("CONSENT");
            assertThat(presumed.missing()).isEmpty();
        }
        Condition known = shown(Answer.NO, MISSING);
        assertThat(known.presumed()).isSameAs(known);
    }

    /** Presumes the contrary: what is open counts as not met, so taking a fact away may turn a yes into a no. */
    @Test
    void should_not_be_met_as_long_as_the_file_leaves_it_open_if_it_has_to_be_shown() {
        for (Answer answer : Answer.values()) {
            Condition shown = shown(answer, MISSING).shown();
            assertThat(shown.answer()).isEqualTo(answer == Answer.YES ? Answer.YES : Answer.NO);
            assertThat(shown.facts()).containsExactly("CONSENT");
            assertThat(shown.missing()).isEmpty();
        }
        Condition known = shown(Answer.YES, MISSING);
        assertThat(known.shown()).isSameAs(known);
    }

    /** A no counts once the other is known, whatever it then is; a yes and what is open are not touched. */
    @Test
    void should_be_no_only_once_the_other_condition_is_known() {
        for (Answer answer : Answer.values()) {
            for (Answer other : Answer.values()) {
                Condition one = shown(answer, MISSING);
                Condition bound = one.noOnceKnown(shown(other, OTHER));
                if (answer == Answer.NO && other == Answer.UNDETERMINED) {
                    assertThat(bound.answer()).isEqualTo(Answer.UNDETERMINED);
                    assertThat(bound.missing()).containsExactly(OTHER);
                    assertThat(bound.facts()).containsExactly("CONSENT", "CAPACITY");
                } else {
                    assertThat(bound).isSameAs(one);
                }
            }
        }
    }

    @Test
    void should_only_open_a_no_if_what_it_or_the_other_rests_on_is_not_known() {
        for (Answer answer : Answer.values()) {
            for (Answer other : Answer.values()) {
                Answer richer = shown(answer, MISSING).noOnceKnown(shown(other, OTHER)).answer();
                Answer withoutOther =
                        shown(answer, MISSING).noOnceKnown(shown(Answer.UNDETERMINED, OTHER)).answer();
                Answer withoutOne =
                        shown(Answer.UNDETERMINED, MISSING).noOnceKnown(shown(other, OTHER)).answer();
                assertThat(withoutOther).isIn(richer, Answer.UNDETERMINED);
                assertThat(withoutOne).isEqualTo(Answer.UNDETERMINED);
            }
        }
    }

    private static Condition within(Answer answer, LocalDate first, LocalDate last) {
        Condition condition = shown(answer, MISSING);
        condition = first == null ? condition : condition.from(first);
        return last == null ? condition : condition.until(last);
    }

    @Test
    void should_keep_answer_facts_and_the_other_day_if_one_day_is_set() {
        for (Answer answer : Answer.values()) {
            for (LocalDate first : DAYS) {
                for (LocalDate last : DAYS) {
                    Condition condition = within(answer, first, last);
                    assertThat(condition.firstDay()).isEqualTo(first);
                    assertThat(condition.lastDay()).isEqualTo(last);
                    assertThat(condition.answer()).isEqualTo(answer);
                    assertThat(condition.facts()).isEqualTo(shown(answer, MISSING).facts());
                    assertThat(condition.missing()).isEqualTo(shown(answer, MISSING).missing());
                }
            }
        }
        assertThatNullPointerException().isThrownBy(() -> Condition.met().from(null));
        assertThatNullPointerException().isThrownBy(() -> Condition.met().until(null));
    }

    /** Holds on a day by the days it carries; what carries none holds always or never. */
    private static boolean holds(Condition condition, LocalDate day) {
        return (condition.firstDay() == null || !day.isBefore(condition.firstDay()))
                && (condition.lastDay() == null || !day.isAfter(condition.lastDay()));
    }

    @Test
    void should_hold_negated_on_every_day_on_which_it_does_not_hold_and_on_no_other() {
        for (Answer answer : Answer.values()) {
            for (LocalDate day : DAYS) {
                for (Condition condition : List.of(within(answer, day, null), within(answer, null, day))) {
                    Condition negated = condition.negated();
                    boolean turns = day != null
                            && !(LocalDate.MIN.equals(condition.firstDay()) || LocalDate.MAX.equals(condition.lastDay()));
                    assertThat(negated.firstDay() != null || negated.lastDay() != null).isEqualTo(turns);
                    Stream.of(-2, -1, 0, 1, 5, 6).map(DAY::plusDays).filter(one -> turns).forEach(one ->
                            assertThat(holds(negated, one)).isNotEqualTo(holds(condition, one)));
                    assertThat(negated.answer()).isEqualTo(answer.negated());
                    assertThat(negated.facts()).isEqualTo(condition.facts());
                    assertThat(negated.missing()).isEqualTo(condition.missing());
                }
            }
        }
    }

    @Test
    void should_have_no_days_negated_if_it_held_between_two() {
        Condition negated = within(Answer.YES, DAY, DAY.plusDays(5)).negated();

        assertThat(negated.firstDay()).isNull();
        assertThat(negated.lastDay()).isNull();
    }

    @Test
    void should_be_on_the_same_days_again_if_negated_twice() {
        for (LocalDate day : List.of(DAY, DAY.plusDays(5))) {
            assertThat(within(Answer.YES, day, null).negated().negated().firstDay()).isEqualTo(day);
            assertThat(within(Answer.YES, null, day).negated().negated().lastDay()).isEqualTo(day);
        }
    }

    @Test
    void should_be_done_if_met_too_late_if_not_and_due_while_open_if_it_is_owed() {
        for (Answer answer : Answer.values()) {
            Condition owed = shown(answer, MISSING).owed();
            assertThat(owed.answer()).isEqualTo(answer);
            assertThat(owed.facts()).containsExactly("CONSENT");
            assertThat(owed.duty()).isEqualTo(switch (answer) {
                case YES -> DutyStatus.DONE;
                case NO -> DutyStatus.OVERDUE;
                case UNDETERMINED -> DutyStatus.DUE;
            });
            for (Answer arises : Answer.values()) {
                Condition when = shown(answer, MISSING).owedWhen(shown(arises, OTHER));
                assertThat(when.answer()).isEqualTo(arises.negated().or(answer));
                assertThat(when.missing().contains(MISSING))
                        .isEqualTo(answer == Answer.UNDETERMINED && arises != Answer.NO);
                assertThat(when.duty()).isEqualTo(arises == Answer.NO
                        ? DutyStatus.NOT_APPLICABLE
                        : answer == Answer.NO && arises == Answer.UNDETERMINED ? DutyStatus.DUE : owed.duty());
            }
        }
    }

    @Test
    void should_name_no_fact() {
        assertThat(within(Answer.YES, DAY, DAY)).hasToString("Condition");
    }
}
