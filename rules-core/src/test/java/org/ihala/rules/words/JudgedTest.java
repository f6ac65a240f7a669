package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.junit.jupiter.api.Test;

/** Things judged one after another: each counts, does not, or leaves what follows between two days. */
class JudgedTest {

    private static final MissingFact DECIDER = new MissingFact("DECIDER", "p");
    private static final MissingFact END = new MissingFact("END", "p");
    private static final LocalDate FIRST = LocalDate.of(2021, 5, 10);
    private static final Day CAP = Day.of(FIRST, List.of("acts[0]"));

    private static Day day(int month) {
        return Day.of(LocalDate.of(2021, month, 1), List.of("acts[" + month + "]"));
    }

    private static Resolution result(Condition condition) {
        Ledger ledger = new Ledger();
        ledger.firing("a  rule", "a");
        ledger.record("a", condition);
        return Resolver.resolve(ledger, List.of("a"));
    }

    private static Resolution counts() {
        return result(Condition.met());
    }

    private static Resolution fails() {
        return result(Condition.notMet());
    }

    private static Resolution open() {
        return result(Condition.unknown(DECIDER));
    }

    @Test
    void should_carry_nothing_before_anything_was_judged() {
        Judged none = Judged.none();

        assertThat(none.anyOnFile().answer()).isEqualTo(Answer.NO);
        assertThat(none.anyLacks("DECIDER").answer()).isEqualTo(Answer.NO);
        assertThat(none.lastDay().latest()).isEqualTo(LocalDate.MIN);
        assertThat(none.carrying(CAP).earliest()).isEqualTo(FIRST);
        assertThat(none.carrying(CAP).latest()).isEqualTo(FIRST);
    }

    @Test
    void should_carry_as_far_as_one_that_counts_and_never_back() {
        Judged one = Judged.none().with(counts(), day(4), day(8), CAP);

        assertThat(one.anyOnFile().answer()).isEqualTo(Answer.YES);
        assertThat(one.lastDay().earliest()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(one.carrying(CAP).earliest()).isEqualTo(LocalDate.of(2021, 8, 1));
        assertThat(Judged.none().with(counts(), day(4), day(5), CAP).carrying(CAP).latest()).isEqualTo(FIRST);
    }

    @Test
    void should_pass_by_what_does_not_count() {
        Judged one = Judged.none().with(fails(), day(4), day(8), CAP);

        assertThat(one.anyOnFile().answer()).isEqualTo(Answer.NO);
        assertThat(one.lastDay().latest()).isEqualTo(LocalDate.MIN);
        assertThat(one.carrying(CAP).latest()).isEqualTo(FIRST);
    }

    @Test
    void should_leave_a_range_while_one_is_open() {
        Judged one = Judged.none().with(open(), day(4), day(8), CAP);

        assertThat(one.anyOnFile().answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(one.anyOnFile().missing()).containsExactly(DECIDER);
        assertThat(one.anyLacks("DECIDER").answer()).isEqualTo(Answer.YES);
        assertThat(one.anyLacks("END").answer()).isEqualTo(Answer.NO);
        assertThat(one.lastDay().earliest()).isEqualTo(LocalDate.MIN);
        assertThat(one.lastDay().latest()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(one.carrying(CAP).earliest()).isEqualTo(FIRST);
        assertThat(one.carrying(CAP).latest()).isEqualTo(LocalDate.of(2021, 8, 1));
        assertThat(one.carrying(CAP).missing()).containsExactly(DECIDER);
    }

    @Test
    void should_settle_the_day_of_the_last_by_one_that_counts_after_an_open_one() {
        Judged two = Judged.none().with(open(), day(3), day(7), CAP).with(counts(), day(4), day(8), CAP);

        assertThat(two.anyOnFile().answer()).isEqualTo(Answer.YES);
        assertThat(two.lastDay().earliest()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(two.lastDay().missing()).isEmpty();
        assertThat(two.carrying(CAP).earliest()).isEqualTo(LocalDate.of(2021, 8, 1));
    }

    @Test
    void should_carry_without_end_what_names_none() {
        Day carried = Judged.none().with(open(), day(4), Day.notOnFile(END), CAP).carrying(CAP);

        assertThat(carried.earliest()).isEqualTo(FIRST);
        assertThat(carried.latest()).isEqualTo(LocalDate.MAX);
        assertThat(carried.missing()).containsExactly(DECIDER, END);
    }

    @Test
    void should_leave_what_has_no_day_without_one() {
        Day unknown = Day.notOnFile(END);

        assertThat(Judged.none().with(counts(), day(4), day(8), CAP).carrying(unknown)).isSameAs(unknown);
    }

    @Test
    void should_name_no_fact() {
        assertThat(Judged.none().with(open(), day(4), day(8), CAP)).hasToString("Judged");
    }

    @Test
    void should_tell_that_one_that_counts_came_after_the_day_to_which_those_before_carried() {
        assertThat(Judged.none().anyLate().surelyNot()).isTrue();
        assertThat(Judged.none().with(counts(), day(5), day(8), day(4)).anyLate().surely()).isTrue();
        assertThat(Judged.none().with(counts(), day(4), day(8), day(4)).anyLate().surelyNot()).isTrue();
        assertThat(Judged.none().with(fails(), day(5), day(8), day(4)).anyLate().surelyNot()).isTrue();
        assertThat(Judged.none().with(open(), day(5), day(8), day(4)).anyLate().surelyNot()).isTrue();
        assertThat(Judged.none().with(counts(), day(5), day(8), Day.notOnFile(END)).anyLate().surelyNot()).isTrue();
    }
}
