package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.logic.Formula.allOf;
import static org.ihala.rules.logic.Formula.anyOf;
import static org.ihala.rules.logic.Formula.unless;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
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

    private static Ledger ledger(Formula formula, Condition first, Condition second) {
        Ledger ledger = new Ledger();
        ledger.firing("whole  rule", "whole");
        ledger.define("whole", formula);
        ledger.firing("a  rule", "a");
        ledger.record("a", first);
        ledger.firing("b  rule", "b");
        ledger.record("b", second);
        return ledger;
    }

    private static Resolution resolved(Formula formula, Condition first, Condition second) {
        return Resolver.resolve(ledger(formula, first, second), List.of("whole"));
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

        assertThat(Day.lastOf(ledger(allOf("a", "b"), monday, friday), "whole").latest()).isEqualTo(MONDAY);
        assertThat(Day.lastOf(ledger(allOf("a", "b"), monday, Condition.met()), "whole").facts()).containsExactly("acts[0]");
        assertThat(ledger(allOf("a", "b"), Condition.met(), friday).lastDay("whole")).isEqualTo(FRIDAY);
        assertThat(ledger(allOf("a", "b"), friday, Condition.notMet()).lastDay("whole")).isNull();
    }

    @Test
    void should_end_with_the_last_of_what_suffices_alone() {
        Condition monday = Condition.notMet().until(MONDAY);

        assertThat(ledger(anyOf("a", "b"), monday, Condition.met().until(FRIDAY)).lastDay("whole")).isEqualTo(FRIDAY);
        assertThat(ledger(anyOf("a", "b"), monday, Condition.unknown(MISSING)).lastDay("whole")).isEqualTo(MONDAY);
        assertThat(ledger(anyOf("a", "b"), monday, Condition.met()).lastDay("whole")).isNull();
        assertThat(ledger(unless("a", "b"), Condition.met().until(FRIDAY), monday).lastDay("whole")).isNull();
    }

    @Test
    void should_ask_for_what_leaves_the_last_day_open() {
        Day open = Day.lastOf(ledger(allOf("a", "b"), Condition.unknown(MISSING), Condition.met()), "whole");

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

    @Test
    void should_be_done_on_a_day_in_time_or_late_and_due_or_overdue_before_it_is_done() {
        Day asked = Day.asked(FRIDAY);
        Day toCome = Day.stillToCome(FRIDAY, MISSING);
        for (int offset = -1; offset <= 1; offset++) {
            Day due = day(FRIDAY.plusDays(offset));
            boolean inTime = offset >= 0;
            assertThat(day(FRIDAY).asDueBy(due).duty()).isEqualTo(inTime ? DutyStatus.DONE : DutyStatus.DONE_LATE);
            assertThat(day(FRIDAY).asDueBy(due).givenOn()).isEqualTo(inTime ? null : FRIDAY);
            assertThat(day(FRIDAY).asDueBy(due).answer()).isEqualTo(Answer.of(inTime));
            assertThat(asked.asDueBy(due).duty()).isEqualTo(inTime ? DutyStatus.DUE : DutyStatus.OVERDUE);
            assertThat(asked.asDueBy(due).answer()).isEqualTo(Answer.of(inTime));
            assertThat(asked.asDueBy(due).lastDay()).isEqualTo(due.latest());
            assertThat(toCome.asDueBy(due).duty()).isEqualTo(inTime ? DutyStatus.DUE : DutyStatus.OVERDUE);
            assertThat(toCome.asDueBy(due).answer()).isEqualTo(inTime ? Answer.UNDETERMINED : Answer.NO);
            assertThat(toCome.asDueBy(due).missing()).isEqualTo(inTime ? List.of(MISSING) : List.of());
            assertThat(Day.notOnFile(MISSING).asDueBy(due).duty()).isEqualTo(DutyStatus.STOP_AND_ASK);
            for (Day done : List.of(day(FRIDAY), asked, toCome, Day.notOnFile(MISSING))) {
                assertThat(done.asDueBy(due).dueDay()).isEqualTo(due.latest());
            }
        }
        for (Day due : List.of(
                Day.notOnFile(MISSING), Day.between(MONDAY, FRIDAY, List.of(), List.of(MISSING)))) {
            assertThat(asked.asDueBy(due).duty()).isEqualTo(DutyStatus.STOP_AND_ASK);
            assertThat(asked.asDueBy(due).dueDay()).isNull();
        }
    }

    @Test
    void should_be_kept_up_and_late_in_practice_after_its_day() {
        assertThat(day(FRIDAY).asDueInPractice().duty()).isEqualTo(DutyStatus.DUE);
        assertThat(day(FRIDAY).asDueInPractice().policyDay()).isEqualTo(FRIDAY);
        assertThat(Day.notOnFile(MISSING).asDueInPractice().policyDay()).isNull();
    }

    @Test
    void should_end_with_the_block_of_months_after_that_in_which_a_day_lies() {
        assertThat(day(MONDAY).endOfNextBlockOf(Period.ofMonths(2)).latest()).isEqualTo(LocalDate.of(2021, 8, 31));
        assertThat(day(MONDAY).endOfNextBlockOf(Period.ofMonths(3)).latest()).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(day(MONDAY).endOfNextBlockOf(Period.ofYears(1)).facts()).containsExactly("acts[0]");
        Day range = Day.between(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1), List.of(), List.of(MISSING));
        assertThat(range.endOfNextBlockOf(Period.ofMonths(2)).earliest()).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(range.endOfNextBlockOf(Period.ofMonths(2)).latest()).isEqualTo(LocalDate.of(2021, 4, 30));
        assertThat(Day.notOnFile(MISSING).endOfNextBlockOf(Period.ofMonths(2)).missing()).containsExactly(MISSING);
        assertThat(Day.notYet().endOfNextBlockOf(Period.ofMonths(2)).latest()).isEqualTo(LocalDate.MAX);
    }
}
