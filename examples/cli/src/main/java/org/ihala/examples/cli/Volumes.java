package org.ihala.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.rulebook.Example;
import org.ihala.rules.rulebook.Volume;
import org.ihala.rules.signoff.SignOff;
import org.ihala.rules.testkit.RuleBooks;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.ScenarioFolder;

/** The rulebooks of this version with the scenarios of the test kit, each decided anew. */
final class Volumes {

    private Volumes() {}

    /** Decides the scenarios; records of what was signed may be given beside those of the rulebooks. */
    static List<Volume> ofThisVersion(List<SignOff> signOffs) {
        CompletableFuture<List<RuleBook>> books = CompletableFuture.supplyAsync(RuleBooks::all);
        List<Scenario> scenarios = ScenarioFolder.read("");
        List<Volume> volumes = new ArrayList<>();
        for (RuleBook book : books.join()) {
            String name = book.identity().name();
            List<Example> examples = scenarios.parallelStream()
                    .filter(scenario -> scenario.rulebook().equals(name))
                    .map(scenario -> example(scenario, book))
                    .toList();
            volumes.add(Volume.of(RuleBooks.ruleSet(name), book, examples, signOffs));
        }
        return volumes;
    }

    private static Example example(Scenario scenario, RuleBook book) {
        Decision decision = scenario.decide(book);
        return new Example(
                scenario.titles(),
                scenario.place(),
                book.question(scenario.question()),
                scenario.readings(),
                scenario.edition(),
                scenario.caseFile(),
                scenario.caseJson(),
                decision,
                scenario.differences(decision));
    }
}
