package org.ihala.rules.shelter.jo.body;

import org.ihala.rules.casefile.ShelterCommittee.Subcommittee;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Count;

/** What Article 8/f reads of a case: one sub-committee. */
public final class SubcommitteeClaim extends BodyClaim<Subcommittee> {

    /** Creates the claim. */
    public SubcommitteeClaim(Inquiry inquiry) {
        super(inquiry, "subcommittee", read(inquiry, Subcommittee.class));
    }

    /** Returns whether the Shelter Committee formed it. */
    public Choice formedByShelterCommittee() {
        return choice(onFile.formedByShelterCommittee(), Facts.SUBCOMMITTEE_FOUNDING, "formedByShelterCommittee");
    }

    /** Returns whether its chair is a member of the Shelter Committee. */
    public Choice chairIsCommitteeMember() {
        return choice(onFile.chairIsCommitteeMember(), Facts.SUBCOMMITTEE_CHAIR, "chairIsCommitteeMember");
    }

    /** Returns how many members it has beside its chair. */
    public Count members() {
        return count(onFile.members(), Facts.SUBCOMMITTEE_MEMBERS, "members");
    }

    /** Returns how many of them work in the House. */
    public Count membersFromHouseStaff() {
        return count(onFile.membersFromHouseStaff(), Facts.SUBCOMMITTEE_MEMBERS, "membersFromHouseStaff");
    }

    /** Returns whether it evaluates the House. */
    public Choice evaluatesHouse() {
        return choice(onFile.evaluatesHouse(), Facts.SUBCOMMITTEE_FOUNDING, "evaluatesHouse");
    }

    /** Returns whether the decision that founded it sets its tasks and powers. */
    public Choice tasksInFoundingDecision() {
        return choice(onFile.tasksInFoundingDecision(), Facts.SUBCOMMITTEE_FOUNDING, "tasksInFoundingDecision");
    }

    /** Returns whether it submits its recommendations to the Shelter Committee. */
    public Choice reportsToShelterCommittee() {
        return choice(onFile.reportsToShelterCommittee(), Facts.SUBCOMMITTEE_REPORTING, "reportsToShelterCommittee");
    }
}
