package org.ihala.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;

/**
 * The unknown conditions of one decision by hand, and which of them could still change the answer.
 *
 * <p>A condition is a plane: always yes, always no, or the number of an unknown. Sixty-four completions of the unknowns
 * are tried at a time, one in each bit of a word.
 */
final class Unknowns {

    /** A formula over planes, worked out for one word of completions. */
    interface Whole {
        long at(int word);
    }

    private static final int YES = -1;
    /** The plane of what is known not to hold. */
    static final int NO = -2;

    private static final long[] COLUMNS = {
        0xAAAAAAAAAAAAAAAAL, 0xCCCCCCCCCCCCCCCCL, 0xF0F0F0F0F0F0F0F0L,
        0xFF00FF00FF00FF00L, 0xFFFF0000FFFF0000L, 0xFFFFFFFF00000000L
    };

    private final List<Proof> holders = new ArrayList<>();
    private int count;

    /**
     * Returns the plane of a step; the steps have to be passed in the order of the proof, and may be passed again. Steps
     * that share their list of what is missing rest on one unknown.
     */
    int plane(Proof step) {
        switch (step.answer()) {
            case YES:
                return YES;
            case NO:
                return NO;
            default:
                for (int i = 0; i < count; i++) {
                    if (holders.get(i).missing() == step.missing()) {
                        return i;
                    }
                }
                holders.add(step);
                return count++;
        }
    }

    /** Returns the truth of a plane under the completions of a word. */
    static long bits(int plane, int word) {
        if (plane < 0) {
            return plane == YES ? -1L : 0L;
        }
        return plane < 6 ? COLUMNS[plane] : (word >>> (plane - 6) & 1) == 1 ? -1L : 0L;
    }

    /** Returns the missing facts of the unknowns on which the formula depends. */
    List<Resolution.Needed> needed(Whole whole) {
        long[] table = new long[count <= 6 ? 1 : 1 << (count - 6)];
        for (int word = 0; word < table.length; word++) {
            table[word] = whole.at(word);
        }
        List<Resolution.Needed> needed = new ArrayList<>();
        List<MissingFact> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (depends(table, i)) {
                for (MissingFact fact : holders.get(i).missing()) {
                    if (!seen.contains(fact)) {
                        seen.add(fact);
                        needed.add(new Resolution.Needed(fact, holders.get(i).provision()));
                    }
                }
            }
        }
        return List.copyOf(needed);
    }

    private static boolean depends(long[] table, int plane) {
        if (plane < 6) {
            for (long word : table) {
                if ((word >>> (1 << plane) & ~COLUMNS[plane]) != (word & ~COLUMNS[plane])) {
                    return true;
                }
            }
            return false;
        }
        int step = 1 << (plane - 6);
        for (int i = 0; i < table.length; i++) {
            if ((i & step) == 0 && table[i] != table[i | step]) {
                return true;
            }
        }
        return false;
    }
}
