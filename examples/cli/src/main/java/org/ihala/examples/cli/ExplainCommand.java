package org.ihala.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ihala.rules.rulebook.DecisionPage;
import org.ihala.rules.testkit.RuleBooks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a decision that was made before as a page for the case file. */
@Command(
        name = "explain",
        description = "Shows a decision, or several, written by decide --format json as one HTML page for the case file.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    enum Language {
        ar,
        en
    }

    private static final String STANDARD_INPUT = "-";

    /** Proofs repeat what several steps share, so that a decision can be larger than its case. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final InputStream in;
    private final PrintStream out;

    @Option(
            names = "--lang",
            description = "Language of the page: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Language language = Language.en;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; by default, standard output.")
    private @Nullable String target;

    @Parameters(paramLabel = "DECISION.json", description = "The decision, or - for standard input.")
    private String file = STANDARD_INPUT;

    ExplainCommand(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() {
        String page;
        try {
            page = DecisionPage.of(bytes(), RuleBooks.all(), Locale.forLanguageTag(language.name()));
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("DECISION.json: " + e.getMessage());
        }
        if (target == null) {
            out.print(page);
            out.flush();
        } else {
            write(target, page);
        }
        return Main.DECIDED;
    }

    private byte[] bytes() {
        try {
            byte[] bytes = file.equals(STANDARD_INPUT) ? in.readNBytes(MOST_BYTES + 1) : ofFile();
            if (bytes.length > MOST_BYTES) {
                throw new WrongCallException("DECISION.json: is larger than " + MOST_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException | InvalidPathException e) {
            throw new WrongCallException("DECISION.json: cannot be read");
        }
    }

    private byte[] ofFile() throws IOException {
        try (InputStream input = Files.newInputStream(Path.of(file))) {
            return input.readNBytes(MOST_BYTES + 1);
        }
    }

    private static void write(String target, String page) {
        try {
            Files.writeString(Path.of(target), page);
        } catch (IOException | InvalidPathException e) {
            throw new WrongCallException("--out: cannot be written");
        }
    }
}
