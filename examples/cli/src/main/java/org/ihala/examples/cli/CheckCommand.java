package org.ihala.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.ihala.examples.cli.FilesOfCall.FileOfCall;
import org.ihala.examples.cli.FilesOfCall.How;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks case files and scenarios and prints every error with line and column. */
@Command(
        name = "check",
        description = "Checks case files (*.json) and scenarios (*.yaml), which are decided and compared, and prints every "
                + "error as FILE:LINE:COLUMN: what is wrong. JSON of another format and law data are passed over in a folder.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;
    private final ScenarioFiles scenarioFiles = new ScenarioFiles();
    private final List<Supplier<List<String>>> steps = new ArrayList<>();
    private final Set<String> errors = new LinkedHashSet<>();
    private int caseFiles;
    private int scenarioFilesRead;
    private int scenarios;
    private int passedOver;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A file, or a folder with all folders in it.")
    private List<String> paths = new ArrayList<>();

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        FilesOfCall.at(paths).forEach(this::plan);
        Progress progress = new Progress(err, quiet ? 0 : steps.size());
        for (Supplier<List<String>> step : steps) {
            step.get().forEach(this::print);
            progress.step();
        }
        if (caseFiles + scenarioFilesRead == 0 && errors.isEmpty()) {
            throw new WrongCallException("PATH: holds neither a case file nor a scenario; passed over: " + passedOver);
        }
        out.println("case files: " + caseFiles + ", scenarios: " + scenarios + ", passed over: " + passedOver
                + ", errors: " + errors.size());
        out.flush();
        return errors.isEmpty() ? Main.DECIDED : Main.WRONG_INPUT;
    }

    /** Scenarios are read before the first is decided, so that progress knows how many there are. */
    private void plan(FileOfCall file) {
        String name = file.path().toString();
        boolean json = name.endsWith(".json");
        if (file.how() == How.UNREADABLE) {
            steps.add(() -> List.of(name + ":1:1: cannot be read"));
        } else if (json) {
            steps.add(() -> json(file));
        } else if (name.endsWith(".yaml") && !(file.how() == How.IN_FOLDER && ScenarioFiles.isOther(file.path()))) {
            scenarios(file);
        } else {
            steps.add(() -> other(file));
        }
    }

    private void scenarios(FileOfCall file) {
        scenarioFilesRead++;
        List<String> problems = new ArrayList<>();
        List<Scenario> read = scenarioFiles.read(file.path(), problems);
        steps.add(() -> problems);
        read.forEach(scenario -> steps.add(() -> decide(scenario)));
    }

    private List<String> decide(Scenario scenario) {
        scenarios++;
        return scenario.failures().stream()
                .map(failure -> scenario.place() + ": " + scenario.title() + ": " + failure)
                .toList();
    }

    private List<String> json(FileOfCall file) {
        byte[] bytes;
        try {
            bytes = CaseBytes.of(file.path());
        } catch (IOException e) {
            return List.of(file.path() + ":1:1: cannot be read");
        }
        if (!CaseFileCheck.claimsToBeCase(bytes)) {
            return other(file);
        }
        caseFiles++;
        return CaseFileCheck.errors(file.path(), bytes);
    }

    private List<String> other(FileOfCall file) {
        if (file.how() == How.NAMED) {
            return List.of(file.path() + ":1:1: is neither a case file (*.json of format ihala-case/1) nor a scenario file"
                    + " (*.yaml)");
        }
        passedOver++;
        return List.of();
    }

    /** One mistake in a base shows in every scenario that uses it, and is told once. */
    private void print(String error) {
        String line = error.replaceAll("\\p{Cntrl}", "?");
        if (errors.add(line)) {
            out.println(line);
        }
    }
}
