package org.ihala.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ihala.rules.CaseFile;

/** Reads a file no further than it takes to see that it is too large to be a case file. */
final class CaseBytes {

    private CaseBytes() {}

    static byte[] of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static byte[] of(InputStream in) throws IOException {
        return in.readNBytes(CaseFile.MOST_BYTES + 1);
    }
}
