package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.Acts;

/** What Article 2 reads, on every question that rests on the status of a victim: the subject, or the one named. */
public interface VictimStatusClaim extends PersonClaim {

    /** Returns the question for a fact about the victim, or for the victim where the file names none. */
    MissingFact questionOnVictim(String fact);

    /** Returns the public prosecutor's findings whether a trafficking crime befell the victim. */
    Acts<Prosecution.ProsecutorFinding> crimeFindingsOnVictim();

    /** Returns the decisions that the victim's status was never there. */
    Acts<VictimStatus.StatusDisproved> disproofsOfVictim();

    /** Returns what anybody identified the victim as, and the decisions that the status was never there. */
    Acts<VictimStatus> saidOnVictim();

    /** Returns the prosecutor's decisions to stop pursuing the victim. */
    Acts<Prosecution.ProsecutionStopped> stopsOfVictim();
}
