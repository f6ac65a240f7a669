package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void should_fail_if_two_rules_answer_one_provision() {
        Recorded recorded = new Recorded().record("3/a", Condition.met());

        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> recorded.record("3/a", Condition.met()))
                .withMessageContaining("two answers for provision 3/a");
    }

    @Test
    void should_fail_if_a_provision_has_an_answer_and_a_formula() {
        Recorded recorded = new Recorded().record("3/a", Condition.met());

        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> recorded.define("3/a", Formula.allOf("3/b")))
                .withMessageContaining("two answers for provision 3/a");
    }

    @Test
    void should_fail_if_a_rule_records_another_provision_than_its_own() {
        Ledger ledger = new Ledger();
        ledger.firing("3/a  a rule", "3/a");

        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> ledger.record("3/b", Condition.met()))
                .withMessageContaining("3/a  a rule")
                .withMessageContaining("3/b");
    }

    @Test
    void should_fail_if_nothing_announced_the_rule() {
        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> new Ledger().record("3/a", Condition.met()));
    }

    @Test
    void should_give_back_the_condition_of_a_provision_and_refuse_where_there_is_none() {
        Condition met = Condition.met(List.of("acts[0]"));
        Ledger ledger = new Recorded().record("3/a", met).define("3", Formula.allOf("3/a")).ledger();

        assertThat(ledger.condition("3/a")).isSameAs(met);
        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> ledger.condition("3"));
        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> ledger.condition("4"));
    }

    @Test
    void should_say_where_a_duty_stands_that_a_formula_defines() {
        Condition done = Condition.met().asDuty(DutyStatus.DONE, null);
        Condition open = Condition.unknown(new MissingFact("CAUSE", "p"));

        assertThat(standing(Condition.met(), done, open)).isEqualTo(DutyStatus.DONE);
        assertThat(standing(Condition.met(), Condition.notMet(), open)).isEqualTo(DutyStatus.STOP_AND_ASK);
        assertThat(standing(Condition.met(), Condition.notMet(), Condition.met())).isEqualTo(DutyStatus.DUE);
        assertThat(standing(Condition.notMet(), Condition.notMet(), open)).isEqualTo(DutyStatus.NOT_APPLICABLE);
        Ledger recorded = new Recorded().record("3", done).ledger();
        assertThat(recorded.duty("3", false, null)).isSameAs(done);
    }

    @Test
    void should_say_where_a_duty_stands_of_which_a_rule_recorded_whether_it_is_fulfilled() {
        assertThat(recorded(Condition.met())).isEqualTo(DutyStatus.DONE);
        assertThat(recorded(Condition.notMet())).isEqualTo(DutyStatus.DUE);
        assertThat(recorded(Condition.unknown(new MissingFact("CAUSE", "p")))).isEqualTo(DutyStatus.STOP_AND_ASK);
    }

    private static DutyStatus recorded(Condition condition) {
        return new Recorded().record("3", condition).ledger().duty("3", false, null).duty();
    }

    @Test
    void should_be_too_late_or_due_if_a_step_of_the_formula_is() {
        Condition open = Condition.unknown(new MissingFact("CAUSE", "p"));

        assertThat(both(Condition.notMet().owed(), open.owed())).isEqualTo(DutyStatus.OVERDUE);
        assertThat(both(Condition.notMet(), open.owed())).isEqualTo(DutyStatus.DUE);
        assertThat(both(Condition.met().owed(), open.owed())).isEqualTo(DutyStatus.DUE);
        assertThat(both(Condition.met().owed(), open)).isEqualTo(DutyStatus.STOP_AND_ASK);
        assertThat(both(Condition.met().owed(), Condition.met())).isEqualTo(DutyStatus.DONE);
        assertThat(both(Condition.met(), Condition.met())).isEqualTo(DutyStatus.NOT_APPLICABLE);
        assertThat(both(Condition.met().asDuty(DutyStatus.DONE_LATE, null), Condition.met().owed())).isEqualTo(DutyStatus.DONE_LATE);
        assertThat(both(Condition.met().asDuty(DutyStatus.ONGOING, null), Condition.met())).isEqualTo(DutyStatus.ONGOING);
        assertThat(both(Condition.notMet().asDuty(DutyStatus.MISSED, null), Condition.met())).isEqualTo(DutyStatus.MISSED);
    }

    private static DutyStatus both(Condition first, Condition second) {
        Ledger ledger = new Recorded()
                .record("first", first)
                .record("second", second)
                .define("3", Formula.allOf("first", "second"))
                .ledger();
        return ledger.duty("3", false, null).duty();
    }

    private static DutyStatus standing(Condition arises, Condition done, Condition cause) {
        Ledger ledger = new Recorded()
                .record("stays", Condition.met())
                .record("arises", arises)
                .record("cause", cause)
                .record("done", done)
                .define("3", Formula.unless("stays", Formula.unless(Formula.allOf("arises", "cause"), "done")))
                .ledger();
        return ledger.duty("3", false, null).duty();
    }

    @Test
    void should_tell_a_run_from_one_that_recorded_otherwise() {
        RuleTable table = new RuleTable();
        table.add("3/a  a rule", "3/a", null);
        table.add("3/a  another", "3/a", null);
        Ledger first = recorded(table, 0, Condition.met(List.of("acts[0]")));

        first.checkAgainst(recorded(table, 0, Condition.met(List.of("acts[0]"))));
        for (Ledger other : List.of(
                recorded(table, 0, Condition.met(List.of("acts[1]"))),
                recorded(table, 0, Condition.notMet(List.of("acts[0]"))),
                recorded(table, 0, Condition.met(List.of("acts[0]")).asDuty(DutyStatus.DUE, null)),
                recorded(table, 1, Condition.met(List.of("acts[0]"))),
                new Ledger(table))) {
            assertThatExceptionOfType(InconsistentLedgerException.class)
                    .isThrownBy(() -> first.checkAgainst(other))
                    .withMessage("the two ways to run the rules differ on provision 3/a");
        }
    }

    private static Ledger recorded(RuleTable table, int rule, Condition answer) {
        Ledger ledger = new Ledger(table);
        ledger.keep(rule, answer);
        return ledger;
    }

    @Test
    void should_ask_again_in_vain_where_an_entry_is_missing() {
        Recorded recorded = new Recorded().record("a", Condition.met()).define("c", Formula.allOf("a", "b"));

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(InconsistentLedgerException.class)
                    .isThrownBy(() -> recorded.resolve("c"))
                    .withMessage("no answer for provision b");
        }
    }

    @Test
    void should_pass_on_each_rule_with_its_provision() {
        List<String> visited = new ArrayList<>();
        Ledger ledger =
                new Recorded().record("3/a", Condition.met()).define("3", Formula.allOf("3/a")).ledger();
        RuleTable table = ledger.table();
        ledger.forEachRule(rule -> visited.add(table.name(rule) + " -> " + table.provision(table.slot(rule))));

        assertThat(visited).containsExactly("rule of 3/a -> 3/a", "rule of 3 -> 3");
    }

    @Test
    void should_read_where_a_duty_stands_off_the_formula_that_owes_it() {
        for (Condition owed : List.of(Condition.met(), Condition.notMet(), Recorded.unknown("A"))) {
            for (Condition done : List.of(Condition.met(), Condition.notMet(), Recorded.unknown("B"))) {
                Ledger ledger = new Recorded()
                        .record("1/a", owed)
                        .record("1/b/done", done)
                        .define("1/b", Formula.allOf("1/a"))
                        .ledger();
                DutyStatus expected = owed.surelyNot()
                        ? DutyStatus.NOT_APPLICABLE
                        : !owed.surely() || !done.surely() && !done.surelyNot()
                                ? DutyStatus.STOP_AND_ASK
                                : done.surely() ? DutyStatus.DONE : DutyStatus.DUE;

                assertThat(ledger.duty("1/b", true, "1/b/done").duty()).isEqualTo(expected);
            }
        }
    }

    @Test
    void should_refuse_a_duty_whose_end_no_rule_speaks_of() {
        Ledger ledger = new Recorded().record("1/a", Condition.notMet()).define("1/b", Formula.allOf("1/a")).ledger();

        assertThat(ledger.duty("1/b", true, null).duty()).isEqualTo(DutyStatus.NOT_APPLICABLE);
        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> ledger.duty("1/b", true, "1/b/done"))
                .withMessageContaining("1/b/done");
    }
}
