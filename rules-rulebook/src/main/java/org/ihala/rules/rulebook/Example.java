package org.ihala.rules.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.Question;
import org.ihala.rules.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * A worked case that pages show beside the rules it went through.
 *
 * @param title what it is about
 * @param place where it is written down, such as {@code jo/article-03-affected-person/age.yaml:7:5}
 * @param question the question asked
 * @param readings the readings applied, such as {@code Q12-2=R2}; empty for the defaults
 * @param edition the edition it is held to, or null where its day picks one
 * @param caseFile the case
 * @param caseJson the case in the public format
 * @param decision what the rulebook decides
 * @param differences where the decision differs from what the example expects; empty where it holds
 */
public record Example(
        Text title,
        String place,
        Question question,
        List<String> readings,
        @Nullable String edition,
        CaseFile caseFile,
        JsonNode caseJson,
        Decision decision,
        List<String> differences) {

    /** Returns whether the rulebook decides as the example expects. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** Returns whether it takes the default readings and the edition of its day. */
    public boolean plain() {
        return readings.isEmpty() && edition == null;
    }

    /** Names the place only. */
    @Override
    public String toString() {
        return "Example[" + place + "]";
    }
}
