package org.ihala.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.RuleBook;
import org.ihala.rules.testkit.ConformanceKit;
import org.ihala.rules.testkit.DecisionOutline;
import org.ihala.rules.testkit.RuleBooks;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.ScenarioFolder;
import org.ihala.rules.testkit.coverage.Derivation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writes the kit, and runs it as its README tells a stranger to: with the JSON files alone. */
class ConformanceKitTest {

    private static final Path KIT = Path.of("target/kit");
    private static final Path CASES = Path.of("../../examples/cases");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Scenario> SCENARIOS = ScenarioFolder.read("");

    private int compared;

    @BeforeAll
    static void write() throws IOException {
        ConformanceKit.write(KIT, SCENARIOS);
        ConformanceKit.writeCases(KIT, CASES);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(KIT.resolve("scenarios"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static JsonNode decide(JsonNode scenario) throws IOException {
        RuleBook book = RuleBooks.named(scenario.path("rulebook").asText());
        if (scenario.hasNonNull("edition")) {
            book = book.withEdition(scenario.path("edition").asText());
        }
        for (JsonNode reading : scenario.path("readings")) {
            book = book.withReading(reading.asText());
        }
        CaseFile caseFile = CaseFile.read(JSON.writeValueAsBytes(scenario.path("case")));
        return JSON.readTree(book.decide(book.question(scenario.path("question").asText()), caseFile).toJson());
    }

    private static void steps(JsonNode proofs, List<String> steps) {
        proofs.forEach(proof -> {
            steps.add(proof.path("provision").asText() + " " + proof.path("answer").asText());
            steps(proof.path("children"), steps);
        });
    }

    @Test
    void should_agree_with_the_reference_implementation_when_run_as_the_readme_says() throws IOException {
        for (Path file : files()) {
            JsonNode scenario = JSON.readTree(file.toFile());
            JsonNode expected = scenario.path("expect");
            JsonNode decision = decide(scenario);
            String name = file.toString();
            if (expected.has("answer")) {
                same(name, decision.path("answer"), expected.path("answer"));
            }
            if (expected.has("contested")) {
                same(name, decision.path("contested"), expected.path("contested"));
            }
            expected.path("basis").properties().forEach(value ->
                    same(name, decision.path("basis").path(value.getKey()), value.getValue()));
            List<String> steps = new ArrayList<>();
            steps(decision.path("because"), steps);
            Map.of("met", "YES", "blocking", "NO", "open", "UNDETERMINED").forEach((word, answer) ->
                    expected.path(word).forEach(id -> contained(name, steps, id.asText() + " " + answer)));
            List<String> missing = new ArrayList<>();
            decision.path("missing").forEach(fact -> {
                missing.add(fact.path("fact").asText());
                missing.add(fact.path("fact").asText() + " "
                        + fact.path(fact.hasNonNull("person") ? "person" : "field").asText());
            });
            expected.path("missing").forEach(fact -> contained(name, missing, fact.asText()));
            expected.path("notMissing").forEach(fact -> assertThat(missing).as(name).doesNotContain(fact.asText()));
            List<String> warnings = decision.path("warnings").findValuesAsText("code");
            expected.path("warnings").forEach(code -> contained(name, warnings, code.asText()));
            expected.path("notWarnings").forEach(code -> assertThat(warnings).as(name).doesNotContain(code.asText()));
            List<String> duties = new ArrayList<>();
            decision.path("duties").forEach(duty ->
                    duties.add(duty.path("provision").asText() + " " + duty.path("status").asText()));
            expected.path("duties").properties().forEach(duty ->
                    contained(name, duties, duty.getKey() + " " + duty.getValue().asText()));
            expected.path("outcome").properties().forEach(value -> {
                if (!value.getValue().isNull() || decision.path("outcome").has(value.getKey())) {
                    same(name, decision.path("outcome").path(value.getKey()), value.getValue());
                }
            });
        }
        System.out.println("conformance kit: " + SCENARIOS.size() + " scenarios, " + compared + " comparisons");
        assertThat(compared).isGreaterThan(SCENARIOS.size());
    }

    private void same(String name, JsonNode actual, JsonNode expected) {
        compared++;
        assertThat(actual).as(name).isEqualTo(expected);
    }

    private void contained(String name, List<String> all, String one) {
        compared++;
        assertThat(all).as(name).contains(one);
    }

    private static List<Path> decided() throws IOException {
        try (Stream<Path> files = Files.list(KIT.resolve("cases"))) {
            return files.filter(name -> name.toString().endsWith(".expected.json")).sorted().toList();
        }
    }

    @Test
    void should_hold_decisions_that_follow_from_their_own_proofs() throws IOException {
        int followed = 0;
        for (Path file : decided()) {
            for (JsonNode decision : JSON.readTree(file.toFile()).path("decisions")) {
                assertThat(Derivation.differences(decision)).as(file.toString()).isEmpty();
                followed++;
            }
        }
        System.out.println("conformance kit: " + followed + " decisions worked out anew from their proofs");
        assertThat(followed).isGreaterThan(300);
    }

    /** Nothing goes out as expected that nobody reviewed. */
    @Test
    void should_decide_every_case_as_its_committed_outline_says() throws IOException {
        List<String> others = new ArrayList<>();
        for (Path file : decided()) {
            String name = file.getFileName().toString().replace(".expected.json", "");
            if (!DecisionOutline.of(Files.readString(file))
                    .equals(Files.readString(CASES.resolve(name + ".expected.txt")))) {
                others.add(name);
            }
            assertThat(KIT.resolve("cases").resolve(name + ".json"))
                    .hasSameBinaryContentAs(CASES.resolve(name + ".json"));
        }
        assertThat(others)
                .as("decided otherwise than examples/cases says; ExampleCasesTest of examples/cli shows the lines")
                .isEmpty();
        try (Stream<Path> files = Files.list(CASES)) {
            assertThat(decided()).hasSize((int) files.filter(file -> file.toString().endsWith(".json")).count());
        }
    }

    @Test
    void should_hold_every_scenario_once_and_both_schemas() throws IOException {
        assertThat(files()).hasSameSizeAs(SCENARIOS);
        assertThat(KIT.resolve("schema")).isDirectoryContaining("glob:**case-1.schema.json")
                .isDirectoryContaining("glob:**decision-1.schema.json");
        assertThat(KIT.resolve("README.md")).exists();
    }
}
