package org.ihala.rules.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.signoff.Deciding;
import org.ihala.rules.signoff.SignOff;
import org.ihala.rules.signoff.SignOffReader;
import org.ihala.rules.signoff.SignOffReview;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook with what a publication shows beside its law: the rules as written and worked cases.
 *
 * @param rules the rulebook
 * @param written its rule files
 * @param examples cases decided by it
 * @param signOffs what legal staff signed of it, or null where that is not shown
 */
public record Volume(
        RuleBook rules, WrittenRules written, List<Example> examples, @Nullable SignOffReview signOffs) {

    /** Makes a volume that does not show what was signed. */
    public Volume(RuleBook rules, WrittenRules written, List<Example> examples) {
        this(rules, written, examples, null);
    }

    /**
     * Returns the volume of a rule set, whose JAR holds its rule files as written and what was signed of them.
     *
     * @param further records beside those of the JAR; those of other rulebooks are passed over
     * @throws IllegalStateException if the rule files are missing
     */
    public static Volume of(RuleSet ruleSet, RuleBook rules, List<Example> examples, List<SignOff> further) {
        List<SignOff> signOffs = new ArrayList<>(SignOffReader.of(ruleSet));
        signOffs.addAll(further);
        return new Volume(
                rules,
                WrittenRules.read(ruleSet.resource(ruleSet.writtenRulesResource())),
                examples,
                SignOffReview.of(Deciding.of(ruleSet, rules.law()), signOffs));
    }

    /**
     * Returns the volume of a rule set, whose JAR holds its rule files as written and what was signed of them.
     *
     * @throws IllegalStateException if the rule files are missing
     */
    public static Volume of(RuleSet ruleSet, RuleBook rules, List<Example> examples) {
        return of(ruleSet, rules, examples, List.of());
    }

    @Override
    public String toString() {
        return "Volume[" + rules.identity().name() + "]";
    }
}
