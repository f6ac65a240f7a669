package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decides every committed case and compares the decision with the committed one, byte for byte. */
class ExampleCasesTest {

    private static final boolean UPDATE = Boolean.getBoolean("expected.update");

    static Stream<String> cases() {
        return Call.examples().stream().map(file -> file.getFileName().toString().replace(".json", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void should_decide_as_committed(String name) throws IOException {
        Call call = Call.of("decide", "--format", "json", Call.example(name));

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err()).isEmpty();
        String actual = call.out().replaceAll("(\"sha256\": \")[0-9a-f]{64}\"", "$1…\"");
        Path expected = Call.CASES.resolve(name + ".expected.json");
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(expected)
                .as("every case needs its expected decision; run with -Dexpected.update=true to write it, then read it")
                .exists();
        if (!Files.readString(expected).equals(actual)) {
            Path written = Files.writeString(
                    Files.createDirectories(Path.of(System.getProperty("basedir", "."), "target", "actual"))
                            .resolve(name + ".actual.json"),
                    actual);
            fail("the decision is not the committed one. Look at the difference with%n  diff %s %s%n"
                    + "and, if it is meant, run the tests with -Dexpected.update=true and commit the files.",
                    expected.toRealPath(), written.toRealPath());
        }
    }

    @Test
    void should_mask_only_the_hash_of_the_rules() throws IOException {
        assertThat(Files.readString(Call.CASES.resolve("child-with-mother.expected.json")))
                .contains("\"sha256\": \"…\"")
                .contains("\"name\": \"JO-SHELTER\"")
                .doesNotContainPattern("[0-9a-f]{64}");
    }

    @Test
    void should_name_every_file_in_the_table_and_no_other() throws IOException {
        List<String> rows = Files.readAllLines(Call.CASES.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| ["))
                .map(line -> line.substring(3, line.indexOf(']')))
                .sorted()
                .toList();

        assertThat(rows).isEqualTo(cases().map(name -> name + ".json").toList());
    }

    @Test
    void should_state_the_answers_of_every_case_in_the_table() throws IOException {
        for (String row : Files.readAllLines(Call.CASES.resolve("README.md"))) {
            if (row.startsWith("| [")) {
                String name = row.substring(3, row.indexOf(".json]"));
                List<String> answers = new ArrayList<>();
                for (JsonNode decision : new ObjectMapper()
                        .readTree(Call.CASES.resolve(name + ".expected.json").toFile())
                        .path("decisions")) {
                    answers.add(decision.path("question").asText() + " "
                            + decision.path("answer").asText().replace("UNDETERMINED", "?")
                            + (decision.path("contested").asBoolean() ? "*" : ""));
                }
                assertThat(row).endsWith(" | " + String.join(", ", answers) + " |");
            }
        }
    }

    @Test
    void should_have_no_expected_decision_without_its_case() throws IOException {
        try (Stream<Path> files = Files.list(Call.CASES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".expected.json"))
                            .map(name -> name.replace(".expected.json", ""))
                            .sorted())
                    .isEqualTo(cases().toList());
        }
    }

    @Test
    void should_give_every_case_an_id_of_its_own() {
        assertThat(Call.examples().stream().map(file -> {
                    try {
                        return Files.readString(file).replaceAll("(?s).*\"caseId\": \"([^\"]+)\".*", "$1");
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("c-\\d+"));
    }
}
