package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says of a decision; what it does not mention is not looked at.
 *
 * @param answer the answer, or null
 * @param contested whether another reading would change the answer, or null
 * @param provisions the provisions that must be met, must block or must be open
 * @param missing the facts that must be asked for, each alone or followed by the person or the place it is about
 * @param notMissing the facts that must not be asked for
 * @param warnings the codes of warnings that must be given
 * @param duties the status of duties by provision
 * @param outcome what must be reported, by name
 */
record Expectation(
        @Nullable Answer answer,
        @Nullable Boolean contested,
        Map<Answer, List<String>> provisions,
        List<String> missing,
        List<String> notMissing,
        List<String> warnings,
        Map<String, String> duties,
        Map<String, JsonNode> outcome) {

    private static final Map<Answer, String> WORDS = new EnumMap<>(Map.of(
            Answer.YES, "met", Answer.NO, "blocking", Answer.UNDETERMINED, "open"));

    /** Returns where the decision differs, each line starting with the provision or the part of the decision. */
    List<String> differences(Decision decision) {
        List<String> differences = new ArrayList<>();
        Steps steps = Steps.of(decision);
        if (answer != null && decision.answer() != answer) {
            differences.add(roots(decision) + ": the answer should be " + answer + " and is " + decision.answer());
        }
        if (contested != null && decision.contested() != contested) {
            differences.add(roots(decision) + ": the answer should " + (contested ? "" : "not ") + "be contested");
        }
        provisions.forEach((expected, ids) -> ids.forEach(id -> {
            Set<Answer> answers = steps.answers(id);
            if (!answers.contains(expected)) {
                differences.add(id + ": should be " + WORDS.get(expected) + " and is "
                        + (answers.isEmpty() ? "no step of the proof" : words(answers)));
            }
        }));
        missing.stream()
                .filter(fact -> !asks(decision, fact))
                .forEach(fact -> differences.add("missing: " + fact + " should be asked for; asked for are "
                        + decision.missing().stream().map(Expectation::described).toList()));
        notMissing.stream()
                .filter(fact -> asks(decision, fact))
                .forEach(fact -> differences.add("missing: " + fact + " should not be asked for"));
        warnings.stream()
                .filter(code -> decision.warnings().stream().noneMatch(warning -> warning.code().equals(code)))
                .forEach(code -> differences.add("warnings: " + code + " should be given; given are "
                        + decision.warnings().stream().map(Decision.Warning::code).toList()));
        duties.forEach((id, status) -> {
            List<String> found = steps.duties(id);
            if (!found.contains(status)) {
                differences.add(id + ": the duty should be " + status + " and is " + (found.isEmpty() ? "none" : found));
            }
        });
        if (!outcome.isEmpty()) {
            JsonNode reported = Steps.outcome(decision);
            outcome.forEach((name, value) -> {
                if (!value.equals(reported.path(name)) && !(value.isNull() && reported.path(name).isMissingNode())) {
                    differences.add("outcome: " + name + " should be " + value + " and is " + reported.path(name));
                }
            });
        }
        return differences;
    }

    private static String words(Set<Answer> answers) {
        return String.join(" and ", answers.stream().map(WORDS::get).toList());
    }

    private static String roots(Decision decision) {
        return String.join(", ", decision.because().stream().map(proof -> proof.provision()).toList());
    }

    private static boolean asks(Decision decision, String fact) {
        return decision.missing().stream()
                .anyMatch(missing -> missing.fact().equals(fact) || described(missing).equals(fact));
    }

    private static String described(Decision.Missing missing) {
        String about = missing.person() == null ? missing.field() : missing.person();
        return about == null ? missing.fact() : missing.fact() + " " + about;
    }
}
