package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.words.Acts;

/** What Article 3 reads of decisions against the status of an affected person, on every question that rests on it. */
public interface AffectedStatusClaim extends PersonClaim {

    /** Returns the decisions that the subject's status was never there. */
    Acts<VictimStatus.StatusDisproved> disproofs();

    /** Returns what anybody identified the subject as. */
    Acts<VictimStatus.Identification> identifications();

    /** Returns the decisions that nobody suitable was found to care for the subject. */
    Acts<Reception.CaregiverDecision> noCaregiverFound();
}
