package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;

/** What Article 13 reads of a case: the steps on acceptance. */
public interface AcceptanceClaim extends PersonClaim {

    /** Returns a step on acceptance. */
    Step step(String provision);

    /** Returns whether the subject does not speak Arabic. */
    Condition doesNotSpeakArabic();

    /** Returns whether the subject has a foreign nationality and not Jordan's. */
    Condition foreignNational();

    /** Returns whether the subject is a refugee or has asked for asylum. */
    Condition refugeeOrAsylumSeeker();
}
