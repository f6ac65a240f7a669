package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;

/** What Article 11 reads of a case: whom the House receives. */
public interface AdmissionClaim extends PersonClaim {

    /** Returns whether the subject has certainly completed eighteen years on entry. */
    boolean adult();

    /** Returns whether the subject has certainly not completed eighteen years on entry. */
    boolean minor();

    /** Returns whether the file leaves open on which side of eighteen the subject was on entry. */
    boolean ageUnsettled();

    /** Returns whether somebody else has to consent, or may have to: all but adult victims. */
    boolean mayNeedRepresentative();

    /** Returns whether the subject has not completed eighteen years on entry. */
    Condition underEighteenOnEntry();

    /** Returns whether the subject is known to lack legal capacity. */
    Condition knownIncapable();

    /** Returns whether the file says that the subject lacks legal capacity. */
    boolean lacksCapacity();

    /** Returns the consents on file. */
    ConsentToShelter consent();

    /** Returns whether the public prosecutor found that a trafficking crime befell the subject. */
    Condition crimeFoundByProsecutor();

    /** Returns whether the public prosecutor found that a trafficking crime befell the related victim. */
    Condition crimeAgainstVictimFoundByProsecutor();

    /** Returns the condition of a finding that, on this reading, does not reach affected persons. */
    Condition findingDoesNotReachAffectedPersons();

    /** Returns the prosecutor's decision to stop the prosecution. */
    StopOfProsecution stopOfProsecution();

    /** Returns the approval in an emergency or urgent case. */
    EmergencyCase emergency();

    /** Returns no, unless the file shows that the subject is a victim too: then that has to be asked. */
    Condition ownStatusToAsk();

    /** Returns the condition that turns on the amending text of 2023, which was not seen. */
    Condition amendedTextNotSeen();
}
