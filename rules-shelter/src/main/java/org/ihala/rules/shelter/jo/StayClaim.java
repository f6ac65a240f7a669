package org.ihala.rules.shelter.jo;

import org.ihala.rules.words.Day;
import org.ihala.rules.words.Sojourn;

/** What Article 12 reads of a stay as a whole. */
public interface StayClaim extends PersonClaim {

    /** Returns the subject's stay in the House. */
    Sojourn stayInHouse();

    /** Returns the day of the entry from which the stay is counted. */
    Day countedFrom();
}
