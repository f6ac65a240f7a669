package org.ihala.rules;

import java.util.List;

/**
 * Thrown when a case file breaks the contract; nothing was evaluated.
 *
 * <p>Each problem reads {@code path: what is wrong} and repeats no value, id or date of the file.
 */
public final class InvalidCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    /** Creates the exception with at least one problem. */
    public InvalidCaseException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, in the order of the file. */
    public List<String> problems() {
        return problems;
    }
}
