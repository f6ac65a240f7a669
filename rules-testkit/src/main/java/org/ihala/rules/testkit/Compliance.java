package org.ihala.rules.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ihala.rules.RuleBook;
import org.ihala.rules.testkit.coverage.CriteriaCoverage;
import org.ihala.rules.testkit.coverage.Derivation;
import org.ihala.rules.testkit.coverage.LawCoverage;
import org.ihala.rules.testkit.coverage.RuleRemoval;
import org.ihala.rules.testkit.coverage.Run;
import org.ihala.rules.testkit.mutation.NumberUse;
import org.ihala.rules.testkit.mutation.RuleMutation;

/**
 * How far the scenarios of a rulebook prove it: what each check says, and what it finds missing.
 *
 * <p>Every check writes its report to a folder and returns what is missing; a build prints the one and fails on the other.
 */
public final class Compliance {

    /**
     * What a check found.
     *
     * @param summary the figures, in one sentence
     * @param problems what is missing, each line starting with the provision or the rule
     */
    public record Report(String summary, List<String> problems) {}

    private final RuleBook book;
    private final OutOfReach outOfReach;
    private final List<Scenario> scenarios;
    private final List<Run> runs;
    private final Path reports;

    /**
     * Reads and runs the scenarios of a rulebook.
     *
     * @param rulebook its name, such as {@code JO-SHELTER}
     * @param folder the folder of its scenarios on the class path, such as {@code jo}
     * @param reports the folder that receives the reports
     * @throws InvalidScenarioException if a scenario cannot be read
     */
    public Compliance(String rulebook, String folder, Path reports) {
        this.book = RuleBooks.named(rulebook);
        this.outOfReach = OutOfReach.of(book.law());
        this.scenarios = ScenarioFolder.read(folder);
        this.runs = Run.of(book, scenarios);
        this.reports = reports;
    }

    /** Checks that every provision has rules or an excuse, texts, and a scenario for each answer it can have. */
    public Report lawCoverage() {
        LawCoverage coverage = new LawCoverage(book.law(), outOfReach, runs);
        write("law-coverage.txt", coverage.table());
        write("law-coverage.json", List.of(coverage.json().stripTrailing()));
        return new Report(coverage.summary(), coverage.problems());
    }

    /** Checks that each criterion of each formula alone turns the answer in a pair of scenarios. */
    public Report criteriaCoverage() {
        CriteriaCoverage coverage = new CriteriaCoverage(book.law(), outOfReach, runs);
        write("criteria-coverage.txt", coverage.pairs().stream()
                .map(pair -> pair.rule() + " | " + pair.criterion() + ": " + pair.first() + " and " + pair.second())
                .toList());
        return new Report(coverage.summary(), coverage.problems());
    }

    /** Checks that the answer of every scenario, and of every step, follows from the steps below it and nothing else. */
    public Report derivation() {
        List<String> problems = new ArrayList<>();
        runs.forEach(run -> Derivation.differences(Steps.json(run.decision())).forEach(step -> problems.add(
                step + ": does not follow from the proof of " + run.scenario().title() + " (" + run.scenario().place() + ")")));
        String summary = book.identity().name() + ": " + runs.size() + " decisions worked out anew from their proofs, "
                + problems.size() + " steps otherwise";
        return new Report(summary, problems);
    }

    /** Checks that without any single rule a scenario that needs it is referred to a human, and never answered. */
    public Report ruleRemoval() {
        RuleRemoval removal = new RuleRemoval(RuleBooks.ruleSet(book.identity().name()), book, runs);
        return new Report(removal.summary(), removal.problems());
    }

    /**
     * Checks that generated decisions are the same, byte for byte, straight and in a session.
     *
     * @param decisions how many decisions of each question to compare
     */
    public Report bothWays(int decisions) {
        List<String> problems = new ArrayList<>();
        book.questions().forEach(question -> problems.addAll(BothWays.differences(book, question, scenarios, decisions)));
        String summary = book.identity().name() + ": " + decisions + " generated decisions of each of "
                + book.questions().size() + " questions, " + problems.size() + " otherwise in a session";
        return new Report(summary, problems);
    }

    /** Checks that each number of the law names every provision whose rule it moves in a scenario. */
    public Report numberUse() {
        NumberUse use = new NumberUse(RuleBooks.ruleSet(book.identity().name()), book.law(), runs);
        write("number-use.txt", use.table());
        return new Report(book.identity().name() + ": " + use.summary(), use.problems());
    }

    /**
     * Checks that a scenario notices every alteration of every rule; needs a rule compiler on the class path.
     *
     * @param rules the folder that holds the rule files
     */
    public Report mutation(Path rules) {
        String name = book.identity().name();
        List<RuleMutation.Result> results = RuleMutation.run(name, rules, "", scenarios);
        List<String> lines = RuleMutation.report(name, results);
        write("mutation.txt", RuleMutation.table(results));
        List<String> problems = new ArrayList<>(lines.subList(1, lines.size()));
        RuleMutation.wronglyListed(results, outOfReach).forEach(mutant -> problems.add(
                mutant + ": is said to alter nothing, and is noticed by a scenario, or is no alteration"));
        return new Report(lines.get(0), problems);
    }

    private void write(String file, List<String> lines) {
        try {
            Files.createDirectories(reports);
            Files.write(reports.resolve(book.identity().name().toLowerCase(Locale.ROOT) + "-" + file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
