package org.ihala.rules;

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
}
