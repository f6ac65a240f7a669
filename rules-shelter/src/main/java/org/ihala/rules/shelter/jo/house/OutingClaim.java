package org.ihala.rules.shelter.jo.house;

import org.ihala.rules.casefile.HouseLife.Outing;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Ruling;

/** What Article 15/b reads of a case: a resident going out for a time. */
public final class OutingClaim extends OutingOnFile {

    private final Age ageToday = ageToday(subject());

    /** Creates the claim. */
    public OutingClaim(Inquiry inquiry) {
        super(inquiry, "outing", read(inquiry, Outing.class));
    }

    /** Returns the decision taken once something known against the outing was put to the director. */
    public Ruling decisionOnDanger() {
        return permission(onFile.decisionOnDanger(), "decisionOnDanger", Facts.OUTING_DANGER_DECISION);
    }

    /** Returns the resident's age on the day asked about. */
    public Age ageToday() {
        return ageToday;
    }
}
