package org.ihala.rules.logic;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing the file lacks, named by a code of the fact register and by what it is about.
 *
 * @param fact a code of the instrument's fact register, such as {@code CAREGIVER_DECISION}
 * @param person the opaque id of the person the fact is about, or null where it is about no person
 * @param field the place in the case file where the fact belongs, or null where it is an act or a fact about a person
 */
public record MissingFact(String fact, @Nullable String person, @Nullable String field) {

    /** Checks that the fact is named. */
    public MissingFact {
        Objects.requireNonNull(fact);
    }

    /** Names a fact about a person. */
    public MissingFact(String fact, String person) {
        this(fact, Objects.requireNonNull(person), null);
    }

    /**
     * Names a fact about something else than a person.
     *
     * @param field its place in the case file, such as {@code meeting.date}
     */
    public static MissingFact at(String fact, String field) {
        return new MissingFact(fact, null, Objects.requireNonNull(field));
    }

    /** Names the fact only: the person is an id of the case. */
    @Override
    public String toString() {
        return "MissingFact[" + fact + "]";
    }
}
