package org.ihala.rules.shelter.jo.body;

import org.ihala.rules.casefile.ShelterCommittee.SeatHolder;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Choice;

/** What Article 7 reads of each seat of an official (7/a/1 to 7/a/5). */
public final class SeatOfOfficialClaim extends SeatClaim {

    SeatOfOfficialClaim(Inquiry inquiry, String place, SeatHolder holder, Choice deputy) {
        super(inquiry, place, holder, deputy);
    }
}
