package org.ihala.rules.logic;

import java.util.List;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One step of the reasoning: a provision, its answer, the rule that gave it and what it rests on.
 *
 * @param provision the provision id, such as {@code 3/a}
 * @param about the place of the one thing among several that the step is about, such as {@code persons[2]}; absent where it
 *     is about the whole case
 * @param answer the answer of this step
 * @param rule the name of the rule that recorded or defined it
 * @param formula how the children combine; absent where a rule answered from facts
 * @param facts the places of the case file it rests on
 * @param missing what would have to be known; empty unless a rule answered "undetermined" from facts
 * @param children the steps it was combined from
 */
public record Proof(
        String provision,
        @Nullable String about,
        Answer answer,
        String rule,
        @Nullable Formula formula,
        List<String> facts,
        List<MissingFact> missing,
        List<Proof> children) {

    /** Creates a step that is about the whole case. */
    public Proof(
            String provision,
            Answer answer,
            String rule,
            @Nullable Formula formula,
            List<String> facts,
            List<MissingFact> missing,
            List<Proof> children) {
        this(provision, null, answer, rule, formula, facts, missing, children);
    }

    /** Returns the answers of the steps right below that are about a provision: one, or one for each thing judged by it. */
    public List<Answer> answersOf(String id) {
        return children.stream()
                .filter(child -> child.provision.equals(id))
                .map(Proof::answer)
                .toList();
    }

    /** Names the provision only: its answer is a fact about a person. */
    @Override
    public String toString() {
        return "Proof[" + provision + "]";
    }
}
