package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.RuleBook;

/**
 * The proof that unknown is open: whatever single fact is taken out of the case of a scenario, the answer stays or becomes
 * undetermined.
 *
 * <p>Each act, relation, stay and entry of a list is taken away whole, and each field alone. What may turn an answer
 * nevertheless stands in a list, one kind a line, with the reason after a colon:
 * {@code acts[EXIT] NO -> YES: who has not left is still in the House}.
 */
public final class OneFactLess {

    /** A file without them is refused, so they cannot be unknown. */
    private static final Set<String> REQUIRED = Set.of("type", "date", "person", "id", "from", "to", "country");

    private static final Set<String> NOT_MATTERS =
            Set.of("format", "caseId", "asOf", "subject", "victim", "persons", "relations", "relationsComplete", "acts");

    /** A fact that is taken away: what kind it is, where it stood, and the case without it. */
    private record Removal(String kind, String path, ObjectNode rest) {
        /** Returns whether it may be a field of a matter, of which the format requires some. */
        boolean ofMatter() {
            return !kind.matches("(persons|relations|acts|relationsComplete).*");
        }
    }

    private final Map<String, RuleBook> books = new HashMap<>();
    private final Map<String, List<String>> turned = new TreeMap<>();
    private int tried;

    private OneFactLess() {}

    /** Takes every fact out of every scenario of a folder of the class path, such as {@code jo/article-03}. */
    public static OneFactLess of(List<Scenario> scenarios) {
        OneFactLess all = new OneFactLess();
        scenarios.forEach(all::take);
        return all;
    }

    private void take(Scenario scenario) {
        Answer richer = scenario.decide().answer();
        for (Removal removal : removals((ObjectNode) scenario.caseJson())) {
            Answer poorer = answer(scenario, removal);
            tried++;
            if (poorer != richer && poorer != Answer.UNDETERMINED) {
                turned.computeIfAbsent(removal.kind() + " " + richer + " -> " + poorer, kind -> new ArrayList<>())
                        .add(removal.path() + " of " + scenario.title() + " (" + scenario.place() + ")");
            }
        }
    }

    /** Returns how many facts were taken away. */
    public int tried() {
        return tried;
    }

    /**
     * Returns the kinds of facts that turned an answer and stand in none of the lists, with where that was seen; and the lines
     * of the lists that nothing needs any longer.
     */
    public List<String> problems(Path... lists) {
        Map<String, String> listed = new TreeMap<>();
        for (Path list : lists) {
            listed.putAll(listed(list));
        }
        List<String> problems = new ArrayList<>();
        turned.forEach((kind, places) -> {
            if (!listed.containsKey(kind)) {
                problems.add("a missing fact turns an answer: " + kind + ": " + places);
            }
        });
        Set<String> unneeded = new TreeSet<>(listed.keySet());
        unneeded.removeAll(turned.keySet());
        unneeded.forEach(kind -> problems.add("a line that nothing needs any longer: " + kind));
        return problems;
    }

    /**
     * Returns what a list says: what is taken away and which answer it turns into which, with the reason.
     *
     * @throws IllegalArgumentException if a line has no reason or is there twice
     */
    public static Map<String, String> listed(Path file) {
        Map<String, String> listed = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(": ", 2);
                    if (parts.length < 2 || listed.put(parts[0], parts[1]) != null) {
                        throw new IllegalArgumentException("without a reason, or listed twice: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed;
    }

    private Answer answer(Scenario scenario, Removal removal) {
        CaseFile poorer;
        try {
            poorer = CaseFile.read(removal.rest().toString().getBytes(StandardCharsets.UTF_8));
        } catch (InvalidCaseException e) {
            // Without what told them apart, two acts of a day contradict each other; such a file is refused.
            if (!removal.ofMatter() && !String.valueOf(e.getMessage()).contains("contradicts")) {
                throw new IllegalStateException(removal.path() + " of " + scenario.place(), e);
            }
            return Answer.UNDETERMINED;
        }
        RuleBook book = books.computeIfAbsent(
                scenario.rulebook() + " " + scenario.edition() + " " + scenario.readings(), key -> chosen(scenario));
        return book.decide(book.question(scenario.question()), poorer).answer();
    }

    private static RuleBook chosen(Scenario scenario) {
        RuleBook book = RuleBooks.named(scenario.rulebook());
        String edition = scenario.edition();
        if (edition != null) {
            book = book.withEdition(edition);
        }
        for (String reading : scenario.readings()) {
            book = book.withReading(reading);
        }
        return book;
    }

    // ---- what can be taken away -------------------------------------------------------------------------------------

    private static List<Removal> removals(ObjectNode file) {
        List<Removal> removals = new ArrayList<>();
        if (file.has("relationsComplete")) {
            ObjectNode rest = file.deepCopy();
            rest.remove("relationsComplete");
            removals.add(new Removal("relationsComplete", "relationsComplete", rest));
        }
        for (String list : List.of("persons", "relations", "acts")) {
            JsonNode entries = file.path(list);
            for (int i = 0; i < entries.size(); i++) {
                entry(file, list, i, removals);
            }
        }
        for (Map.Entry<String, JsonNode> matter : file.properties()) {
            if (!NOT_MATTERS.contains(matter.getKey())) {
                matter(file, matter.getKey(), "/" + matter.getKey(), matter.getValue(), removals);
            }
        }
        return removals;
    }

    /** Takes away each field and each entry of a list, however deep: a matter as a whole is what is asked about. */
    private static void matter(ObjectNode file, String kind, String pointer, JsonNode value, List<Removal> removals) {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String path = pointer + "/" + field.getKey();
            ObjectNode rest = file.deepCopy();
            ((ObjectNode) rest.at(pointer)).remove(field.getKey());
            removals.add(new Removal(kind + "." + field.getKey(), path, rest));
            matter(file, kind + "." + field.getKey(), path, field.getValue(), removals);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            ObjectNode rest = file.deepCopy();
            ((ArrayNode) rest.at(pointer)).remove(i);
            removals.add(new Removal(kind + "[]", pointer + "/" + i, rest));
            matter(file, kind + "[]", pointer + "/" + i, value.get(i), removals);
        }
    }

    private static void entry(ObjectNode file, String list, int i, List<Removal> removals) {
        ObjectNode entry = (ObjectNode) file.path(list).get(i);
        String path = list + "[" + i + "]";
        String kind = list + "[" + entry.path("type").asText(role(file, entry)) + "]";
        if (!list.equals("persons")) {
            ObjectNode rest = file.deepCopy();
            ((ArrayNode) rest.path(list)).remove(i);
            boolean complete = list.equals("relations") && file.path("relationsComplete").asBoolean();
            removals.add(new Removal(complete ? "relations[] of a complete list" : kind, path, rest));
        }
        for (Map.Entry<String, JsonNode> field : entry.properties()) {
            if (!REQUIRED.contains(field.getKey()) && !field.getKey().equals("presence")) {
                ObjectNode rest = file.deepCopy();
                ((ObjectNode) rest.path(list).get(i)).remove(field.getKey());
                removals.add(new Removal(kind + "." + field.getKey(), path + "." + field.getKey(), rest));
            }
        }
        JsonNode stays = entry.path("presence");
        for (int j = 0; j < stays.size(); j++) {
            ObjectNode withoutStay = file.deepCopy();
            ((ArrayNode) withoutStay.path(list).get(i).path("presence")).remove(j);
            boolean complete = entry.path("presenceComplete").asBoolean();
            removals.add(new Removal(
                    kind + ".presence[]" + (complete ? " of a complete list" : ""), path + ".presence[" + j + "]", withoutStay));
            if (stays.get(j).has("to")) {
                ObjectNode withoutEnd = file.deepCopy();
                ((ObjectNode) withoutEnd.path(list).get(i).path("presence").get(j)).remove("to");
                removals.add(new Removal(kind + ".presence[].to", path + ".presence[" + j + "].to", withoutEnd));
            }
        }
    }

    private static String role(ObjectNode file, ObjectNode person) {
        return person.path("id").equals(file.path("subject"))
                ? "subject"
                : person.path("id").equals(file.path("victim")) ? "victim" : "other";
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "OneFactLess";
    }
}
