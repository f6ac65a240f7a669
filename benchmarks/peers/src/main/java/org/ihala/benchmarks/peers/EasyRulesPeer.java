package org.ihala.benchmarks.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jeasy.rules.api.Fact;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule for each provision, which puts the provision's answer as a fact for the rules after it. */
public final class EasyRulesPeer implements UnaryOperator<Map<String, Object>> {

    private final List<String> answers;
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    /**
     * Registers the rules.
     *
     * @param answers the names of the answers, each after those it needs
     * @param worked how each answer is worked out from facts and earlier answers, looked up by name
     */
    public EasyRulesPeer(List<String> answers, List<Function<Function<String, Object>, Object>> worked) {
        this.answers = answers;
        for (int i = 0; i < answers.size(); i++) {
            String name = answers.get(i);
            Function<Function<String, Object>, Object> answer = worked.get(i);
            Rule rule = new RuleBuilder()
                    .name(name)
                    .priority(i)
                    .when(facts -> true)
                    .then(facts -> facts.put(name, answer.apply(facts::get)))
                    .build();
            rules.register(rule);
        }
    }

    @Override
    public Map<String, Object> apply(Map<String, Object> input) {
        Facts facts = new Facts();
        input.forEach((name, value) -> facts.add(new Fact<>(name, value)));
        engine.fire(rules, facts);
        Map<String, Object> result = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            result.put(answers.get(i), facts.get(answers.get(i)));
        }
        return result;
    }
}
