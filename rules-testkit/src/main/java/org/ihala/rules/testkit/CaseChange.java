package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Changes a case by paths a reader can follow.
 *
 * <p>A path names fields, and of a list the one entry that holds all the words in brackets: {@code persons[child].birthDate},
 * {@code acts[CONSENT mother].given}, {@code acts[0]}.
 */
final class CaseChange {

    private static final Pattern SEGMENT = Pattern.compile("([^.\\[\\]]+)(?:\\[([^\\]]*)\\])?(?:\\.|$)");

    private final Base base;

    CaseChange(Base base) {
        this.base = base;
    }

    /** Where a path leads: the object or list that holds the value, the field or index, and the path by index. */
    private record Spot(JsonNode holder, String field, int index, String path) {}

    /** Sets a value. */
    void set(String path, Entry value) {
        Spot spot = find(path, value, true);
        if (spot == null) {
            return;
        }
        JsonNode json = value.json(spot.path(), base.places());
        if (spot.holder() instanceof ArrayNode array) {
            array.set(spot.index(), json);
        } else {
            ((ObjectNode) spot.holder()).set(spot.field(), json);
        }
    }

    /** Takes a value away. */
    void remove(Entry path) {
        Spot spot = find(path.text(), path, false);
        if (spot == null) {
            return;
        }
        if (spot.holder() instanceof ArrayNode array) {
            array.remove(spot.index());
        } else if (((ObjectNode) spot.holder()).remove(spot.field()) == null) {
            path.problem("there is nothing to take away at " + path.text());
        }
    }

    /** Adds entries to the end of a list; one that is not there yet is made. */
    void add(String path, Entry values) {
        Spot spot = find(path, values, true);
        if (spot == null || !(spot.holder() instanceof ObjectNode object)) {
            return;
        }
        ArrayNode list = object.path(spot.field()) instanceof ArrayNode there ? there : object.putArray(spot.field());
        for (Entry value : values.items()) {
            list.add(value.json(spot.path() + "[" + list.size() + "]", base.places()));
        }
    }

    /** Returns where a path leads, or null after reporting that it leads nowhere. */
    private @Nullable Spot find(String path, Entry entry, boolean create) {
        JsonNode holder = base.json();
        StringBuilder byIndex = new StringBuilder();
        Matcher segments = SEGMENT.matcher(path);
        int end = 0;
        Spot spot = null;
        while (segments.find() && segments.start() == end) {
            end = segments.end();
            if (spot != null) {
                holder = spot.holder() instanceof ArrayNode array
                        ? array.get(spot.index())
                        : child((ObjectNode) spot.holder(), spot.field(), create);
            }
            if (!(holder instanceof ObjectNode object)) {
                spot = null;
                break;
            }
            String field = segments.group(1);
            byIndex.append(byIndex.isEmpty() ? "" : ".").append(field);
            spot = new Spot(object, field, -1, byIndex.toString());
            if (segments.group(2) != null) {
                int index = index(object.path(field), segments.group(2), entry);
                if (index < 0) {
                    return null;
                }
                byIndex.append('[').append(index).append(']');
                spot = new Spot(object.path(field), field, index, byIndex.toString());
            }
        }
        if (spot == null || end != path.length()) {
            entry.problem("the path " + path + " leads nowhere in this case");
            return null;
        }
        return spot;
    }

    private static JsonNode child(ObjectNode object, String field, boolean create) {
        return create && !object.hasNonNull(field) ? object.putObject(field) : object.path(field);
    }

    /** Returns the only entry of a list that holds all the words, or -1 after reporting that there is not exactly one. */
    private static int index(JsonNode list, String selector, Entry entry) {
        if (list.isArray() && selector.matches("\\d{1,9}") && Integer.parseInt(selector) < list.size()) {
            return Integer.parseInt(selector);
        }
        List<String> words = Arrays.asList(selector.split(" "));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            List<String> values = new ArrayList<>();
            for (Map.Entry<String, JsonNode> field : list.get(i).properties()) {
                values.add(field.getValue().asText());
            }
            if (values.containsAll(words)) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            entry.problem("[" + selector + "] names " + found.size() + " entries and must name one");
            return -1;
        }
        return found.get(0);
    }
}
