package org.ihala.rules.logic;

import org.ihala.rules.Answer;

/**
 * Strong Kleene logic over numbered provisions, each worked out once: never wrong, open at times where every completion of
 * the unknowns agrees.
 */
abstract sealed class Kleene permits Ledger, Alternatives.Choice, Resolution.Without {

    private static final Answer[] ANSWERS = Answer.values();

    private static final byte NOT_WORKED_OUT = 0;
    /** Marks a provision whose formula is being worked out, so that a circular one is seen. */
    private static final byte AT_WORK = -1;

    final RuleTable table;
    /** One more than the ordinal of the answer of each provision. */
    private byte[] known;
    private boolean exceptionMet;

    Kleene(RuleTable table) {
        this(table, table.slots());
    }

    Kleene(RuleTable table, int slots) {
        this.table = table;
        this.known = new byte[slots];
    }

    /** Returns what is said of a provision itself: the answer recorded, or that of the formula registered. */
    abstract Answer said(int slot);

    /** Forgets all answers, after something was added. */
    final void forget() {
        known = new byte[table.slots()];
    }

    /**
     * Returns the answer of a provision.
     *
     * @throws InconsistentLedgerException if a provision that is needed has no entry or the formulas are circular
     */
    final Answer answer(int slot) {
        byte before = known[slot];
        if (before > NOT_WORKED_OUT) {
            return ANSWERS[before - 1];
        }
        if (before == AT_WORK) {
            throw new InconsistentLedgerException("the formula of provision " + table.provision(slot) + " is circular");
        }
        known[slot] = AT_WORK;
        byte outcome = NOT_WORKED_OUT;
        try {
            Answer answer = said(slot);
            outcome = (byte) (answer.ordinal() + 1);
            return answer;
        } finally {
            // After a failure nothing is known of it, whoever asks again.
            known[slot] = outcome;
        }
    }

    /** Returns the answer of a formula; every operand is looked at, so that no gap goes unseen. */
    final Answer answer(Node node) {
        switch (node.kind) {
            case PROVISION:
                return answer(node.slot);
            case ALL:
                Answer all = Answer.YES;
                for (Node operand : node.operands) {
                    all = all.and(answer(operand));
                }
                return all;
            case ANY:
                Answer any = Answer.NO;
                for (Node operand : node.operands) {
                    any = any.or(answer(operand));
                }
                return any;
            default:
                exceptionMet = true;
                return answer(node.operands[0]).and(answer(node.operands[1]).negated());
        }
    }

    /** Returns whether an {@code unless} was met; without one, an open answer is exact. */
    final boolean exceptionMet() {
        return exceptionMet;
    }

    /** Returns the answer of all these provisions together. */
    final Answer answer(int[] roots) {
        Answer answer = Answer.YES;
        for (int root : roots) {
            answer = answer.and(answer(root));
        }
        return answer;
    }

    /** Returns the failure of a provision that is needed and that no rule spoke of. */
    final InconsistentLedgerException gap(int slot) {
        return new InconsistentLedgerException("no answer for provision " + table.provision(slot));
    }

    /** Returns the failure of two rules that speak of one provision. */
    final InconsistentLedgerException conflict(int first, int second) {
        return new InconsistentLedgerException("two answers for provision " + table.provision(table.slot(first))
                + ": rules \"" + table.name(first) + "\" and \"" + table.name(second) + "\"");
    }
}
