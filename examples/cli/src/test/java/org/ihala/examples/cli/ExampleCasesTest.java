package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.testkit.DecisionOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decides every committed case and compares the outline of the decisions with the committed one. */
class ExampleCasesTest {

    static Stream<String> cases() {
        return Call.examples().stream().map(file -> file.getFileName().toString().replace(".json", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void should_decide_as_committed(String name) throws IOException {
        Committed.compare(
                Call.CASES.resolve(name + ".expected.txt"), DecisionOutline.of(Call.decisions(name)));
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
        Path table = Call.CASES.resolve("README.md");
        List<String> lines = new ArrayList<>();
        for (String row : Files.readAllLines(table)) {
            lines.add(row.startsWith("| [") ? withAnswers(row) : row);
        }

        Committed.compare(table, String.join("\n", lines) + "\n");
    }

    /** Returns a row with the answers to its case as they are now; the last column holds them. */
    private static String withAnswers(String row) throws IOException {
        String name = row.substring(3, row.indexOf(".json]"));
        List<String> answers = new ArrayList<>();
        for (JsonNode decision : new ObjectMapper().readTree(Call.decisions(name)).path("decisions")) {
            answers.add(decision.path("question").asText() + " "
                    + decision.path("answer").asText().replace("UNDETERMINED", "?")
                    + (decision.path("contested").asBoolean() ? "*" : ""));
        }
        return row.substring(0, row.lastIndexOf(" | ")) + " | " + String.join(", ", answers) + " |";
    }

    @Test
    void should_have_no_outline_without_its_case() throws IOException {
        try (Stream<Path> files = Files.list(Call.CASES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".expected.txt"))
                            .map(name -> name.replace(".expected.txt", ""))
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
