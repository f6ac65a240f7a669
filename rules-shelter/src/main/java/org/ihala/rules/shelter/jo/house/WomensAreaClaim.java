package org.ihala.rules.shelter.jo.house;

import org.ihala.rules.casefile.HouseLife.EntryToWomensArea;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Ruling;

/** What Article 14/b reads of a case: somebody entering the part of the House kept for women. */
public final class WomensAreaClaim extends HouseClaim {

    private final EntryToWomensArea entry;

    /** Creates the claim. */
    public WomensAreaClaim(Inquiry inquiry) {
        super(inquiry, "entryToWomensArea");
        this.entry = onFile(EntryToWomensArea.class);
    }

    /** Returns who enters. */
    public Choice entrant() {
        return choice(entry.entrant(), Facts.ENTRANT, "entrant");
    }

    /** Returns the sex of whoever enters. */
    public Choice entrantSex() {
        return choice(entry.entrantSex(), Facts.ENTRANT_SEX, "entrantSex");
    }

    /** Returns whether it is an emergency. */
    public Choice emergency() {
        return choice(entry.emergency(), Facts.ENTRY_EMERGENCY, "emergency");
    }

    /** Returns the approval. */
    public Ruling approval() {
        return permission(entry.approval(), "approval");
    }

    /** Returns whether a specialized female employee goes along. */
    public Choice specializedFemaleEscort() {
        return choice(entry.specializedFemaleEscort(), Facts.ENTRY_ESCORT, "specializedFemaleEscort");
    }
}
