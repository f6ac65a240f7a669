package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    @TempDir
    Path folder;

    private Coverage coverage(String numbering) throws IOException {
        SmallLaw.write(folder);
        Path registers = folder.resolve("registers.yaml");
        Files.writeString(
                registers, Files.readString(registers).replace("numbering: [\"3\", \"3/a\"]", "numbering: " + numbering));
        return new Coverage(SmallLaw.read(folder));
    }

    @Test
    void should_account_for_every_numbered_provision() throws IOException {
        Coverage coverage = coverage("[\"3\", \"3/a\"]");

        assertThat(coverage.problems()).isEmpty();
        assertThat(coverage.report())
                .containsExactly(
                        "2 of 2 provisions accounted for: 2 encoded, 0 excused",
                        "3        encoded: 3  all together",
                        "3/a      encoded: 3/a  strictly | 3/a  broadly");
    }

    @Test
    void should_name_a_provision_that_is_neither_encoded_nor_excused() throws IOException {
        Coverage coverage = coverage("[\"3\", \"3/a\", \"3/b\"]");

        assertThat(coverage.problems()).containsExactly("3/b is neither encoded nor excused");
        assertThat(coverage.report()).contains("2 of 3 provisions accounted for: 2 encoded, 0 excused", "3/b      missing");
    }

    @Test
    void should_name_an_entry_that_the_instrument_does_not_have() throws IOException {
        assertThat(coverage("[\"3\"]").problems()).containsExactly("3/a is no number of the instrument");
    }

    @Test
    void should_refuse_an_instrument_without_numbering() throws IOException {
        assertThat(coverage("[]").problems()).contains("the numbering of the instrument is missing");
    }
}
