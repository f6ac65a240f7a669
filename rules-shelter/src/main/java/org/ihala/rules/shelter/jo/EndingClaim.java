package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;

/** What Article 17 reads of a case: when a stay ends. */
public interface EndingClaim extends ResidentClaim {

    /** Returns the person's age on the day asked about. */
    Age ageToday();

    /** Returns the day on which the person was born. */
    Day birth();

    /** Returns the day of entry of whoever may be in the House; the day asked about of anybody else. */
    Day inTheHouseSince();

    /** Returns the decisions that the status was never there. */
    Acts<VictimStatus.StatusDisproved> disproofs();

    /** Returns the prosecutor's findings that a crime befell the person. */
    Acts<Prosecution.ProsecutorFinding> crimeFindings();

    /** Returns the decisions that nobody suitable was found to care for the person. */
    Acts<Reception.CaregiverDecision> noCaregiverFound();

    /** Returns whether an entry into the House is on file. */
    boolean admitted();

    /** Returns the period of the stay. */
    StayPeriod period();
}
