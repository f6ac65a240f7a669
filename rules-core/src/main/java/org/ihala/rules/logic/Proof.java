package org.ihala.rules.logic;

import java.util.List;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One step of the reasoning: a provision, its answer, the rule that gave it and what it rests on.
 *
 * @param provision the provision id, such as {@code 3/a}
 * @param answer the answer of this step
 * @param rule the name of the rule that recorded or defined it
 * @param formula how the children combine; absent where a rule answered from facts
 * @param facts the places of the case file it rests on
 * @param missing what would have to be known; empty unless a rule answered "undetermined" from facts
 * @param children the steps it was combined from
 */
public record Proof(
        String provision,
        Answer answer,
        String rule,
        @Nullable Formula formula,
        List<String> facts,
        List<MissingFact> missing,
        List<Proof> children) {

    /** Names the provision only: its answer is a fact about a person. */
    @Override
    public String toString() {
        return "Proof[" + provision + "]";
    }
}
