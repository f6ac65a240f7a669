package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Presence;
import org.ihala.rules.words.Tie;

/** What Article 3 reads of a case: who is an affected person. */
public interface AffectedClaim extends PersonClaim {

    /** Returns the public prosecutor's findings whether a trafficking crime befell the subject. */
    Acts<Prosecution.ProsecutorFinding> crimeFindings();

    /** Returns the public prosecutor's findings whether a trafficking crime befell the victim. */
    Acts<Prosecution.ProsecutorFinding> crimeFindingsOnVictim();

    /** Returns the decisions that the victim's status was never there. */
    Acts<VictimStatus.StatusDisproved> disproofsOfVictim();

    /** Returns the question for a fact of the register about the victim. */
    MissingFact questionOnVictim(String fact);

    /** Returns the tie between the subject and the victim. */
    Tie toVictim();

    /** Returns the day on which the subject was born, or between which two days. */
    Day birth();

    /** Returns the subject's age on the day of own entry; today where there was none or the stay has surely ended. */
    Age ageOnEntry();

    /** Returns the subject's age on the day asked about. */
    Age ageToday();

    /** Returns the subject's age on a day. */
    Age ageOn(Day day);

    /** Returns the day the victim was last admitted to the House. */
    Day victimsEntry();

    /** Returns when the subject was in the Kingdom. */
    Presence inKingdom();

    /** Returns the decisions that nobody suitable was found to care for the subject. */
    Acts<Reception.CaregiverDecision> noCaregiverFound();
}
