package org.ihala.rules.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words share about codes and places of a file. */
final class Codes {

    static final String YES = "YES";
    static final String NO = "NO";

    private Codes() {}

    static boolean among(String code, String... codes) {
        for (String one : codes) {
            if (one.equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** Returns both lists in one, each place once. */
    static <T> List<T> joined(@Nullable List<T> first, List<T> second) {
        if (first == null || first.isEmpty()) {
            return second;
        }
        if (second.isEmpty() || first == second) {
            return first;
        }
        if (first.size() == 1 && second.size() == 1) {
            return first.get(0).equals(second.get(0)) ? first : List.of(first.get(0), second.get(0));
        }
        if (first.equals(second)) {
            return first;
        }
        List<T> all = new ArrayList<>(first);
        for (T one : second) {
            if (!all.contains(one)) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }
}
