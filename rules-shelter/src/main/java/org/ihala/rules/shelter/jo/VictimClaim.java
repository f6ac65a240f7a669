package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Act;
import org.ihala.rules.words.Acts;

/** What Article 2 reads of a case: who is a victim. */
public interface VictimClaim extends PersonClaim {

    /** Returns the public prosecutor's findings whether a trafficking crime befell the subject. */
    Acts<Act.ProsecutorFinding> crimeFindings();

    /** Returns the decisions that the subject's status was never there. */
    Acts<Act.StatusDisproved> disproofs();
}
