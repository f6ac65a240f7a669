package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final LocalDate ENTRY = LocalDate.of(2021, 3, 10);
    private static final MissingFact WHICH = new MissingFact("WHICH", "p");
    private static final MissingFact SAFE = new MissingFact("SAFE", "p");
    private static final ActKind<Residence.DutyDone> DONE =
            ActKind.of(Residence.DutyDone.class, "WHICH").withCode("provision", "WHICH", Residence.DutyDone::provision);
    private static final ActKind<Reception.Admission> ENTRIES = ActKind.of(Reception.Admission.class, "ENTRY");
    private static final ActKind<Residence.Exit> EXITS = ActKind.of(Residence.Exit.class, "ENTRY");

    private final List<FiledAct> filed = new ArrayList<>();

    private DutyTest file(Act act) {
        filed.add(new FiledAct(act, List.of("acts[" + filed.size() + "]")));
        return this;
    }

    private DutyTest entered() {
        return file(new Reception.Admission(ENTRY, "p", null, "h1", null));
    }

    private DutyTest done(LocalDate day, String provision) {
        return file(new Residence.DutyDone(day, "p", null, provision));
    }

    private Duty on(LocalDate asked) {
        Sojourn stay = new Sojourn(
                Acts.of(ENTRIES, "p", filed, asked), Acts.of(EXITS, "p", filed, asked), new MissingFact("ENTRY", "p"));
        return Duty.to(
                stay, Acts.of(DONE, "p", filed, asked).having("provision", "d"), Day.asked(asked), Period.ofDays(3));
    }

    private static void assertStands(Condition duty, Answer answer, DutyStatus status) {
        assertThat(duty.answer()).isEqualTo(answer);
        assertThat(duty.duty()).isEqualTo(status);
    }

    @Test
    void should_be_due_up_to_the_day_of_practice_and_late_from_the_next_day_on() {
        entered();
        assertStands(on(ENTRY.plusDays(3)).owed(), Answer.NO, DutyStatus.DUE);
        assertStands(on(ENTRY.plusDays(4)).owed(), Answer.NO, DutyStatus.OVERDUE);
        assertThat(on(ENTRY.plusDays(3)).lateWhen(Condition.met()).surelyNot()).isTrue();
        assertThat(on(ENTRY.plusDays(4)).lateWhen(Condition.met()).surely()).isTrue();
        assertThat(on(ENTRY).owed().policyDay()).isEqualTo(ENTRY.plusDays(3));
    }

    @Test
    void should_be_done_by_a_record_since_the_entry_alone() {
        assertStands(entered().done(ENTRY, "d").on(ENTRY).owed(), Answer.YES, DutyStatus.DONE);
        filed.clear();
        assertStands(entered().done(ENTRY.minusDays(1), "d").on(ENTRY).owed(), Answer.NO, DutyStatus.DUE);
        filed.clear();
        assertStands(entered().done(ENTRY, "other").on(ENTRY).owed(), Answer.NO, DutyStatus.DUE);
        filed.clear();
        assertStands(done(ENTRY, "d").on(ENTRY).owed(), Answer.YES, DutyStatus.DONE);
    }

    @Test
    void should_be_open_where_the_record_does_not_say_what_was_done() {
        Duty duty = entered().done(ENTRY, null).on(ENTRY);

        assertStands(duty.owed(), Answer.UNDETERMINED, DutyStatus.DUE);
        assertThat(duty.owed().missing()).containsExactly(WHICH);
        assertThat(duty.given().duty()).isNull();
    }

    @Test
    void should_arise_only_where_its_condition_holds_or_may() {
        Duty duty = entered().on(ENTRY);

        assertStands(duty.owedWhen(Condition.notMet()), Answer.YES, DutyStatus.NOT_APPLICABLE);
        assertStands(duty.owedWhen(Condition.unknown(WHICH)), Answer.UNDETERMINED, DutyStatus.DUE);
    }

    @Test
    void should_be_missed_where_it_was_not_done_by_the_exit_unless_it_outlasts_it() {
        Duty duty = entered().file(new Residence.Exit(ENTRY.plusDays(1), "p", null, null)).on(ENTRY.plusDays(9));

        assertStands(duty.owed(), Answer.NO, DutyStatus.MISSED);
        assertThat(duty.owed().facts()).containsExactly("acts[1]");
        assertStands(duty.owedWhen(Condition.notMet()), Answer.YES, DutyStatus.NOT_APPLICABLE);
        assertStands(duty.owedWhen(Condition.unknown(WHICH)), Answer.UNDETERMINED, DutyStatus.STOP_AND_ASK);
        assertStands(duty.owedWhenSafe(Condition.met(), Condition.met(), SAFE), Answer.UNDETERMINED, DutyStatus.STOP_AND_ASK);
        assertThat(duty.lateWhen(Condition.met()).surelyNot()).isTrue();
        assertStands(duty.keptUp(), Answer.YES, DutyStatus.NOT_APPLICABLE);
        assertStands(duty.evenAfterExit().owed(), Answer.NO, DutyStatus.OVERDUE);
        assertStands(done(ENTRY, null).on(ENTRY.plusDays(9)).owed(), Answer.UNDETERMINED, DutyStatus.STOP_AND_ASK);
    }

    @Test
    void should_be_done_late_where_it_was_done_after_the_exit_alone() {
        LocalDate exit = ENTRY.plusDays(2);
        entered().file(new Residence.Exit(exit, "p", null, null)).done(exit.plusDays(1), "d");
        Duty late = on(ENTRY.plusDays(9));

        assertStands(late.owed(), Answer.YES, DutyStatus.DONE_LATE);
        assertThat(late.owed().givenOn()).isEqualTo(exit.plusDays(1));
        assertStands(late.owedWhen(Condition.notMet()), Answer.YES, DutyStatus.DONE);
        assertStands(late.owedWhen(Condition.unknown(WHICH)), Answer.YES, DutyStatus.DONE_LATE);
        assertStands(late.given(), Answer.YES, DutyStatus.DONE_LATE);
        assertStands(late.continuing().owed(), Answer.YES, DutyStatus.DONE_LATE);
        assertStands(late.evenAfterExit().owed(), Answer.YES, DutyStatus.DONE);
        assertStands(done(exit, "d").on(ENTRY.plusDays(9)).owed(), Answer.YES, DutyStatus.DONE);
    }

    @Test
    void should_go_on_where_it_continues_until_an_exit() {
        entered().done(ENTRY, "d").done(ENTRY.plusDays(1), "d");
        Duty given = on(ENTRY.plusDays(9)).continuing();

        assertStands(given.owed(), Answer.YES, DutyStatus.ONGOING);
        assertThat(given.owed().givenOn()).isEqualTo(ENTRY.plusDays(1));
        assertThat(given.owed().policyDay()).isEqualTo(ENTRY.plusDays(4));
        assertThat(on(ENTRY.plusDays(4)).continuing().lateWhen(Condition.met()).surelyNot()).isTrue();
        assertThat(on(ENTRY.plusDays(5)).continuing().lateWhen(Condition.met()).surely()).isTrue();
        assertStands(given.owedWhen(Condition.notMet()), Answer.YES, DutyStatus.DONE);
        assertThat(given.lateWhen(Condition.notMet()).surelyNot()).isTrue();
        assertStands(on(ENTRY.plusDays(9)).keptUp(), Answer.YES, DutyStatus.ONGOING);
        file(new Residence.Exit(ENTRY.plusDays(2), "p", null, null));
        assertStands(on(ENTRY.plusDays(9)).continuing().owed(), Answer.YES, DutyStatus.DONE);
        assertStands(on(ENTRY.plusDays(9)).keptUp(), Answer.YES, DutyStatus.DONE);
    }

    @Test
    void should_not_be_late_in_practice_where_what_continues_was_never_given() {
        Duty never = entered().on(ENTRY.plusDays(9)).continuing();

        assertStands(never.owed(), Answer.NO, DutyStatus.DUE);
        assertThat(never.owed().policyDay()).isNull();
    }

    @Test
    void should_wait_for_whoever_says_that_it_is_safe() {
        Duty duty = entered().on(ENTRY);

        assertStands(duty.owedWhenSafe(Condition.met(), Condition.notMet(), SAFE), Answer.NO, DutyStatus.DUE);
        Condition danger = duty.owedWhenSafe(Condition.met(), Condition.met(), SAFE);
        assertStands(danger, Answer.UNDETERMINED, DutyStatus.STOP_AND_ASK);
        assertThat(danger.missing()).containsExactly(SAFE);
        assertStands(
                duty.owedWhenSafe(Condition.met(), Condition.unknown(WHICH), SAFE),
                Answer.UNDETERMINED,
                DutyStatus.STOP_AND_ASK);
        assertStands(
                duty.owedWhenSafe(Condition.notMet(), Condition.met(), SAFE), Answer.YES, DutyStatus.NOT_APPLICABLE);
    }

    @Test
    void should_be_owed_anew_since_a_later_day() {
        Duty duty = entered().done(ENTRY, "d").on(ENTRY.plusDays(2));

        assertStands(duty.since(Day.of(ENTRY.plusDays(1), List.of())).owed(), Answer.NO, DutyStatus.DUE);
    }

    @Test
    void should_never_be_outstanding_where_it_is_kept_up() {
        assertStands(entered().on(ENTRY.plusDays(9)).keptUp(), Answer.YES, DutyStatus.ONGOING);
        assertStands(done(ENTRY, "d").on(ENTRY).keptUp(), Answer.YES, DutyStatus.ONGOING);
        assertStands(done(ENTRY, "d").on(ENTRY).given(), Answer.YES, DutyStatus.DONE);
    }
}
