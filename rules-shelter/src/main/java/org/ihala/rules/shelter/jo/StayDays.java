package org.ihala.rules.shelter.jo;

import org.ihala.rules.words.Day;
import org.ihala.rules.words.Judged;

/**
 * The days of one stay as the rules of Article 12 made them out.
 *
 * @param entry the day of the entry from which the stay is counted
 * @param lastDay the last day that is surely within the period, extensions included
 * @param lastDecision the day of the last decision to extend, valid or not; before all days where there is none
 * @param extensions the decisions to extend, as judged
 */
public record StayDays(Day entry, Day lastDay, Day lastDecision, Judged extensions) {

    /** Names no fact. */
    @Override
    public String toString() {
        return "StayDays";
    }
}
