package org.ihala.rules.shelter.jo.house;

import org.ihala.rules.casefile.HouseLife.Outing;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Age;

/** What Article 15/b reads of a case: a resident going out for a time. */
public final class OutingClaim extends OutingOnFile {

    private final Age ageToday = ageToday(subject());

    /** Creates the claim. */
    public OutingClaim(Inquiry inquiry) {
        super(inquiry, "outing", read(inquiry, Outing.class));
    }

    /** Returns the resident's age on the day asked about. */
    public Age ageToday() {
        return ageToday;
    }
}
