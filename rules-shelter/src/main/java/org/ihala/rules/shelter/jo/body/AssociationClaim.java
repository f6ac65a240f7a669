package org.ihala.rules.shelter.jo.body;

import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Association;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Choice;

/** What Article 6 reads of a case: an association that is to manage a House. */
public final class AssociationClaim extends AssociationOnFile {

    /** Creates the claim. */
    public AssociationClaim(Inquiry inquiry) {
        super(inquiry, "association", read(inquiry, Association.class));
    }

    /** Returns what the Cabinet decided; not known while it has yet to, or of a decision without a day. */
    public Choice cabinetApproval() {
        Approval approval = onFile.cabinetApproval() == Approval.PENDING ? null : onFile.cabinetApproval();
        return approval == null || reached(onFile.cabinetDecidedOn()) != null
                ? choice(approval, Facts.ASSOCIATION_CABINET, "cabinetApproval")
                : choice((Enum<?>) null, Facts.ASSOCIATION_CABINET, "cabinetDecidedOn");
    }
}
