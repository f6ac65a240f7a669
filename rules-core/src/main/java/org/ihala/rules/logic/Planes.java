package org.ihala.rules.logic;

import java.util.List;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The truth of provisions under 64 completions of some unknown conditions at a time, one completion in each bit.
 *
 * <p>An unknown that is not completed stays unknown. So a provision has two planes: where it can hold and where it must.
 * They differ where it is still open.
 */
final class Planes {

    private static final long ALL = -1L;

    /** How many unknowns the bits of one word complete in every way. */
    static final int COLUMNS = 6;

    private static final long[] COLUMN = {
        0xAAAAAAAAAAAAAAAAL, 0xCCCCCCCCCCCCCCCCL, 0xF0F0F0F0F0F0F0F0L,
        0xFF00FF00FF00FF00L, 0xFFFF0000FFFF0000L, 0xFFFFFFFF00000000L
    };

    private final Ledger ledger;
    private final List<Condition> completed;
    /** How each unknown after the columns is completed in this word. */
    private final boolean[] values;
    /** How many of the unknowns are completed in this word. */
    private int depth;

    private final long[] can;
    private final long[] must;
    private final int[] workedOut;
    private int round;

    /** Prepares planes in which these unknowns can be completed. */
    Planes(Ledger ledger, List<Condition> completed) {
        this.ledger = ledger;
        this.completed = completed;
        this.values = new boolean[completed.size()];
        int slots = ledger.table.slots();
        this.can = new long[slots];
        this.must = new long[slots];
        this.workedOut = new int[slots];
        complete(Math.min(COLUMNS, completed.size()));
    }

    /** Completes the first so many unknowns: the columns in every way, those after them by their values. */
    void complete(int unknowns) {
        depth = unknowns;
        round++;
    }

    /** Says how an unknown after the columns is completed, from the next {@link #complete} on. */
    void value(int unknown, boolean value) {
        values[unknown] = value;
    }

    /** Completes all unknowns; the bits of the number say how those after the columns are. */
    void word(int number) {
        for (int i = COLUMNS; i < values.length; i++) {
            values[i] = (number >>> (i - COLUMNS) & 1) == 1;
        }
        complete(values.length);
    }

    /** Returns the completions under which a provision can hold. */
    long can(int slot) {
        workOut(slot);
        return can[slot];
    }

    /** Returns the completions under which a provision must hold. */
    long must(int slot) {
        workOut(slot);
        return must[slot];
    }

    private void workOut(int slot) {
        if (workedOut[slot] == round) {
            return;
        }
        Condition condition = ledger.condition(slot);
        if (condition == null) {
            Node formula = ledger.formula(slot);
            can[slot] = can(formula);
            must[slot] = must(formula);
        } else if (condition.answer() == Answer.UNDETERMINED) {
            int unknown = indexOf(completed, condition);
            boolean open = unknown < 0 || unknown >= depth;
            can[slot] = open ? ALL : column(unknown);
            must[slot] = open ? 0 : can[slot];
        } else {
            can[slot] = condition.answer() == Answer.YES ? ALL : 0;
            must[slot] = can[slot];
        }
        workedOut[slot] = round;
    }

    /** Returns where an unknown stands in a list, or -1; an unknown is told from others by its instance. */
    static int indexOf(List<Condition> unknowns, @Nullable Condition unknown) {
        for (int i = 0; i < unknowns.size(); i++) {
            if (unknowns.get(i) == unknown) {
                return i;
            }
        }
        return -1;
    }

    private long column(int unknown) {
        return unknown < COLUMNS ? COLUMN[unknown] : values[unknown] ? ALL : 0;
    }

    /** Returns the completions under which a formula can hold. */
    long can(Node node) {
        switch (node.kind) {
            case PROVISION:
                return can(node.slot);
            case ALL:
                long all = ALL;
                for (Node operand : node.operands) {
                    all &= can(operand);
                }
                return all;
            case ANY:
                long any = 0;
                for (Node operand : node.operands) {
                    any |= can(operand);
                }
                return any;
            default:
                return can(node.operands[0]) & ~must(node.operands[1]);
        }
    }

    /** Returns the completions under which a formula must hold. */
    long must(Node node) {
        switch (node.kind) {
            case PROVISION:
                return must(node.slot);
            case ALL:
                long all = ALL;
                for (Node operand : node.operands) {
                    all &= must(operand);
                }
                return all;
            case ANY:
                long any = 0;
                for (Node operand : node.operands) {
                    any |= must(operand);
                }
                return any;
            default:
                return must(node.operands[0]) & ~can(node.operands[1]);
        }
    }

    /** Returns the completions under which all these provisions can hold together. */
    long can(int[] slots) {
        long all = ALL;
        for (int slot : slots) {
            all &= can(slot);
        }
        return all;
    }

    /** Returns the completions under which all these provisions must hold. */
    long must(int[] slots) {
        long all = ALL;
        for (int slot : slots) {
            all &= must(slot);
        }
        return all;
    }

    /** Returns whether a table of words differs anywhere between the two values of one unknown. */
    static boolean dependsOn(long[] table, int unknown) {
        if (unknown < COLUMNS) {
            for (long word : table) {
                if (((word >>> (1 << unknown) ^ word) & ~COLUMN[unknown]) != 0) {
                    return true;
                }
            }
            return false;
        }
        int step = 1 << (unknown - COLUMNS);
        for (int i = 0; i < table.length; i++) {
            if ((i & step) == 0 && table[i] != table[i | step]) {
                return true;
            }
        }
        return false;
    }
}
