package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ihala.rules.RuleBook;
import org.ihala.rules.schema.Schemas;
import org.ihala.rules.testkit.RuleBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some decisions are committed whole, as {@code CASE.QUESTION.json}, to pin the format down to the byte. */
class WholeDecisionsTest {

    private static final Path WHOLE = Call.CASES.resolve("whole");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Stands only where very many facts are unknown, as in none of the cases; ManyUnknownsTest of rules-shelter pins it. */
    private static final String RARE = "decision.missingIsExact";

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(WHOLE)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void should_write_as_committed(Path file) throws IOException {
        String[] named = file.getFileName().toString().split("\\.");
        Call call = Call.of("decide", "--format", "json", "--question", named[1], Call.example(named[0]));

        assertThat(call.code()).as(call.err()).isZero();
        Committed.compare(file, call.out().replaceAll("(\"sha256\": \")[0-9a-f]{64}\"", "$1…\""));
    }

    @Test
    void should_mask_only_the_hash_of_the_rules() throws IOException {
        for (Path file : files()) {
            assertThat(file).content().contains("\"sha256\": \"…\"").doesNotContainPattern("[0-9a-f]{64}");
        }
    }

    @Test
    void should_name_each_in_the_readme_and_no_other() throws IOException {
        assertThat(Pattern.compile("]\\(whole/([^)]*)\\)")
                        .matcher(Files.readString(Call.CASES.resolve("README.md")))
                        .results()
                        .map(row -> row.group(1))
                        .sorted())
                .isEqualTo(files().stream().map(file -> file.getFileName().toString()).toList());
    }

    /** Every field the schema names, with every value of those that have a list of values, and every rulebook. */
    @Test
    void should_show_every_part_of_the_format_together() throws IOException {
        JsonNode schema = JSON.readTree(Schemas.decision());
        Set<String> shown = new TreeSet<>();
        Set<String> rulebooks = new TreeSet<>();
        for (Path file : files()) {
            JsonNode decision = JSON.readTree(file.toFile());
            show(schema, "decision", decision, shown);
            rulebooks.add(decision.path("rulebook").path("name").asText());
        }
        Set<String> named = new TreeSet<>();
        for (Map.Entry<String, JsonNode> type : schema.path("$defs").properties()) {
            type.getValue().path("enum").forEach(value -> named.add(type.getKey() + "=" + value.asText()));
            for (Map.Entry<String, JsonNode> field : type.getValue().path("properties").properties()) {
                String name = type.getKey() + "." + field.getKey();
                named.add(name);
                field.getValue().path("enum").forEach(value -> named.add(name + "=" + value.asText()));
                if (field.getValue().has("const")) {
                    named.add(name + "=" + field.getValue().path("const").asText());
                } else if (field.getValue().path("type").asText().equals("boolean")) {
                    named.add(name + "=true");
                    named.add(name + "=false");
                }
            }
        }
        named.removeIf(name -> name.startsWith(RARE) || name.startsWith("decisions."));

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(shown).containsAll(named);
        assertThat(rulebooks)
                .containsExactlyInAnyOrderElementsOf(RuleBooks.all().stream().map(RuleBook::identity)
                        .map(RuleBook.Identity::name).toList());
    }

    /** Notes the fields of a value and, of those with a list of values, the value, under the names of the schema. */
    private static void show(JsonNode schema, String type, JsonNode value, Set<String> shown) {
        JsonNode definition = schema.path("$defs").path(type);
        if (definition.has("enum")) {
            shown.add(type + "=" + value.asText());
        }
        definition.path("properties").properties().forEach(field -> {
            if (value.has(field.getKey())) {
                String name = type + "." + field.getKey();
                JsonNode held = value.path(field.getKey());
                shown.add(name);
                if (held.isBoolean() || field.getValue().has("enum") || field.getValue().has("const")) {
                    shown.add(name + "=" + held.asText());
                }
                String one = referred(field.getValue());
                String each = referred(field.getValue().path("items"));
                if (!one.isEmpty()) {
                    show(schema, one, held, shown);
                }
                if (!each.isEmpty()) {
                    held.forEach(item -> show(schema, each, item, shown));
                }
            }
        });
    }

    private static String referred(JsonNode schema) {
        return schema.path("$ref").asText().replace("#/$defs/", "");
    }
}
