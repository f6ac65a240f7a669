package org.ihala.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.law.PackedJson;
import org.ihala.rules.law.Text;
import org.ihala.rules.rulebook.compare.BookData;
import org.ihala.rules.rulebook.compare.CaseToDecide;
import org.ihala.rules.rulebook.compare.Comparison;
import org.ihala.rules.rulebook.compare.ComparisonPage;
import org.ihala.rules.rulebook.compare.ComparisonReport;
import org.ihala.rules.rulebook.compare.Side;
import org.ihala.rules.testkit.InvalidScenarioException;
import org.ihala.rules.testkit.LawSources;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.ScenarioFiles;
import org.ihala.rules.testkit.ScenarioFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two states of rulebooks: what has changed in the law and the rules, and which cases are answered otherwise. */
@Command(
        name = "compare",
        description = "Compares two states of rulebooks, each a JAR, a folder that was built, or a folder of law data and "
                + "rules: which texts, rules, numbers, readings and words have changed, and which scenarios and case files are "
                + "answered otherwise.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private static final String SCENARIOS = "scenarios";

    private final PrintStream out;
    private final PrintStream err;
    private final List<CaseToDecide> cases = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    @Option(
            names = "--case",
            paramLabel = "PATH",
            description = "Case files (*.json) to decide besides the scenarios: a file, or a folder with all folders in it; may "
                    + "be repeated.")
    private List<String> caseFiles = new ArrayList<>();

    @Option(
            names = "--scenarios",
            paramLabel = "PATH",
            description = "Scenarios (*.yaml) to decide besides those that OLD and NEW bring; may be repeated.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--format", description = "Output: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Output.Format format = Output.Format.text;

    @Option(
            names = "--lang",
            description = "Language of the text and the page: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); both "
                    + "makes an English page.")
    private Output.Language language = Output.Language.en;

    @Option(names = "--out", paramLabel = "FILE", description = "An HTML page to write besides.")
    private @Nullable String page;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier state.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later state.")
    private String now = "";

    CompareCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try (Side before = side("OLD", old);
                Side after = side("NEW", now)) {
            boolean decides = before.deciding() != null && after.deciding() != null;
            if (decides) {
                scenariosAt(now);
                scenariosAt(old);
                scenarios.forEach(this::scenariosAt);
                FilesOfCall.at(caseFiles).forEach(this::caseFile);
            }
            Comparison comparison = Comparison.of(before, after, cases);
            ComparisonReport report = new ComparisonReport(comparison);
            if (page != null) {
                write(page, ComparisonPage.of(comparison, locale(language == Output.Language.ar)));
            }
            out.print(format == Output.Format.json ? report.json() : text(report));
            out.flush();
        }
        passedOver.forEach(err::println);
        err.flush();
        return Main.DECIDED;
    }

    private String text(ComparisonReport report) {
        return switch (language) {
            case ar -> report.text(locale(true));
            case en -> report.text(locale(false));
            case both -> report.text(locale(true)) + "\n" + report.text(locale(false));
        };
    }

    private static Locale locale(boolean arabic) {
        return arabic ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
    }

    private static Side side(String name, String place) {
        try {
            Path path = Path.of(place);
            if (place.isEmpty() || !Files.exists(path)) {
                throw new WrongCallException(name + ": cannot be read");
            }
            Side built = Side.ofBuilt(place, path);
            if (built != null) {
                return built;
            }
            if (!Files.isDirectory(path)) {
                throw new WrongCallException(name + ": is a JAR without a rulebook");
            }
            List<BookData> books = LawSources.at(path).stream()
                    .map(source -> BookData.read(null, source.law(), source.rules(), null))
                    .toList();
            if (books.isEmpty()) {
                throw new WrongCallException(name + ": holds no rulebook: name a JAR, a folder that was built, or a folder of"
                        + " law data and rules");
            }
            return Side.ofSources(place, books);
        } catch (IOException | InvalidPathException e) {
            throw new WrongCallException(name + ": cannot be read");
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(name + ": " + e.getMessage());
        }
    }

    /** A JAR brings its scenarios in one folder; elsewhere they lie beside the law. */
    private void scenariosAt(String place) {
        Path path = Path.of(place);
        try {
            if (Files.isDirectory(path) || place.endsWith(".yaml")) {
                ScenarioFiles files = new ScenarioFiles();
                for (FilesOfCall.FileOfCall file : FilesOfCall.at(List.of(place))) {
                    String name = file.path().toString().replace('\\', '/');
                    if (name.endsWith(".yaml") && !name.contains("/target/") && !ScenarioFiles.isOther(file.path())) {
                        files.read(file.path(), passedOver).forEach(this::add);
                    }
                }
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                if (Files.isDirectory(jar.getPath(SCENARIOS))) {
                    ScenarioFolder.read(jar.getPath(SCENARIOS), "").forEach(this::add);
                }
            }
        } catch (IOException e) {
            passedOver.add(place + ": its scenarios cannot be read");
        } catch (InvalidScenarioException e) {
            passedOver.add(place + ": its scenarios cannot be read by this version: " + e.getMessage());
        }
    }

    private void add(Scenario scenario) {
        cases.add(new CaseToDecide(
                scenario.titles(),
                scenario.place(),
                scenario.rulebook(),
                scenario.question(),
                scenario.readings(),
                scenario.edition(),
                scenario.caseJson()));
    }

    private void caseFile(FilesOfCall.FileOfCall file) {
        String name = file.path().toString();
        if (file.how() == FilesOfCall.How.IN_FOLDER && !name.endsWith(".json")) {
            return;
        }
        try {
            byte[] bytes = CaseBytes.of(file.path());
            if (file.how() == FilesOfCall.How.IN_FOLDER && !CaseFileCheck.claimsToBeCase(bytes)) {
                return;
            }
            List<String> errors = CaseFileCheck.errors(file.path(), bytes);
            if (errors.isEmpty()) {
                JsonNode json = PackedJson.read(bytes);
                String plain = file.path().getFileName().toString();
                cases.add(new CaseToDecide(new Text(plain, plain), name, null, null, List.of(), null, json));
            } else {
                passedOver.addAll(errors);
            }
        } catch (IOException | InvalidCaseException e) {
            passedOver.add(name + ":1:1: cannot be read");
        }
    }

    private static void write(String file, String html) {
        try {
            Files.writeString(Path.of(file), html);
        } catch (IOException | InvalidPathException e) {
            throw new WrongCallException("--out: cannot be written");
        }
    }
}
