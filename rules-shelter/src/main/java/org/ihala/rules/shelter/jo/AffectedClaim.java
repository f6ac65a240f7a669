package org.ihala.rules.shelter.jo;

import org.ihala.rules.words.Age;
import org.ihala.rules.logic.Condition;

/** What Article 3 reads of a case: who is an affected person. */
public interface AffectedClaim extends PersonClaim {

    /** Returns yes, unless the file speaks against the named victim being one: then that has to be asked. */
    Condition namedVictimMayBeOne();

    /** Returns the condition that turns on the amending text of 2023, which was not seen. */
    Condition amendedTextNotSeen();

    /** Returns the kinship between the subject and the victim. */
    KinshipToVictim kinshipToVictim();

    /** Returns the subject's age on the day the subject entered the House, or today before that. */
    Age ageOnEntry();

    /** Returns the subject's age on the day the victim was admitted. */
    Age ageWhenVictimAdmitted();

    /** Returns the subject's age on the day asked about. */
    Age ageToday();

    /** Returns whether nothing at all is known of the subject's birth date. */
    Condition ageUnevidenced();

    /** Returns the condition of a presumption that this reading does not make. */
    Condition notPresumed();

    /** Returns whether the subject was in the Kingdom on the day the victim was admitted. */
    Condition presentWhenVictimAdmitted();

    /** Returns whether the subject was in the Kingdom on a day from the victim's admission to the day asked about. */
    Condition presentSinceVictimAdmitted();

    /** Returns no: where the victim has not entered the House, there is no day to be present on. */
    Condition shelterElsewhereNotCounted();

    /** Returns whether the subject is in the Kingdom while the victim, who has not entered, is sheltered elsewhere. */
    Condition presentWhileVictimElsewhere();

    /** Returns the case of a child born after the victim's admission. */
    BornLater bornLater();

    /** Returns whether the Minister, or a delegate in writing, decided that there is no suitable caregiver. */
    Condition noSuitableCaregiver();

    /** Returns whether anybody found that there is no suitable caregiver. */
    Condition noSuitableCaregiverOnEvidence();
}
