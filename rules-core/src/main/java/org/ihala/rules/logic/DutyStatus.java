package org.ihala.rules.logic;

/** Where a duty stands on the day asked about. */
public enum DutyStatus {
    /** It has to be done. */
    DUE,
    /** An act on file shows it done. */
    DONE,
    /** It has to be done and the day for it has passed. */
    OVERDUE,
    /** It does not arise on the facts of the file. */
    NOT_APPLICABLE,
    /** It must not be done, or left undone, before a human has answered the question that goes with it. */
    STOP_AND_ASK
}
