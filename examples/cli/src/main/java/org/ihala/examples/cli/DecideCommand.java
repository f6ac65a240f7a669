package org.ihala.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.text.DecisionJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a case file and prints the decision as text or JSON. */
@Command(
        name = "decide",
        description = "Decides a case file; without --question, every question the file has facts for.",
        mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final PrintStream out;

    @Option(names = "--question", paramLabel = "Q", description = "The question to decide; may be repeated.")
    private List<String> questions = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked about, YYYY-MM-DD; overrides the file.")
    private @Nullable String asOf;

    @Option(
            names = "--instrument",
            paramLabel = "ID",
            description = "The law, policy or rulebook to answer by, such as JO-LAW-9-2009 or JO-SHELTER; by default "
                    + "that of the country the screening names, and of Jordan where it names none.")
    private @Nullable String instrument;

    @Option(names = "--edition", paramLabel = "ID", description = "The edition to apply, whatever the day.")
    private @Nullable String edition;

    @Option(
            names = "--reading",
            paramLabel = "Q12-2=R2",
            description = "Another reading of a disputed point; may be repeated.")
    private List<String> readings = new ArrayList<>();

    @Option(names = "--format", description = "Output: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Output.Format format = Output.Format.text;

    @Option(
            names = "--lang",
            description = "Language of the text: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Output.Language language = Output.Language.en;

    @Parameters(paramLabel = "CASE.json", description = "The case file, or - for standard input.")
    private String file = STANDARD_INPUT;

    DecideCommand(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf == null ? null : date(asOf);
        CaseFile caseFile = CaseFile.read(bytes());
        if (day != null) {
            caseFile = caseFile.asOf(day);
        }
        List<Decision> decisions = Rulebooks.ofThisVersion()
                .decide(caseFile, new Rulebooks.Request(questions, instrument, readings, edition));
        // Printed only once all is decided: a failure leaves nothing on standard output.
        out.print(format == Output.Format.json ? json(decisions) : text(decisions));
        out.flush();
        return Main.DECIDED;
    }

    private static LocalDate date(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Reported below without repeating the value.
        }
        throw new WrongCallException("--as-of: is not a date of the form YYYY-MM-DD");
    }

    private byte[] bytes() {
        try {
            return file.equals(STANDARD_INPUT) ? CaseBytes.of(in) : CaseBytes.of(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new WrongCallException("CASE.json: cannot be read");
        }
    }

    private String json(List<Decision> decisions) {
        return questions.size() == 1 ? decisions.get(0).toJson() : DecisionJson.write(decisions);
    }

    private String text(List<Decision> decisions) {
        List<String> parts = new ArrayList<>();
        for (Decision decision : decisions) {
            if (language != Output.Language.en) {
                parts.add(decision.explain(Locale.forLanguageTag("ar")));
            }
            if (language != Output.Language.ar) {
                parts.add(decision.explain(Locale.ENGLISH));
            }
        }
        return String.join("\n" + "─".repeat(72) + "\n\n", parts);
    }
}
