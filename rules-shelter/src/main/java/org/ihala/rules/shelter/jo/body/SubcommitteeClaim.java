package org.ihala.rules.shelter.jo.body;

import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.casefile.ShelterCommittee.Subcommittee;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;

/** What Article 8/f reads of a case: one sub-committee. */
public final class SubcommitteeClaim extends MatterClaim {

    private static final Subcommittee NOTHING_ON_FILE = new Subcommittee(null, null, null, null, null, null, null);

    private final Subcommittee subcommittee;

    /** Creates the claim. */
    public SubcommitteeClaim(Inquiry inquiry) {
        super(inquiry, "subcommittee");
        Subcommittee onFile = inquiry.caseFile().matter(Subcommittee.class);
        this.subcommittee = onFile == null ? NOTHING_ON_FILE : onFile;
    }

    /** Returns whether the Shelter Committee formed it. */
    public Condition formedByShelterCommittee() {
        return stated(
                subcommittee.formedByShelterCommittee(), Facts.SUBCOMMITTEE_FOUNDING, "formedByShelterCommittee");
    }

    /** Returns whether a member of the Shelter Committee chairs it. */
    public Condition chairedByCommitteeMember() {
        return stated(subcommittee.chairIsCommitteeMember(), Facts.SUBCOMMITTEE_CHAIR, "chairIsCommitteeMember");
    }

    /** Returns whether it has just so many members beside its chair. */
    public Condition hasMembers(int number) {
        Integer members = subcommittee.members();
        return stated(members == null ? null : members == number, Facts.SUBCOMMITTEE_MEMBERS, "members");
    }

    /** Returns whether it has at least so many members beside its chair. */
    public Condition hasMembersOrMore(int number) {
        Integer members = subcommittee.members();
        return stated(members == null ? null : members >= number, Facts.SUBCOMMITTEE_MEMBERS, "members");
    }

    /** Returns whether the decision that founded it sets its tasks and powers. */
    public Condition tasksInFoundingDecision() {
        return stated(
                subcommittee.tasksInFoundingDecision(), Facts.SUBCOMMITTEE_FOUNDING, "tasksInFoundingDecision");
    }

    /** Returns whether it submits its recommendations to the Shelter Committee. */
    public Condition reportsToShelterCommittee() {
        return stated(
                subcommittee.reportsToShelterCommittee(), Facts.SUBCOMMITTEE_REPORTING, "reportsToShelterCommittee");
    }

    /** Returns the codes of the warnings: staff of the House may not evaluate it unnoticed (Q08-6). */
    @Override
    public Set<String> warnings() {
        Integer staff = subcommittee.membersFromHouseStaff();
        return Boolean.TRUE.equals(subcommittee.evaluatesHouse()) && staff != null && staff > 0
                ? new TreeSet<>(Set.of("SUBCOMMITTEE_CONFLICT_OF_INTEREST"))
                : new TreeSet<>();
    }
}
