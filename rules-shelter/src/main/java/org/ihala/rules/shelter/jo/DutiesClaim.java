package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Listing;

/** What Articles 5, 8, 10 and 16 read of a case: what is owed while somebody lives in the House. */
public interface DutiesClaim extends ResidentClaim {

    /** Returns a duty that no fact of the case ends: it is due throughout and never outstanding. */
    Condition standing();

    /** Returns the States whose national the person is. */
    Listing nationalities();

    /** Returns the person's age on the day asked about. */
    Age ageToday();

    /** Returns the person's requests for contact with a consul since the entry. */
    Acts<Residence.ConsularRequest> consularRequests();

    /** Returns whether a disclosure of what is known about a resident is on file. */
    Condition disclosure();

    /** Returns who disclosed it. */
    Choice disclosedBy();

    /** Returns what allowed the disclosure. */
    Choice disclosureBasis();
}
