package org.ihala.rules.casefile;

import org.jspecify.annotations.Nullable;

/** Joins two entries for one act and notices where they contradict each other. */
public final class Merge {

    private boolean contradiction;

    /** Returns the value that is there; two different values are a contradiction. */
    <T> @Nullable T pick(@Nullable T first, @Nullable T second) {
        if (first == null) {
            return second;
        }
        if (second != null && !first.equals(second)) {
            contradiction = true;
        }
        return first;
    }

    /** Returns one of the references, the same whichever entry comes first; two references are no contradiction. */
    @Nullable String reference(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.compareTo(second) <= 0 ? first : second;
    }

    /** Returns whether a contradiction was met. */
    boolean contradiction() {
        return contradiction;
    }
}
