package org.ihala.rules;

/**
 * The answer to a legal question or to one provision of it, in strong Kleene logic.
 *
 * <p>{@link #UNDETERMINED} is the answer wherever a fact that matters is unknown; it is never a weak "no".
 */
public enum Answer {
    /** The law answers yes on the facts of the file. */
    YES,
    /** The law answers no on known facts alone. */
    NO,
    /** A fact, a human decision or a legal text that matters is missing, or the provision does not decide the matter. */
    UNDETERMINED;

    /** Returns {@link #YES} for {@code true} and {@link #NO} for {@code false}. */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** Returns the answer to the opposite question; what is undetermined stays so. */
    public Answer negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDETERMINED -> UNDETERMINED;
        };
    }

    /** Returns whether both this and the other hold: one no decides, then one unknown leaves it open. */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNDETERMINED;
    }

    /** Returns whether this or the other holds: one yes decides, then one unknown leaves it open. */
    public Answer or(Answer other) {
        return negated().and(other.negated()).negated();
    }
}
