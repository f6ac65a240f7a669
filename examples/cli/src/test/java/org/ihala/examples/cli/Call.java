package org.ihala.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One call of the command line in this process: its exit code and what it printed. */
record Call(int code, String out, String err) {

    /** The committed cases; tests run in the folder of their module. */
    static final Path CASES = Path.of(System.getProperty("basedir", "."), "..", "cases");

    private static final Map<String, String> DECISIONS = new ConcurrentHashMap<>();

    static Call of(String... args) {
        return withInput(new byte[0], args);
    }

    static Call withInput(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8);
        int code = Main.run(args, new ByteArrayInputStream(input), outStream, errStream);
        outStream.flush();
        errStream.flush();
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Decides a text given on standard input. */
    static Call decide(String json, String... options) {
        return decide(json.getBytes(StandardCharsets.UTF_8), options);
    }

    static Call decide(byte[] json, String... options) {
        return withInput(json, Stream.of(List.of("decide"), List.of(options), List.of("-"))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    /** Returns what is decided of a committed case without a question asked, as JSON; decided once for all tests. */
    static String decisions(String name) {
        return DECISIONS.computeIfAbsent(name, each -> {
            Call call = of("decide", "--format", "json", example(each));
            if (call.code() != Main.DECIDED || !call.err().isEmpty()) {
                throw new AssertionError(each + " is not decided: " + call.err());
            }
            return call.out();
        });
    }

    static String example(String name) {
        return CASES.resolve(name + ".json").toString();
    }

    /** Returns the files of the committed cases. */
    static List<Path> examples() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
