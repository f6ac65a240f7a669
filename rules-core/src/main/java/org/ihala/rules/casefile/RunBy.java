package org.ihala.rules.casefile;

/** Who runs a House. */
public enum RunBy {
    /** The State. */
    STATE,
    /** An association. */
    ASSOCIATION
}
