package org.ihala.rules.testkit.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.drools.model.impl.RuleImpl;
import org.ihala.rules.Answer;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.testkit.OutOfReach;
import org.ihala.rules.testkit.RuleBooks;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.coverage.Run;

/**
 * Alters every rule of a rulebook in every way of a fixed list, one at a time, and asks whether a scenario notices.
 *
 * <p>The altered rules of a file are compiled together, each under a number, and take the place of their original in turn;
 * so a mutant costs a small rule base and not a compilation.
 */
public final class RuleMutation {

    /**
     * What became of one alteration.
     *
     * @param mutant the rule and the change, as {@code rule | change}
     * @param provision the provision the rule encodes
     * @param place the file and line of the rule
     * @param killer the scenario that noticed, or a reason why nothing is altered; empty where nobody noticed
     * @param equivalent whether nothing is altered
     */
    public record Result(String mutant, String provision, String place, Optional<String> killer, boolean equivalent) {}

    /** What stands for a file where a number or a day of the law data is altered. */
    private static final String LAW_DATA = "law data";

    private final RuleSet ruleSet;
    private final RuleBook book;
    private final OutOfReach outOfReach;
    private final List<Run> runs;
    private final Map<String, Set<String>> articlesOf = new HashMap<>();
    private final Map<String, Set<Run>> speaking = new HashMap<>();
    private final Set<String> inProofs = new HashSet<>();

    private RuleMutation(String rulebook, List<Scenario> scenarios) {
        this.ruleSet = RuleBooks.ruleSet(rulebook);
        this.book = RuleBooks.named(rulebook);
        this.outOfReach = OutOfReach.of(book.law());
        this.runs = Run.of(book, scenarios);
        ruleSet.plans().forEach((question, plan) -> articlesOf.put(question.id(), plan.articles()));
        runs.forEach(run -> {
            run.steps().rules().forEach(rule -> speaking.computeIfAbsent(rule, key -> new HashSet<>()).add(run));
            run.steps().all().forEach(step -> inProofs.add(step.rule()));
        });
        List<String> failing = scenarios.stream()
                .filter(scenario -> scenario.rulebook().equals(rulebook))
                .filter(scenario -> !scenario.differences(book).isEmpty())
                .map(scenario -> scenario.title() + " (" + scenario.place() + ")")
                .toList();
        if (!failing.isEmpty()) {
            throw new IllegalArgumentException("scenarios that fail notice everything: " + failing);
        }
    }

    /**
     * Returns what became of every alteration of a rulebook's rules and numbers.
     *
     * @param rulebook its name, such as {@code JO-SHELTER}
     * @param rules the folder that holds its rule files
     * @param only a text that the names of the files to alter contain, or {@code data} for numbers and days alone; empty for
     *     all
     * @param scenarios the scenarios to run; those of other rulebooks are left out
     * @throws IllegalArgumentException if a scenario fails without any alteration
     */
    public static List<Result> run(String rulebook, Path rules, String only, List<Scenario> scenarios) {
        RuleMutation mutation = new RuleMutation(rulebook, scenarios);
        List<Result> results = new ArrayList<>();
        try (Stream<Path> files = Files.list(rules)) {
            files.filter(file -> file.toString().endsWith(".drl") && file.getFileName().toString().contains(only))
                    .sorted()
                    .forEach(file -> results.addAll(mutation.file(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (LAW_DATA.contains(only)) {
            results.addAll(mutation.law());
        }
        return results;
    }

    private List<Result> file(Path path) {
        String name = path.getFileName().toString();
        RuleFile file;
        try {
            file = new RuleFile(name, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Mutant> mutants = file.mutants();
        Map<String, Rule> compiled = RuleCompiler.compile(name.replace(".drl", ""), file.compiled(mutants)).stream()
                .collect(Collectors.toMap(Rule::getName, rule -> rule));
        return IntStream.range(0, mutants.size())
                .parallel()
                .mapToObj(i -> result(mutants.get(i), compiled.get(String.valueOf(i))))
                .toList();
    }

    private Result result(Mutant mutant, Rule altered) {
        Optional<String> reason = reason(mutant);
        RuleEngine engine = RuleEngine.load(ruleSet.getClass(), ruleSet.modelIndex(), book.law(), all -> all.stream()
                .map(rule -> ((Rule) rule).getName().equals(mutant.rule()) ? named(altered, (Rule) rule) : rule)
                .toList());
        RuleBook changed = RuleBook.load(ruleSet, book.law(), engine);
        String article = Provision.articleOf(mutant.provision());
        Optional<String> killer = killer(changed, runs.stream()
                .filter(run -> articlesOf.get(run.scenario().question()).stream()
                        .anyMatch(part -> part.equals(article) || part.startsWith(article + "/"))), mutant.rule());
        return result(mutant.id(), mutant.provision(), mutant.place(), killer, reason);
    }

    /** An alteration said to alter nothing must survive; one that is noticed alters something. */
    private static Result result(
            String mutant, String provision, String place, Optional<String> killer, Optional<String> reason) {
        return reason.isPresent() && killer.isEmpty()
                ? new Result(mutant, provision, place, reason, true)
                : new Result(mutant, provision, place, killer, false);
    }

    private Optional<String> reason(Mutant mutant) {
        Set<Answer> possible = outOfReach.possible(mutant.rule());
        boolean idle = mutant.change().startsWith("drop the answer") && possible.equals(Set.of(Answer.YES))
                || mutant.change().startsWith("negate the answer") && possible.equals(Set.of(Answer.UNDETERMINED))
                || mutant.change().startsWith("silence as no") && !possible.contains(Answer.UNDETERMINED)
                || mutant.change().startsWith("silence as open") && !possible.contains(Answer.NO);
        if (idle) {
            return Optional.of("the rule answers nothing but " + possible);
        }
        if (mutant.change().startsWith("silence as ") && isWarning(mutant)) {
            return Optional.of("a warning that is open is as little given as one that is not met");
        }
        boolean unseen = mutant.change().startsWith("negate the answer")
                && speaking.containsKey(mutant.rule())
                && !inProofs.contains(mutant.rule());
        return unseen
                ? Optional.of("the rule only says where a duty stands; its answer is shown nowhere")
                : outOfReach.equivalent(mutant.id());
    }

    private boolean isWarning(Mutant mutant) {
        return book.law().provision(mutant.provision()).kind() == Provision.Kind.WARNING;
    }

    /** The altered rule under the name of its original, so that the catalogue agrees. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Rule named(Rule altered, Rule original) {
        return new RuleImpl(
                original.getPackage(), original.getName(), original.getUnit(), altered.getView(),
                altered.getDefaultConsequence(), Map.of(), (Map) original.getMetaData());
    }

    /** Scenarios in which the rule speaks are asked first. */
    private Optional<String> killer(RuleBook changed, Stream<Run> candidates, String rule) {
        Set<Run> first = speaking.getOrDefault(rule, Set.of());
        return candidates
                .sorted((a, b) -> Boolean.compare(first.contains(b), first.contains(a)))
                .map(Run::scenario)
                .filter(scenario -> !scenario.differences(changed).isEmpty())
                .findFirst()
                .map(scenario -> scenario.title() + " (" + scenario.place() + ")");
    }

    private List<Result> law() {
        RuleEngine engine = RuleEngine.load(ruleSet.getClass(), ruleSet.modelIndex(), book.law());
        return AlteredLaw.of(book.law()).entrySet().parallelStream()
                .map(entry -> {
                    RuleBook changed = RuleBook.load(ruleSet, entry.getValue(), engine);
                    Optional<String> killer = killer(changed, runs.stream(), "");
                    return result(entry.getKey(), "numbers and days", LAW_DATA, killer, outOfReach.equivalent(entry.getKey()));
                })
                .toList();
    }

    /** Returns the count and every alteration that nobody noticed, with the provision and the place of its rule. */
    public static List<String> report(String rulebook, List<Result> results) {
        List<String> lines = new ArrayList<>();
        long equivalent = results.stream().filter(Result::equivalent).count();
        long killed = results.stream().filter(result -> !result.equivalent() && result.killer().isPresent()).count();
        lines.add(rulebook + ": " + results.size() + " mutants, " + killed + " killed, " + equivalent + " equivalent, "
                + (results.size() - killed - equivalent) + " survived");
        results.stream()
                .filter(result -> result.killer().isEmpty())
                .forEach(result -> lines.add(
                        "survived: " + result.provision() + " (" + result.place() + "): " + result.mutant()));
        return lines;
    }

    /** Returns every alteration with the scenario that noticed it, or the reason why it alters nothing. */
    public static List<String> table(List<Result> results) {
        return results.stream()
                .map(result -> result.place() + "\t" + result.mutant() + "\t"
                        + (result.equivalent() ? "equivalent: " : "") + result.killer().orElse("survived"))
                .toList();
    }

    /** Returns the alterations listed as altering nothing that are no alterations, or were noticed. */
    public static Set<String> wronglyListed(List<Result> results, OutOfReach outOfReach) {
        Set<String> wrong = new TreeSet<>(outOfReach.equivalents());
        results.stream().filter(Result::equivalent).forEach(result -> wrong.remove(result.mutant()));
        return wrong;
    }
}
