package org.ihala.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The published schema of a case has the shapes of the records, in their order, and grows with them. */
class CaseSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 120;
    private static final int LIST_WIDTH = 110;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9A-F]{4}");

    /** Run with {@code -Dihala.schema.write=true} to write the file; then describe what is new in both languages. */
    @Test
    void should_have_the_shape_that_the_records_give_it() throws IOException {
        String text = pretty(CaseSchema.of(JSON.readTree(Schemas.caseFile())), "", 0) + "\n";
        if (Boolean.getBoolean("ihala.schema.write")) {
            Path file = Path.of(System.getProperty("basedir", "."))
                    .resolve("src/main/resources/org/ihala/rules/schema/case-1.schema.json");
            Files.writeString(file, text);
        }

        assertThat(text)
                .as("the schema differs from the records; make it anew with"
                        + " mvn -pl rules-core test -Dtest=CaseSchemaTest -Dihala.schema.write=true")
                .isEqualTo(pretty(JSON.readTree(Schemas.caseFile()), "", 0) + "\n");
    }

    /** Returns the text in the style of the file: what holds one thing or a few words stands in one line. */
    private static String pretty(JsonNode json, String indent, int column) {
        String line = inLine(json);
        if (line != null && (json.isValueNode() || column + line.length() <= (json.isArray() ? LIST_WIDTH : WIDTH))) {
            return line;
        }
        String inner = indent + "  ";
        List<String> parts = new ArrayList<>();
        if (json.isArray()) {
            for (JsonNode entry : json) {
                String last = parts.isEmpty() || !entry.isValueNode() ? null : parts.get(parts.size() - 1);
                String text = pretty(entry, inner, inner.length());
                if (last == null || last.length() + text.length() + 3 > LIST_WIDTH) {
                    parts.add(inner + text);
                } else {
                    parts.set(parts.size() - 1, last + ", " + text);
                }
            }
        } else {
            json.fields().forEachRemaining(field -> {
                String name = inner + inLine(new TextNode(field.getKey())) + ": ";
                parts.add(name + pretty(field.getValue(), inner, name.length()));
            });
        }
        return (json.isArray() ? "[\n" : "{\n") + String.join(",\n", parts) + "\n" + indent + (json.isArray() ? "]" : "}");
    }

    private static @Nullable String inLine(JsonNode json) {
        if (json.isArray()) {
            List<String> entries = new ArrayList<>();
            json.forEach(entry -> entries.add(inLine(entry)));
            return entries.contains(null) ? null : "[" + String.join(", ", entries) + "]";
        }
        if (json.isObject()) {
            String name = json.size() == 1 ? json.fieldNames().next() : null;
            String value = name == null ? null : inLine(json.get(name));
            return value == null ? null : "{ " + inLine(new TextNode(name)) + ": " + value + " }";
        }
        // What nobody can see is written as its number.
        String text = UNSEEN.matcher(json.toString())
                .replaceAll(unseen -> String.format("\\\\u%04x", (int) unseen.group().charAt(0)));
        return ESCAPE.matcher(text).replaceAll(escape -> "\\" + escape.group().toLowerCase(Locale.ROOT));
    }
}
