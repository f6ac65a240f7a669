package org.ihala.rules.shelter.jo.house;

import org.ihala.rules.casefile.HouseLife.Belonging;
import org.ihala.rules.casefile.HouseLife.Permission;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Day;

/** What Articles 15/c and 16/d read of a case: a thing a resident brings into the House. */
public final class BelongingClaim extends BelongingOnFile {

    /** Creates the claim. */
    public BelongingClaim(Inquiry inquiry) {
        super(inquiry, "belonging", read(inquiry, Belonging.class));
    }

    /** Returns the day of the approval. */
    public Day approvedOn() {
        Permission approval = onFile.approval();
        return Day.of(
                approval == null ? null : reached(approval.date()),
                places("approval"),
                missing(Facts.BELONGING_APPROVED_ON, "approval.date"));
    }
}
