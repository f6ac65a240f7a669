package org.ihala.rules.shelter.jo;

import org.ihala.rules.words.Day;
import org.ihala.rules.words.Sojourn;

/** What Article 12 reads first: from whose entry a stay is counted. */
public interface EntryClaim extends PersonClaim {

    /** Returns the subject's stay in the House. */
    Sojourn stayInHouse();

    /** Returns the day the victim was last admitted. */
    Day victimsEntry();
}
