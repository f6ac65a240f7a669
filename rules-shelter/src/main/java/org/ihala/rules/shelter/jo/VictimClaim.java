package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.words.Acts;

/** What Article 2 reads of a case: who is a victim. */
public interface VictimClaim extends PersonClaim {

    /** Returns the public prosecutor's findings whether a trafficking crime befell the subject. */
    Acts<Prosecution.ProsecutorFinding> crimeFindings();

    /** Returns the decisions that the subject's status was never there. */
    Acts<VictimStatus.StatusDisproved> disproofs();
}
