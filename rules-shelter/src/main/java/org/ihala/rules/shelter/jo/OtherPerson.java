package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.Day;

/** Somebody beside the subject whom rules judge: what they ask of the case itself is told by the subject's facts. */
abstract class OtherPerson<F extends PersonFacts> implements Claim {

    final F facts;

    OtherPerson(F facts) {
        this.facts = facts;
    }

    @Override
    public final boolean reading(String tag) {
        return facts.reading(tag);
    }

    @Override
    public final boolean asAmended() {
        return facts.asAmended();
    }

    @Override
    public final OnDay numbers() {
        return facts.numbers();
    }

    @Override
    public final MissingFact question(String fact) {
        return facts.question(fact);
    }

    @Override
    public final Day askedOn() {
        return facts.askedOn();
    }

    /** Names no fact. */
    @Override
    public final String toString() {
        return "Claim";
    }
}
