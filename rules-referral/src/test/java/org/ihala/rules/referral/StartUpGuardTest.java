package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.testkit.ChangedRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rulebook whose rules are not exactly those of its catalogue does not start. */
class StartUpGuardTest {

    static List<RuleSet> ruleSets() {
        return Everything.ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_refuse_to_start_without_a_rule_or_with_one_too_many(RuleSet ruleSet) {
        Law law = RuleBook.load(ruleSet).law();
        String rule = law.provisions().values().iterator().next().rules().get(0).name();

        assertThatThrownBy(() -> ChangedRules.empty(ruleSet, law)).hasMessageContaining("missing: rule \"" + rule + "\"");
        assertThatThrownBy(() -> ChangedRules.without(ruleSet, law, rule)).hasMessageContaining("missing: rule \"" + rule);
        assertThatThrownBy(() -> RuleEngine.load(
                        ruleSet.getClass(), ruleSet.modelIndex(), ChangedRules.without(law, rule)))
                .hasMessageContaining("unexpected: rule \"" + rule + "\"");
    }
}
