package org.ihala.rules.shelter.jo;

import org.ihala.rules.words.Listing;

/** What Article 13 reads of a case: the steps on acceptance. */
public interface AcceptanceClaim extends ResidentClaim {

    /** Returns the States whose national the person is. */
    Listing nationalities();
}
