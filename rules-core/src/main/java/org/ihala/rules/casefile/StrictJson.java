package org.ihala.rules.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.ihala.rules.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Parses JSON without leniency: bounded size and depth, valid UTF-8, duplicate keys reported with their path.
 *
 * <p>Messages are our own, because a parser's message may quote the input.
 */
final class StrictJson {

    static final String TWICE = "is given twice";
    static final String FOLLOWED = "$: something follows the end of the JSON text";
    static final String NOT_JSON = "$: is not valid JSON";
    static final String NOT_UTF_8 = "$: is not valid UTF-8";

    private static final int DEEPEST = 16;

    /** The format counts in small whole numbers; of any other number it only matters that it is one. */
    private static final JsonNode NO_COUNT = JsonNodeFactory.instance.numberNode(0.5);

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(10_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonParser parser;
    private final List<String> problems;

    private StrictJson(JsonParser parser, List<String> problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Returns the root, or null where the bytes are no JSON; what is wrong is added to the problems. */
    static @Nullable JsonNode parse(byte[] json, List<String> problems) {
        if (json.length > CaseFile.MOST_BYTES) {
            problems.add("$: is larger than " + CaseFile.MOST_BYTES + " bytes");
            return null;
        }
        String text = decode(json, problems);
        if (text == null) {
            return null;
        }
        try (JsonParser parser = JSON.createParser(text)) {
            return new StrictJson(parser, problems).document();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            problems.add(NOT_JSON
                    + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr())
                    + (e instanceof StreamConstraintsException
                            ? ": nested too deeply, or a name or text is too long"
                            : ""));
        } catch (IOException e) {
            problems.add("$: cannot be read");
        }
        return null;
    }

    private static @Nullable String decode(byte[] json, List<String> problems) {
        SourceText source = SourceText.of(json);
        if (source.malformedByte() >= 0) {
            problems.add(NOT_UTF_8 + " at byte " + source.malformedByte());
            return null;
        }
        return source.text();
    }

    private @Nullable JsonNode document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add("$: is empty");
            return null;
        }
        JsonNode root = value("");
        if (parser.nextToken() != null) {
            problems.add(FOLLOWED);
        }
        return root;
    }

    private JsonNode value(String path) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.INT
                    ? nodes.numberNode(parser.getIntValue())
                    : NO_COUNT;
            default -> NO_COUNT;
        };
    }

    private ObjectNode object(String path) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            String inner = Fields.join(path, name);
            JsonNode value = value(inner);
            if (object.has(name)) {
                problems.add(inner + ": " + TWICE);
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(String path) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(path + "[" + array.size() + "]"));
        }
        return array;
    }
}
