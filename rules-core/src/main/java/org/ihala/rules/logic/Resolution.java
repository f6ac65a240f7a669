package org.ihala.rules.logic;

import java.util.Collection;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Readings;
import org.jspecify.annotations.Nullable;

/**
 * What the {@link Resolver} made of what the rules recorded: the answer, its proof, and what is still missing.
 *
 * @param answer the answer of all roots together
 * @param proofs one proof for each root provision, in the order asked
 * @param missing each missing fact that could still change the answer, with the provision that needs it
 * @param missingIsExact whether every fact named as missing could change the answer; otherwise some might not
 * @param ledger what the rules recorded
 * @param roots the provisions asked about
 */
public record Resolution(
        Answer answer,
        List<Proof> proofs,
        List<Needed> missing,
        boolean missingIsExact,
        Ledger ledger,
        List<String> roots) {

    /** Of the conditions that rest on one fact, so many are tried in every combination. */
    private static final int MOST_TRIED = 10;

    /**
     * A missing fact and the first provision, in the order of the proof, that needs it.
     *
     * @param fact the missing fact
     * @param provision the provision id
     */
    public record Needed(MissingFact fact, String provision) {
        @Override
        public String toString() {
            return "Needed[" + provision + "]";
        }
    }

    /** Returns whether the provisions decide the matter: open with nothing missing is what they leave undecided. */
    public boolean governed() {
        return answer != Answer.UNDETERMINED || !missing.isEmpty();
    }

    /**
     * Returns the answer of a provision that the rules spoke of, as the proof states it where the proof reaches it.
     *
     * @throws InconsistentLedgerException if no rule spoke of it
     */
    public Answer answer(String provision) {
        Answer plain = ledger.answer(ledger.slot(provision));
        return plain == Answer.UNDETERMINED ? stated(proofs, provision) : plain;
    }

    /** Returns what a proof states of a provision; where exceptions meet, it knows more than the provision alone. */
    private static Answer stated(List<Proof> proofs, String provision) {
        for (int i = 0; i < proofs.size(); i++) {
            Proof proof = proofs.get(i);
            Answer answer =
                    proof.provision().equals(provision) ? proof.answer() : stated(proof.children(), provision);
            if (answer != Answer.UNDETERMINED) {
                return answer;
            }
        }
        return Answer.UNDETERMINED;
    }

    /**
     * Returns the days on which a provision holds, from the days of the conditions it rests on; null where it holds on none.
     *
     * @throws InconsistentLedgerException if no rule spoke of it
     */
    public @Nullable Span span(String provision) {
        return ledger.span(ledger.slot(provision));
    }

    /**
     * Returns the days on which a provision holds of one of the things judged, by its number; null where it holds on none.
     *
     * @throws InconsistentLedgerException if no rule spoke of it
     */
    public @Nullable Span span(String provision, int thing) {
        return ledger.span(slotAbout(provision, thing));
    }

    /**
     * Returns the proof of a provision that the rules spoke of though the answer may not rest on it.
     *
     * @throws InconsistentLedgerException if no rule spoke of it
     */
    public Proof proof(String provision) {
        return Resolver.resolve(ledger, List.of(provision)).proofs().get(0);
    }

    /**
     * Returns the proof of a provision about one of the things judged, by its number.
     *
     * @throws InconsistentLedgerException if no rule spoke of it
     */
    public Proof proof(String provision, int thing) {
        return Resolver.prove(ledger, slotAbout(provision, thing));
    }

    private int slotAbout(String provision, int thing) {
        int slot = ledger.table.find(provision, thing);
        if (slot < 0) {
            throw new InconsistentLedgerException("no answer for provision " + provision + " of thing " + thing);
        }
        return slot;
    }

    /** Returns the numbers of the roots. */
    int[] slots() {
        return ledger.slots(roots);
    }

    /** Returns what was resolved as one condition, with its proofs: what rules fired later may rest on. */
    public Condition asCondition() {
        Condition plain = switch (answer) {
            case YES -> Condition.met();
            case NO -> Condition.notMet();
            case UNDETERMINED ->
                Condition.unknown(List.of(), missingFacts());
        };
        return plain.because(proofs);
    }

    private List<MissingFact> missingFacts() {
        MissingFact[] facts = new MissingFact[missing.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = missing.get(i).fact();
        }
        return List.of(facts);
    }

    /**
     * Returns whether one missing fact alone could settle the answer, everything else staying unknown.
     *
     * <p>What rests on the fact is taken as known, each such condition in either way, also one that lacks other facts beside it:
     * it could be the one that decides. Where the fact bears on very many conditions, not every combination is tried.
     */
    public boolean couldBeSettledBy(MissingFact fact) {
        List<Condition> resting = ledger.lacking(fact);
        Planes planes = new Planes(ledger, resting);
        int[] roots = slots();
        int words = 1 << Math.max(0, Math.min(resting.size(), MOST_TRIED) - Planes.COLUMNS);
        for (int word = 0; word < words; word++) {
            planes.word(word);
            if (~(planes.can(roots) ^ planes.must(roots)) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether the answer could be another one if the given provisions were answered otherwise.
     *
     * <p>It may say yes where they could not; it never says no where they could.
     */
    boolean dependsOn(Collection<String> provisions) {
        boolean[] unknown = new boolean[ledger.table.slots()];
        for (String provision : provisions) {
            int slot = ledger.table.find(provision);
            if (slot >= 0) {
                unknown[slot] = true;
            }
        }
        return answer == Answer.UNDETERMINED || new Without(ledger, unknown, null).answer(slots()) != answer;
    }

    /**
     * Returns for each provision whether the answer rests on it, so far as one line of reasoning is enough; null where the
     * answer is open.
     *
     * <p>Whatever becomes of the others, that line stands and so does the answer.
     */
    public boolean @Nullable [] support() {
        if (answer == Answer.UNDETERMINED || ledger.answer(slots()) != answer) {
            return null;
        }
        boolean[] support = new boolean[ledger.table.slots()];
        for (int root : slots()) {
            if (answer == Answer.YES || ledger.answer(root) == answer) {
                support(root, support);
                if (answer == Answer.NO) {
                    break;
                }
            }
        }
        return support;
    }

    private void support(int slot, boolean[] support) {
        if (!support[slot]) {
            support[slot] = true;
            if (ledger.condition(slot) == null) {
                support(ledger.formula(slot), support);
            }
        }
    }

    /** Follows a decided formula: where one operand decides it, the first that does. */
    private void support(Node node, boolean[] support) {
        if (node.kind == Node.Kind.PROVISION) {
            support(node.slot, support);
            return;
        }
        Answer own = ledger.answer(node);
        boolean one = own == (node.kind == Node.Kind.ANY ? Answer.YES : Answer.NO);
        for (int i = 0; i < node.operands.length; i++) {
            Answer of = ledger.answer(node.operands[i]);
            if (!one || own == (node.negates(i) ? of.negated() : of)) {
                support(node.operands[i], support);
                if (one) {
                    return;
                }
            }
        }
    }

    /**
     * Returns whether the answer could be another one if the provisions on which a disputed point bears were answered
     * otherwise; it may say yes where they could not, and never says no where they could.
     *
     * @param point the number of the point
     * @param readings the readings applied
     * @param support what {@link #support} returned
     */
    public boolean dependsOn(int point, Readings readings, boolean @Nullable [] support) {
        if (answer == Answer.UNDETERMINED) {
            return true;
        }
        RuleTable table = ledger.table;
        int[] rules = table.rulesOfPoint(point, readings);
        boolean supports = support == null;
        for (int i = 0; i < rules.length && !supports; i++) {
            supports = ledger.spoke(rules[i]) && support[table.slot(rules[i])];
        }
        if (!supports) {
            return false;
        }
        boolean[] unknown = new boolean[table.slots()];
        for (int rule : rules) {
            unknown[table.slot(rule)] |= ledger.spoke(rule);
        }
        return new Without(ledger, unknown, table.movedBy(point, readings)).answer(slots()) != answer;
    }

    /** What was recorded, with some provisions taken as unknown; what they cannot move keeps its answer. */
    static final class Without extends Kleene {

        private final Ledger ledger;
        private final boolean[] unknown;
        private final boolean @Nullable [] moved;

        Without(Ledger ledger, boolean[] unknown, boolean @Nullable [] moved) {
            super(ledger.table);
            this.ledger = ledger;
            this.unknown = unknown;
            this.moved = moved;
        }

        @Override
        Answer said(int slot) {
            if (unknown[slot]) {
                return Answer.UNDETERMINED;
            }
            Condition condition = ledger.condition(slot);
            if (condition != null) {
                return condition.answer();
            }
            return moved != null && !moved[slot] ? ledger.answer(slot) : answer(ledger.formula(slot));
        }
    }

    /** Returns those of some provisions that are met, in the order given; one that no rule spoke of is not. */
    public List<String> met(List<String> provisions) {
        return provisions.stream()
                .filter(id -> ledger.spokeOf(id) && ledger.answer(ledger.slot(id)) == Answer.YES)
                .toList();
    }

    /** Says only that this is a resolution: answers are facts about a person. */
    @Override
    public String toString() {
        return "Resolution";
    }
}
