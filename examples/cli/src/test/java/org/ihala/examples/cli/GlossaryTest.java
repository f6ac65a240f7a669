package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary holds names that exist. */
class GlossaryTest {

    private static final Path ROOT = Call.CASES.resolve("..").resolve("..");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)|^\\s+([A-Z][A-Z_]+)[,;(]?$", Pattern.MULTILINE);

    private static Set<String> declared() throws IOException {
        Set<String> declared = new TreeSet<>();
        for (String module : List.of("rules-core", "rules-shelter", "rules-referral")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    Matcher name = DECLARED.matcher(read(file));
                    while (name.find()) {
                        declared.add(name.group(1) == null ? name.group(2) : name.group(1));
                    }
                });
            }
        }
        return declared;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void should_name_what_exists() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher name = NAME.matcher(read(ROOT.resolve("docs/glossary.md")));
        while (name.find()) {
            named.add(name.group(1));
        }

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(declared()).as("types and codes of the sources").containsAll(named);
    }
}
