package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;

/** What Article 12 reads last: the period with its extensions. */
public interface StayClaim extends PersonClaim {

    /** Returns whether the subject entered the House and has not left. */
    Condition inTheHouse();

    /** Returns the period of the stay. */
    StayPeriod period();
}
