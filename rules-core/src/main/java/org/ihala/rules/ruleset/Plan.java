package org.ihala.rules.ruleset;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A plan made of what it needs.
 *
 * @param aboutPerson whether the question is about the subject of the case
 * @param articles the articles whose rules it fires
 * @param facts whether the file holds facts for it
 * @param steps how it is worked out
 */
public record Plan(
        boolean aboutPerson, Set<String> articles, Predicate<Inquiry> facts, Function<Inquiry, Evaluation> steps)
        implements QuestionPlan {

    /** Returns a plan for a question about the subject of the case. */
    public static Plan aboutPerson(
            Set<String> articles, Predicate<Inquiry> facts, Function<Inquiry, Evaluation> steps) {
        return new Plan(true, articles, facts, steps);
    }

    @Override
    public boolean hasFactsFor(Inquiry inquiry) {
        return facts.test(inquiry);
    }

    @Override
    public Evaluation evaluate(Inquiry inquiry) {
        return steps.apply(inquiry);
    }
}
