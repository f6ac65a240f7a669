package org.ihala.rules.law;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a piece of the encoding comes from and how well that source is known.
 *
 * @param citation the instrument and article, or the line of the research note
 * @param arabic the same for Arabic texts: the codes as they are, a sentence translated
 * @param confidence how well the source is known
 */
public record Source(String citation, String arabic, Confidence confidence) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern CODE = Pattern.compile("[A-Z]+|[a-z]|[ivx]+");
    private static final Set<String> BETWEEN_CODES = Set.of("Art", "Arts", "Articles", "and", "to", "reading");

    /** Checks that something is cited. */
    public Source {
        if (citation.isBlank() || arabic.isBlank()) {
            throw new IllegalArgumentException("a source needs a citation");
        }
    }

    /** Returns whether a citation says more than codes, such as {@code REG12 Art. 3/a; K Q03-2}, and so needs translating. */
    static boolean isSentence(String citation) {
        return WORD.matcher(citation)
                .results()
                .map(word -> word.group())
                .anyMatch(word -> !CODE.matcher(word).matches() && !BETWEEN_CODES.contains(word));
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
