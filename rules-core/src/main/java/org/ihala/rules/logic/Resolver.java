package org.ihala.rules.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the rules recorded into an answer with its proof, after firing has ended.
 *
 * <p>Strong Kleene logic alone would call "a or not a" undetermined. It is exact as long as each unknown condition only
 * helps or only hurts: taking all for the best, or all for the worst, is then a completion that can come true. Only an
 * {@code unless} can make an unknown help in one place and hurt in another. Those few are completed in every way, so that
 * whatever every completion agrees on is decided, however many other unknowns there are.
 *
 * <p>Missing is what could still change the answer and nothing else. Above {@value NeededFacts#MOST_SHARED} unknowns that
 * are needed in several places it may name too much, and {@linkplain Resolution#missingIsExact says so}.
 */
public final class Resolver {

    private static final byte HELPS = 1;
    private static final byte HURTS = 2;
    private static final boolean[] NOT_MET = {};
    private static final int[] NO_SLOTS = {};

    private final Ledger ledger;
    private final RuleTable table;
    private final int[] roots;
    /** The provisions met on the way; none as long as nothing is collected. */
    private boolean[] met = NOT_MET;
    /** The provisions with an unknown answer, in the order of the proof. */
    private int[] holders = NO_SLOTS;
    private int holderCount;
    private List<Condition> unknowns = List.of();
    private boolean exceptionMet;
    private boolean monotone = true;
    private @Nullable ExactAnswers exact;
    private int[] stepOf = NO_SLOTS;

    private Resolver(Ledger ledger, int... roots) {
        this.ledger = ledger;
        this.table = ledger.table;
        this.roots = roots;
        // Comes first: it fails where an entry is missing or a formula is circular.
        Answer answer = ledger.answer(this.roots);
        if (answer == Answer.UNDETERMINED || ledger.openExceptionMet()) {
            met = new boolean[table.slots()];
            holders = new int[12];
            unknowns = new ArrayList<>(12);
            for (int root : this.roots) {
                collect(root);
            }
            if (!monotone && holderCount > 0) {
                completeBothWays();
            }
        }
    }

    /**
     * Resolves the given root provisions together.
     *
     * @throws InconsistentLedgerException if a provision that is needed has no entry or the formulas are circular
     */
    public static Resolution resolve(Ledger ledger, List<String> roots) {
        return new Resolver(ledger, ledger.slots(roots)).resolve(roots);
    }

    /**
     * Returns the answer of the given root provisions together, without its proof.
     *
     * @throws InconsistentLedgerException if a provision that is needed has no entry or the formulas are circular
     */
    public static Answer answer(Ledger ledger, List<String> roots) {
        return new Resolver(ledger, ledger.slots(roots)).answer();
    }

    /** Proves one provision by its number. */
    static Proof prove(Ledger ledger, int root) {
        return new Resolver(ledger, root).prove(root, new Proof[ledger.table.slots()]);
    }

    private Answer answer() {
        return exact == null ? ledger.answer(roots) : exact.ofRoots();
    }

    private Resolution resolve(List<String> ids) {
        Answer answer = answer();
        @Nullable Proof[] proofs = new Proof[table.slots()];
        Proof[] ofRoots = new Proof[roots.length];
        for (int i = 0; i < roots.length; i++) {
            ofRoots[i] = prove(roots[i], proofs);
        }
        if (answer != Answer.UNDETERMINED) {
            return new Resolution(answer, List.of(ofRoots), List.of(), true, ledger, ids);
        }
        NeededFacts needed = new NeededFacts(ledger, roots, unknowns, holders, holderCount);
        return new Resolution(answer, List.of(ofRoots), missing(needed), needed.exact(), ledger, ids);
    }

    /** Walks everything the provision needs and notes the unknown conditions. */
    private void collect(int slot) {
        if (met[slot]) {
            return;
        }
        met[slot] = true;
        Condition condition = ledger.condition(slot);
        if (condition == null) {
            collect(ledger.formula(slot));
        } else if (condition.answer() == Answer.UNDETERMINED) {
            if (holderCount == holders.length) {
                holders = Arrays.copyOf(holders, 2 * holderCount);
            }
            holders[holderCount++] = slot;
            if (Planes.indexOf(unknowns, condition) < 0) {
                unknowns.add(condition);
            }
        }
    }

    private void collect(Node node) {
        if (node.kind == Node.Kind.PROVISION) {
            collect(node.slot);
            return;
        }
        exceptionMet |= node.kind == Node.Kind.UNLESS;
        // An exception that is decided either way turns no unknown round.
        monotone &= node.kind != Node.Kind.UNLESS || ledger.answer(node.operands[1]) != Answer.UNDETERMINED;
        for (Node operand : node.operands) {
            collect(operand);
        }
    }

    /** Completes the unknowns that help in one place and hurt in another. */
    private void completeBothWays() {
        byte[] ways = new byte[table.slots()];
        for (int root : roots) {
            follow(root, false, ways);
        }
        byte[] waysOf = new byte[unknowns.size()];
        for (int i = 0; i < holderCount; i++) {
            Condition condition = ledger.condition(holders[i]);
            waysOf[Planes.indexOf(unknowns, condition)] |= ways[holders[i]];
        }
        List<Condition> bothWays = new ArrayList<>(0);
        for (int i = 0; i < waysOf.length; i++) {
            if (waysOf[i] == (HELPS | HURTS)) {
                bothWays.add(unknowns.get(i));
            }
        }
        if (!bothWays.isEmpty()) {
            int[] steps = steps();
            exact = new ExactAnswers(ledger, roots, steps, bothWays);
        }
    }

    /** Numbers the steps of the proof that combine others. */
    private int[] steps() {
        stepOf = new int[table.slots()];
        int[] steps = new int[table.slots()];
        int count = 0;
        for (int slot = 0; slot < steps.length; slot++) {
            if (met[slot] && ledger.condition(slot) == null) {
                stepOf[slot] = count;
                steps[count++] = slot;
            }
        }
        return Arrays.copyOf(steps, count);
    }

    /** Notes for each provision whether it helps, hurts, or does both in different places. */
    private void follow(int slot, boolean negated, byte[] ways) {
        byte way = negated ? HURTS : HELPS;
        if ((ways[slot] & way) != 0) {
            return;
        }
        ways[slot] |= way;
        if (ledger.condition(slot) == null) {
            follow(ledger.formula(slot), negated, ways);
        }
    }

    private void follow(Node node, boolean negated, byte[] ways) {
        if (node.kind == Node.Kind.PROVISION) {
            follow(node.slot, negated, ways);
            return;
        }
        for (int i = 0; i < node.operands.length; i++) {
            follow(node.operands[i], negated != node.negates(i), ways);
        }
    }

    /** Returns the missing facts of the unknowns that matter, in the order of the proof. */
    private List<Resolution.Needed> missing(NeededFacts needed) {
        List<Resolution.Needed> all = new ArrayList<>();
        List<MissingFact> seen = new ArrayList<>();
        for (int i = 0; i < holderCount; i++) {
            int slot = holders[i];
            Condition condition = ledger.condition(slot);
            // Where there is an exception, the first place that needs the fact is named, decided or not.
            if (condition != null && (exceptionMet || needed.belowOpenSteps(slot)) && needed.matters(condition)) {
                for (MissingFact fact : condition.missing()) {
                    if (!seen.contains(fact)) {
                        seen.add(fact);
                        all.add(new Resolution.Needed(fact, table.provision(slot)));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private Proof prove(int slot, @Nullable Proof[] proofs) {
        Proof known = proofs[slot];
        if (known != null) {
            return known;
        }
        Condition condition = ledger.condition(slot);
        Proof proof;
        if (condition != null && condition.isBare()) {
            proof = table.bareStep(ledger.speaker(slot), ledger.about(slot), condition.answer());
        } else if (condition != null) {
            proof = new Proof(
                    table.provision(slot),
                    ledger.about(slot),
                    condition.answer(),
                    table.name(ledger.speaker(slot)),
                    null,
                    condition.facts(),
                    condition.missing(),
                    condition.because());
        } else {
            Node formula = ledger.formula(slot);
            Proof[] children = new Proof[formula.leaves];
            proveOperands(formula, children, 0, proofs);
            int rule = ledger.speaker(slot);
            proof = new Proof(
                    table.provision(slot),
                    ledger.about(slot),
                    exact == null ? ledger.answer(slot) : exact.answer(stepOf[slot]),
                    table.name(rule),
                    table.formula(rule),
                    List.of(),
                    List.of(),
                    listed(children));
        }
        proofs[slot] = proof;
        return proof;
    }

    /** Returns a list of steps that nobody else has in hand. */
    private static List<Proof> listed(Proof[] steps) {
        return switch (steps.length) {
            case 1 -> List.of(steps[0]);
            case 2 -> List.of(steps[0], steps[1]);
            default -> new FixedList<>(steps);
        };
    }

    private int proveOperands(Node node, Proof[] children, int at, @Nullable Proof[] proofs) {
        if (node.kind == Node.Kind.PROVISION) {
            children[at] = prove(node.slot, proofs);
            return at + 1;
        }
        int next = at;
        for (Node operand : node.operands) {
            next = proveOperands(operand, children, next, proofs);
        }
        return next;
    }
}
