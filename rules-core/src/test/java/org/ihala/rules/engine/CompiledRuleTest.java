package org.ihala.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import java.util.Map;
import org.drools.model.Rule;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Formula;
import org.junit.jupiter.api.Test;

/** The list of compiled rules: what is written is read, and what does not fit is never run. */
class CompiledRuleTest {

    private static final ClassLoader LOADER = CompiledRuleTest.class.getClassLoader();

    /** Makes rules as a generated class does. */
    public static final class Makers {

        private Makers() {}

        /** Returns a rule. */
        public static Rule first() {
            return made("3/a  the first", "الأولى");
        }

        /** Returns another rule. */
        public static Rule second() {
            return made("3/b  the second", "الثانية");
        }

        private static Rule made(String name, String arabic) {
            return rule("p", name)
                    .metadata("Arabic", arabic)
                    .build(
                            pattern(declarationOf(String.class)),
                            on(globalOf(Ledger.class, "p", "ledger"))
                                    .execute(ledger -> ledger.define(Provision.ofRule(name), Formula.allOf("4"))));
        }
    }

    private static List<CompiledRule> listed() {
        try {
            return CompiledRule.of(List.of(Makers.class));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void should_read_what_it_writes_and_make_the_rule_of_that_name() {
        List<CompiledRule> read = listed().stream()
                .map(rule -> CompiledRule.ofLine(rule.line()))
                .toList();

        assertThat(read).isEqualTo(listed()).hasSize(2);
        assertThat(read).allSatisfy(rule -> assertThat(rule.rule(LOADER).getName()).isEqualTo(rule.name()));
        assertThat(read.get(0).described()).isEqualTo("rule \"3/a  the first\" of 3/a [الأولى]");
    }

    @Test
    void should_tell_the_class_of_each_answer_and_none_of_a_formula() {
        String list = "org.example.Rules0\n" + listed().get(0).line() + "\n"
                + "3/c  a third\tالثالثة\t\ta.Makers third\ta.Claim\t\t\ta.Answer\ta.Consequence\t\n";

        assertThat(CompiledRules.answers(list))
                .isEqualTo(Map.of("3/a  the first", "", "3/c  a third", "a.Answer"));
    }

    @Test
    void should_refer_to_a_human_where_a_listed_rule_is_another_one() {
        String line = listed().get(0).line();

        for (String other : List.of(line.replace("الأولى", "؟؟؟"), line.replace("Makers first", "Makers second"))) {
            assertThatExceptionOfType(ReferToHumanException.class)
                    .isThrownBy(() -> CompiledRule.ofLine(other).rule(LOADER))
                    .withMessageContaining("3/a  the first")
                    .withMessageContaining("is not the one listed");
        }
    }

    @Test
    void should_refer_to_a_human_where_a_listed_rule_is_not_there() {
        String line = listed().get(0).line();

        for (String other : List.of(line.replace("Makers first", "Makers third"), line.replace("Makers", "Nobody"))) {
            assertThatExceptionOfType(ReferToHumanException.class)
                    .isThrownBy(() -> CompiledRule.ofLine(other).rule(LOADER))
                    .withMessageContaining("cannot be loaded");
        }
    }

    @Test
    void should_refuse_a_damaged_list() {
        assertThatIllegalStateException().isThrownBy(() -> CompiledRule.ofLine("3/a  the first\tالأولى"));
    }

    @Test
    void should_pass_over_the_list_of_another_build() {
        assertThat(CompiledRules.listed(CompiledRuleTest.class, List.of("org.ihala.rules.engine.Rules0"))).isNull();
    }

    @Test
    void should_tell_the_models_of_a_package_from_those_of_others() {
        List<String> index = List.of("Drools-Model-Version:10.2.0", "a.b.RulesX", "a.b.c.RulesY", "a.RulesZ");

        assertThat(CompiledRules.modelsOf("a.b", index)).containsExactly("a.b.RulesX");
    }
}
