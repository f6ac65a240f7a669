package org.ihala.rules;

import org.ihala.rules.logic.InconsistentLedgerException;

/**
 * Thrown when the library itself fails: there is no answer, least of all a "no", and a human has to decide.
 *
 * <p>The message names the internal fault and repeats no fact of the case.
 */
public final class ReferToHumanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception; the fault is a description without facts. */
    public ReferToHumanException(String fault) {
        super("refer to a human: " + fault);
    }

    /**
     * Returns the exception for a fault met on the way to an answer.
     *
     * <p>Messages of the engine and of the JDK may repeat facts, so only our own message or the kind of fault is
     * passed on, with the place in the code.
     */
    public static ReferToHumanException because(Throwable fault) {
        Throwable root = fault;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReferToHumanException already) {
                return already;
            }
            if (cause instanceof InconsistentLedgerException) {
                return new ReferToHumanException(String.valueOf(cause.getMessage()));
            }
            root = cause;
        }
        ReferToHumanException failure =
                new ReferToHumanException("internal failure, " + root.getClass().getSimpleName());
        failure.setStackTrace(root.getStackTrace());
        return failure;
    }
}
