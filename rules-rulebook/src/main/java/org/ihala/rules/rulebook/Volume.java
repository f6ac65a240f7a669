package org.ihala.rules.rulebook;

import java.util.List;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.ruleset.RuleSet;

/**
 * A rulebook with what a publication shows beside its law: the rules as written and worked cases.
 *
 * @param rules the rulebook
 * @param written its rule files
 * @param examples cases decided by it
 */
public record Volume(RuleBook rules, WrittenRules written, List<Example> examples) {

    /**
     * Returns the volume of a rule set, whose JAR holds its rule files as written.
     *
     * @throws IllegalStateException if they are missing
     */
    public static Volume of(RuleSet ruleSet, RuleBook rules, List<Example> examples) {
        return new Volume(rules, WrittenRules.read(ruleSet.resource(ruleSet.writtenRulesResource())), examples);
    }

    @Override
    public String toString() {
        return "Volume[" + rules.identity().name() + "]";
    }
}
