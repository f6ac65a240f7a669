package org.ihala.rules.logic;

import java.util.Objects;

/**
 * One thing the file lacks, named by a code of the fact register and the person it is about.
 *
 * @param fact a code of the instrument's fact register, such as {@code CAREGIVER_DECISION}
 * @param person the opaque id of the person the fact is about
 */
public record MissingFact(String fact, String person) {

    /** Checks that both parts are present. */
    public MissingFact {
        Objects.requireNonNull(fact);
        Objects.requireNonNull(person);
    }

    /** Names the fact only: the person is an id of the case. */
    @Override
    public String toString() {
        return "MissingFact[" + fact + "]";
    }
}
