package org.ihala.rules.shelter.jo.house;

import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.casefile.HouseLife.EntryToWomensArea;
import org.ihala.rules.casefile.HouseLife.EntryToWomensArea.Entrant;
import org.ihala.rules.casefile.Person.Sex;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;

/** What Article 14/b reads of a case: somebody entering the part of the House kept for women. */
public final class WomensAreaClaim extends HouseClaim {

    private static final EntryToWomensArea NOTHING_ON_FILE = new EntryToWomensArea(null, null, null, null, null);

    private final EntryToWomensArea entry;

    /** Creates the claim. */
    public WomensAreaClaim(Inquiry inquiry) {
        super(inquiry, "entryToWomensArea");
        EntryToWomensArea onFile = inquiry.caseFile().matter(EntryToWomensArea.class);
        this.entry = onFile == null ? NOTHING_ON_FILE : onFile;
    }

    /** Returns whether the entrant is staff assigned there, or lives there. */
    public Condition assignedOrResident() {
        return stated(
                entry.entrant() == null ? null : entry.entrant() != Entrant.OTHER,
                Facts.ENTRANT,
                "entrant");
    }

    /** Returns whether the entrant is staff assigned there, lives there, or is a woman. */
    public Condition assignedOrResidentOrWoman() {
        return assignedOrResident()
                .or(stated(
                        entry.entrantSex() == null ? null : entry.entrantSex() == Sex.FEMALE,
                        Facts.ENTRANT_SEX,
                        "entrantSex"));
    }

    /** Returns whether it is an emergency. */
    public Condition emergency() {
        return stated(entry.emergency(), Facts.ENTRY_EMERGENCY, "emergency");
    }

    /** Returns no: an emergency makes no exception. */
    public Condition emergencyMakesNoException() {
        return Condition.notMet();
    }

    /** Returns whether the director or a delegate in writing approved. */
    public Condition approved() {
        return permittedByDirectorOrDelegate(entry.approval(), "approval");
    }

    /** Returns whether a specialized female employee goes along. */
    public Condition escorted() {
        return stated(entry.specializedFemaleEscort(), Facts.ENTRY_ESCORT, "specializedFemaleEscort");
    }

    /** Returns the codes of the warnings: an emergency (Q14-7), a delegation that is not in writing. */
    @Override
    public Set<String> warnings() {
        Set<String> codes = new TreeSet<>();
        if (Boolean.TRUE.equals(entry.emergency())) {
            codes.add("EMERGENCY_ENTRY");
        }
        warnOfDelegation(entry.approval(), codes);
        return codes;
    }
}
