package org.ihala.rules.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ihala.rules.logic.Resolution;

/**
 * What working a question out gave.
 *
 * @param resolution the answer with its proof
 * @param report makes what the question reports beside its answer, in the order shown: text, number, date or list; not asked
 *     where other readings are only tried
 * @param duties the provisions whose recorded conditions are duties to report
 * @param warnings the codes of the warnings to attach
 */
public record Evaluation(
        Resolution resolution, Supplier<Map<String, Object>> report, List<String> duties, Set<String> warnings) {

    /** Returns what the question reports beside its answer. */
    public Map<String, Object> outcome() {
        return report.get();
    }

    /** Says only that this is an evaluation: its content is about a person. */
    @Override
    public String toString() {
        return "Evaluation";
    }
}
