package org.ihala.rules.shelter.jo;

import org.ihala.rules.words.Age;

/** What Article 11 reads where reception is asked about, and not one way to it alone. */
public interface ReceptionClaim extends PersonClaim {

    /** Returns the subject's age on the day asked about. */
    Age ageToday();
}
