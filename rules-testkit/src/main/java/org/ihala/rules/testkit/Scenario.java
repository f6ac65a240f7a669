package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.ReferToHumanException;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Text;
import org.jspecify.annotations.Nullable;

/** A case, a question about it and what the law answers, as a lawyer wrote it down. */
public final class Scenario {

    private final Text titles;
    private final String place;
    private final String rulebook;
    private final String question;
    private final List<String> readings;
    private final @Nullable String edition;
    private final ObjectNode json;
    private final CaseFile caseFile;
    private final Expectation expectation;

    Scenario(
            Text titles,
            String place,
            String rulebook,
            String question,
            List<String> readings,
            @Nullable String edition,
            ObjectNode json,
            CaseFile caseFile,
            Expectation expectation) {
        this.titles = titles;
        this.place = place;
        this.rulebook = rulebook;
        this.question = question;
        this.readings = readings;
        this.edition = edition;
        this.json = json;
        this.caseFile = caseFile;
        this.expectation = expectation;
    }

    /** Returns the title that names the test: the English one, or the only one. */
    public String title() {
        return titles.en();
    }

    /** Returns the title for readers of either language; the same for both where it is written in one. */
    public Text titles() {
        return titles;
    }

    /** Returns where it stands, as {@code file:line:column}. */
    public String place() {
        return place;
    }

    /** Returns the name of the rulebook it asks. */
    public String rulebook() {
        return rulebook;
    }

    /** Returns the id of the question it asks. */
    public String question() {
        return question;
    }

    /** Returns the readings it applies, such as {@code Q12-2=R2}; empty for the defaults. */
    public List<String> readings() {
        return readings;
    }

    /** Returns the edition it is held to, or null where the day of the case picks one. */
    public @Nullable String edition() {
        return edition;
    }

    /** Returns the case. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** Returns the case in the public format, for readers. */
    public JsonNode caseJson() {
        return json.deepCopy();
    }

    /** Returns the provisions it makes a statement of, by the answer stated. */
    public Map<Answer, Set<String>> provisions() {
        Map<Answer, Set<String>> stated = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            stated.put(answer, new TreeSet<>(expectation.provisions().getOrDefault(answer, List.of())));
        }
        return stated;
    }

    /** Returns the provisions whose duties it makes a statement of. */
    public Set<String> duties() {
        return expectation.duties().keySet();
    }

    /** Returns the codes of the warnings it says must be given, or must not be. */
    public Set<String> warnings(boolean given) {
        return new TreeSet<>(given ? expectation.warnings() : expectation.notWarnings());
    }

    /** Returns the answer it expects, if it says one. */
    public @Nullable Answer answer() {
        return expectation.answer();
    }

    /** Returns the scenario for readers in other languages: the case in full, the question, and what is expected. */
    ObjectNode json() {
        ObjectNode scenario = JsonNodeFactory.instance.objectNode();
        scenario.put("title", title());
        scenario.putObject("titles").put("ar", titles.ar()).put("en", titles.en());
        scenario.put("rulebook", rulebook).put("question", question);
        ArrayNode chosen = scenario.putArray("readings");
        readings.forEach(chosen::add);
        scenario.put("edition", edition);
        scenario.set("case", json);
        scenario.set("expect", expectation.json());
        return scenario;
    }

    /** Returns the decision of the rulebook on the class path. */
    public Decision decide() {
        return decide(RuleBooks.named(rulebook));
    }

    /** Returns the decision of a rulebook, under the scenario's readings and edition. */
    public Decision decide(RuleBook book) {
        RuleBook asked = edition == null ? book : book.withEdition(edition);
        for (String reading : readings) {
            asked = asked.withReading(reading);
        }
        return asked.decide(asked.question(question), caseFile);
    }

    /** Returns where a decision of the case differs from what is expected; empty where it agrees. */
    public List<String> differences(Decision decision) {
        return expectation.differences(decision);
    }

    /** Returns where the decision of a rulebook differs from what is expected; empty where it agrees. */
    public List<String> differences(RuleBook book) {
        try {
            return expectation.differences(decide(book));
        } catch (ReferToHumanException e) {
            return List.of(Objects.requireNonNullElse(e.getMessage(), "refer to a human"));
        }
    }

    /**
     * Returns all that does not hold by the rulebook on the class path: what it names that the rulebook does not know, or
     * where the decision differs; empty where it holds.
     */
    public List<String> failures() {
        RuleBook book;
        try {
            book = RuleBooks.named(rulebook);
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        List<String> failures = new ArrayList<>();
        known(() -> book.question(question), failures);
        readings.forEach(reading -> known(() -> book.withReading(reading), failures));
        if (edition != null) {
            known(() -> book.withEdition(edition), failures);
        }
        boolean decidable = failures.isEmpty();
        failures.addAll(expectation.unknown(book.law()));
        if (decidable) {
            try {
                failures.addAll(differences(book));
            } catch (InvalidCaseException e) {
                failures.addAll(e.problems());
            }
        }
        return failures;
    }

    private static void known(Supplier<?> named, List<String> failures) {
        try {
            named.get();
        } catch (IllegalArgumentException e) {
            failures.add(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Decides the case and compares.
     *
     * @throws AssertionError if anything does not hold; it names the scenario, its place and each provision
     */
    public void verify() {
        List<String> failures = failures();
        if (!failures.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(title() + " (" + place + ")");
            failures.forEach(failure -> lines.add("  " + failure));
            throw new AssertionError(String.join("\n", lines));
        }
    }

    /** Returns the title, which names the test. */
    @Override
    public String toString() {
        return title();
    }
}
