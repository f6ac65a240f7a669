package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ihala.rules.logic.Recorded.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Readings;
import org.ihala.rules.law.Source;
import org.ihala.rules.law.Text;
import org.junit.jupiter.api.Test;

/** Rules of every reading, asked where the answer can turn on them. */
class AlternativesTest {

    private static final Text TEXT = new Text("نص", "text");
    private static final Readings READINGS = Readings.standard(Map.of("Q1", reading("Q1"), "Q2", reading("Q2")));
    private static final int FIRST_POINT = 0;

    private static Reading reading(String id) {
        return new Reading(
                id, "1", TEXT, List.of(new Reading.Option("R1", TEXT), new Reading.Option("R2", TEXT)), "R1", TEXT, TEXT,
                new Source("note", "note", Source.Confidence.INFERRED));
    }

    /** Provision 1 is all of a, which Q1 is about, and b, which no point is about; c is there for Q2. */
    private static RuleTable table() {
        RuleTable table = new RuleTable();
        table.add("a one way", "a", null, READINGS.tag("Q1=R1"));
        table.add("a otherwise", "a", null, READINGS.tag("Q1=R2"));
        table.add("b", "b", null);
        table.add("c otherwise", "c", null, READINGS.tag("Q2=R2"));
        table.add("1", "1", Formula.allOf("a", "b"));
        return table;
    }

    private static Ledger said(RuleTable table) {
        Ledger said = new Ledger(table);
        said.keep(0, Condition.met());
        said.keep(2, Condition.met());
        said.keep(4, null);
        return said;
    }

    private static Readings other() {
        return READINGS.others(FIRST_POINT).get(0);
    }

    @Test
    void should_ask_only_the_rules_that_the_point_can_turn_and_each_once() {
        RuleTable table = table();
        Resolution before = Resolver.resolve(said(table), List.of("1"));
        List<Integer> asked = new ArrayList<>();
        Alternatives alternatives = new Alternatives(table, (rule, into) -> {
            asked.add(rule);
            into.keep(rule, Condition.notMet());
        }).knowing(before.ledger());

        assertThat(alternatives.answer(before, other(), FIRST_POINT)).isEqualTo(Answer.NO);
        assertThat(alternatives.answer(before, other(), FIRST_POINT)).isEqualTo(Answer.NO);
        assertThat(asked).containsExactly(1);
    }

    @Test
    void should_fail_again_where_a_rule_failed_before() {
        RuleTable table = table();
        Resolution before = Resolver.resolve(said(table), List.of("1"));
        Alternatives alternatives = new Alternatives(table, (rule, into) -> {
            throw new IllegalStateException("failed");
        }).knowing(before.ledger());

        for (int i = 0; i < 2; i++) {
            assertThatIllegalStateException().isThrownBy(() -> alternatives.answer(before, other(), FIRST_POINT));
        }
    }

    @Test
    void should_fail_where_no_rule_speaks_of_a_provision_that_is_needed() {
        RuleTable table = table();
        Resolution before = Resolver.resolve(said(table), List.of("1"));
        Alternatives silent = new Alternatives(table, (rule, into) -> {}).knowing(before.ledger());

        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> silent.answer(before, other(), FIRST_POINT))
                .withMessage("no answer for provision a");
    }

    @Test
    void should_fail_where_two_rules_speak_of_a_provision() {
        RuleTable table = table();
        table.add("a otherwise, too", "a", null, READINGS.tag("Q1=R2"));
        Resolution before = Resolver.resolve(said(table), List.of("1"));
        Alternatives both = new Alternatives(table, (rule, into) -> into.keep(rule, Condition.met())).knowing(before.ledger());

        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> both.answer(before, other(), FIRST_POINT))
                .withMessageContaining("two answers for provision a");
    }

    /** What Kleene logic leaves open over an exception is decided by its completions, on another reading too. */
    @Test
    void should_be_exact_on_another_reading() {
        RuleTable table = new RuleTable();
        table.add("a one way", "a", null, READINGS.tag("Q1=R1"));
        table.add("a otherwise", "a", null, READINGS.tag("Q1=R2"));
        table.add("yes", "yes", null);
        table.add("not-a", "not-a", Formula.unless("yes", "a"));
        table.add("1", "1", Formula.anyOf("a", "not-a"));
        Ledger said = new Ledger(table);
        said.keep(0, Condition.met());
        said.keep(2, Condition.met());
        said.keep(3, null);
        said.keep(4, null);
        Resolution before = Resolver.resolve(said, List.of("1"));
        Alternatives alternatives =
                new Alternatives(table, (rule, into) -> into.keep(rule, unknown("A"))).knowing(before.ledger());

        assertThat(alternatives.answer(before, other(), FIRST_POINT)).isEqualTo(Answer.YES);
    }
}
