package org.ihala.rules.rulebook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with what was taken out of it and what was put in, word by word or line by line. */
public final class Redline {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Beyond so many comparisons a text is shown as replaced. */
    private static final long MOST_COMPARED = 4_000_000;

    /** What became of a piece. */
    public enum Fate {
        /** It stands as it stood. */
        KEPT,
        /** It was taken out. */
        GONE,
        /** It was put in. */
        NEW
    }

    /**
     * A piece of text.
     *
     * @param fate what became of it
     * @param text the piece, with the white space after it
     */
    public record Piece(Fate fate, String text) {}

    private Redline() {}

    /** Compares two texts word by word; joined, what was kept and what is new give the later text. */
    public static List<Piece> ofWords(String before, String after) {
        return of(words(before), words(after));
    }

    /** Compares two texts line by line. */
    public static List<Piece> ofLines(String before, String after) {
        return of(lines(before), lines(after));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split("\n")).map(line -> line + "\n").toList();
    }

    private static List<Piece> of(List<String> before, List<String> after) {
        List<Piece> pieces = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_COMPARED) {
            before.forEach(piece -> add(pieces, Fate.GONE, piece));
            after.forEach(piece -> add(pieces, Fate.NEW, piece));
            return pieces;
        }
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = same(before.get(i), after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && same(before.get(i), after.get(j))) {
                add(pieces, Fate.KEPT, after.get(j));
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Fate.GONE, before.get(i++));
            } else {
                add(pieces, Fate.NEW, after.get(j++));
            }
        }
        return pieces;
    }

    private static boolean same(String one, String other) {
        return Objects.equals(one.stripTrailing(), other.stripTrailing());
    }

    /** Pieces of one fate that follow each other are one. */
    private static void add(List<Piece> pieces, Fate fate, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).fate() == fate) {
            pieces.set(last, new Piece(fate, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(fate, text));
        }
    }
}
