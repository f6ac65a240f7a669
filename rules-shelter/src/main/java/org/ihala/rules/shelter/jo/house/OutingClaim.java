package org.ihala.rules.shelter.jo.house;

import org.ihala.rules.casefile.HouseLife.Outing;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Ruling;

/** What Article 15/b reads of a case: a resident going out for a time. */
public final class OutingClaim extends HouseClaim {

    private final Outing outing;
    private final Age ageToday;

    /** Creates the claim. */
    public OutingClaim(Inquiry inquiry) {
        super(inquiry, "outing");
        this.outing = onFile(Outing.class);
        this.ageToday = ageToday(subject());
    }

    /** Returns the resident's age on the day asked about. */
    public Age ageToday() {
        return ageToday;
    }

    /** Returns who goes along. */
    public Choice companion() {
        return choice(outing.companion(), Facts.OUTING_COMPANION, "companion");
    }

    /** Returns whether the form was filled in. */
    public Choice formCompleted() {
        return choice(outing.formCompleted(), Facts.OUTING_FORM, "formCompleted");
    }

    /** Returns the decision on going out. */
    public Ruling decision() {
        return permission(outing.decision(), "decision");
    }

    /** Returns whether the outing serves the resident. */
    public Choice interestOfResident() {
        return choice(outing.interestOfResident(), Facts.OUTING_INTEREST, "interestOfResident");
    }

    /** Returns whether the outing serves the relative. */
    public Choice interestOfRelative() {
        return choice(outing.interestOfRelative(), Facts.OUTING_INTEREST, "interestOfRelative");
    }

    /** Returns whether the outing is safe for the resident. */
    public Choice safetyOfResident() {
        return choice(outing.safetyOfResident(), Facts.OUTING_SAFETY, "safetyOfResident");
    }

    /** Returns whether the outing is safe for the relative. */
    public Choice safetyOfRelative() {
        return choice(outing.safetyOfRelative(), Facts.OUTING_SAFETY, "safetyOfRelative");
    }
}
