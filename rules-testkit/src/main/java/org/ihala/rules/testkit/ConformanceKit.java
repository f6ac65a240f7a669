package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ihala.rules.schema.Schemas;

/** The scenarios and the formats as plain JSON, for implementations that know neither Java nor YAML. */
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
            Files.writeString(target, JSON.writeValueAsString(scenario.json()).replace("\r\n", "\n") + "\n");
        }
    }
}
