package org.ihala.rules.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of what decides that is not what it was.
 *
 * @param part the part
 * @param before what it was known by, or null where it was not there
 * @param after what it is known by, or null where it is gone
 */
public record Difference(Part part, @Nullable String before, @Nullable String after) {

    /** Returns the differences between two states, in the order of the parts. */
    public static List<Difference> between(SortedMap<Part, String> before, SortedMap<Part, String> after) {
        TreeSet<Part> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Part part : all) {
            String was = before.get(part);
            String is = after.get(part);
            if (was == null || !was.equals(is)) {
                differences.add(new Difference(part, was, is));
            }
        }
        return List.copyOf(differences);
    }

    /** Returns whether a word or fact is what it was and something that it calls in turn is not. */
    public boolean inWhatItCalls() {
        boolean called = part.kind() == Part.Kind.FACT || part.kind() == Part.Kind.WORD;
        return called && before != null && after != null && first(before).equals(first(after));
    }

    /** Returns the option applied before where a reading's is another now, or null. */
    public @Nullable String optionBefore() {
        return optionChanged() ? first(String.valueOf(before)) : null;
    }

    /** Returns the option applied now where a reading's was another before, or null. */
    public @Nullable String optionAfter() {
        return optionChanged() ? first(String.valueOf(after)) : null;
    }

    private boolean optionChanged() {
        return part.kind() == Part.Kind.READING && before != null && after != null && !first(before).equals(first(after));
    }

    private static String first(String value) {
        int blank = value.indexOf(' ');
        return blank < 0 ? value : value.substring(0, blank);
    }
}
