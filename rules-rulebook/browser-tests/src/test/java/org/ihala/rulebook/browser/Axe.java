package org.ihala.rulebook.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The accessibility checker, run in the page. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String SCRIPT = script();

    /** What it found, a line for each rule and place. */
    record Report(List<String> grave, List<String> others) {}

    private Axe() {}

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report inspect(Browser browser) {
        browser.run(SCRIPT);
        String found = (String) browser.driver()
                .executeAsyncScript(
                        """
                        const done = arguments[arguments.length - 1];
                        axe.run({resultTypes: ['violations']}).then(
                            results => done(JSON.stringify(results.violations)), fault => done('!' + fault));""");
        if (found.startsWith("!")) {
            throw new IllegalStateException(found);
        }
        List<String> grave = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JsonNode violation : Browser.json(found)) {
            String impact = violation.path("impact").asText();
            for (JsonNode node : violation.path("nodes")) {
                (GRAVE.contains(impact) ? grave : others)
                        .add("%s %s at %s: %s"
                                .formatted(
                                        impact,
                                        violation.path("id").asText(),
                                        node.path("target"),
                                        violation.path("help").asText()));
            }
        }
        return new Report(grave, others);
    }
}
