package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Residence;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Sojourn;

/** What the warnings beside Article 12 read, whichever question about a resident is asked. */
public interface StayWarningClaim extends PersonClaim {

    /** Returns the subject's stay in the House. */
    Sojourn stayInHouse();

    /** Returns the day the victim was last admitted. */
    Day victimsEntry();

    /** Returns the subject's age on the day of entry. */
    Age ageOnEntry();

    /** Returns the subject's age on the day asked about. */
    Age ageToday();

    /** Returns the days of the stay that Article 12 was worked out with. */
    StayDays stay();

    /** Returns the nominations of an extension on file. */
    Acts<Residence.ExtensionNomination> nominations();
}
