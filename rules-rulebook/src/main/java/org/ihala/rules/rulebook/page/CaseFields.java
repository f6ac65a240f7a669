package org.ihala.rules.rulebook.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ihala.rules.law.Text;
import org.ihala.rules.schema.Schemas;
import org.jspecify.annotations.Nullable;

/** What the places of a case file are called, by its published schema. */
final class CaseFields {

    private static final Pattern ACT = Pattern.compile("acts\\[(\\d+)\\](.*)");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+\\]");

    private final JsonNode schema;
    private final Map<String, JsonNode> acts = new HashMap<>();
    private final Map<String, Field> known = new HashMap<>();

    CaseFields() {
        try {
            schema = new ObjectMapper().readTree(Schemas.caseFile());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of case files is no JSON", e);
        }
        for (JsonNode option : schema.at("/$defs/act/oneOf")) {
            JsonNode act = target(option);
            acts.put(act.at("/properties/type/const").asText(), act);
        }
    }

    private JsonNode target(JsonNode node) {
        JsonNode target = node;
        while (target.has("$ref")) {
            target = schema.at(target.get("$ref").asText().substring(1));
        }
        return target;
    }

    /**
     * Returns the place of a fact, whatever person or entry it is about.
     *
     * @param path the place in one case, such as {@code acts[3]}
     * @param caseFile that case, as JSON, which says of what type the act is
     */
    Field of(String path, JsonNode caseFile) {
        Matcher act = ACT.matcher(path);
        String place = act.matches()
                ? caseFile.path("acts").path(Integer.parseInt(act.group(1))).path("type").asText() + act.group(2)
                : INDEX.matcher(path).replaceAll("[]");
        return known.computeIfAbsent(place, this::described);
    }

    private Field described(String place) {
        JsonNode described = schema;
        JsonNode node = schema;
        for (String step : place.split("\\.")) {
            String name = step.replace("[]", "");
            JsonNode next = node == schema && acts.containsKey(name) ? acts.get(name) : property(node, name);
            if (next == null) {
                throw new IllegalStateException("the schema has no place " + place);
            }
            node = target(next);
            described = next.has("description") ? next : node;
            if (step.endsWith("[]")) {
                node = target(node.path("items"));
            }
        }
        return new Field(place, new Text(described.get("x-description-ar").asText(), described.get("description").asText()));
    }

    private @Nullable JsonNode property(JsonNode node, String name) {
        JsonNode property = node.path("properties").get(name);
        if (property == null) {
            for (JsonNode option : node.path("oneOf")) {
                property = property == null ? property(target(option), name) : property;
            }
        }
        return property;
    }
}
