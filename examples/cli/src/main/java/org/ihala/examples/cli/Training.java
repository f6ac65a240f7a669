package org.ihala.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The runs whose classes the launcher archives, on the made-up cases it is given.
 *
 * <p>An archive can hold what the traced run had in memory, so that it is never made from a user's run.
 */
final class Training {

    private Training() {}

    /** Decides each case as people would, and throws the answers away. */
    public static void main(String[] cases) {
        for (String file : cases) {
            run("decide", file);
            run("decide", "--format", "json", file);
        }
    }

    private static void run(String... args) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        if (Main.run(args, InputStream.nullInputStream(), nowhere, nowhere) != Main.DECIDED) {
            throw new IllegalStateException("a case of ours was not decided");
        }
    }
}
