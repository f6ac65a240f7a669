package org.ihala.rules.law;

import java.util.Set;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table by which a question's outcome is read off its proof.
 *
 * @param step the provision that is looked at
 * @param is the answers of the provision for which the line speaks
 * @param says what the line says: a code, or the provision that is shown; null where it says a day or nothing
 * @param eveOf the provision whose first day the line's day precedes; null where it says none
 */
public record OutcomeLine(String step, Set<Answer> is, @Nullable String says, @Nullable String eveOf) {

    /** Copies the answers. */
    public OutcomeLine {
        is = Set.copyOf(is);
    }
}
