package org.ihala.rules.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a decision decides without the wording it is put in, one fact a line, to be kept, compared and reviewed.
 *
 * <p>It holds the question, the answer, the rulebook and its edition, the outcome, the steps of the proof with the places of
 * the case file they rest on, what is missing, the duties, the readings taken and the warnings, in the order of the decision.
 * Texts, the names of rules, and what the law data say of a provision (kind, source, confidence) are left out, and so are the
 * case, the day and the subject, which the case file gives.
 */
public final class DecisionOutline {

    /** A question that an outline holds the answer to, and the rulebook that gave it. */
    record Asked(String question, String rulebook) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern ASKED = Pattern.compile("(?m)^([a-z-]+): [^\n]*\n  by ([^,\n]+), edition ");

    /** Stand beside a provision in an outcome as they do in the law data, where they are reviewed. */
    private static final Set<String> OF_THE_LAW = Set.of("kind", "source", "confidence");

    private final StringBuilder lines = new StringBuilder();
    private final Set<String> shown = new HashSet<>();

    private DecisionOutline() {}

    /**
     * Returns the outline of decisions, in their order.
     *
     * @param json one decision or several in the public JSON format
     * @throws IllegalArgumentException if the text is not JSON
     */
    public static String of(String json) {
        JsonNode all;
        try {
            all = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            // The message of the parser quotes the text, which is about a person.
            throw new IllegalArgumentException("is not JSON");
        }
        List<String> outlines = new ArrayList<>();
        (all.has("decisions") ? all.path("decisions") : List.of(all))
                .forEach(decision -> outlines.add(new DecisionOutline().decision(decision)));
        return String.join("\n", outlines);
    }

    /** Returns what an outline holds answers to, in its order. */
    static List<Asked> asked(String outline) {
        return ASKED.matcher(outline).results().map(DecisionOutline::asked).toList();
    }

    private static Asked asked(MatchResult found) {
        return new Asked(found.group(1), found.group(2));
    }

    private String decision(JsonNode decision) {
        lines.append(text(decision, "question")).append(": ").append(text(decision, "answer"))
                .append(decision.path("contested").asBoolean() ? ", contested\n" : "\n");
        line("by " + text(decision.path("rulebook"), "name") + ", edition " + text(decision, "edition"));
        basis(decision.path("basis"));
        decision.path("outcome").properties().forEach(value -> outcome(value.getKey(), value.getValue()));
        decision.path("because").forEach(step -> lines.append(steps(step, "  ")));
        decision.path("missing").forEach(this::missing);
        if (!decision.path("missingIsExact").asBoolean(true)) {
            line("missing is not exact");
        }
        decision.path("duties").forEach(this::duty);
        decision.path("readings").forEach(reading -> line("reading " + text(reading, "id") + "=" + text(reading, "chosen")
                + (reading.path("wouldChangeAnswer").asBoolean() ? ", another changes the answer" : "")));
        decision.path("warnings").forEach(warning -> line("warning " + text(warning, "code")));
        return lines.toString();
    }

    private void line(String line) {
        lines.append("  ").append(line).append('\n');
    }

    private static String text(JsonNode parent, String field) {
        return parent.path(field).asText();
    }

    /** Returns the lines of a step; one that was shown with the steps below it is not shown with them again. */
    private String steps(JsonNode step, String indent) {
        StringBuilder line = new StringBuilder(text(step, "answer")).append(' ').append(text(step, "provision"));
        List<String> facts = new ArrayList<>();
        step.path("facts").forEach(fact -> facts.add(fact.asText()));
        if (!facts.isEmpty()) {
            line.append(" from ").append(String.join(", ", facts));
        }
        if (!step.has("children")) {
            return indent + line + "\n";
        }
        if (!shown.add(whole(step))) {
            return indent + line + " (as above)\n";
        }
        StringBuilder all = new StringBuilder(indent).append(line).append('\n');
        step.path("children").forEach(child -> all.append(steps(child, indent + "  ")));
        return all.toString();
    }

    /** Returns all that is shown of a step and of those below it, to tell whether two are the same. */
    private static String whole(JsonNode step) {
        StringBuilder all = new StringBuilder(text(step, "answer")).append(' ').append(text(step, "provision"))
                .append(step.path("facts")).append('(');
        step.path("children").forEach(child -> all.append(whole(child)));
        return all.append(')').toString();
    }

    private void missing(JsonNode missing) {
        line("missing " + text(missing, "fact")
                + (missing.hasNonNull("person") ? " of " + text(missing, "person") : "")
                + (missing.hasNonNull("field") ? " at " + text(missing, "field") : "")
                + " for " + text(missing, "provision"));
    }

    private void duty(JsonNode duty) {
        line("duty " + text(duty, "provision") + " " + text(duty, "status")
                + (duty.hasNonNull("due") ? ", due " + text(duty, "due") : "")
                + (duty.hasNonNull("policyDue") ? ", by policy " + text(duty, "policyDue") : "")
                + (duty.hasNonNull("lastGiven") ? ", last given " + text(duty, "lastGiven") : "")
                + (duty.path("standing").asBoolean() ? ", standing" : ""));
    }

    private void basis(JsonNode basis) {
        if (basis.isObject()) {
            line("basis " + text(basis, "kind") + ", " + text(basis, "confidence") + ", steps " + basis.path("steps").asInt()
                    + ", inferred " + basis.path("inferred").asInt());
        }
    }

    private void outcome(String name, JsonNode value) {
        if (value.isArray() && !value.isEmpty()) {
            value.forEach(item -> line("outcome " + name + ": " + words(item)));
        } else if (!isText(value)) {
            line("outcome " + name + ": " + words(value));
        }
    }

    private static String words(JsonNode value) {
        List<String> words = new ArrayList<>();
        if (value.isObject()) {
            value.properties().forEach(field -> {
                if (!isText(field.getValue()) && !OF_THE_LAW.contains(field.getKey())) {
                    words.add(field.getKey() + " " + words(field.getValue()));
                }
            });
            return String.join(", ", words);
        }
        if (value.isArray()) {
            value.forEach(item -> words.add(words(item)));
            return words.isEmpty() ? "none" : "[" + String.join("; ", words) + "]";
        }
        return value.asText();
    }

    private static boolean isText(JsonNode value) {
        return value.isObject() && value.size() == 2 && value.has("ar") && value.has("en");
    }
}
