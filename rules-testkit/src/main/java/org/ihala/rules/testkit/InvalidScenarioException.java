package org.ihala.rules.testkit;

import java.util.List;

/**
 * Thrown when scenario files cannot be read as such; nothing was decided.
 *
 * <p>Each problem reads {@code file:line:column: what is wrong}.
 */
public final class InvalidScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /** Creates the exception with at least one problem. */
    public InvalidScenarioException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, in the order of the files. */
    public List<String> problems() {
        return problems;
    }
}
