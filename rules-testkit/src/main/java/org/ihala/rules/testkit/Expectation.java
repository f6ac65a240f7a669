package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says of a decision; what it does not mention is not looked at.
 *
 * @param answer the answer, or null
 * @param contested whether another reading would change the answer, or null
 * @param basis what the basis must be, by name
 * @param provisions the provisions that must be met, must block or must be open
 * @param missing the facts that must be asked for, each alone or followed by the person or the place it is about
 * @param notMissing the facts that must not be asked for
 * @param warnings the codes of warnings that must be given
 * @param notWarnings the codes of warnings that must not be given
 * @param duties the status of duties by provision
 * @param outcome what must be reported, by name
 */
record Expectation(
        @Nullable Answer answer,
        @Nullable Boolean contested,
        Map<String, JsonNode> basis,
        Map<Answer, List<String>> provisions,
        List<String> missing,
        List<String> notMissing,
        List<String> warnings,
        List<String> notWarnings,
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
        if (!basis.isEmpty()) {
            differ("basis", basis, Steps.basis(decision), differences);
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
        List<String> given = decision.warnings().stream().map(Decision.Warning::code).toList();
        warnings.stream()
                .filter(code -> !given.contains(code))
                .forEach(code -> differences.add("warnings: " + code + " should be given; given are " + given));
        notWarnings.stream()
                .filter(given::contains)
                .forEach(code -> differences.add("warnings: " + code + " should not be given"));
        duties.forEach((id, status) -> {
            List<String> found = steps.duties(id);
            if (!found.contains(status)) {
                differences.add(id + ": the duty should be " + status + " and is " + (found.isEmpty() ? "none" : found));
            }
        });
        if (!outcome.isEmpty()) {
            differ("outcome", outcome, Steps.outcome(decision), differences);
        }
        return differences;
    }

    private static void differ(String part, Map<String, JsonNode> expected, JsonNode reported, List<String> differences) {
        expected.forEach((name, value) -> {
            if (!value.equals(reported.path(name)) && !(value.isNull() && reported.path(name).isMissingNode())) {
                differences.add(part + ": " + name + " should be " + value + " and is " + reported.path(name));
            }
        });
    }

    /** Returns what it names that the law does not have: a misspelt code could never be noticed otherwise. */
    List<String> unknown(Law law) {
        List<String> unknown = new ArrayList<>();
        provisions.values().forEach(ids -> unknown(ids, law.provisions().keySet(), "provision", unknown));
        unknown(duties.keySet(), law.provisions().keySet(), "provision", unknown);
        unknown(warnings, law.warnings().keySet(), "warning", unknown);
        unknown(notWarnings, law.warnings().keySet(), "warning", unknown);
        List<String> facts = Stream.concat(missing.stream(), notMissing.stream())
                .map(fact -> fact.split(" ", 2)[0])
                .toList();
        unknown(facts, law.facts().keySet(), "fact", unknown);
        return unknown;
    }

    private static void unknown(Collection<String> named, Set<String> known, String what, List<String> unknown) {
        named.stream().filter(id -> !known.contains(id)).forEach(id -> unknown.add("the law has no " + what + " " + id));
    }

    /** Returns the expectation for readers in other languages; what it does not mention is left out. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (answer != null) {
            json.put("answer", answer.name());
        }
        if (contested != null) {
            json.put("contested", contested);
        }
        if (!basis.isEmpty()) {
            json.putObject("basis").setAll(basis);
        }
        WORDS.forEach((said, word) -> put(json, word, provisions.getOrDefault(said, List.of())));
        put(json, "missing", missing);
        put(json, "notMissing", notMissing);
        put(json, "warnings", warnings);
        put(json, "notWarnings", notWarnings);
        if (!duties.isEmpty()) {
            ObjectNode status = json.putObject("duties");
            duties.forEach(status::put);
        }
        if (!outcome.isEmpty()) {
            json.putObject("outcome").setAll(outcome);
        }
        return json;
    }

    private static void put(ObjectNode json, String name, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(array::add);
        }
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
