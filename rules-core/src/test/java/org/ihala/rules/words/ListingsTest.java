package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What several persons list covers codes as every choice does of who belongs to them, what they list, and who else there is. */
class ListingsTest {

    private static final MissingFact BELONGING = MissingFact.at("BELONGING", "list");
    private static final MissingFact CODES = MissingFact.at("CODES", "list");
    private static final MissingFact OTHERS = MissingFact.at("OTHERS", "list");
    private static final List<String> ASKED = List.of("A", "B", "C");
    private static final List<@Nullable List<String>> LISTED = Arrays.asList(
            null, List.of(), List.of("A"), List.of("B"), List.of("A", "B"), List.of("B", "C"), List.of("A", "B", "C"));
    private static final List<Answer> BELONGS = List.of(Answer.values());

    /** Somebody of a file: whether they belong to the list, and what they list. */
    private record Person(Answer belongs, @Nullable List<String> codes) {

        /** What they may come to: null where they do not belong to the list. */
        List<@Nullable List<String>> worlds() {
            List<@Nullable List<String>> may = new ArrayList<>();
            if (belongs != Answer.YES) {
                may.add(null);
            }
            if (belongs != Answer.NO) {
                may.addAll(codes != null ? List.of(codes) : List.of(List.of(), ASKED));
            }
            return may;
        }

        Condition condition() {
            return switch (belongs) {
                case YES -> Condition.met();
                case NO -> Condition.notMet();
                case UNDETERMINED -> Condition.unknown(BELONGING);
            };
        }
    }

    private static List<Person> persons() {
        return BELONGS.stream().flatMap(belongs -> LISTED.stream().map(codes -> new Person(belongs, codes))).toList();
    }

    private static Listings listings(boolean complete, List<Person> persons) {
        Listings all = new Listings(List.of("list"), complete, new Listings.Gaps(BELONGING, CODES, OTHERS));
        persons.forEach(person -> all.with(person.condition(), person.codes));
        return all;
    }

    private static boolean covering(List<List<String>> world, List<String> asked) {
        return asked.stream().allMatch(code -> world.stream().anyMatch(codes -> codes.contains(code)));
    }

    private static boolean oneEach(List<List<String>> world, List<String> asked) {
        return asked.isEmpty() || Stream.iterate(0, i -> i < world.size(), i -> i + 1).anyMatch(i -> {
            List<List<String>> rest = new ArrayList<>(world);
            return rest.remove((int) i).contains(asked.get(0)) && oneEach(rest, asked.subList(1, asked.size()));
        });
    }

    private static void compare(List<Person> persons, boolean complete) {
        List<List<@Nullable List<String>>> choices = new ArrayList<>();
        persons.forEach(person -> choices.add(person.worlds()));
        if (!complete) {
            for (int i = 0; i < ASKED.size(); i++) {
                choices.add(Arrays.asList(null, ASKED));
            }
        }
        List<List<List<String>>> worlds = new ArrayList<>();
        for (List<@Nullable List<String>> world : Plainly.choices(choices)) {
            worlds.add(world.stream().filter(codes -> codes != null).toList());
        }
        Listings listings = listings(complete, persons);
        String[] asked = ASKED.toArray(String[]::new);
        assertThat(listings.covering(asked).answer())
                .as("%s %s", persons, complete)
                .isEqualTo(Plainly.agreed(worlds, world -> Answer.of(covering(world, ASKED))));
        assertThat(listings.coveringOneEach(asked).answer())
                .as("%s %s", persons, complete)
                .isEqualTo(Plainly.agreed(worlds, world -> Answer.of(oneEach(world, ASKED))));
        for (int n = 0; n <= 3; n++) {
            int number = n;
            assertThat(listings.count().atLeast(n).answer())
                    .isEqualTo(Plainly.agreed(worlds, world -> Answer.of(world.size() >= number)));
        }
    }

    @Test
    void should_cover_codes_as_every_completion_of_three_persons_does() {
        List<Person> all = persons();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i; j < all.size(); j++) {
                for (int k = j; k < all.size(); k++) {
                    compare(List.of(all.get(i), all.get(j), all.get(k)), true);
                }
            }
            compare(List.of(all.get(i)), false);
        }
    }

    @Test
    void should_ask_for_what_leaves_it_open() {
        Person known = new Person(Answer.YES, List.of("A"));
        Person perhaps = new Person(Answer.UNDETERMINED, List.of("B"));
        Person silent = new Person(Answer.YES, null);
        Person perhapsNothing = new Person(Answer.UNDETERMINED, List.of());

        assertThat(listings(true, List.of(known, perhaps)).covering("A", "B").missing()).containsExactly(BELONGING);
        assertThat(listings(true, List.of(known, silent)).covering("A", "B").missing()).containsExactly(CODES);
        assertThat(listings(true, List.of(known, silent, perhapsNothing)).covering("A", "B").missing()).containsExactly(CODES);
        assertThat(listings(true, List.of(known, silent, perhaps)).coveringOneEach("A", "B", "C").missing())
                .containsExactly(CODES, BELONGING);
        assertThat(listings(false, List.of(known, silent)).covering("A", "B").missing()).containsExactly(OTHERS);
        assertThat(listings(false, List.of(known)).count().atLeast(2).missing()).containsExactly(OTHERS);
        assertThat(listings(true, List.of(known, perhaps)).count().atLeast(2).missing()).containsExactly(BELONGING);
        assertThat(listings(false, List.of()).complete().missing()).containsExactly(OTHERS);
        assertThat(listings(true, List.of()).complete().surely()).isTrue();
        assertThat(listings(true, List.of(known)).covering("A").facts()).containsExactly("list");
        assertThat(listings(true, List.of(known)).covering("B").facts()).containsExactly("list");
    }

    @Test
    void should_name_no_fact() {
        assertThat(listings(true, List.of())).hasToString("Listings");
    }
}
