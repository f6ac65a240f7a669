package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Tie;

/** What Article 17 reads of somebody else who speaks on the person's leaving. */
public interface LeavingVoiceClaim extends Claim, Thing {

    /** Returns what ties the person to whoever speaks. */
    Tie tie();

    /** Returns the speaker's sex. */
    Choice sex();

    /** Returns whether the victim speaks, through whom the person was taken in. */
    Condition victimSpeaks();

    /** Returns whether the speaker is suspected in the case. */
    Condition suspected();

    /** Returns the day of the person's last entry; before all days where none is on file. */
    Day entry();

    /** Returns the day up to which a consent is one to enter: that of the last entry; no end where none is on file. */
    Day entryConsentedTo();

    /** Returns the speaker's wishes that the person leave. */
    Acts<Residence.WishToLeave> wishes();

    /** Returns the speaker's consents by what they refuse: yes where a consent is taken back, no where one is given. */
    Acts<Reception.Consent> refusals();
}
