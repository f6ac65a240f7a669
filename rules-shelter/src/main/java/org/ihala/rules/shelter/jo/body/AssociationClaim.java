package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Association;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/** What Article 6 reads of a case: an association that is to manage a House. */
public final class AssociationClaim extends MatterClaim {

    private static final Association NOTHING_ON_FILE = new Association(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final Association association;

    /** Creates the claim. */
    public AssociationClaim(Inquiry inquiry) {
        super(inquiry, "association");
        Association onFile = inquiry.caseFile().matter(Association.class);
        this.association = onFile == null ? NOTHING_ON_FILE : onFile;
    }

    /** Returns whether the House was created by the State. */
    public Condition houseCreated() {
        return stated(
                association.house() == null ? null : association.house() == Association.House.CREATED,
                Facts.ASSOCIATION_HOUSE,
                "house");
    }

    /** Returns yes: a House is either created or accredited, and both count. */
    public Condition houseCreatedOrAccredited() {
        return association.house() == null ? Condition.met() : known(true, "house");
    }

    /** Returns whether the National Committee nominated the association. */
    public Condition nominated() {
        return reached(association.nominatedOn()) == null
                ? unknown(Facts.ASSOCIATION_NOMINATION, "nominatedOn")
                : known(true, "nominatedOn");
    }

    /** Returns whether the Cabinet approved on the nomination; its decision is nobody else's to guess. */
    public Condition approvedOnNomination() {
        if (association.cabinetApproval() == null || association.cabinetApproval() == Approval.PENDING) {
            return unknown(Facts.ASSOCIATION_CABINET, "cabinetApproval");
        }
        LocalDate decided = reached(association.cabinetDecidedOn());
        if (decided == null) {
            return unknown(Facts.ASSOCIATION_CABINET, "cabinetDecidedOn");
        }
        if (association.cabinetApproval() == Approval.REFUSED) {
            return known(false, "cabinetApproval");
        }
        LocalDate nominated = reached(association.nominatedOn());
        return nominated == null
                ? unknown(Facts.ASSOCIATION_NOMINATION, "nominatedOn")
                : Condition.of(
                        !decided.isBefore(nominated), List.of(place("cabinetDecidedOn"), place("nominatedOn")));
    }

    /** Returns whether the Cabinet has not taken the approval back. */
    public Condition approvalNotCanceled() {
        return sinceApproval(association.approvalCanceledOn()) ? known(false, "approvalCanceledOn") : Condition.met();
    }

    /** What happened before the Cabinet decided does not touch the approval it gave. */
    private boolean sinceApproval(@Nullable LocalDate event) {
        LocalDate day = reached(event);
        LocalDate decided = reached(association.cabinetDecidedOn());
        return day != null && (decided == null || !day.isBefore(decided));
    }

    /** A condition may be lost before the Cabinet decides; an approval that is not there cannot be taken back. */
    private Condition approvalNotLapsed() {
        if (!sinceApproval(association.conditionLostOn())) {
            return Condition.met();
        }
        return reached(association.cabinetDecidedOn()) == null
                ? unknown(Facts.ASSOCIATION_CABINET, "cabinetDecidedOn")
                : known(false, "conditionLostOn");
    }

    /** Returns whether the approval was neither taken back nor lost with a condition of 6/b. */
    public Condition approvalNotCanceledOrLapsed() {
        return approvalNotCanceled().and(approvalNotLapsed());
    }

    /** Returns whether the association is Jordanian. */
    public Condition jordanian() {
        return stated(association.jordanian(), Facts.ASSOCIATION_JORDANIAN, "jordanian");
    }

    /** Returns whether the association is neither private nor closed. */
    public Condition neitherPrivateNorClosed() {
        return stated(
                association.kind() == null ? null : association.kind() == Association.Kind.ORDINARY,
                Facts.ASSOCIATION_KIND,
                "kind");
    }

    /** Returns the age of the association since its registration. */
    public AssociationAge sinceRegistration() {
        return new AssociationAge(reached(association.foundedOn()), "foundedOn");
    }

    /** Returns the age of the association since its founding meeting. */
    public AssociationAge sinceFoundingMeeting() {
        return new AssociationAge(reached(association.foundingMeetingOn()), "foundingMeetingOn");
    }

    /** Returns whether director and staff were verified no later than the nomination. */
    public Condition verifiedBeforeNomination() {
        LocalDate verified = reached(association.verifiedOn());
        if (verified == null) {
            return unknown(Facts.ASSOCIATION_VERIFICATION, "verifiedOn");
        }
        LocalDate nominated = reached(association.nominatedOn());
        return nominated == null
                ? unknown(Facts.ASSOCIATION_NOMINATION, "nominatedOn")
                : Condition.of(!verified.isAfter(nominated), List.of(place("verifiedOn"), place("nominatedOn")));
    }

    /** Returns whether director and staff were found to meet the conditions. */
    public Condition conditionsFoundMet() {
        return stated(association.conditionsMet(), Facts.ASSOCIATION_VERIFICATION, "conditionsMet");
    }

    /** Returns whether director and staff were in post when verified. */
    public Condition staffInPost() {
        return stated(association.staffInPost(), Facts.ASSOCIATION_VERIFICATION, "staffInPost");
    }

    /** Returns yes: a plan for the staff suffices. */
    public Condition planSuffices() {
        return Condition.met();
    }

    /** Returns the first day on which the association is old enough by the chosen reading, if the file shows it. */
    public @Nullable LocalDate oldEnoughFrom() {
        LocalDate founded = reached(reading("Q06-3=R2") ? association.foundingMeetingOn() : association.foundedOn());
        return founded == null ? null : founded.plus(years("association.age"));
    }

    /** Returns the codes of the warnings: an accredited House (Q02-5), a condition lost after approval (Q06-6). */
    @Override
    public Set<String> warnings() {
        Set<String> codes = new TreeSet<>();
        if (asIssued() && association.house() == Association.House.ACCREDITED) {
            codes.add("HOUSE_ACCREDITED");
        }
        if (sinceApproval(association.conditionLostOn())) {
            codes.add("ASSOCIATION_CONDITION_LOST");
        }
        return codes;
    }

    /** How long the association has existed, counted from one of two days to one of three. */
    public final class AssociationAge {

        private final @Nullable LocalDate founded;
        private final String field;

        private AssociationAge(@Nullable LocalDate founded, String field) {
            this.founded = founded;
            this.field = field;
        }

        /** Returns whether it was old enough when nominated. */
        public Condition reachedByNomination(Period age) {
            return reachedBy(age, association.nominatedOn(), "nominatedOn", Facts.ASSOCIATION_NOMINATION);
        }

        /** Returns whether it was old enough when it applied. */
        public Condition reachedByApplication(Period age) {
            return reachedBy(age, association.appliedOn(), "appliedOn", Facts.ASSOCIATION_APPLICATION);
        }

        /** Returns whether it was old enough when the Cabinet decided. */
        public Condition reachedByCabinetDecision(Period age) {
            return reachedBy(age, association.cabinetDecidedOn(), "cabinetDecidedOn", Facts.ASSOCIATION_CABINET);
        }

        private Condition reachedBy(Period age, @Nullable LocalDate countedTo, String to, String fact) {
            LocalDate day = reached(countedTo);
            if (founded == null) {
                return unknown(Facts.ASSOCIATION_FOUNDED_ON, field);
            }
            return day == null
                    ? unknown(fact, to)
                    : Condition.of(CalendarDays.hasPassed(founded, age, day), List.of(place(field), place(to)));
        }

        @Override
        public String toString() {
            return "AssociationAge";
        }
    }
}
