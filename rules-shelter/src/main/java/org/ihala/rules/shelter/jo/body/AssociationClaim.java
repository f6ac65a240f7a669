package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Association;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/** What Article 6 reads of a case: an association that is to manage a House. */
public final class AssociationClaim extends BodyClaim<Association> {

    /** Creates the claim. */
    public AssociationClaim(Inquiry inquiry) {
        super(inquiry, "association", read(inquiry, Association.class));
    }

    /** Returns how the House came to be one. */
    public Choice house() {
        return choice(onFile.house(), Facts.ASSOCIATION_HOUSE, "house");
    }

    /** Returns the day on which the National Committee nominated the association. */
    public Day nominatedOn() {
        return day(onFile.nominatedOn(), Facts.ASSOCIATION_NOMINATION, "nominatedOn");
    }

    /** Returns what the Cabinet decided; not known while it has yet to, or of a decision without a day. */
    public Choice cabinetApproval() {
        Approval approval = onFile.cabinetApproval() == Approval.PENDING ? null : onFile.cabinetApproval();
        return approval == null || reached(onFile.cabinetDecidedOn()) != null
                ? choice(approval, Facts.ASSOCIATION_CABINET, "cabinetApproval")
                : choice((Enum<?>) null, Facts.ASSOCIATION_CABINET, "cabinetDecidedOn");
    }

    /** Returns the day on which the Cabinet decided. */
    public Day cabinetDecidedOn() {
        return day(onFile.cabinetDecidedOn(), Facts.ASSOCIATION_CABINET, "cabinetDecidedOn");
    }

    /** Returns the day on which the Cabinet took its approval back; not yet where none is on file. */
    public Day approvalCanceledOn() {
        return orNotYet(onFile.approvalCanceledOn(), "approvalCanceledOn");
    }

    /** Returns the day on which a condition of 6/b was lost; not yet where none is on file. */
    public Day conditionLostOn() {
        return orNotYet(onFile.conditionLostOn(), "conditionLostOn");
    }

    private Day orNotYet(@Nullable LocalDate day, String field) {
        LocalDate come = reached(day);
        return come == null ? Day.notYet() : Day.of(come, places(field));
    }

    /** Returns whether the association is Jordanian. */
    public Choice jordanian() {
        return choice(onFile.jordanian(), Facts.ASSOCIATION_JORDANIAN, "jordanian");
    }

    /** Returns the kind of the association. */
    public Choice kind() {
        return choice(onFile.kind(), Facts.ASSOCIATION_KIND, "kind");
    }

    /** Returns the day on which the association was registered. */
    public Day registeredOn() {
        return day(onFile.foundedOn(), Facts.ASSOCIATION_FOUNDED_ON, "foundedOn");
    }

    /** Returns the day of its founding meeting. */
    public Day foundingMeetingOn() {
        return day(onFile.foundingMeetingOn(), Facts.ASSOCIATION_FOUNDED_ON, "foundingMeetingOn");
    }

    /** Returns the day on which it applied. */
    public Day appliedOn() {
        return day(onFile.appliedOn(), Facts.ASSOCIATION_APPLICATION, "appliedOn");
    }

    /** Returns the day on which director and staff were verified. */
    public Day verifiedOn() {
        return day(onFile.verifiedOn(), Facts.ASSOCIATION_VERIFICATION, "verifiedOn");
    }

    /** Returns whether director and staff were found to meet the conditions. */
    public Choice conditionsMet() {
        return choice(onFile.conditionsMet(), Facts.ASSOCIATION_VERIFICATION, "conditionsMet");
    }

    /** Returns whether director and staff were in post when verified. */
    public Choice staffInPost() {
        return choice(onFile.staffInPost(), Facts.ASSOCIATION_VERIFICATION, "staffInPost");
    }
}
