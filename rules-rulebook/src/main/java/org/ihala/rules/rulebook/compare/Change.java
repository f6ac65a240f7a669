package org.ihala.rules.rulebook.compare;

import java.util.List;
import org.ihala.rules.law.Text;

/**
 * Something of a rulebook that is not what it was.
 *
 * @param kind what it is, such as {@code NUMBER}
 * @param id the provision, rule, number, reading, fact, word or entry of the law data
 * @param provision the provision it belongs to; empty where it belongs to none alone
 * @param what what has changed, in words
 * @param redlines the texts before and after, side by side
 */
public record Change(String kind, String id, String provision, Text what, List<Shown> redlines) {

    /**
     * A text before and after.
     *
     * @param language {@code ar}, {@code en}, or {@code code} of what is written as a rule or as data
     * @param pieces the text with what was taken out and put in
     */
    public record Shown(String language, List<Redline.Piece> pieces) {

        /** Returns the texts of a language, compared word by word, or of code, line by line. */
        static Shown of(String language, String before, String after) {
            return new Shown(
                    language,
                    language.equals("code") ? Redline.ofLines(before, after) : Redline.ofWords(before, after));
        }

        /** Returns whether nothing in it has changed. */
        boolean same() {
            return pieces.stream().allMatch(piece -> piece.fate() == Redline.Fate.KEPT);
        }
    }
}
