package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Relation.Type;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/**
 * What ties two persons, in every file with up to two relations between them, of every type and either way.
 *
 * <p>A file that is not complete may lack any relation, so a tie is a no only where the file says that it is complete.
 */
class TieTest {

    private static final MissingFact WHO = new MissingFact("VICTIM", "p1");
    private static final MissingFact RELATION = new MissingFact("RELATION", "p1");

    private record World(List<Relation> relations, boolean complete) {
        Tie tie() {
            return tie("p2");
        }

        Tie tie(String other) {
            CaseFile file = CaseFile.of("p1")
                    .persons(Stream.of("p1", "p2", "p3").map(Person::unknown).toList())
                    .relations(relations)
                    .relationsComplete(complete)
                    .build();
            return new Tie(new CaseView(file, java.time.LocalDate.of(2021, 3, 1)), "p1", other, WHO);
        }

        boolean holds(Type type, boolean eitherWay) {
            return relations.contains(new Relation(type, "p2", "p1"))
                    || eitherWay && relations.contains(new Relation(type, "p1", "p2"));
        }

        Answer shown(boolean there) {
            return there ? Answer.YES : complete ? Answer.NO : Answer.UNDETERMINED;
        }
    }

    private static List<World> worlds() {
        List<List<Relation>> lists = new ArrayList<>(List.of(List.of()));
        List<Relation> all = Stream.of(Type.values())
                .flatMap(type -> Stream.of(new Relation(type, "p1", "p2"), new Relation(type, "p2", "p1")))
                .toList();
        for (Relation first : all) {
            lists.add(List.of(first));
            for (Relation second : all) {
                boolean impossible = first.equals(second)
                        || first.type() == second.type() && List.of(Type.PARENT_OF, Type.GRANDPARENT_OF).contains(first.type());
                if (!impossible) {
                    lists.add(List.of(first, second));
                }
            }
        }
        List<World> worlds = new ArrayList<>();
        for (List<Relation> relations : lists) {
            for (boolean complete : List.of(true, false)) {
                World world = new World(relations, complete);
                if (isValid(world)) {
                    worlds.add(world);
                }
            }
        }
        return worlds;
    }

    private static boolean isValid(World world) {
        try {
            world.tie();
            return true;
        } catch (org.ihala.rules.InvalidCaseException e) {
            return false;
        }
    }

    @Test
    void should_be_what_one_of_the_relations_says_either_way() {
        for (World world : worlds()) {
            Tie tie = world.tie();
            for (Type one : Type.values()) {
                assertThat(tie.is(one.name()).answer()).isEqualTo(world.shown(world.holds(one, true)));
                for (Type two : Type.values()) {
                    assertThat(tie.is(one.name(), two.name()).answer())
                            .isEqualTo(world.shown(world.holds(one, true) || world.holds(two, true)));
                }
            }
        }
    }

    @Test
    void should_be_what_the_other_is_to_the_person_only_in_that_direction() {
        for (World world : worlds()) {
            for (Type type : Type.values()) {
                boolean mutual = List.of(Type.SPOUSE_OF, Type.SIBLING_OF, Type.NURSING_SIBLING_OF).contains(type);
                assertThat(world.tie().otherIs(type.name()).answer())
                        .as(world.relations() + " " + type)
                        .isIn(world.shown(world.holds(type, false)), world.shown(mutual && world.holds(type, true)));
            }
        }
    }

    @Test
    void should_be_what_the_person_is_to_the_other_only_in_that_direction() {
        for (World world : worlds()) {
            for (Type type : Type.values()) {
                boolean mutual = List.of(Type.SPOUSE_OF, Type.SIBLING_OF, Type.NURSING_SIBLING_OF).contains(type);
                boolean holds = world.relations().contains(new Relation(type, "p1", "p2"));
                assertThat(world.tie().isToOther(type.name()).answer())
                        .as(world.relations() + " " + type)
                        .isIn(world.shown(holds), world.shown(mutual && world.holds(type, true)));
            }
        }
    }

    @Test
    void should_be_shared_exactly_if_the_file_shows_somebody_who_is_the_same_to_both() {
        for (Type first : Type.values()) {
            for (Type second : Type.values()) {
                for (String from : List.of("p3", "p4")) {
                    CaseFile file = CaseFile.of("p1")
                            .persons(Stream.of("p1", "p2", "p3", "p4").map(Person::unknown).toList())
                            .relations(List.of(new Relation(first, "p3", "p1"), new Relation(second, from, "p2")))
                            .build();
                    Tie tie = new Tie(new CaseView(file, java.time.LocalDate.of(2021, 3, 1)), "p1", "p2", WHO);
                    for (Type asked : Type.values()) {
                        boolean shared = first == asked && second == asked && from.equals("p3");
                        Condition word = tie.isSharedOnFile(asked.name());
                        assertThat(word.answer()).as(first + " " + second + " " + from).isEqualTo(Answer.of(shared));
                        assertThat(word.facts()).isEqualTo(shared ? List.of("relations[0]", "relations[1]") : List.of());
                    }
                }
            }
        }
    }

    /** What is asked is what the file shows, so what it does not show is a "no" on purpose. */
    @Test
    void should_be_on_file_exactly_if_the_file_shows_it() {
        for (World world : worlds()) {
            Tie tie = world.tie();
            for (Type one : Type.values()) {
                for (Type two : Type.values()) {
                    assertThat(tie.isOnFile(one.name(), two.name()).answer())
                            .isEqualTo(Answer.of(world.holds(one, true) || world.holds(two, true)));
                }
            }
        }
    }

    /** The nearest degree that one relation, or two in a row, give by blood; too far for any limit where there is none. */
    private static int degree(World world) {
        int nearest = Integer.MAX_VALUE;
        for (Map.Entry<Type, Integer> type :
                Map.of(Type.PARENT_OF, 1, Type.SIBLING_OF, 2, Type.GRANDPARENT_OF, 2).entrySet()) {
            nearest = world.holds(type.getKey(), true) ? Math.min(nearest, type.getValue()) : nearest;
        }
        return nearest;
    }

    /**
     * Presumes that the nearest kinship on file is the nearest there is: whoever is known as a grandchild is not asked about as a
     * child.
     */
    @Test
    void should_be_related_by_blood_within_the_degree_of_the_nearest_kinship_on_file() {
        for (World world : worlds()) {
            for (int limit = 0; limit <= 3; limit++) {
                Answer plain = degree(world) == Integer.MAX_VALUE
                        ? world.shown(false)
                        : Answer.of(degree(world) <= limit);
                assertThat(world.tie().byBloodWithin(limit).answer()).as(world + " " + limit).isEqualTo(plain);
            }
        }
    }

    @Test
    void should_be_related_by_marriage_through_a_spouse_of_a_relative() {
        for (boolean complete : List.of(true, false)) {
            World stepchild = new World(
                    List.of(new Relation(Type.SPOUSE_OF, "p1", "p3"), new Relation(Type.PARENT_OF, "p3", "p2")), complete);
            World spouseAlone = new World(List.of(new Relation(Type.SPOUSE_OF, "p1", "p3")), complete);

            assertThat(stepchild.tie().byMarriageWithin(2).answer()).isEqualTo(Answer.YES);
            assertThat(stepchild.tie().byMarriageWithin(0).answer()).isEqualTo(Answer.NO);
            assertThat(stepchild.tie().byBloodWithin(2).answer()).isEqualTo(spouseAlone.shown(false));
            assertThat(spouseAlone.tie().byMarriageWithin(2).answer()).isEqualTo(spouseAlone.shown(false));
        }
    }

    private static List<Function<Tie, Condition>> words() {
        List<Function<Tie, Condition>> words = new ArrayList<>();
        for (Type type : Type.values()) {
            words.add(tie -> tie.is(type.name()));
            words.add(tie -> tie.otherIs(type.name()));
            words.add(tie -> tie.isToOther(type.name()));
        }
        return words;
    }

    @Test
    void should_only_open_an_answer_if_a_relation_or_that_they_are_complete_is_not_known() {
        List<Function<Tie, Condition>> words = words();
        for (World world : worlds()) {
            List<World> poorer = new ArrayList<>(List.of(new World(world.relations(), false)));
            // A shorter list that says it is complete is another file, not a poorer one.
            for (int i = 0; i < world.relations().size() && !world.complete(); i++) {
                List<Relation> fewer = new ArrayList<>(world.relations());
                fewer.remove(i);
                poorer.add(new World(fewer, false));
            }
            Tie richer = world.tie();
            for (World less : poorer) {
                Tie tie = less.tie();
                for (Function<Tie, Condition> word : words) {
                    if (!Plainly.mayBecome(word.apply(richer).answer(), word.apply(tie).answer())) {
                        throw new AssertionError(world + " -> " + less);
                    }
                }
            }
        }
    }

    @Test
    void should_be_open_throughout_and_ask_who_is_meant_if_the_other_is_not_named() {
        for (World world : worlds()) {
            Tie tie = world.tie(null);
            for (Function<Tie, Condition> word : words()) {
                assertThat(word.apply(tie).missing()).containsExactly(WHO);
            }
            assertThat(tie.named().missing()).containsExactly(WHO);
            assertThat(world.tie().named().answer()).isEqualTo(Answer.YES);
            assertThat(tie.byBloodWithin(2).missing()).containsExactly(WHO);
            assertThat(tie.byMarriageWithin(2).missing()).containsExactly(WHO);
        }
        // What the file does not show does not count, and it shows no tie to nobody.
        assertThat(new World(List.of(), false).tie(null).isOnFile("SPOUSE_OF").surelyNot()).isTrue();
        assertThat(new World(List.of(), false).tie(null).isSharedOnFile("PARENT_OF").surelyNot()).isTrue();
    }

    @Test
    void should_ask_for_the_relation_and_rest_on_what_shows_it() {
        World spouse = new World(List.of(new Relation(Type.SPOUSE_OF, "p1", "p2")), false);

        assertThat(spouse.tie().is("SPOUSE_OF").facts()).containsExactly("relations[0]");
        assertThat(spouse.tie().isOnFile("SPOUSE_OF").facts()).containsExactly("relations[0]");
        assertThat(spouse.tie().is("FOSTER_PARENT_OF").missing()).containsExactly(RELATION);
        assertThat(spouse.tie().byBloodWithin(2).missing()).containsExactly(RELATION);
        assertThat(spouse.tie()).hasToString("Tie");
    }

    @Test
    void should_refuse_a_relation_that_there_is_not() {
        Tie tie = new World(List.of(), false).tie();

        assertThatIllegalArgumentException().isThrownBy(() -> tie.is("FRIEND_OF"));
        assertThatIllegalArgumentException().isThrownBy(() -> tie.otherIs("FRIEND_OF"));
        assertThatIllegalArgumentException().isThrownBy(() -> tie.isToOther("FRIEND_OF"));
        assertThatIllegalArgumentException().isThrownBy(() -> tie.isSharedOnFile("FRIEND_OF"));
        assertThatIllegalArgumentException().isThrownBy(() -> tie.isOnFile("FRIEND_OF"));
    }
}
