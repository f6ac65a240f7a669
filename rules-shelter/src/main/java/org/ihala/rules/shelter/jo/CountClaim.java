package org.ihala.rules.shelter.jo;

import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Day;

/** What Article 12 reads once the entry is known: how its months are counted. */
public class CountClaim extends EntryClaim {

    private final Day countedFrom;

    CountClaim(ResidentFacts same, Inquiry inquiry, Day countedFrom) {
        super(same, inquiry);
        this.countedFrom = countedFrom;
    }

    /** Returns the day of the entry from which the stay is counted. */
    public final Day countedFrom() {
        return countedFrom;
    }

    /** Puts the count of the months to the rules. */
    final Day lastOfMonths() {
        return Day.lastOf(inquiry.said(this), "12/cap/months");
    }
}
