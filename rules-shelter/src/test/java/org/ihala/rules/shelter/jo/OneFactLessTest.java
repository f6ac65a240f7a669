package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
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
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.testkit.Scenario;
import org.ihala.rules.testkit.ScenarioFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Unknown is open: whatever single fact is taken out of the case of a scenario, the answer stays or becomes undetermined.
 *
 * <p>All scenarios of the articles whose rules are written in words are tried, with each act, relation and stay taken away
 * whole and with each of their fields and each field of a person taken away alone. What may turn an answer nevertheless is
 * listed one by one in {@code one-fact-less-exceptions.txt}, with the reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneFactLessTest {

    /** The articles whose rules are written in words: the list only grows. */
    private static final List<String> ARTICLES = List.of("02", "03", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19");

    private static final Path EXCEPTIONS = Path.of("src/test/resources/one-fact-less-exceptions.txt");

    /** What is not right yet, with what would mend it: the list only shrinks. */
    private static final Path TO_MEND = Path.of("src/test/resources/one-fact-less-to-mend.txt");

    /** A file without them is refused, so they cannot be unknown. */
    private static final Set<String> REQUIRED = Set.of("type", "date", "person", "id", "from", "to", "country");

    private final RuleBook shelter = ShelterRuleBook.load();
    private final Map<String, RuleBook> books = new HashMap<>();

    /** A fact that is taken away: what kind it is, where it stood, and the case without it. */
    private record Removal(String kind, String path, ObjectNode rest) {
        /** Returns whether it may be a field of a matter, of which the format requires some. */
        boolean ofMatter() {
            return !kind.matches("(persons|relations|acts|relationsComplete).*");
        }
    }

    private static final Set<String> NOT_MATTERS =
            Set.of("format", "caseId", "asOf", "subject", "victim", "persons", "relations", "relationsComplete", "acts");

    @Test
    void should_only_open_an_answer_if_one_fact_is_taken_out_of_a_scenario() throws IOException {
        Map<String, String> listed = listed(EXCEPTIONS);
        listed.putAll(listed(TO_MEND));
        Map<String, List<String>> turned = new TreeMap<>();
        int tried = 0;
        for (String article : ARTICLES) {
            for (Scenario scenario : ScenarioFolder.read("jo/article-" + article)) {
                Answer richer = scenario.decide(shelter).answer();
                for (Removal removal : removals((ObjectNode) scenario.caseJson())) {
                    Answer poorer = answer(scenario, removal);
                    tried++;
                    if (poorer != richer && poorer != Answer.UNDETERMINED) {
                        turned.computeIfAbsent(removal.kind() + " " + richer + " -> " + poorer, kind -> new ArrayList<>())
                                .add(removal.path() + " of " + scenario.title() + " (" + scenario.place() + ")");
                    }
                }
            }
        }
        Set<String> unneeded = new TreeSet<>(listed.keySet());
        unneeded.removeAll(turned.keySet());
        turned.keySet().removeAll(listed.keySet());
        assertThat(turned).as("answers that a missing fact turned").isEmpty();
        assertThat(unneeded).as("lines that nothing needs any longer").isEmpty();
        assertThat(tried).isGreaterThan(4000);
    }

    @Test
    void should_except_no_field_of_an_act() throws IOException {
        assertThat(listed(EXCEPTIONS).keySet()).noneMatch(kind -> kind.matches("acts\\[[^]]*]\\..*"));
    }

    /** Each line says what is taken away, which answer it turns into which, and after a colon why that is right. */
    private static Map<String, String> listed(Path file) throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(": ", 2);
                assertThat(parts).as(line).hasSize(2);
                assertThat(listed.put(parts[0], parts[1])).as("listed twice: " + parts[0]).isNull();
            }
        }
        return listed;
    }

    private Answer answer(Scenario scenario, Removal removal) {
        CaseFile poorer;
        try {
            poorer = CaseFile.read(removal.rest().toString().getBytes(StandardCharsets.UTF_8));
        } catch (InvalidCaseException e) {
            // Without what told them apart, two acts of a day contradict each other; such a file is refused.
            assertThat(removal.ofMatter() || String.valueOf(e.getMessage()).contains("contradicts")).as(removal.path()).isTrue();
            return Answer.UNDETERMINED;
        }
        RuleBook book = books.computeIfAbsent(scenario.edition() + " " + scenario.readings(), key -> chosen(scenario));
        return book.decide(book.question(scenario.question()), poorer).answer();
    }

    private RuleBook chosen(Scenario scenario) {
        String edition = scenario.edition();
        RuleBook book = edition == null ? shelter : shelter.withEdition(edition);
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
}
