package org.ihala.rules.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.Answer;

/**
 * Which unknown conditions could still change an open answer.
 *
 * <p>What lies below a decided step cannot. Of the rest, an unknown needed in a single place matters wherever the way up
 * to the root is open; so only the unknowns needed in several places are completed in every way. Each of those matters
 * if, between its two values, the answer differs or the single unknowns that still matter do: both sides are then what is
 * left of one formula in which each unknown stands once, and such formulas are equal only if the same unknowns are left.
 */
final class NeededFacts {

    /** The most unknowns needed in several places that are completed in every way. */
    static final int MOST_SHARED = 20;

    private final Ledger ledger;
    private final int[] roots;
    /** The unknowns above which every step is open, in no order, and how often each is needed: 1, or 2 for more. */
    private final List<Condition> unknowns = new ArrayList<>();
    private final List<Condition> shared = new ArrayList<>();
    private final byte[] positive;
    private final byte[] negative;
    private final boolean exact;
    private final boolean[] matters;

    /** Finds what matters for roots whose answer is open. */
    NeededFacts(Ledger ledger, int[] roots, List<Condition> inOrder, int[] holders, int holderCount) {
        this.ledger = ledger;
        this.roots = roots;
        this.positive = new byte[ledger.table.slots()];
        this.negative = new byte[ledger.table.slots()];
        // A question may name a root twice; that alone makes no unknown needed in two places.
        for (int i = 0; i < roots.length; i++) {
            if (isFirst(roots, i)) {
                count(roots[i], false);
            }
        }
        int[] times = new int[inOrder.size()];
        for (int i = 0; i < holderCount; i++) {
            Condition condition = ledger.condition(holders[i]);
            times[Planes.indexOf(inOrder, condition)] += positive[holders[i]] + negative[holders[i]];
        }
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                unknowns.add(inOrder.get(i));
            }
            if (times[i] > 1) {
                shared.add(inOrder.get(i));
            }
        }
        this.matters = new boolean[unknowns.size()];
        this.exact = shared.size() <= MOST_SHARED;
        if (shared.isEmpty() || !exact) {
            Arrays.fill(matters, true);
        } else {
            completeShared();
        }
    }

    private static boolean isFirst(int[] roots, int at) {
        for (int i = 0; i < at; i++) {
            if (roots[i] == roots[at]) {
                return false;
            }
        }
        return true;
    }

    /** Counts on how many ways through open steps a provision is reached; two stand for more. */
    private void count(int slot, boolean negated) {
        byte[] times = negated ? negative : positive;
        if (times[slot] == 2 || ledger.answer(slot) != Answer.UNDETERMINED) {
            return;
        }
        times[slot]++;
        if (ledger.condition(slot) == null) {
            count(ledger.formula(slot), negated);
        }
    }

    private void count(Node node, boolean negated) {
        if (node.kind == Node.Kind.PROVISION) {
            count(node.slot, negated);
        } else if (ledger.answer(node) == Answer.UNDETERMINED) {
            for (int i = 0; i < node.operands.length; i++) {
                count(node.operands[i], negated != node.negates(i));
            }
        }
    }

    private void completeShared() {
        Planes planes = new Planes(ledger, shared);
        int words = shared.size() <= Planes.COLUMNS ? 1 : 1 << (shared.size() - Planes.COLUMNS);
        long[] can = new long[words];
        long[] must = new long[words];
        long[][] open = new long[unknowns.size()][words];
        for (int word = 0; word < words; word++) {
            planes.word(word);
            can[word] = planes.can(roots);
            must[word] = planes.must(roots);
            for (int root : roots) {
                descend(root, can[word] & ~must[word], planes, open, word);
            }
        }
        for (int i = 0; i < unknowns.size(); i++) {
            int number = Planes.indexOf(shared, unknowns.get(i));
            if (number < 0) {
                for (long way : open[i]) {
                    matters[i] |= way != 0;
                }
            } else {
                matters[i] = Planes.dependsOn(can, number) || Planes.dependsOn(must, number);
                for (int other = 0; other < open.length && !matters[i]; other++) {
                    matters[i] = Planes.dependsOn(open[other], number);
                }
            }
        }
    }

    /** Marks the completions under which the way up from each unknown needed once is open. */
    private void descend(int slot, long above, Planes planes, long[][] open, int word) {
        long way = above & planes.can(slot) & ~planes.must(slot);
        // What is reached on several ways holds unknowns needed in several places, and no others.
        if (way == 0 || positive[slot] + negative[slot] > 1) {
            return;
        }
        Condition condition = ledger.condition(slot);
        if (condition == null) {
            descend(ledger.formula(slot), way, planes, open, word);
        } else if (Planes.indexOf(shared, condition) < 0) {
            open[Planes.indexOf(unknowns, condition)][word] |= way;
        }
    }

    private void descend(Node node, long above, Planes planes, long[][] open, int word) {
        if (node.kind == Node.Kind.PROVISION) {
            descend(node.slot, above, planes, open, word);
            return;
        }
        long way = above & planes.can(node) & ~planes.must(node);
        for (Node operand : node.operands) {
            if (way != 0) {
                descend(operand, way, planes, open, word);
            }
        }
    }

    /** Returns whether an unknown could still change the answer. */
    boolean matters(Condition unknown) {
        int index = Planes.indexOf(unknowns, unknown);
        return index >= 0 && matters[index];
    }

    /** Returns whether a provision was reached through open steps only. */
    boolean belowOpenSteps(int slot) {
        return positive[slot] + negative[slot] > 0;
    }

    /** Returns whether nothing is said to matter that does not. */
    boolean exact() {
        return exact;
    }
}
