package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;
import org.ihala.rules.words.Day;

/** What other articles read of Article 12: whether the day asked about lies within the period, and when that ends. */
public final class StayPeriod {

    private final StayDays days;
    private final Condition coversToday;

    StayPeriod(StayDays days, Condition coversToday) {
        this.days = days;
        this.coversToday = coversToday;
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

    /** Names no fact. */
    @Override
    public String toString() {
        return "StayPeriod";
    }
}
