package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A YAML file read within the limits of scenario files, such as a record of what was signed. */
public final class YamlFile {

    private YamlFile() {}

    /**
     * Returns the content of a file as JSON.
     *
     * @param file the file
     * @param problems receives what is wrong with it, each with its place
     * @return the content, or null where something is wrong
     */
    public static @Nullable JsonNode read(Path file, List<String> problems) {
        int before = problems.size();
        Entry entry = ScenarioFiles.entry(file, problems);
        JsonNode content = entry == null ? null : entry.json("", new HashMap<>());
        return problems.size() == before ? content : null;
    }
}
