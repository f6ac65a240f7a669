package org.ihala.rules.testkit.mutation;

import java.time.Period;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;

/** What altered rules call: answers and bounds that are wrong on purpose. */
public final class Altered {

    private Altered() {}

    /** Returns the answer of a rule that asks nothing: always met. */
    public static Condition dropped(Condition answer) {
        return Condition.met(answer.facts());
    }

    /** Returns the opposite answer; an open one stays open. */
    public static Condition negated(Condition answer) {
        Condition negated = answer.negated();
        return answer.duty() == null ? negated : negated.asDuty(answer.duty(), answer.policyDay());
    }

    /** Returns the answer of a rule that takes silence for "not done": what is open is not met. */
    public static Condition silenceAsNo(Condition answer) {
        return answer.answer() == Answer.UNDETERMINED ? Condition.notMet(answer.facts()) : answer;
    }

    /** Returns the answer of a rule that takes silence for "not known yet": what is not met is open. */
    public static Condition silenceAsOpen(Condition answer, String provision) {
        return answer.answer() == Answer.NO
                ? Condition.unknown(answer.facts(), List.of(MissingFact.at("ALTERED", provision)))
                : answer;
    }

    /** Returns a number one greater. */
    public static int more(int bound) {
        return bound + 1;
    }

    /** Returns a number one smaller. */
    public static int less(int bound) {
        return bound - 1;
    }

    /** Returns a period one day longer. */
    public static Period more(Period bound) {
        return bound.plusDays(1);
    }

    /** Returns a period one day shorter. */
    public static Period less(Period bound) {
        return bound.minusDays(1);
    }
}
