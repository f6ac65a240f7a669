package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ihala.rules.CaseFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A value of a YAML file that knows its line and column, so that every problem is reported where it stands. */
final class Entry {

    private final String file;
    private final List<String> problems;
    private final @Nullable Node node;

    private Entry(String file, List<String> problems, @Nullable Node node) {
        this.file = file;
        this.problems = problems;
        this.node = node;
    }

    /** Reads a file; what is wrong with it is added to the problems. */
    static Entry read(String file, String text, List<String> problems) {
        return new Entry(file, problems, compose(file, text, problems));
    }

    private static @Nullable Node compose(String file, String text, List<String> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(CaseFile.MOST_BYTES)
                .setAllowNonScalarKeys(true)
                .build();
        try {
            Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
            Optional<Node> root = new Composer(settings, YamlLimits.shallow(parser)).getSingleNode();
            if (root.isEmpty()) {
                problems.add(file + ":1:1: is empty");
            } else if (YamlLimits.tooLarge(root.get())) {
                problems.add(file + ":1:1: aliases lead in a circle or stand for too much");
                return null;
            }
            return root.orElse(null);
        } catch (MarkedYamlEngineException e) {
            problems.add(file + e.getProblemMark().map(Entry::at).orElse(":1:1") + ": " + e.getProblem());
        } catch (ReaderException e) {
            problems.add(file + ":" + YamlLimits.unprintable(text) + ": holds a character that YAML does not allow");
        } catch (YamlEngineException e) {
            problems.add(file + ":1:1: " + e.getMessage());
        }
        return null;
    }

    private static String at(Mark mark) {
        return ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    /** Returns the place as {@code file:line:column}. */
    String place() {
        return file + (node == null ? ":1:1" : node.getStartMark().map(Entry::at).orElse(":1:1"));
    }

    /** Reports what is wrong with this value. */
    void problem(String what) {
        problems.add(place() + ": " + what);
    }

    /** Returns the fields of a mapping by name; reports anything else, a field given twice, and one not allowed. */
    Map<String, Entry> fields(@Nullable Set<String> allowed) {
        Map<String, Entry> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            if (node != null) {
                problem("must be a list of fields with values");
            }
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Entry key = new Entry(file, problems, tuple.getKeyNode());
            String name = key.text();
            if (!(tuple.getKeyNode() instanceof ScalarNode)) {
                continue;
            }
            if (allowed != null && !allowed.contains(name)) {
                key.problem("unknown field " + name + "; allowed are " + String.join(", ", allowed));
            } else if (fields.put(name, new Entry(file, problems, tuple.getValueNode())) != null) {
                key.problem("field " + name + " is given twice");
            }
        }
        return fields;
    }

    /** Returns the items of a list; a single value is a list of one. */
    List<Entry> items() {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            return List.of(this);
        }
        List<Entry> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new Entry(file, problems, item)));
        return items;
    }

    /** Returns the texts of a list. */
    List<String> texts() {
        return items().stream().map(Entry::text).toList();
    }

    /** Returns whether it has fields. */
    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** Returns the text of a single value; reports anything else. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        problem("must be a single value");
        return "";
    }

    /** Returns the value as JSON and tells the places of all values below it. */
    JsonNode json(String path, Map<String, String> places) {
        places.put(path, place());
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node instanceof MappingNode) {
            ObjectNode object = nodes.objectNode();
            fields(null).forEach((name, value) ->
                    object.set(name, value.json(path.isEmpty() ? name : path + "." + name, places)));
            return object;
        }
        if (node instanceof SequenceNode) {
            ArrayNode array = nodes.arrayNode();
            List<Entry> items = items();
            for (int i = 0; i < items.size(); i++) {
                array.add(items.get(i).json(path + "[" + i + "]", places));
            }
            return array;
        }
        return scalar();
    }

    private JsonNode scalar() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        String text = text();
        Tag tag = node == null ? Tag.NULL : node.getTag();
        if (tag.equals(Tag.NULL)) {
            return nodes.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return nodes.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.INT)) {
            // As the JSON reader has it, so that values can be compared.
            try {
                return text.length() < 10
                        ? nodes.numberNode(Integer.parseInt(text))
                        : nodes.numberNode(new BigInteger(text));
            } catch (NumberFormatException e) {
                problem("is called a whole number and is none");
            }
        }
        return nodes.textNode(text);
    }
}
