package org.ihala.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.LawReader;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.toy.CompiledToy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleEngineTest {

    private static final RuleSet RULES = CompiledToy.rules();
    private static final Law LAW = CompiledToy.book().law();

    private static RuleEngine load(Law law, UnaryOperator<List<Object>> change) {
        return RuleEngine.load(RULES.getClass(), RULES.modelIndex(), law, change);
    }

    @Test
    void should_load_the_rules_of_the_catalogue_and_give_out_those_of_an_article() {
        RuleEngine engine = RuleEngine.load(RULES.getClass(), RULES.modelIndex(), LAW);

        assertThat(engine.group(Set.of("1"))).isSameAs(engine.group(Set.of("1")));
        assertThatExceptionOfType(ReferToHumanException.class)
                .isThrownBy(() -> engine.group(Set.of("2")))
                .withMessageContaining("the engine lost rules of the articles [2]");
    }

    @Test
    void should_load_the_rules_in_any_order() {
        RuleEngine engine = load(LAW, rules -> {
            List<Object> turned = new ArrayList<>(rules);
            Collections.reverse(turned);
            return turned;
        });

        assertThat(engine.group(Set.of("1"))).isNotNull();
    }

    @Test
    void should_not_start_without_one_of_its_rules() {
        assertThatIllegalStateException()
                .isThrownBy(() -> load(LAW, rules -> rules.subList(1, rules.size())))
                .withMessageStartingWith("the rules of TOY are not those of its catalogue; nothing will be answered: missing: ");
    }

    @Test
    void should_not_start_with_a_rule_twice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> load(LAW, rules -> {
                    List<Object> more = new ArrayList<>(rules);
                    more.add(rules.get(0));
                    return more;
                }))
                .withMessageContaining("loaded twice: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "18 years are completed | 21 years are completed",
        "أتم 18 سنة | أتم 21 سنة"
    })
    void should_not_start_where_the_catalogue_says_otherwise(String written, String otherwise) throws IOException {
        String law;
        try (InputStream in = RULES.getClass().getResourceAsStream("/" + RULES.lawResource())) {
            law = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Law other = LawReader.read(law.replace(written, otherwise).getBytes(StandardCharsets.UTF_8));

        assertThat(law).contains(written);
        assertThatIllegalStateException()
                .isThrownBy(() -> load(other, rules -> rules))
                .withMessageContaining("missing: ")
                .withMessageContaining("unexpected: ");
    }

    @Test
    void should_not_start_without_compiled_rules() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleEngine.load(RULES.getClass(), "META-INF/nowhere", LAW))
                .withMessage("no compiled rules: META-INF/nowhere is missing");
    }
}
