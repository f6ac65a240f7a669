package org.ihala.rules.law;

/**
 * Where a piece of the encoding comes from and how well that source is known.
 *
 * @param citation the instrument and article, or the line of the research note
 * @param confidence how well the source is known
 */
public record Source(String citation, Confidence confidence) {

    /** Checks that something is cited. */
    public Source {
        if (citation.isBlank()) {
            throw new IllegalArgumentException("a source needs a citation");
        }
    }

    /** How well a source is known. */
    public enum Confidence {
        /** The wording itself was read. */
        TEXT_SEEN,
        /** A report describes it; the wording was not read. */
        SECONDARY_SUMMARY,
        /** Our reasoning from something read; a lawyer should confirm it. */
        INFERRED,
        /** A choice of practice, not law. */
        POLICY,
        /** Looked for and not found; nothing is decided on it. */
        NOT_FOUND
    }
}
