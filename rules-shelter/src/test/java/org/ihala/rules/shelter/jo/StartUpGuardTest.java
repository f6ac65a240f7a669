package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.testkit.ChangedRules;
import org.junit.jupiter.api.Test;

/** A rule base that is not exactly the catalogue's must never answer. */
class StartUpGuardTest {

    private static final Law LAW = ShelterRuleBook.load().law();
    private static final String RULE = "3/b  under age, or presumed to be";

    @Test
    void should_refuse_an_empty_rule_base_and_name_what_is_missing() {
        assertThatThrownBy(() -> ChangedRules.empty(new JordanShelter(), LAW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing: rule \"" + RULE + "\"");
    }

    @Test
    void should_refuse_a_missing_rule_and_name_it() {
        assertThatThrownBy(() -> ChangedRules.without(new JordanShelter(), LAW, RULE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing: rule \"" + RULE + "\"");
    }

    @Test
    void should_refuse_an_extra_rule_and_name_it() {
        assertThatThrownBy(() -> RuleEngine.load(
                        JordanShelter.class, new JordanShelter().modelIndex(), ChangedRules.without(LAW, RULE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unexpected: rule \"" + RULE + "\"");
    }

    @Test
    void should_refuse_a_garbled_arabic_name_and_name_the_rule() {
        assertThatThrownBy(() -> RuleEngine.load(
                        JordanShelter.class, new JordanShelter().modelIndex(), ChangedRules.renamed(LAW, RULE, "?? ??? ?????")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(RULE);
    }

    @Test
    void should_refuse_rules_that_were_never_compiled() {
        assertThatThrownBy(() -> RuleEngine.load(JordanShelter.class, "META-INF/kie/nowhere/drools-model", LAW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no compiled rules");
    }

    @Test
    void should_carry_at_most_18_third_party_jars_at_run_time() throws IOException {
        List<String> jars = Arrays.stream(
                        Files.readString(Path.of("target/runtime-classpath.txt")).split("[;:](?!\\\\)"))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar") && !name.startsWith("rules-core"))
                .toList();

        assertThat(jars).isNotEmpty().hasSizeLessThanOrEqualTo(18);
        assertThat(jars).noneMatch(name -> name.contains("xstream")
                || name.contains("ecj")
                || name.contains("antlr")
                || name.contains("mvel")
                || name.contains("yaml"));
    }
}
