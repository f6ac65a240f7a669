package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;

/**
 * Cases made from those of scenarios by a few changes each: a fact dropped, turned round, moved by some days, or taken from
 * another case. The same seed makes the same cases.
 */
final class GeneratedCases {

    private static final int[] DAYS = {1, -1, 2, -2, 15, -15, 30, -31, 61, -61, 365, -366, 1500, -3000};
    private static final int MOST_CHANGES = 5;

    private final Random random;
    private final List<ObjectNode> bases = new ArrayList<>();
    /** The values that each field has in some case. */
    private final Map<String, List<JsonNode>> values = new TreeMap<>();

    /** Prepares to make cases from those of these scenarios. */
    GeneratedCases(List<Scenario> scenarios, long seed) {
        this.random = new Random(seed);
        scenarios.forEach(scenario -> {
            ObjectNode base = (ObjectNode) scenario.caseJson();
            bases.add(base);
            note(base);
        });
    }

    private void note(JsonNode node) {
        node.properties().forEach(field -> {
            values.computeIfAbsent(field.getKey(), key -> new ArrayList<>()).add(field.getValue());
            note(field.getValue());
        });
        if (node.isArray()) {
            node.forEach(this::note);
        }
    }

    /** Returns the next case that the case format accepts. */
    CaseFile next() {
        while (true) {
            ObjectNode made = pick(bases).deepCopy();
            for (int changes = random.nextInt(MOST_CHANGES); changes > 0; changes--) {
                change(made);
            }
            try {
                return CaseFile.read(made.toString().getBytes(StandardCharsets.UTF_8));
            } catch (InvalidCaseException e) {
                // Facts drawn at random may contradict each other; the next ones will not.
            }
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Walks down at random and changes what it comes to. */
    private void change(JsonNode root) {
        JsonNode at = root;
        while (true) {
            if (at instanceof ArrayNode list && !list.isEmpty()) {
                int index = random.nextInt(list.size());
                JsonNode entry = list.get(index);
                if (entry.isContainerNode() && random.nextInt(8) > 0) {
                    at = entry;
                } else if (random.nextBoolean()) {
                    list.remove(index);
                    return;
                } else {
                    list.add(entry.deepCopy());
                    return;
                }
            } else if (at instanceof ObjectNode object && !object.isEmpty()) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name = pick(names);
                JsonNode value = object.get(name);
                if (value.isContainerNode() && random.nextInt(8) > 0) {
                    at = value;
                } else {
                    change(object, name, value);
                    return;
                }
            } else {
                return;
            }
        }
    }

    private void change(ObjectNode holder, String name, JsonNode value) {
        switch (random.nextInt(4)) {
            case 0 -> holder.remove(name);
            case 1 -> holder.set(name, pick(values.get(name)).deepCopy());
            case 2 -> holder.set(pick(new ArrayList<>(values.keySet())), value.deepCopy());
            default -> holder.set(name, turned(value));
        }
    }

    private JsonNode turned(JsonNode value) {
        if (value.isBoolean()) {
            return BooleanNode.valueOf(!value.asBoolean());
        }
        if (value.isTextual()) {
            try {
                return TextNode.valueOf(
                        LocalDate.parse(value.asText()).plusDays(DAYS[random.nextInt(DAYS.length)]).toString());
            } catch (DateTimeParseException e) {
                return value;
            }
        }
        return value;
    }
}
