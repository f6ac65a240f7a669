package org.ihala.rules.shelter.jo;

import org.ihala.rules.words.Day;

/** What Article 12 reads once the entry is known: how its months are counted. */
public interface CountClaim extends PersonClaim {

    /** Returns the day of the entry from which the stay is counted. */
    Day countedFrom();
}
