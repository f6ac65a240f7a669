package org.ihala.rules.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A disclosure of what is known about a resident (Article 10).
 *
 * @param by who disclosed it
 * @param basis what allowed it
 */
public record Disclosure(@Nullable By by, @Nullable Basis basis) implements Matter, Authored {

    /** Who disclosed something. */
    public enum By {
        /** A member of the Shelter Committee. */
        COMMITTEE_MEMBER,
        /** A member of a sub-committee. */
        SUBCOMMITTEE_MEMBER,
        /** The director. */
        DIRECTOR,
        /** An employee of the House. */
        EMPLOYEE,
        /** Somebody who works in the House without being employed: volunteer, interpreter, doctor, board member. */
        OTHER_WORKER,
        /** Anybody else. */
        OTHER
    }

    /** What allowed it. */
    public enum Basis {
        /** Nothing. */
        NONE,
        /** This regulation, as in 13/e and 17/b. */
        THIS_REGULATION,
        /** Another law, or an order of court or prosecutor. */
        OTHER_LAW
    }

    @Override
    public String toString() {
        return "Disclosure";
    }
}
