package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.Day;

/** What other articles read of Article 12: whether the day asked about lies within the period, and when that ends. */
public final class StayPeriod {

    private final StayDays days;
    private final Condition coversToday;
    private final Condition over;
    private final String subject;

    StayPeriod(StayDays days, Condition coversToday, Condition entered, String subject) {
        this.days = days;
        this.coversToday = coversToday;
        // No period is over before anybody entered.
        this.over = entered.surelyNot() ? Condition.notMet() : coversToday.negated();
        this.subject = subject;
    }

    /** Returns whether today lies within the period, as the rules of 12/period say, until its last sure day. */
    public Condition coversToday() {
        return coversToday;
    }

    /** Returns the last day that is surely within the period, extensions included; not on file without an entry. */
    public Day lastDay() {
        return days.lastDay();
    }

    /** Returns the days of the stay. */
    StayDays days() {
        return days;
    }

    /** Returns whether the period is over; no period is over before anybody entered. */
    public Condition over() {
        return over;
    }

    /** Returns whether the period is over and the end was decided, which only the director can say. */
    public Condition overOnceDecided() {
        return over.askWhenMet(new MissingFact(Facts.END_DECISION, subject));
    }

    /** Returns no within the period; past it, the amending text decides, which was not seen. */
    public Condition overOrAmendedText() {
        return over.askWhenMet(new MissingFact(Facts.AMENDED_TEXT, subject));
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "StayPeriod";
    }
}
