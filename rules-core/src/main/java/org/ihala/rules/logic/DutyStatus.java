package org.ihala.rules.logic;

/** Where a duty stands on the day asked about. */
public enum DutyStatus {
    /** It has to be done. */
    DUE,
    /** An act on file shows it done. */
    DONE,
    /** It has to be done and the day for it has passed. */
    OVERDUE,
    /** An act on file shows it done, but only after the law's own limit, such as the exit before which it was owed. */
    DONE_LATE,
    /** It was owed up to a limit that has passed, such as the exit of the person, and was never done. */
    MISSED,
    /** It is given and goes on: nothing is outstanding, but what was given once is not settled for good. */
    ONGOING,
    /** It does not arise on the facts of the file. */
    NOT_APPLICABLE,
    /** It must not be done, or left undone, before a human has answered the question that goes with it. */
    STOP_AND_ASK;

    /** Returns whether there is something for somebody to do or to answer for. */
    public boolean isOutstanding() {
        return this == DUE || this == OVERDUE || this == MISSED || this == STOP_AND_ASK;
    }
}
