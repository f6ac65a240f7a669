package org.ihala.rules.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.law.Text;
import org.jspecify.annotations.Nullable;

/** Reads one scenario file; every problem is reported at its line and column. */
final class ScenarioReader {

    /** What a scenario file must have. */
    static final Set<String> EVERY_FILE = ordered("rulebook", "scenarios");

    private static final Set<String> FILE = ordered("rulebook", "base", "asked", "as-of", "readings", "edition", "scenarios");
    private static final Set<String> SCENARIO =
            ordered("title", "given", "asked", "as-of", "readings", "edition", "expect");
    private static final Set<String> LANGUAGES = ordered("ar", "en");
    private static final Set<String> GIVEN = ordered("case", "base", "change", "without", "add");
    private static final Set<String> EXPECT = ordered(
            "answer", "contested", "basis", "met", "blocking", "open", "missing", "not-missing", "warnings", "not-warnings", "duties",
            "outcome");
    private static final Set<String> BASIS = ordered("edition", "kind", "confidence", "steps", "inferred", "signedOff");
    private static final Map<String, Answer> ANSWERS =
            Map.of("yes", Answer.YES, "no", Answer.NO, "undetermined", Answer.UNDETERMINED);
    private static final Map<String, Answer> LISTS =
            Map.of("met", Answer.YES, "blocking", Answer.NO, "open", Answer.UNDETERMINED);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Entry file;
    private final Map<String, Base> bases;
    private final List<String> problems;
    private final Map<String, Entry> header;
    private final Set<String> titles = new LinkedHashSet<>();

    ScenarioReader(Entry file, Map<String, Base> bases, List<String> problems) {
        this.file = file;
        this.bases = bases;
        this.problems = problems;
        this.header = file.fields(FILE);
    }

    private static Set<String> ordered(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    /** Returns the scenarios of the file that could be read. */
    List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        if (!header.keySet().containsAll(EVERY_FILE)) {
            file.problem("needs rulebook and scenarios");
            return scenarios;
        }
        List<Entry> entries = header.get("scenarios").items();
        if (entries.isEmpty()) {
            header.get("scenarios").problem("holds no scenario");
        }
        for (Entry entry : entries) {
            int before = problems.size();
            Map<String, Entry> fields = entry.fields(SCENARIO);
            if (!fields.containsKey("title") || !fields.containsKey("expect")) {
                entry.problem("a scenario needs title and expect");
                continue;
            }
            Text title = title(fields.get("title"));
            Entry asked = fields.getOrDefault("asked", header.get("asked"));
            if (asked == null) {
                entry.problem("says neither here nor at the head of the file what is asked");
                continue;
            }
            Expectation expectation = expectation(fields.get("expect"));
            Base facts = facts(entry, fields);
            CaseFile caseFile = facts == null ? null : caseFile(facts, fields.getOrDefault("given", entry));
            if (caseFile != null && problems.size() == before) {
                Entry readings = fields.getOrDefault("readings", header.get("readings"));
                Entry edition = fields.getOrDefault("edition", header.get("edition"));
                scenarios.add(new Scenario(
                        title,
                        entry.place(),
                        header.get("rulebook").text(),
                        asked.text(),
                        readings == null ? List.of() : readings.texts(),
                        edition == null ? null : edition.text(),
                        facts.json(),
                        caseFile,
                        expectation));
            }
        }
        return scenarios;
    }

    /** Reads a title in one language, or in both; no two of a file are alike. */
    private Text title(Entry entry) {
        Map<String, Entry> both = entry.isMapping() ? entry.fields(LANGUAGES) : Map.of("ar", entry, "en", entry);
        String ar = both.containsKey("ar") ? both.get("ar").text() : "";
        String en = both.containsKey("en") ? both.get("en").text() : "";
        if (ar.isBlank() || en.isBlank()) {
            entry.problem("a title is a text, or a text for each of ar and en");
            return new Text("-", "-");
        }
        if (!titles.add(en) || !ar.equals(en) && !titles.add(ar)) {
            entry.problem("another scenario of this file has this title");
        }
        return new Text(ar, en);
    }

    private @Nullable Base facts(Entry scenario, Map<String, Entry> fields) {
        Entry given = fields.getOrDefault("given", header.get("base"));
        if (given == null) {
            scenario.problem("says neither what is given nor, at the head of the file, a base");
            return null;
        }
        Base facts = fields.containsKey("given") ? changed(given) : base(given);
        Entry asOf = fields.getOrDefault("as-of", header.get("as-of"));
        if (facts != null && asOf != null && (fields.containsKey("as-of") || !facts.json().hasNonNull("asOf"))) {
            facts.json().set("asOf", asOf.json("asOf", facts.places()));
        }
        return facts;
    }

    private @Nullable CaseFile caseFile(Base facts, Entry given) {
        try {
            return CaseFile.read(JSON.writeValueAsString(facts.json()).getBytes(StandardCharsets.UTF_8));
        } catch (InvalidCaseException e) {
            e.problems().forEach(problem -> problems.add(placeOf(problem, facts, given) + ": " + problem));
            return null;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The nearest value on the way to the path a problem names. */
    private static String placeOf(String problem, Base facts, Entry given) {
        String path = problem.substring(0, Math.max(0, problem.indexOf(": ")));
        while (!path.isEmpty()) {
            String place = facts.places().get(path);
            if (place != null) {
                return place;
            }
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return given.place();
    }

    private @Nullable Base base(Entry name) {
        Base base = bases.get(name.text());
        if (base == null) {
            name.problem("there is no base of this name; there are " + String.join(", ", bases.keySet().stream().sorted().toList()));
            return null;
        }
        return base.copy();
    }

    private @Nullable Base changed(Entry given) {
        Map<String, Entry> fields = given.fields(GIVEN);
        if (fields.containsKey("case") && fields.containsKey("base")) {
            given.problem("has a case of its own or a base, not both");
            return null;
        }
        Entry named = fields.getOrDefault("base", header.get("base"));
        if (!fields.containsKey("case") && named == null) {
            given.problem("needs a case or a base");
            return null;
        }
        Base facts = fields.containsKey("case") ? Base.of(fields.get("case")) : base(named);
        if (facts == null) {
            return null;
        }
        CaseChange change = new CaseChange(facts);
        if (fields.containsKey("change")) {
            fields.get("change").fields(null).forEach(change::set);
        }
        if (fields.containsKey("without")) {
            fields.get("without").items().forEach(change::remove);
        }
        if (fields.containsKey("add")) {
            fields.get("add").fields(null).forEach(change::add);
        }
        return facts;
    }

    private Expectation expectation(Entry entry) {
        Map<String, Entry> fields = entry.fields(EXPECT);
        Map<Answer, List<String>> provisions = new EnumMap<>(Answer.class);
        LISTS.forEach((name, answer) -> provisions.put(answer, texts(fields, name)));
        Map<String, String> duties = new LinkedHashMap<>();
        if (fields.containsKey("duties")) {
            fields.get("duties").fields(null).forEach((id, status) -> duties.put(id, status.text()));
        }
        if (fields.isEmpty()) {
            entry.problem("a scenario that expects nothing cannot fail");
        }
        return new Expectation(
                answer(fields.get("answer")),
                contested(fields.get("contested")),
                values(fields.get("basis"), BASIS),
                provisions,
                texts(fields, "missing"),
                texts(fields, "not-missing"),
                texts(fields, "warnings"),
                texts(fields, "not-warnings"),
                duties,
                values(fields.get("outcome"), null));
    }

    private static Map<String, JsonNode> values(@Nullable Entry entry, @Nullable Set<String> allowed) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        if (entry != null) {
            entry.fields(allowed).forEach((name, value) -> values.put(name, value.json(name, new HashMap<>())));
        }
        return values;
    }

    private static List<String> texts(Map<String, Entry> fields, String name) {
        Entry entry = fields.get(name);
        return entry == null ? List.of() : entry.texts();
    }

    private static @Nullable Answer answer(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        Answer answer = ANSWERS.get(entry.text());
        if (answer == null) {
            entry.problem("must be yes, no or undetermined");
        }
        return answer;
    }

    private static @Nullable Boolean contested(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        if (!entry.text().equals("true") && !entry.text().equals("false")) {
            entry.problem("must be true or false");
        }
        return entry.text().equals("true");
    }
}
