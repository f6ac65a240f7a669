package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ihala.rules.logic.Formula.allOf;
import static org.ihala.rules.logic.Formula.anyOf;
import static org.ihala.rules.logic.Formula.unless;
import static org.ihala.rules.logic.Recorded.missing;
import static org.ihala.rules.logic.Recorded.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ihala.rules.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverTest {

    @Test
    void should_decide_what_every_completion_of_one_unknown_agrees_on() {
        Condition age = unknown("BIRTH_DATE");
        Recorded minorOrAdult = new Recorded()
                .record("minor", age)
                .record("also-minor", age)
                .record("certain", Condition.met())
                .define("adult", unless("certain", "also-minor"))
                .define("either", anyOf("minor", "adult"))
                .define("both", allOf("minor", "adult"));

        Resolution either = minorOrAdult.resolve("either");
        assertThat(either.answer()).isEqualTo(Answer.YES);
        assertThat(either.missing()).isEmpty();
    }

    @Test
    void should_decide_no_if_an_unknown_would_have_to_be_both() {
        Condition age = unknown("BIRTH_DATE");
        Resolution both = new Recorded()
                .record("minor", age)
                .record("certain", Condition.met())
                .define("adult", unless("certain", "minor"))
                .define("both", allOf("minor", "adult"))
                .resolve("both");

        assertThat(both.answer()).isEqualTo(Answer.NO);
        assertThat(both.missing()).isEmpty();
    }

    @Test
    void should_not_take_two_unknowns_for_one_even_if_they_lack_the_same_fact() {
        Resolution resolution = new Recorded()
                .record("a", unknown("BIRTH_DATE"))
                .record("b", unknown("BIRTH_DATE"))
                .record("certain", Condition.met())
                .define("c", anyOf("a", unless("certain", "b")))
                .resolve("c");

        assertThat(resolution.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(missing(resolution)).containsExactly("BIRTH_DATE");
    }

    @Test
    void should_name_as_missing_only_what_can_change_the_answer() {
        Condition settles = unknown("SETTLES");
        Resolution resolution = new Recorded()
                .record("a", settles)
                .record("b", unknown("ABSORBED"))
                .define("c", anyOf("a", allOf("a", "b")))
                .resolve("c");

        assertThat(resolution.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(resolution.missing())
                .containsExactly(new Resolution.Needed(new MissingFact("SETTLES", "person-1"), "a"));
    }

    @Test
    void should_be_open_with_nothing_missing_only_where_the_matter_is_left_undecided() {
        Condition undecided = Condition.met(List.of("visit.visitor")).undecidedWhenMet();
        Recorded recorded = new Recorded()
                .record("outside", undecided)
                .record("inside", Condition.notMet())
                .record("open", unknown("APPROVAL"))
                .define("closed", anyOf("outside", allOf("inside", "open")))
                .define("either", anyOf("outside", "open"));

        assertThat(recorded.resolve("closed").answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(recorded.resolve("closed").missing()).isEmpty();
        assertThat(recorded.resolve("closed").governed()).isFalse();
        assertThat(missing(recorded.resolve("either"))).containsExactly("APPROVAL");
        assertThat(recorded.resolve("either").governed()).isTrue();
        assertThat(recorded.resolve("inside").governed()).isTrue();
    }

    @Test
    void should_hold_for_all_roots_together() {
        Recorded recorded = new Recorded()
                .record("a", Condition.met())
                .record("b", unknown("B"))
                .record("c", Condition.notMet());

        assertThat(recorded.resolve("a", "b").answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(recorded.resolve("a", "c").answer()).isEqualTo(Answer.NO);
        assertThat(recorded.resolve("a").answer()).isEqualTo(Answer.YES);
        assertThat(recorded.resolve("b", "a").proofs()).extracting(Proof::provision).containsExactly("b", "a");
    }

    @Test
    void should_prove_each_step_with_its_own_answer() {
        Resolution resolution = new Recorded()
                .record("a", Condition.met(List.of("acts[0]")))
                .record("b", unknown("B"))
                .record("c", Condition.notMet(List.of("acts[1]")))
                .define("d", anyOf("b", "c"))
                .define("e", allOf("a", "d"))
                .resolve("e");

        Proof proof = resolution.proofs().get(0);
        assertThat(proof.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(proof.rule()).isEqualTo("rule of e");
        assertThat(proof.formula()).isEqualTo(allOf("a", "d"));
        assertThat(proof.children()).extracting(Proof::provision).containsExactly("a", "d");
        assertThat(proof.children()).extracting(Proof::answer).containsExactly(Answer.YES, Answer.UNDETERMINED);
        Proof either = proof.children().get(1);
        assertThat(either.children()).extracting(Proof::answer).containsExactly(Answer.UNDETERMINED, Answer.NO);
        assertThat(either.children().get(0).missing()).extracting(MissingFact::fact).containsExactly("B");
        assertThat(either.children().get(1).facts()).containsExactly("acts[1]");
    }

    @Test
    void should_not_need_what_no_root_rests_on() {
        Resolution resolution = new Recorded()
                .record("a", Condition.met())
                .record("b", unknown("B"))
                .define("c", allOf("nowhere"))
                .resolve("a");

        assertThat(resolution.answer()).isEqualTo(Answer.YES);
    }

    @Test
    void should_answer_other_roots_of_the_same_findings_afresh() {
        Recorded recorded = new Recorded()
                .record("a", unknown("A"))
                .record("b", unknown("B"))
                .record("certain", Condition.met())
                .define("not-b", unless("certain", "b"))
                .define("c", anyOf("b", allOf("a", "not-b")));

        recorded.resolve("c");
        Resolution again = recorded.resolve("a");

        assertThat(again.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(missing(again)).containsExactly("A");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 20, 21, 64, 65, 200})
    void should_decide_exactly_however_many_unknowns_there_are(int unknowns) {
        Resolution resolution = eitherAllOrNotAll(unknowns);

        assertThat(resolution.answer()).isEqualTo(Answer.YES);
        assertThat(resolution.missing()).isEmpty();
        assertThat(resolution.proofs().get(0).answer()).isEqualTo(Answer.YES);
    }

    /** Never met in law: each of many unknowns excludes itself, and no half of them shows it. The answer may then stay open. */
    @Test
    void should_come_to_an_end_where_no_unknown_decides_before_the_last() {
        Recorded recorded = manyUnknowns(40);
        recorded.define("root", anyOf(IntStream.range(0, 40).mapToObj(i -> unless("u" + i, "u" + i)).toArray()));

        Resolution resolution = recorded.resolve("root");

        assertThat(resolution.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(resolution.missingIsExact()).isFalse();
    }

    @Test
    void should_count_a_root_that_is_asked_twice_once() {
        assertThat(manyUnknowns(21).resolve("many", "many").missingIsExact()).isTrue();
    }

    @Test
    void should_name_exactly_what_is_missing_of_very_many_unknowns_needed_once() {
        Resolution resolution = manyUnknowns(60).resolve("many");

        assertThat(resolution.missing()).hasSize(60);
        assertThat(resolution.missingIsExact()).isTrue();
    }

    /** Of as many unknowns as can be completed, the first one hides behind itself: it cannot matter. */
    @Test
    void should_name_exactly_what_is_missing_up_to_the_limit_of_unknowns_needed_twice() {
        Resolution resolution = neededTwice(NeededFacts.MOST_SHARED);

        assertThat(resolution.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(missing(resolution)).hasSize(NeededFacts.MOST_SHARED - 1).doesNotContain("U0");
        assertThat(resolution.missingIsExact()).isTrue();
    }

    @Test
    void should_say_that_it_may_name_too_much_above_the_limit() {
        Resolution resolution = neededTwice(NeededFacts.MOST_SHARED + 1);

        assertThat(resolution.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(missing(resolution)).hasSize(NeededFacts.MOST_SHARED + 1).contains("U0");
        assertThat(resolution.missingIsExact()).isFalse();
    }

    /** All of u1… or any of u1… and, whatever it is, u0. */
    private static Resolution neededTwice(int unknowns) {
        Recorded recorded = manyUnknowns(unknowns).record("certain", Condition.met());
        Object[] others = IntStream.range(1, unknowns).mapToObj(i -> "u" + i).toArray();
        recorded.define("all", allOf(others)).define("any", anyOf(others));
        recorded.define("not-u0", unless("certain", "u0"));
        return recorded.define("root", anyOf("all", allOf("any", anyOf("u0", "not-u0")))).resolve("root");
    }

    @Test
    void should_decide_what_needs_no_completion_of_very_many_unknowns() {
        Recorded recorded = manyUnknowns(25)
                .record("yes", Condition.met())
                .record("no", Condition.notMet());
        recorded.define("known-no", allOf("many", "no")).define("known-yes", anyOf("many", "yes"));

        Resolution no = recorded.resolve("known-no");
        assertThat(no.answer()).isEqualTo(Answer.NO);
        assertThat(no.missing()).isEmpty();
        assertThat(recorded.resolve("known-yes").answer()).isEqualTo(Answer.YES);
    }

    @Test
    void should_name_nothing_below_a_decided_step_of_very_many_unknowns() {
        Recorded recorded = manyUnknowns(25)
                .record("yes", Condition.met())
                .record("open", unknown("OPEN"))
                .record("closed", unknown("CLOSED"));
        recorded.define("met", anyOf("yes", "closed")).define("both", allOf("met", "open", anyOf("many", "open")));

        Resolution both = recorded.resolve("both");
        assertThat(both.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(missing(both)).contains("OPEN").doesNotContain("CLOSED");
    }

    private static Resolution eitherAllOrNotAll(int unknowns) {
        return manyUnknowns(unknowns)
                .record("certain", Condition.met())
                .define("not-many", unless("certain", "many"))
                .define("either", anyOf("many", "not-many"))
                .resolve("either");
    }

    private static Recorded manyUnknowns(int count) {
        Recorded recorded = new Recorded();
        List<Object> ids = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> {
            recorded.record("u" + i, unknown("U" + i));
            ids.add("u" + i);
        });
        return recorded.define("many", allOf(ids.toArray()));
    }

    @Test
    void should_fail_if_a_formula_is_circular() {
        Recorded recorded = new Recorded()
                .record("a", unknown("A"))
                .define("b", anyOf("a", "c"))
                .define("c", allOf("a", "b"));

        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> recorded.resolve("b"))
                .withMessageContaining("circular");
    }

    @Test
    void should_fail_if_a_provision_is_defined_by_itself() {
        Recorded recorded = new Recorded().define("a", unless("a", "a"));

        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> recorded.resolve("a"))
                .withMessage("the formula of provision a is circular");
    }

    @Test
    void should_fail_if_a_provision_has_no_answer() {
        Recorded recorded = new Recorded().record("a", Condition.notMet()).define("c", allOf("a", "b"));

        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> recorded.resolve("c"))
                .withMessage("no answer for provision b");
        assertThatExceptionOfType(InconsistentLedgerException.class).isThrownBy(() -> recorded.resolve("d"));
    }
}
