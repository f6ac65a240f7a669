package org.ihala.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program with an environment of its own, to be run in another process. */
record Launched(List<String> command, Map<String, @Nullable String> environment) {

    /** The unpacked distribution. */
    static final Path DISTRIBUTION = Path.of(System.getProperty("ihala.distribution", "target/ihala")).toAbsolutePath();

    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** What a process left behind. */
    record Result(int code, String out, String err) {}

    /** A process that runs, with the files it writes to. */
    record Started(Process process, Path out, Path err) {

        /** Waits for the end and returns what was printed. */
        Result end() throws IOException, InterruptedException {
            int code = process.waitFor();
            Result result = new Result(code, Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return result;
        }
    }

    Launched(String... command) {
        this(List.of(command), Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    Launched with(String variable, @Nullable String value) {
        Map<String, @Nullable String> changed = new HashMap<>(environment);
        changed.put(variable, value);
        return new Launched(command, changed);
    }

    Launched without(String variable) {
        return with(variable, null);
    }

    /** Lets processes it starts hold standard output open once more, so that its end is theirs too. */
    Launched waitingForAllItStarts() {
        List<String> held = new ArrayList<>(List.of("/bin/sh", "-c", "\"$0\" \"$@\" 3>&1"));
        held.addAll(command);
        return new Launched(held, environment);
    }

    Result run(String... args) throws IOException, InterruptedException {
        return runOn("", args);
    }

    /** Runs with a text on standard input, and ends once nobody can write to standard output any more. */
    Result runOn(String input, String... args) throws IOException, InterruptedException {
        Path err = Files.createTempFile("err", ".txt");
        Process process = builder(args).redirectError(err.toFile()).start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Some calls end before they read.
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Result result = new Result(process.waitFor(), out, Files.readString(err));
        Files.delete(err);
        return result;
    }

    Started start(String... args) throws IOException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        return new Started(
                builder(args).redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    private ProcessBuilder builder(String... args) {
        List<String> call = new ArrayList<>(command);
        call.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(call);
        Map<String, String> variables = builder.environment();
        Stream.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "XDG_CACHE_HOME", "IHALA_CACHE_DIR",
                        "IHALA_ARCHIVE")
                .forEach(variables::remove);
        environment.forEach((name, value) -> {
            if (value == null) {
                variables.remove(name);
            } else {
                variables.put(name, value);
            }
        });
        return builder;
    }
}
