package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows what its first command really prints. */
class ReadmeTest {

    private static final Path ROOT = Call.CASES.resolve("..").resolve("..");
    private static final String CASE = "examples/cases/stepchild.json";

    @Test
    void should_show_the_text_its_first_command_prints() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Call call = Call.of("decide", "--question", "affected-person", ROOT.resolve(CASE).toString());

        assertThat(readme).contains("decide --question affected-person " + CASE);
        assertThat(call.code()).isZero();
        assertThat(withoutHash(readme)).contains(withoutHash(call.out()));
    }

    /** The hash changes with every comment in a rule file, and the README need not follow it. */
    private static String withoutHash(String text) {
        return text.replaceAll("(JO-SHELTER \\d+\\.\\d+\\.\\d+), [0-9a-f]{12}", "$1");
    }
}
