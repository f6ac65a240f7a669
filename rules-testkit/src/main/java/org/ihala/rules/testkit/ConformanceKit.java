package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.schema.Schemas;
import org.ihala.rules.text.DecisionJson;

/** Scenarios, decided cases and the formats as plain JSON, for implementations that know neither Java nor YAML. */
public final class ConformanceKit {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ConformanceKit() {}

    /**
     * Writes the schemas of the formats and one file for each scenario, every case in full.
     *
     * @param folder the folder that receives {@code schema/} and {@code scenarios/}
     * @param scenarios the scenarios, in the order of their files
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, List<Scenario> scenarios) throws IOException {
        Path schemas = Files.createDirectories(folder.resolve("schema"));
        Files.writeString(schemas.resolve("case-1.schema.json"), Schemas.caseFile());
        Files.writeString(schemas.resolve("decision-1.schema.json"), Schemas.decision());
        Map<String, Integer> numbers = new HashMap<>();
        for (Scenario scenario : scenarios) {
            String file = scenario.place().substring(0, scenario.place().indexOf(".yaml:"));
            String name = String.format(Locale.ROOT, "%s-%03d.json", file, numbers.merge(file, 1, Integer::sum));
            Path target = folder.resolve("scenarios").resolve(name);
            Files.createDirectories(target.getParent());
            Files.writeString(target, JSON.writeValueAsString(shared(scenario)).replace("\r\n", "\n") + "\n");
        }
    }

    /** A step that only goes with the answer, as that of a warning, is in no decision; what it gives is expected by itself. */
    private static ObjectNode shared(Scenario scenario) {
        ObjectNode json = scenario.json();
        Set<String> proved = Steps.of(scenario.decide()).proved();
        for (String word : List.of("met", "blocking", "open")) {
            for (Iterator<JsonNode> ids = json.path("expect").path(word).iterator(); ids.hasNext(); ) {
                if (!proved.contains(ids.next().asText())) {
                    ids.remove();
                }
            }
        }
        return json;
    }

    /**
     * Writes cases, and beside each the whole decisions on it, made now by the rulebooks on the class path.
     *
     * <p>The questions and the rulebooks asked are those of the {@linkplain DecisionOutline outline} kept beside the case.
     *
     * @param folder the folder that receives {@code cases/}
     * @param cases the folder that holds each case as {@code NAME.json} and its outline as {@code NAME.expected.txt}
     * @throws IOException if a file cannot be read or written, or a case has no outline
     */
    public static void writeCases(Path folder, Path cases) throws IOException {
        Path target = Files.createDirectories(folder.resolve("cases"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(cases, "*.json")) {
            for (Path file : files) {
                byte[] json = Files.readAllBytes(file);
                CaseFile caseFile = CaseFile.read(json);
                String name = file.getFileName().toString().replaceFirst("\\.json$", "");
                List<Decision> decisions = new ArrayList<>();
                for (DecisionOutline.Asked asked
                        : DecisionOutline.asked(Files.readString(cases.resolve(name + ".expected.txt")))) {
                    RuleBook book = RuleBooks.named(asked.rulebook());
                    decisions.add(book.decide(book.question(asked.question()), caseFile));
                }
                Files.write(target.resolve(name + ".json"), json);
                Files.writeString(target.resolve(name + ".expected.json"), DecisionJson.write(decisions));
            }
        }
    }
}
