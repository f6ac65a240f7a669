package org.ihala.rules.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ihala.rules.Question;
import org.ihala.rules.law.Law;
import org.jspecify.annotations.Nullable;

/** A rule set whose law data says what each question asks the rules; it is read once. */
public abstract class QuestionsOfLaw implements RuleSet {

    private @Nullable Law law;

    /** Creates the rule set. */
    protected QuestionsOfLaw() {}

    /** Returns every question of the kind, in the order shown; those that the law data does not have are left out. */
    protected abstract Question[] questions();

    /** Returns how a question is worked out. */
    protected abstract QuestionPlan plan(Question question, Law.Asks asks);

    @Override
    public final synchronized Law law() {
        Law known = law;
        if (known == null) {
            known = RuleSet.super.law();
            law = known;
        }
        return known;
    }

    @Override
    public final Map<Question, QuestionPlan> plans() {
        Map<Question, QuestionPlan> plans = new LinkedHashMap<>();
        for (Question question : questions()) {
            Law.QuestionEntry entry = law().questions().get(question.id());
            if (entry != null && entry.asks() != null) {
                plans.put(question, plan(question, entry.asks()));
            }
        }
        return plans;
    }
}
