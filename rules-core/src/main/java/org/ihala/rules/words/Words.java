package org.ihala.rules.words;

import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;

/** The words that every claim offers to the rules beside its own facts. */
public interface Words {

    /** Returns the question for a fact of the register about whoever or whatever the claim is about. */
    MissingFact question(String fact);

    /** Returns the day asked about. */
    Day askedOn();

    /** Returns the condition that is met in every case. */
    default Condition always() {
        return Condition.met();
    }

    /** Returns the condition that is met in no case. */
    default Condition never() {
        return Condition.notMet();
    }

    /** Returns the condition that stays open in every case: what the law leaves to somebody, or a text that was not seen. */
    default Condition ask(String fact) {
        return Condition.unknown(question(fact));
    }

    /** Returns the condition that is met where both are. */
    default Condition both(Condition first, Condition second) {
        return first.and(second);
    }

    /** Returns the condition that is met where one of both is. */
    default Condition either(Condition first, Condition second) {
        return first.or(second);
    }

    /** Returns the opposite condition. */
    default Condition denied(Condition condition) {
        return condition.negated();
    }
}
