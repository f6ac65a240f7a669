package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of rule files without the new form shrink: no file is added, and none that left one comes back. */
class NotYetRewrittenTest {

    /** Lower it with every file that you take off a list; it never rises. */
    private static final int LEFT = 0;

    private static final Path AT_FIRST = Path.of("src/test/resources/rules-not-yet-rewritten-at-first.txt");

    @Test
    void should_hold_no_more_files_than_are_left_to_rewrite() throws IOException {
        List<String> listed = new ArrayList<>();
        for (Path law : List.of(Path.of("../rules-shelter/src/main/law"), Path.of("../rules-referral/src/main/law"))) {
            try (Stream<Path> files = Files.walk(law)) {
                files.filter(file -> file.endsWith("rules-not-yet-rewritten.txt"))
                        .flatMap(NotYetRewrittenTest::names)
                        .forEach(listed::add);
            }
        }

        assertThat(Files.readAllLines(AT_FIRST)).as("the files that were there at first").containsAll(listed);
        assertThat(listed).as("files left; lower the number with each that is taken off").hasSizeLessThanOrEqualTo(LEFT);
    }

    private static Stream<String> names(Path list) {
        try {
            return Files.readAllLines(list).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
