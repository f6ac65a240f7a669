package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.testkit.ChangedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing depends on an order, on a repetition or on who else is deciding. */
class OrderAndReplayTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();
    private static final Pattern PLACE = Pattern.compile("\"(acts|relations|persons)\\[(\\d+)\\]([^\"]*)\"");

    private static List<String> decisions(RuleBook book, List<CaseFile> cases) {
        List<String> all = new ArrayList<>();
        for (CaseFile caseFile : cases) {
            for (ShelterQuestion question : ShelterQuestion.values()) {
                all.add(book.decide(question, caseFile).toJson());
            }
        }
        return all;
    }

    private static List<CaseFile> cases() {
        return Samples.all().map(Draft::build).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void should_give_the_same_bytes_whatever_the_order_of_the_rules(long seed) {
        RuleBook shuffled =
                RuleBook.load(new JordanShelter(), SHELTER.law(), ChangedRules.shuffled(new JordanShelter(), SHELTER.law(), seed));

        assertThat(decisions(shuffled, cases())).isEqualTo(decisions(SHELTER, cases()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void should_give_the_same_decision_whatever_the_order_of_persons_relations_and_acts(long seed) {
        Random random = new Random(seed);
        Samples.all().forEach(draft -> {
            List<Person> persons = shuffled(draft.persons(), random);
            List<Relation> relations = shuffled(draft.relations(), random);
            List<Act> acts = shuffled(draft.acts(), random);
            CaseFile original = draft.build();
            CaseFile reordered = draft.build(persons, relations, acts);
            for (ShelterQuestion question : ShelterQuestion.values()) {
                Decision decision = SHELTER.decide(question, original);
                String expected = withPlaces(decision.toJson(), draft.persons(), draft.relations(), draft.acts());
                String actual =
                        withPlaces(SHELTER.decide(question, reordered).toJson(), persons, relations, acts);
                assertThat(sortedLists(actual)).isEqualTo(sortedLists(expected));
            }
        });
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Places name positions in the file, so they are compared by what stands there. */
    private static String withPlaces(String json, List<Person> persons, List<Relation> relations, List<Act> acts) {
        return PLACE.matcher(json).replaceAll(match -> {
            int index = Integer.parseInt(match.group(2));
            int identity = switch (match.group(1)) {
                case "acts" -> System.identityHashCode(acts.get(index));
                case "relations" -> System.identityHashCode(relations.get(index));
                default -> persons.get(index).id().hashCode();
            };
            return "\"" + match.group(1) + "#" + identity + match.group(3) + "\"";
        });
    }

    private static final Pattern FACTS = Pattern.compile("\"facts\": \\[([^\\]]*)\\]");

    private static String sortedLists(String json) {
        return FACTS.matcher(json)
                .replaceAll((MatchResult match) -> "\"facts\": "
                        + Pattern.compile(",").splitAsStream(match.group(1)).map(String::strip).sorted()
                                .collect(Collectors.toList()));
    }

    @Test
    void should_give_the_same_bytes_when_asked_twice() {
        assertThat(decisions(SHELTER, cases())).isEqualTo(decisions(SHELTER, cases()));
        assertThat(decisions(ShelterRuleBook.load(), cases())).isEqualTo(decisions(SHELTER, cases()));
    }

    @Test
    void should_give_the_same_bytes_to_many_threads_at_once() throws Exception {
        List<String> expected = decisions(SHELTER, cases());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = Collections.nCopies(8, () -> decisions(SHELTER, cases()));
            for (Future<List<String>> future : threads.invokeAll(tasks)) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
