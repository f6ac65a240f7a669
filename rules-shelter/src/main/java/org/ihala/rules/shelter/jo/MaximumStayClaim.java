package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/** What Article 12 reads once its months are counted: whether the day of entry is one of their days, and what was fixed. */
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

    /** Returns whether an admission of the stay, on the day it is counted from or later, names the last day of it. */
    public final boolean periodFixed() {
        return fixing() != null;
    }

    /** Returns the last day that the last such admission names; not yet where none does. */
    public final Day lastDayFixed() {
        CaseView.ActOnFile<Reception.Admission> last = fixing();
        LocalDate until = last == null ? null : last.act().until();
        return last == null || until == null ? Day.notYet() : Day.of(until, last.places());
    }

    private CaseView.@Nullable ActOnFile<Reception.Admission> fixing() {
        LocalDate since = stayInHouse().entry().earliest();
        LocalDate counted = countedFrom().earliest();
        CaseView.ActOnFile<Reception.Admission> last = null;
        for (CaseView.ActOnFile<Reception.Admission> one : view.all(Reception.Admission.class, subject)) {
            boolean ofThisPeriod = since != null
                    && counted != null
                    && !one.act().date().isBefore(since)
                    && !one.act().date().isBefore(counted);
            last = ofThisPeriod && one.act().until() != null ? one : last;
        }
        return last;
    }

    /** Puts the first period to the rules. */
    final Day lastOfPeriod() {
        return Day.lastOf(inquiry.said(this), "12/cap");
    }
}
