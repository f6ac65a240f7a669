package org.ihala.rules.shelter.jo;

import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.jspecify.annotations.Nullable;

/** What the victim's leaving means for the affected person (Article 17/a/1; K, Q03-15 and Q17-16). */
public final class VictimsLeaving {

    private final @Nullable HouseStay victims;

    VictimsLeaving(CaseView view, @Nullable String victim) {
        this.victims = victim == null ? null : new HouseStay(view, victim);
    }

    /** Returns the condition on the reading that the victim's leaving ends nothing for the affected person. */
    public Condition endsNothing() {
        return Condition.notMet();
    }

    /** Returns whether the victim has left, on the reading that this ends the affected person's stay. */
    public Condition endsTheStay() {
        return victims == null || victims.exit() == null ? Condition.notMet() : victims.inTheHouse().negated();
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "VictimsLeaving";
    }
}
