package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Reading;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/**
 * A decision derived again from nothing but its own JSON gives the same answer, and so does each of its steps.
 *
 * <p>A step without a formula is taken at its word. Every other one is worked out from the steps its formula names: where
 * some of these are open, each way of closing them is tried. The rules and the resolver are not asked.
 */
class ProofReplayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CASES = Path.of("..", "examples", "cases");

    private final Map<Answer, Integer> steps = new EnumMap<>(Answer.class);

    /** A formula as printed, read from left to right. */
    private static final class Reader {

        private final String text;
        private final Map<String, Answer> values;
        private int at;

        Reader(String text, Map<String, Answer> values) {
            this.text = text;
            this.values = values;
        }

        Answer answer() {
            int from = at;
            while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String name = text.substring(from, at).strip();
            if (at == text.length() || text.charAt(at) != '(') {
                return values.get(name);
            }
            List<Answer> operands = new ArrayList<>();
            do {
                at++;
                operands.add(answer());
            } while (text.charAt(at) == ',');
            at++;
            return switch (name) {
                case "allOf" -> operands.stream().reduce(Answer.YES, Answer::and);
                case "anyOf" -> operands.stream().reduce(Answer.NO, Answer::or);
                case "unless" -> operands.get(0).and(operands.get(1).negated());
                default -> throw new AssertionError("no such formula: " + name);
            };
        }
    }

    /** Collects the steps below, by provision, and the open ones that have no formula. */
    private static void collect(JsonNode step, Map<String, JsonNode> all, Map<String, Answer> open) {
        if (!step.has("formula") && answer(step) == Answer.UNDETERMINED) {
            open.put(step.get("provision").asText(), Answer.UNDETERMINED);
        }
        all.put(step.get("provision").asText(), step);
        if (step.has("formula")) {
            step.get("children").forEach(child -> collect(child, all, open));
        }
    }

    private static Answer answer(JsonNode node) {
        return Answer.valueOf(node.get("answer").asText());
    }

    private static Answer answer(String provision, Map<String, JsonNode> all, Map<String, Answer> open) {
        JsonNode step = all.get(provision);
        if (!step.has("formula")) {
            return open.getOrDefault(provision, answer(step));
        }
        Map<String, Answer> values = new TreeMap<>();
        step.get("children").forEach(child -> {
            String id = child.get("provision").asText();
            values.put(id, answer(id, all, open));
        });
        return new Reader(step.get("formula").asText(), values).answer();
    }

    /** Returns the answer that holds with the open steps left open or, where that is open too, however they are closed. */
    private static Answer derived(List<JsonNode> roots) {
        Map<String, JsonNode> all = new TreeMap<>();
        Map<String, Answer> open = new TreeMap<>();
        roots.forEach(root -> collect(root, all, open));
        Supplier<Answer> derived = () -> roots.stream()
                .map(root -> answer(root.get("provision").asText(), all, open))
                .reduce(Answer.YES, Answer::and);
        Answer left = derived.get();
        if (left != Answer.UNDETERMINED) {
            return left;
        }
        List<String> names = List.copyOf(open.keySet());
        Set<Answer> closed = EnumSet.noneOf(Answer.class);
        int completions = 1 << names.size();
        for (int i = 0; i < completions && closed.size() < 2; i++) {
            // From both ends: where nothing is an exception to anything, the first and the last differ already.
            int completion = (i & 1) == 0 ? i >> 1 : completions - 1 - (i >> 1);
            for (int name = 0; name < names.size(); name++) {
                open.put(names.get(name), Answer.of((completion >> name & 1) != 0));
            }
            closed.add(derived.get());
        }
        return closed.size() == 1 ? closed.iterator().next() : Answer.UNDETERMINED;
    }

    /** Each step is derived too, those of earlier firings that a step without a formula rests on included. */
    private void checkSteps(JsonNode step, String about) {
        if (step.has("formula")) {
            steps.merge(answer(step), 1, Integer::sum);
            assertThat(derived(List.of(step))).as("%s %s", about, step.get("provision")).isEqualTo(answer(step));
        }
        if (step.has("children")) {
            step.get("children").forEach(child -> checkSteps(child, about));
        }
    }

    private Answer check(JsonNode decision, String about) {
        List<JsonNode> roots = new ArrayList<>();
        decision.get("because").forEach(roots::add);
        Answer derived = derived(roots);
        assertThat(derived).as(about).isEqualTo(answer(decision));
        roots.forEach(root -> checkSteps(root, about));
        return derived;
    }

    @Test
    void should_derive_every_decision_again_from_its_own_proof() throws IOException {
        Map<Answer, Integer> seen = new EnumMap<>(Answer.class);
        List<Draft> samples = Samples.all().toList();
        for (Choice choice : List.of(Choice.standard(false), changed())) {
            for (int i = 0; i < samples.size(); i++) {
                for (ShelterQuestion question : ShelterQuestion.values()) {
                    String json = choice.book().decide(question, samples.get(i).build()).toJson();
                    seen.merge(check(JSON.readTree(json), question.id() + " " + i), 1, Integer::sum);
                }
            }
        }
        assertThat(seen.get(Answer.YES)).isGreaterThan(100);
        assertThat(seen.get(Answer.NO)).isGreaterThan(100);
        assertThat(seen.get(Answer.UNDETERMINED)).isGreaterThan(1000);
        assertThat(steps.values()).hasSize(3).allMatch(times -> times > 1000);
    }

    /** Every point read in the last way there is. */
    private static Choice changed() {
        Choice choice = Choice.standard(false);
        for (String point : choice.readings().keySet()) {
            List<Reading.Option> options =
                    Agreement.SHELTER.law().readings().get(point).options();
            choice = choice.with(point, options.get(options.size() - 1).id());
        }
        return choice;
    }

    @Test
    void should_derive_every_expected_decision_again_from_its_own_proof() throws IOException {
        int checked = 0;
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".expected.json")).sorted().toList()) {
                JsonNode expected = JSON.readTree(Files.readAllBytes(file));
                for (JsonNode decision : expected.has("decisions") ? expected.get("decisions") : List.of(expected)) {
                    check(decision, file.getFileName() + " " + decision.get("question").asText());
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(300);
    }
}
