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
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ihala.rules.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Parses JSON without leniency: bounded size and depth, valid UTF-8, duplicate keys reported with their path.
 *
 * <p>Messages are our own, because a parser's message may quote the input.
 */
final class StrictJson {

    private static final int DEEPEST = 16;

    /** The format counts in small whole numbers; of any other number it only matters that it is one. */
    private static final JsonNode NO_COUNT = JsonNodeFactory.instance.numberNode(0.5);

    private static final JsonFactory JSON = JsonFactory.builder()
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
            problems.add("$: is not valid JSON"
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
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CharBuffer chars = CharBuffer.allocate(json.length);
        CoderResult result = decoder.decode(bytes, chars, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            problems.add("$: is not valid UTF-8 at byte " + bytes.position());
            return null;
        }
        String text = chars.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private @Nullable JsonNode document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add("$: is empty");
            return null;
        }
        JsonNode root = value("");
        if (parser.nextToken() != null) {
            problems.add("$: something follows the end of the JSON text");
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
                problems.add(inner + ": is given twice");
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
