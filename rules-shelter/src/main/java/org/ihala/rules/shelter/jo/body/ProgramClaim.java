package org.ihala.rules.shelter.jo.body;

import org.ihala.rules.casefile.Reports.Program;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Day;

/** What Article 8/d reads of each program of a House that has started. */
public final class ProgramClaim extends BodyClaim<Program> implements Thing {

    ProgramClaim(Inquiry inquiry, String place, Program program) {
        super(inquiry, place, program);
    }

    /** Returns the day on which it started. */
    public Day startedOn() {
        return day(onFile.startedOn(), Facts.PROGRAM_APPROVAL, "startedOn");
    }

    /** Returns the day on which the Shelter Committee approved it. */
    public Day approvedOn() {
        return day(onFile.approvedOn(), Facts.PROGRAM_APPROVAL, "approvedOn");
    }
}
