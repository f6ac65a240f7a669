package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    private static final MissingFact BIRTH_DATE = new MissingFact("BIRTH_DATE", "person-1");
    private static final MissingFact CONSENT = new MissingFact("CONSENT", "person-1");
    private static final Condition YES = Condition.met(List.of("acts[0]"));
    private static final Condition NO = Condition.notMet(List.of("acts[1]"));
    private static final Condition UNKNOWN = Condition.unknown(List.of("acts[2]"), List.of(BIRTH_DATE));

    static Stream<Arguments> pairs() {
        List<Condition> all = List.of(YES, NO, UNKNOWN, Condition.met(), Condition.notMet(), Condition.unknown(CONSENT));
        return all.stream().flatMap(first -> all.stream().map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void should_combine_to_the_answer_of_both_answers(Condition first, Condition second) {
        assertThat(first.and(second).answer()).isEqualTo(first.answer().and(second.answer()));
        assertThat(first.or(second).answer()).isEqualTo(first.answer().or(second.answer()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void should_lack_facts_exactly_if_undetermined_after_combining(Condition first, Condition second) {
        for (Condition combined : List.of(first.and(second), first.or(second), first.negated())) {
            assertThat(combined.missing().isEmpty()).isEqualTo(combined.answer() != Answer.UNDETERMINED);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void should_keep_the_instance_of_the_side_that_decides(Condition first, Condition second) {
        Condition both = first.and(second);
        if (first.answer() == both.answer() && second.answer() != both.answer()) {
            assertThat(both).isSameAs(first);
        }
        if (second.answer() == both.answer() && first.answer() != both.answer()) {
            assertThat(both).isSameAs(second);
        }
    }

    @Test
    void should_rest_on_the_facts_of_both_sides_if_both_agree() {
        assertThat(YES.and(Condition.met(List.of("acts[0]", "persons[0].sex"))).facts())
                .containsExactly("acts[0]", "persons[0].sex");
        assertThat(NO.and(Condition.notMet(List.of("acts[7]"))).facts()).containsExactly("acts[1]", "acts[7]");
        assertThat(YES.or(Condition.met(List.of("acts[8]"))).facts()).containsExactly("acts[0]", "acts[8]");
    }

    @Test
    void should_lack_the_facts_of_both_sides_if_both_are_unknown() {
        assertThat(UNKNOWN.and(Condition.unknown(CONSENT)).missing()).containsExactly(BIRTH_DATE, CONSENT);
        assertThat(UNKNOWN.or(UNKNOWN).missing()).containsExactly(BIRTH_DATE);
    }

    @Test
    void should_keep_facts_and_turn_days_round_if_negated() {
        Condition negated = YES.until(LocalDate.of(2021, 3, 9)).negated();

        assertThat(negated.answer()).isEqualTo(Answer.NO);
        assertThat(negated.facts()).isEqualTo(YES.facts());
        assertThat(negated.firstDay()).isEqualTo("2021-03-10");
        assertThat(negated.lastDay()).isNull();
        assertThat(UNKNOWN.negated().missing()).isEqualTo(UNKNOWN.missing());
    }

    @Test
    void should_be_unknown_if_the_fact_is_absent() {
        assertThat(Condition.fact(true, List.of("acts[0]"), CONSENT).answer()).isEqualTo(Answer.YES);
        assertThat(Condition.fact(false, List.of("acts[0]"), CONSENT).answer()).isEqualTo(Answer.NO);
        assertThat(Condition.fact(null, List.of("acts[0]"), CONSENT).missing()).containsExactly(CONSENT);
    }

    @Test
    void should_ask_a_human_only_if_met() {
        assertThat(YES.askWhenMet(CONSENT).missing()).containsExactly(CONSENT);
        assertThat(YES.askWhenMet(CONSENT).facts()).isEqualTo(YES.facts());
        assertThat(NO.askWhenMet(CONSENT)).isSameAs(NO);
        assertThat(UNKNOWN.askWhenMet(CONSENT)).isSameAs(UNKNOWN);
    }

    @Test
    void should_leave_open_and_ask_nothing_only_if_met() {
        assertThat(YES.undecidedWhenMet().answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(YES.undecidedWhenMet().missing()).isEmpty();
        assertThat(YES.undecidedWhenMet().facts()).isEqualTo(YES.facts());
        assertThat(NO.undecidedWhenMet()).isSameAs(NO);
        assertThat(UNKNOWN.undecidedWhenMet()).isSameAs(UNKNOWN);
    }

    @Test
    void should_ask_a_human_instead_of_answering_no() {
        Condition asked = NO.until(LocalDate.of(2021, 3, 9)).askWhenNotMet(CONSENT);

        assertThat(asked.missing()).containsExactly(CONSENT);
        assertThat(asked.facts()).isEqualTo(NO.facts());
        assertThat(asked.lastDay()).isEqualTo("2021-03-09");
        assertThat(YES.askWhenNotMet(CONSENT)).isSameAs(YES);
        assertThat(UNKNOWN.askWhenNotMet(CONSENT)).isSameAs(UNKNOWN);
    }

    @Test
    void should_ask_something_else_if_open() {
        assertThat(UNKNOWN.askWhenOpen(CONSENT).missing()).containsExactly(CONSENT);
        assertThat(UNKNOWN.askWhenOpen(CONSENT).facts()).isEqualTo(UNKNOWN.facts());
        assertThat(YES.askWhenOpen(CONSENT)).isSameAs(YES);
        assertThat(NO.askWhenOpen(CONSENT)).isSameAs(NO);
    }

    @Test
    void should_take_a_decision_in_place_of_what_was_put_to_somebody() {
        Condition against = Condition.notMet(List.of("acts[7]"));
        Condition in = Condition.met(List.of("acts[7]"));
        Condition nobody = Condition.unknown(CONSENT);

        assertThat(YES.decidedWhenMet(against)).isSameAs(against);
        assertThat(YES.decidedWhenMet(nobody)).isSameAs(nobody);
        assertThat(NO.decidedWhenMet(in)).isSameAs(NO);
        assertThat(UNKNOWN.decidedWhenMet(in)).isSameAs(UNKNOWN);
        assertThat(UNKNOWN.decidedWhenMet(nobody)).isSameAs(UNKNOWN);
        assertThat(UNKNOWN.decidedWhenMet(against)).isSameAs(against);
        assertThat(NO.decidedWhenNotMet(in)).isSameAs(in);
        assertThat(NO.decidedWhenNotMet(nobody)).isSameAs(nobody);
        assertThat(YES.decidedWhenNotMet(against)).isSameAs(YES);
        assertThat(UNKNOWN.decidedWhenNotMet(against)).isSameAs(UNKNOWN);
        assertThat(UNKNOWN.decidedWhenNotMet(nobody)).isSameAs(UNKNOWN);
        assertThat(UNKNOWN.decidedWhenNotMet(in)).isSameAs(in);
    }

    @Test
    void should_carry_the_state_of_a_duty() {
        Condition duty = YES.asDuty(DutyStatus.OVERDUE, LocalDate.of(2021, 3, 9));

        assertThat(duty.duty()).isEqualTo(DutyStatus.OVERDUE);
        assertThat(duty.policyDay()).isEqualTo("2021-03-09");
        assertThat(duty.negated().duty()).isNull();
        assertThat(YES.duty()).isNull();
    }

    @Test
    void should_refuse_to_be_undetermined_without_a_missing_fact() {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.unknown(List.of("acts[0]"), List.of()));
    }
}
