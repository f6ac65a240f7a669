package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.ihala.rules.engine.CompiledRules;
import org.junit.jupiter.api.Test;

/** The list itself is checked where there are compiled rules: every test of a rule module loads its rules by it. */
class ListCompiledRulesMojoTest {

    private static final List<String> INDEX = List.of("Drools-Model-Version:10.2.0", "a.b.RulesX", "a.c.RulesY", "a.b.RulesZ");

    @Test
    void should_find_each_package_of_an_index_once() {
        assertThat(CompiledRules.packages(INDEX)).containsExactly("a.b", "a.c");
    }

    @Test
    void should_list_nothing_where_the_compiled_rules_cannot_be_loaded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CompiledRules.list("a.b", INDEX, List.of("RulesXRuleMethods0"), getClass().getClassLoader()))
                .withMessageContaining("a.b");
    }
}
