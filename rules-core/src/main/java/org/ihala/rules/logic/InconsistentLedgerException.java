package org.ihala.rules.logic;

/** Thrown when a provision has no answer or more than one; the message names the provision and no fact. */
public final class InconsistentLedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public InconsistentLedgerException(String message) {
        super(message);
    }
}
