package org.ihala.rules.rulebook.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.ihala.rules.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * A case that both sides decide.
 *
 * @param title what it is, for readers
 * @param place where it stands
 * @param law the rulebook that decides it, or null for every one
 * @param question the id of the question, or null for all that a rulebook has facts for
 * @param readings the readings to apply, such as {@code Q12-2=R2}
 * @param edition the edition it is held to, or null
 * @param json the case in the public format
 */
public record CaseToDecide(
        Text title,
        String place,
        @Nullable String law,
        @Nullable String question,
        List<String> readings,
        @Nullable String edition,
        JsonNode json) {

    /** Returns whether another one asks the same about the same case. */
    boolean asks(CaseToDecide other) {
        return Objects.equals(law, other.law)
                && Objects.equals(question, other.question)
                && Objects.equals(edition, other.edition)
                && readings.equals(other.readings)
                && json.equals(other.json);
    }

    /** Names the place and nothing of the case. */
    @Override
    public String toString() {
        return "CaseToDecide[" + place + "]";
    }
}
