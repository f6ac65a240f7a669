package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is committed under {@code examples/cases} of decisions, compared with what is decided now. */
final class Committed {

    private static final boolean UPDATE = Boolean.getBoolean("expected.update");

    private Committed() {}

    /** Fails with every line that differs; writes the file anew instead where {@code -Dexpected.update=true} asks for it. */
    static void compare(Path committed, String now) throws IOException {
        if (UPDATE) {
            Files.writeString(committed, now);
        }
        assertThat(committed)
                .as("missing; run the tests with -Dexpected.update=true to have it written, then read it")
                .exists();
        Path written = Path.of(System.getProperty("basedir", "."), "target", "actual")
                .resolve(Call.CASES.relativize(committed));
        Files.createDirectories(written.getParent());
        Files.writeString(written, now);
        assertThat(written)
                .as("%s: what is decided now is not what is committed. Where that is meant, run the tests with"
                        + " -Dexpected.update=true and commit the file", Call.CASES.relativize(committed))
                .usingCharset(StandardCharsets.UTF_8)
                .hasSameTextualContentAs(committed, StandardCharsets.UTF_8);
        // The comparison by lines, which is the readable one, does not look at how they end.
        assertThat(Files.readString(committed).equals(now)).as("%s: line ends", committed).isTrue();
    }
}
