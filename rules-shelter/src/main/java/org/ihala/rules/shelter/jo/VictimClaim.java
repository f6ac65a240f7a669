package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;

/** What Article 2 reads of a case: who is a victim. */
public interface VictimClaim extends PersonClaim {

    /** Returns whether the public prosecutor found that a trafficking crime befell the subject. */
    Condition crimeFoundByProsecutor();
}
