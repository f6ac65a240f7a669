package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;

/** What Article 12 reads first: the day a stay is counted from. */
public interface EntryClaim extends PersonClaim {

    /** Returns the subject's own entry into the House; its last day is the day of entry. */
    Condition ownEntry();

    /** Returns the victim's entry into the House; its last day is the day of entry. */
    Condition entryOfVictim();
}
