package org.ihala.rules.shelter.jo;

import org.ihala.rules.words.Day;

/** What Article 12 reads once its months are counted: whether the day of entry is one of their days. */
public interface MaximumStayClaim extends PersonClaim {

    /** Returns the last day of the months, counted from the day after entry. */
    Day countedTo();
}
