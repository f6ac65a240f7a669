package org.ihala.rules.shelter.jo;

import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/** What Article 12 reads once its months are counted: whether the day of entry is one of their days. */
public class MaximumStayClaim extends CountClaim {

    private @Nullable Day countedTo;

    MaximumStayClaim(ResidentFacts same, Inquiry inquiry, Day countedFrom) {
        super(same, inquiry, countedFrom);
    }

    /** Returns the last day of the months, counted from the day after entry; the rules count them when it is first asked for. */
    public final Day countedTo() {
        Day known = countedTo;
        if (known == null) {
            known = new CountClaim(this, inquiry, countedFrom()).lastOfMonths();
            countedTo = known;
        }
        return known;
    }

    /** Puts the first period to the rules. */
    final Day lastOfPeriod() {
        return Day.lastOf(inquiry.said(this), "12/cap");
    }
}
