package org.ihala.rules.shelter.jo.house;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.casefile.HouseLife.Belonging;
import org.ihala.rules.casefile.HouseLife.Permission;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Ruling;

/** What Articles 15/c and 16/d read of a case: a thing a resident brings into the House. */
public final class BelongingClaim extends HouseClaim {

    private final Belonging belonging;

    /** Creates the claim. */
    public BelongingClaim(Inquiry inquiry) {
        super(inquiry, "belonging");
        this.belonging = onFile(Belonging.class);
    }

    /** Returns what the thing is. */
    public Choice kind() {
        return choice(belonging.kind(), Facts.BELONGING_KIND, "kind");
    }

    /** Returns the day the thing was brought in; not yet where no such day has come. */
    public Day broughtInOn() {
        LocalDate day = reached(belonging.broughtInOn());
        return day == null ? Day.notYet() : Day.of(day, places("broughtInOn"));
    }

    /** Returns the approval. */
    public Ruling approval() {
        return permission(belonging.approval(), "approval");
    }

    /** Returns the day of the approval. */
    public Day approvedOn() {
        Permission approval = belonging.approval();
        return Day.of(
                approval == null ? null : reached(approval.date()),
                places("approval"),
                missing(Facts.BELONGING_APPROVED_ON, "approval.date"));
    }
}
