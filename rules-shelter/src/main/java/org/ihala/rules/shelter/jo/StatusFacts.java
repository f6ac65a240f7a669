package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.ActKind;
import org.ihala.rules.words.Acts;

/** What is on file about a status: of the victim, who is the subject or the one named, and of an affected person. */
abstract class StatusFacts extends PersonFacts {

    StatusFacts(Inquiry inquiry, boolean ofVictim) {
        super(inquiry, ofVictim);
    }

    StatusFacts(PersonFacts same, Inquiry inquiry) {
        super(same, inquiry);
    }

    private <A extends Act> Acts<A> onTheVictim(ActKind<A> kind) {
        return ofVictim() ? acts(kind) : actsOnVictim(kind);
    }

    /** Returns the question for a fact about the victim, or for the victim where the file names none. */
    public final MissingFact questionOnVictim(String fact) {
        if (ofVictim()) {
            return question(fact);
        }
        return victim == null ? question(Facts.VICTIM) : new MissingFact(fact, victim);
    }

    /** Returns the public prosecutor's findings whether a trafficking crime befell the victim. */
    public final Acts<Prosecution.ProsecutorFinding> crimeFindingsOnVictim() {
        return onTheVictim(ActKinds.CRIME_FINDINGS);
    }

    /** Returns the decisions that the victim's status was never there. */
    public final Acts<VictimStatus.StatusDisproved> disproofsOfVictim() {
        return onTheVictim(ActKinds.DISPROOFS);
    }

    /** Returns what anybody identified the victim as, and the decisions that the status was never there. */
    public final Acts<VictimStatus> saidOnVictim() {
        return onTheVictim(ActKinds.SAID_ON_STATUS);
    }

    /** Returns the prosecutor's decisions to stop pursuing the victim. */
    public final Acts<Prosecution.ProsecutionStopped> stopsOfVictim() {
        return onTheVictim(ActKinds.STOPS);
    }

    /** Returns the public prosecutor's findings whether a trafficking crime befell the subject. */
    public final Acts<Prosecution.ProsecutorFinding> crimeFindings() {
        return acts(ActKinds.CRIME_FINDINGS);
    }

    /** Returns the decisions that the subject's status was never there. */
    public final Acts<VictimStatus.StatusDisproved> disproofs() {
        return acts(ActKinds.DISPROOFS);
    }

    /** Returns what anybody identified the subject as. */
    public final Acts<VictimStatus.Identification> identifications() {
        return acts(ActKinds.IDENTIFICATIONS);
    }

    /** Returns the decisions that nobody suitable was found to care for the subject. */
    public final Acts<Reception.CaregiverDecision> noCaregiverFound() {
        return acts(ActKinds.NO_CAREGIVER);
    }
}
