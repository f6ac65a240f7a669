package org.ihala.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON that a test changes in one place; single quotes stand for double ones. */
public final class EditedJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;

    public EditedJson(String json) {
        this.root = parse(json);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Sets the value at a JSON pointer; a last part of {@code -} appends to a list. */
    public void set(String pointer, String value) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = root.at(at.head());
        String name = at.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(name, parse(value));
        } else if (name.equals("-")) {
            ((ArrayNode) parent).add(parse(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), parse(value));
        }
    }

    /** Removes what stands at a JSON pointer. */
    public void remove(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = root.at(at.head());
        String name = at.last().getMatchingProperty();
        JsonNode removed = parent instanceof ObjectNode object
                ? object.remove(name)
                : ((ArrayNode) parent).remove(Integer.parseInt(name));
        if (removed == null) {
            throw new IllegalArgumentException("nothing stands at " + pointer);
        }
    }

    public String text() {
        return root.toString();
    }
}
