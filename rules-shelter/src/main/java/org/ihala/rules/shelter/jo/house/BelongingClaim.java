package org.ihala.rules.shelter.jo.house;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.casefile.HouseLife.Belonging;
import org.ihala.rules.casefile.HouseLife.Belonging.Kind;
import org.ihala.rules.casefile.HouseLife.Permission;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;

/** What Articles 15/c and 16/d read of a case: a thing a resident brings into the House. */
public final class BelongingClaim extends HouseClaim {

    private static final Belonging NOTHING_ON_FILE = new Belonging(null, null, null);

    private final Belonging belonging;

    /** Creates the claim. */
    public BelongingClaim(Inquiry inquiry) {
        super(inquiry, "belonging");
        Belonging onFile = inquiry.caseFile().matter(Belonging.class);
        this.belonging = onFile == null ? NOTHING_ON_FILE : onFile;
    }

    /** Returns whether the thing is personal and no device, a telephone being one. */
    public Condition personalThing() {
        return stated(
                belonging.kind() == null ? null : belonging.kind() == Kind.PERSONAL_ITEM,
                Facts.BELONGING_KIND,
                "kind");
    }

    /** Returns whether the thing is personal, as a telephone is. */
    public Condition personalThingOrPhone() {
        return stated(
                belonging.kind() == null
                        ? null
                        : belonging.kind() == Kind.PERSONAL_ITEM || belonging.kind() == Kind.PHONE,
                Facts.BELONGING_KIND,
                "kind");
    }

    /** Returns whether the director or a delegate in writing approved. */
    public Condition approved() {
        return permittedByDirectorOrDelegate(belonging.approval(), "approval");
    }

    /** Returns whether the approval came no later than the thing; a thing not brought in yet can wait for it. */
    public Condition approvedBeforeBroughtIn() {
        LocalDate broughtIn = reached(belonging.broughtInOn());
        if (broughtIn == null) {
            return Condition.met();
        }
        Permission approval = belonging.approval();
        LocalDate approved = approval == null ? null : reached(approval.date());
        return approved == null
                ? unknown(Facts.BELONGING_APPROVED_ON, "approval.date")
                : Condition.of(!approved.isAfter(broughtIn), List.of(place("approval"), place("broughtInOn")));
    }

    /** Returns the codes of the warnings: a telephone (Q15-9), a delegation that is not in writing. */
    @Override
    public Set<String> warnings() {
        Set<String> codes = new TreeSet<>();
        if (belonging.kind() == Kind.PHONE) {
            codes.add("PHONE_NEEDS_REASON");
        }
        warnOfDelegation(belonging.approval(), codes);
        return codes;
    }
}
