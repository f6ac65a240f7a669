package org.ihala.rules.casefile;

/** Who takes a ministerial decision. */
public enum Decider {
    /** The Minister of Social Development. */
    MINISTER,
    /** A delegate of the Minister. */
    DELEGATE,
    /** Somebody else. */
    OTHER
}
