package org.ihala.rules.shelter.jo.body;

import org.ihala.rules.casefile.ShelterCommittee.SeatHolder;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Choice;

/** What Article 7 reads of each seat of the three persons (7/a/6). */
public final class SeatOfThreeClaim extends SeatClaim {

    SeatOfThreeClaim(Inquiry inquiry, String place, SeatHolder holder, Choice deputy) {
        super(inquiry, place, holder, deputy);
    }
}
