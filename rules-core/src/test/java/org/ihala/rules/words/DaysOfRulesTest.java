package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.logic.Formula.allOf;
import static org.ihala.rules.logic.Formula.anyOf;
import static org.ihala.rules.logic.Formula.unless;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.junit.jupiter.api.Test;

/** Days read off conditions and resolutions, and working days. */
class DaysOfRulesTest {

    private static final MissingFact MISSING = new MissingFact("ENTRY", "p");
    private static final LocalDate MONDAY = LocalDate.of(2021, 5, 10);
    private static final LocalDate FRIDAY = LocalDate.of(2021, 5, 14);

    private static Day day(LocalDate day) {
        return Day.of(day, List.of("acts[0]"));
    }

    private static Resolution resolved(Formula formula, Condition first, Condition second) {
        Ledger ledger = new Ledger();
        ledger.firing("whole  rule", "whole");
        ledger.define("whole", formula);
        ledger.firing("a  rule", "a");
        ledger.record("a", first);
        ledger.firing("b  rule", "b");
        ledger.record("b", second);
        return Resolver.resolve(ledger, List.of("whole"));
    }

    @Test
    void should_read_the_first_day_off_a_comparison_with_the_day_asked_about() {
        Day entry = Day.firstOf(day(MONDAY).notLaterThan(Day.asked(FRIDAY)));

        assertThat(entry.earliest()).isEqualTo(MONDAY);
        assertThat(entry.facts()).containsExactly("acts[0]");
        assertThat(Day.firstOf(Day.notOnFile(MISSING).notLaterThan(Day.asked(FRIDAY))).missing()).containsExactly(MISSING);
    }

    @Test
    void should_end_with_the_first_of_what_must_hold_together() {
        Condition monday = Condition.met(List.of("acts[0]")).until(MONDAY);
        Condition friday = Condition.met().until(FRIDAY);

        assertThat(Day.lastOf(resolved(allOf("a", "b"), monday, friday)).latest()).isEqualTo(MONDAY);
        assertThat(Day.lastOf(resolved(allOf("a", "b"), monday, Condition.met())).facts()).containsExactly("acts[0]");
        assertThat(resolved(allOf("a", "b"), Condition.met(), friday).lastDay()).isEqualTo(FRIDAY);
        assertThat(resolved(allOf("a", "b"), friday, Condition.notMet()).lastDay()).isNull();
    }

    @Test
    void should_end_with_the_last_of_what_suffices_alone() {
        Condition monday = Condition.notMet().until(MONDAY);

        assertThat(resolved(anyOf("a", "b"), monday, Condition.met().until(FRIDAY)).lastDay()).isEqualTo(FRIDAY);
        assertThat(resolved(anyOf("a", "b"), monday, Condition.unknown(MISSING)).lastDay()).isEqualTo(MONDAY);
        assertThat(resolved(anyOf("a", "b"), monday, Condition.met()).lastDay()).isNull();
        assertThat(resolved(unless("a", "b"), Condition.met().until(FRIDAY), monday).lastDay()).isNull();
    }

    @Test
    void should_ask_for_what_leaves_the_last_day_open() {
        Day open = Day.lastOf(resolved(allOf("a", "b"), Condition.unknown(MISSING), Condition.met()));

        assertThat(open.earliest()).isNull();
        assertThat(open.missing()).containsExactly(MISSING);
    }

    @Test
    void should_carry_a_resolution_as_a_condition() {
        Condition open = resolved(allOf("a", "b"), Condition.unknown(MISSING), Condition.met()).asCondition();

        assertThat(open.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(open.missing()).containsExactly(MISSING);
        assertThat(open.because()).hasSize(1);
        assertThat(resolved(allOf("a", "b"), Condition.met(), Condition.met()).asCondition().surely()).isTrue();
        assertThat(resolved(allOf("a", "b"), Condition.met(), Condition.notMet()).asCondition().surelyNot()).isTrue();
    }

    @Test
    void should_tell_working_days_and_leave_a_range_with_both_sorts_open() {
        assertThat(day(MONDAY).workingDay().answer()).isEqualTo(Answer.YES);
        assertThat(day(FRIDAY).workingDay().answer()).isEqualTo(Answer.NO);
        assertThat(Day.between(MONDAY, FRIDAY, List.of(), List.of(MISSING)).workingDay().answer())
                .isEqualTo(Answer.UNDETERMINED);
        assertThat(Day.between(FRIDAY, FRIDAY.plusDays(1), List.of(), List.of(MISSING)).workingDay().answer())
                .isEqualTo(Answer.NO);
        assertThat(Day.notOnFile(MISSING).workingDay().missing()).containsExactly(MISSING);
        assertThat(Day.notYet().workingDay().answer()).isEqualTo(Answer.NO);
        assertThat(Day.beforeAll().workingDay().answer()).isEqualTo(Answer.NO);
    }

    @Test
    void should_count_working_days_back_the_last_day_among_them() {
        assertThat(day(MONDAY).workingDaysBefore(10).latest()).isEqualTo(LocalDate.of(2021, 4, 27));
        assertThat(Day.notYet().workingDaysBefore(10).latest()).isEqualTo(LocalDate.MAX);
        assertThat(Day.notOnFile(MISSING).workingDaysBefore(10).missing()).containsExactly(MISSING);
    }

    @Test
    void should_know_a_day_as_far_as_it_is_sure() {
        assertThat(Day.between(MONDAY, FRIDAY, List.of(), List.of(MISSING)).atLeast().latest()).isEqualTo(MONDAY);
        assertThat(Day.notOnFile(MISSING).atLeast().missing()).containsExactly(MISSING);
    }
}
