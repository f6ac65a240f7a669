package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Duty;
import org.ihala.rules.words.Sojourn;

/** What rules read of somebody who was taken into the House, on any question about the stay: also when to warn of what. */
public interface ResidentClaim extends PersonClaim {

    /** Returns the person's stay in the House. */
    Sojourn stayInHouse();

    /** Returns the days of the stay that Article 12 was worked out with. */
    StayDays stay();

    /** Returns the day the victim was admitted, for the present stay or the last one. */
    Day victimsEntry();

    /** Returns the subject's age on the day of entry. */
    Age ageOnEntry();

    /** Returns the subject's age on the day asked about. */
    Age ageToday();

    /** Returns the nominations of an extension on file. */
    Acts<Residence.ExtensionNomination> nominations();

    /** Returns the victim's stay in the House. */
    Sojourn victimsStay();

    /** Returns the day of the entry with which the stay began; before all days where none is on file. */
    Day entry();

    /** Returns the day up to which a consent is one to enter: that with which the stay began; no end where none is on file. */
    Day entryConsentedTo();

    /** Returns the decisions that somebody suitable was found to care for the person. */
    Acts<Reception.CaregiverDecision> caregiverFound();

    /** Returns the person's own wishes to leave. */
    Acts<Residence.WishToLeave> wishes();

    /** Returns the person's own consents by what they refuse: yes where a consent is taken back, no where one is given. */
    Acts<Reception.Consent> refusals();

    /** Returns whether the person speaks Arabic. */
    Condition speaksArabic();

    /** Returns whether the person is a refugee or has asked for asylum. */
    Condition refugeeOrAsylumSeeker();

    /** Returns a duty of the House towards the person since the entry. */
    Duty duty(String provision);
}
