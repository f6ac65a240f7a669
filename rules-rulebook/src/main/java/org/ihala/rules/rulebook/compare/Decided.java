package org.ihala.rules.rulebook.compare;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What one side made of a question about a case.
 *
 * @param decision the decision in the public format, or null where there is none
 * @param refused why there is none, or an empty text
 */
public record Decided(@Nullable JsonNode decision, String refused) {

    /** Returns the answer, or an empty text where the question was not decided. */
    public String answer() {
        return decision == null ? "" : decision.path("answer").asText();
    }

    /** Says nothing of the case. */
    @Override
    public String toString() {
        return "Decided[" + (decision == null ? "refused" : "decided") + "]";
    }
}
