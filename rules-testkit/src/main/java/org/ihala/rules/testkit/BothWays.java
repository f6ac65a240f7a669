package org.ihala.rules.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Execution;
import org.ihala.rules.Question;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Reading;

/** Decides generated cases straight and in a session, and compares the decisions byte for byte. */
public final class BothWays {

    private static final long SEED = 20_261_127L;

    private final RuleBook book;
    private final Question question;
    private final GeneratedCases cases;
    private final Random random;

    private BothWays(RuleBook book, Question question, List<Scenario> scenarios) {
        this.book = book;
        this.question = question;
        List<Scenario> asking = scenarios.stream()
                .filter(scenario -> scenario.rulebook().equals(book.identity().name())
                        && scenario.question().equals(question.id()))
                .toList();
        long seed = SEED + book.identity().name().hashCode() * 31L + question.id().hashCode();
        this.cases = new GeneratedCases(asking, seed);
        this.random = new Random(seed);
    }

    /**
     * Compares the decisions of one question.
     *
     * @param scenarios those whose cases are varied; the ones that ask another question are left out
     * @param decisions how many decisions to make, each both ways
     * @return the number of each decision that differs, with the question; empty where all agree
     */
    public static List<String> differences(RuleBook book, Question question, List<Scenario> scenarios, int decisions) {
        BothWays ways = new BothWays(book, question, scenarios);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < decisions; i++) {
            RuleBook chosen = ways.chosen();
            CaseFile caseFile = ways.cases.next();
            if (!ways.decided(chosen, Execution.STRAIGHT, caseFile).equals(ways.decided(chosen, Execution.SESSION, caseFile))) {
                differences.add(book.identity().name() + " " + question.id() + ", decision " + i);
            }
        }
        return differences;
    }

    /** Returns the rulebook as loaded or, every third time, on another reading, and at times held to an edition. */
    private RuleBook chosen() {
        RuleBook chosen = book;
        List<Reading> readings = List.copyOf(book.law().readings().values());
        if (random.nextInt(3) == 0 && !readings.isEmpty()) {
            Reading reading = readings.get(random.nextInt(readings.size()));
            Reading.Option option = reading.options().get(random.nextInt(reading.options().size()));
            chosen = chosen.withReading(reading.id() + "=" + option.id());
        }
        List<Edition> editions = book.law().editions();
        return random.nextInt(6) == 0 ? chosen.withEdition(editions.get(random.nextInt(editions.size())).id()) : chosen;
    }

    private String decided(RuleBook chosen, Execution execution, CaseFile caseFile) {
        try {
            return chosen.withExecution(execution).decide(question, caseFile).toJson();
        } catch (ReferToHumanException e) {
            return String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            // A case without a subject or a day is refused before any rule is run.
            return e.getClass().getSimpleName();
        }
    }

    /**
     * Compares decisions of all questions of all rulebooks on the class path, evenly, and ends with 1 where any differ.
     *
     * @param arguments how many decisions to make in all
     */
    public static void main(String[] arguments) {
        int all = Integer.parseInt(arguments[0]);
        List<RuleBook> books = RuleBooks.all();
        int questions = books.stream().mapToInt(book -> book.questions().size()).sum();
        int each = (all + questions - 1) / questions;
        List<Scenario> scenarios = ScenarioFolder.read("");
        int differences = 0;
        for (RuleBook book : books) {
            for (Question question : book.questions()) {
                List<String> found = differences(book, question, scenarios, each);
                found.stream().limit(3).forEach(System.out::println);
                differences += found.size();
                System.out.println(book.identity().name() + " " + question.id() + ": " + each + " decisions, "
                        + found.size() + " differences");
            }
        }
        System.out.println(each * questions + " decisions of " + questions + " questions, " + differences + " differences");
        if (differences > 0) {
            System.exit(1);
        }
    }
}
