package org.ihala.rules.logic;

import java.util.Arrays;
import java.util.List;

/** A formula whose provisions are numbers of a {@link RuleTable}, so that working it out looks nothing up. */
final class Node {

    /** What a node is. */
    enum Kind {
        /** One provision. */
        PROVISION,
        /** Holds where every operand holds. */
        ALL,
        /** Holds where an operand holds. */
        ANY,
        /** Holds where the first operand holds and the second does not. */
        UNLESS
    }

    final Kind kind;
    /** The number of the provision; -1 for a node of another kind. */
    final int slot;
    final Node[] operands;
    /** How many provisions the formula names, each as often as it does. */
    final int leaves;

    private Node(Kind kind, int slot, Node[] operands) {
        this.kind = kind;
        this.slot = slot;
        this.operands = operands;
        int count = slot < 0 ? 0 : 1;
        for (Node operand : operands) {
            count += operand.leaves;
        }
        this.leaves = count;
    }

    /** Returns whether the node holds where this operand does not: the exception of an {@code unless}. */
    boolean negates(int operand) {
        return kind == Kind.UNLESS && operand == 1;
    }

    /**
     * Returns the node of a formula; the table numbers provisions it has not met.
     *
     * @param thing the number of the thing that the formula is about, or -1
     */
    static Node of(Formula formula, RuleTable table, int thing) {
        if (formula instanceof Formula.Provision provision) {
            return provision(table.number(provision.id(), thing));
        }
        if (formula instanceof Formula.AllOf all) {
            return new Node(Kind.ALL, -1, of(all.operands(), table, thing));
        }
        if (formula instanceof Formula.AnyOf any) {
            return new Node(Kind.ANY, -1, of(any.operands(), table, thing));
        }
        if (formula instanceof Formula.Someone someone) {
            return new Node(Kind.ANY, -1, ofEach(someone.id(), table));
        }
        if (formula instanceof Formula.Everyone everyone) {
            return new Node(Kind.ALL, -1, ofEach(everyone.id(), table));
        }
        Formula.Unless unless = (Formula.Unless) formula;
        return new Node(
                Kind.UNLESS, -1, new Node[] {of(unless.rule(), table, thing), of(unless.exception(), table, thing)});
    }

    private static Node provision(int slot) {
        return new Node(Kind.PROVISION, slot, new Node[0]);
    }

    /** Returns the step of each thing that is judged by it, in the order of the things; a step that no rule has is a gap. */
    private static Node[] ofEach(String step, RuleTable table) {
        if (!table.judgesBy(step)) {
            return new Node[] {provision(table.number(step, -1))};
        }
        return Arrays.stream(table.thingsJudgedBy(step))
                .mapToObj(thing -> provision(table.number(step, thing)))
                .toArray(Node[]::new);
    }

    private static Node[] of(List<Formula> operands, RuleTable table, int thing) {
        Node[] nodes = new Node[operands.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = of(operands.get(i), table, thing);
        }
        return nodes;
    }
}
