package org.ihala.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.InconsistentLedgerException;
import org.ihala.rules.logic.RuleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules taken apart, and the forms that are refused by name. */
class StraightRuleTest {

    private static final String NAME = "3/a  a rule";

    private static final Global<Ledger> LEDGER = globalOf(Ledger.class, "p", "ledger");
    private static final Declaration<String> CLAIM = declarationOf(String.class, "claim");
    private static final Declaration<String> OTHER = declarationOf(String.class, "other");
    private static final Declaration<Condition> ANSWER = declarationOf(Condition.class, "$answer");
    private static final Declaration<Condition> SECOND = declarationOf(Condition.class, "$second");

    /** A constraint whose text the compiler keeps, as it does for every constraint of a rule file. */
    private record Written(String text, boolean holds) implements Predicate1<String> {
        @Override
        public boolean test(String claim) {
            return holds;
        }

        @Override
        public PredicateInformation predicateInformation() {
            return new PredicateInformation(text, NAME, "article.drl");
        }
    }

    private static StraightRule straight(Rule rule) {
        return StraightRule.of(CompiledRule.of(rule));
    }

    private static Rule built(RuleItemBuilder<?>... items) {
        return rule("p", NAME).build(items);
    }

    private static RuleItemBuilder<?> recording() {
        return on(LEDGER, ANSWER).execute((ledger, answer) -> ledger.record("3/a", answer));
    }

    private static RuleItemBuilder<?> answered() {
        return pattern(CLAIM).bind(ANSWER, claim -> Condition.of(claim.equals("met"), List.of("acts[0]")));
    }

    private static Ledger fired(StraightRule rule, String claim) throws Exception {
        RuleTable table = new RuleTable();
        table.add(rule.name(), rule.provision(), rule.formula());
        Ledger ledger = new Ledger(table);
        rule.fire(claim, 0, ledger);
        return ledger;
    }

    @Test
    void should_record_the_bound_answer_of_a_claim() throws Exception {
        StraightRule rule = straight(built(answered(), recording()));

        assertThat(fired(rule, "met").condition("3/a").facts()).containsExactly("acts[0]");
        assertThat(fired(rule, "other").condition("3/a").answer()).isEqualTo(org.ihala.rules.Answer.NO);
        assertThat(rule.matches(String.class)).isTrue();
        assertThat(rule.matches(Integer.class)).isFalse();
    }

    @Test
    void should_record_nothing_where_a_constraint_does_not_hold() throws Exception {
        StraightRule rule = straight(built(
                pattern(CLAIM).expr("long", claim -> claim.length() > 3).bind(ANSWER, claim -> Condition.met()), recording()));

        assertThat(fired(rule, "long enough").condition("3/a").answer()).isEqualTo(org.ihala.rules.Answer.YES);
        assertThatExceptionOfType(InconsistentLedgerException.class)
                .isThrownBy(() -> fired(rule, "no").condition("3/a"));
    }

    /** A constraint on a reading is known once for a choice of readings, so the rule does not test it again. */
    @Test
    void should_tell_the_readings_it_asks_for_from_its_other_constraints() throws Exception {
        StraightRule rule = straight(built(
                pattern(CLAIM)
                        .expr("first", new Written("reading(\"Q03-2=R1\")", false))
                        .expr("second", new Written("reading(\"Q03-4=R2\")", false))
                        .expr("third", new Written("asIssued", true))
                        .bind(ANSWER, claim -> Condition.met()),
                recording()));

        assertThat(rule.readings()).containsExactly("Q03-2=R1", "Q03-4=R2");
        assertThat(fired(rule, "claim").condition("3/a").answer()).isEqualTo(org.ihala.rules.Answer.YES);
    }

    @Test
    void should_keep_a_reading_that_is_part_of_a_larger_constraint() {
        StraightRule rule = straight(built(
                pattern(CLAIM)
                        .expr("not", new Written("!reading(\"Q03-2=R1\")", false))
                        .bind(ANSWER, claim -> Condition.met()),
                recording()));

        assertThat(rule.readings()).isEmpty();
    }

    @Test
    void should_know_the_formula_of_a_rule_that_records_none() {
        StraightRule rule = straight(built(
                pattern(CLAIM), on(LEDGER).execute(ledger -> ledger.define("3/a", Formula.anyOf("3/b", "3/c")))));

        assertThat(rule.formula()).isEqualTo(Formula.anyOf("3/b", "3/c"));
    }

    static Stream<Arguments> beyondTheForm() {
        RuleItemBuilder<?> defining = on(LEDGER).execute(ledger -> ledger.define("3/a", Formula.allOf("3/b")));
        return Stream.of(
                Arguments.of("several elements", built(answered(), pattern(OTHER), recording())),
                Arguments.of("the element NOT", built(not(pattern(OTHER)), defining)),
                Arguments.of("no pattern", built(defining)),
                Arguments.of(
                        "several bindings",
                        built(
                                pattern(CLAIM).bind(ANSWER, claim -> Condition.met()).bind(SECOND, claim -> Condition.met()),
                                recording())),
                Arguments.of(
                        "a consequence with other arguments",
                        built(answered(), on(LEDGER).execute(ledger -> ledger.record("3/a", Condition.met())))),
                Arguments.of(
                        "a consequence with other arguments",
                        built(answered(), on(ANSWER, LEDGER).execute((answer, ledger) -> {}))),
                Arguments.of(
                        "a consequence that registers no formula", built(pattern(CLAIM), on(LEDGER).execute(ledger -> {}))),
                Arguments.of(
                        "a consequence that uses the engine",
                        built(answered(), on(LEDGER, ANSWER).execute((drools, ledger, answer) -> {}))),
                Arguments.of(
                        "an attribute",
                        rule("p", NAME)
                                .attribute(Rule.Attribute.SALIENCE, 1)
                                .build(answered(), recording())),
                Arguments.of(
                        "an attribute",
                        rule("p", NAME)
                                .attribute(Rule.Attribute.AGENDA_GROUP, "first")
                                .build(answered(), recording())),
                Arguments.of(
                        "an attribute",
                        rule("p", NAME)
                                .attribute(Rule.Attribute.DATE_EFFECTIVE, new GregorianCalendar(2100, 0, 1))
                                .build(answered(), recording())),
                Arguments.of("a rule unit", rule("p", NAME)
                        .unit(String.class)
                        .build(answered(), recording())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("beyondTheForm")
    void should_refuse_by_name_what_goes_beyond_the_form(String what, Rule rule) {
        assertThatIllegalStateException()
                .isThrownBy(() -> straight(rule))
                .withMessageContaining("\"" + NAME + "\"")
                .withMessageContaining(what);
    }

    @Test
    void should_refuse_a_formula_of_another_provision() {
        Rule rule = built(pattern(CLAIM), on(LEDGER).execute(ledger -> ledger.define("3/b", Formula.allOf("3/c"))));

        assertThatIllegalStateException().isThrownBy(() -> straight(rule)).withMessageContaining(NAME);
    }
}
