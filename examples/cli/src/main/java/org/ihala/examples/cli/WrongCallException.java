package org.ihala.examples.cli;

/** Thrown when the call itself is wrong: an unknown question, reading or edition, a bad date, an unreadable file. */
final class WrongCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongCallException(String message) {
        super(message);
    }
}
