package org.ihala.rules.casefile;

/** Where an approval stands. */
public enum Approval {
    /** Given. */
    GRANTED,
    /** Not yet decided. */
    PENDING,
    /** Refused. */
    REFUSED
}
