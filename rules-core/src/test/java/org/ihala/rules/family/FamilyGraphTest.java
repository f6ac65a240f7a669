package org.ihala.rules.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.casefile.Relation.Type.ADOPTIVE_PARENT_OF;
import static org.ihala.rules.casefile.Relation.Type.CUSTODIAN_OF;
import static org.ihala.rules.casefile.Relation.Type.FOSTER_PARENT_OF;
import static org.ihala.rules.casefile.Relation.Type.GRANDPARENT_OF;
import static org.ihala.rules.casefile.Relation.Type.GUARDIAN_OF;
import static org.ihala.rules.casefile.Relation.Type.NURSING_SIBLING_OF;
import static org.ihala.rules.casefile.Relation.Type.PARENT_OF;
import static org.ihala.rules.casefile.Relation.Type.SIBLING_OF;
import static org.ihala.rules.casefile.Relation.Type.SPOUSE_OF;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.family.FamilyGraph.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyGraphTest {

    /** Three generations of one family, with two marriages into it. */
    private static final List<Relation> FAMILY = List.of(
            relation(PARENT_OF, "grandmother", "mother"),
            relation(PARENT_OF, "grandmother", "uncle"),
            relation(PARENT_OF, "grandfather", "mother"),
            relation(PARENT_OF, "mother", "child"),
            relation(PARENT_OF, "father", "child"),
            relation(PARENT_OF, "mother", "half-sibling"),
            relation(PARENT_OF, "uncle", "cousin"),
            relation(SPOUSE_OF, "mother", "husband"),
            relation(PARENT_OF, "husband", "stepsibling"),
            relation(SPOUSE_OF, "uncle", "aunt-in-law"),
            relation(SIBLING_OF, "husband", "brother-of-husband"));

    @ParameterizedTest
    @CsvSource({
        "child, mother, 1",
        "child, grandmother, 2",
        "child, half-sibling, 2",
        "mother, uncle, 2",
        "child, uncle, 3",
        "child, cousin, 4",
        "half-sibling, cousin, 4",
        "husband, stepsibling, 1"
    })
    void should_count_each_step_up_to_the_common_ancestor_and_down(String first, String second, int degree) {
        assertThat(degree(graph(FAMILY).byBlood(first, second))).isEqualTo(degree);
        assertThat(degree(graph(FAMILY).byBlood(second, first))).isEqualTo(degree);
    }

    @ParameterizedTest
    @CsvSource({
        "mother, father", "grandmother, grandfather", "child, husband", "child, stepsibling", "mother, husband",
        "child, aunt-in-law", "child, nobody", "child, child"
    })
    void should_hold_no_blood_relation_without_a_common_ancestor(String first, String second) {
        assertThat(graph(FAMILY).byBlood(first, second)).isNull();
        assertThat(graph(FAMILY).byBlood(second, first)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "child, husband, 1",
        "stepsibling, mother, 1",
        "mother, brother-of-husband, 2",
        "grandmother, husband, 1",
        "uncle, husband, 2",
        "child, aunt-in-law, 3",
        "cousin, aunt-in-law, 1"
    })
    void should_give_a_spouse_the_degree_of_the_other_spouse(String first, String second, int degree) {
        assertThat(degree(graph(FAMILY).byMarriage(first, second))).isEqualTo(degree);
        assertThat(degree(graph(FAMILY).byMarriage(second, first))).isEqualTo(degree);
    }

    @ParameterizedTest
    @CsvSource({"mother, husband", "mother, father", "child, stepsibling", "child, brother-of-husband", "child, cousin"})
    void should_hold_no_relation_by_marriage_between_spouses_or_across_two_families(String first, String second) {
        assertThat(graph(FAMILY).byMarriage(first, second)).isNull();
        assertThat(graph(FAMILY).byMarriage(second, first)).isNull();
    }

    @Test
    void should_count_an_uncle_alike_by_sibling_entry_and_by_common_grandparent() {
        Relation mother = relation(PARENT_OF, "mother", "child");
        FamilyGraph bySibling = graph(List.of(mother, relation(SIBLING_OF, "uncle", "mother")));
        FamilyGraph byGrandparent = graph(List.of(
                relation(GRANDPARENT_OF, "grandmother", "child"), relation(PARENT_OF, "grandmother", "uncle")));

        assertThat(degree(bySibling.byBlood("child", "uncle"))).isEqualTo(3);
        assertThat(degree(byGrandparent.byBlood("child", "uncle"))).isEqualTo(3);
    }

    @Test
    void should_count_cousins_alike_by_sibling_entry_and_by_common_grandparent() {
        FamilyGraph bySibling = graph(List.of(
                relation(PARENT_OF, "mother", "child"),
                relation(SIBLING_OF, "mother", "uncle"),
                relation(PARENT_OF, "uncle", "cousin")));
        FamilyGraph byGrandparent = graph(List.of(
                relation(GRANDPARENT_OF, "grandmother", "child"), relation(GRANDPARENT_OF, "grandmother", "cousin")));

        assertThat(degree(bySibling.byBlood("cousin", "child"))).isEqualTo(4);
        assertThat(degree(byGrandparent.byBlood("cousin", "child"))).isEqualTo(4);
    }

    @Test
    void should_take_the_shortest_path() {
        FamilyGraph graph = graph(List.of(
                relation(PARENT_OF, "grandmother", "mother"),
                relation(PARENT_OF, "mother", "child"),
                relation(PARENT_OF, "grandmother", "child")));

        assertThat(graph.byBlood("child", "grandmother"))
                .isEqualTo(new Path(1, new TreeSet<>(Set.of(2))));
    }

    @Test
    void should_rest_on_every_relation_of_all_shortest_paths() {
        FamilyGraph graph = graph(List.of(
                relation(PARENT_OF, "mother", "child"),
                relation(PARENT_OF, "father", "child"),
                relation(PARENT_OF, "mother", "sibling"),
                relation(PARENT_OF, "father", "sibling"),
                relation(SIBLING_OF, "sibling", "child"),
                relation(PARENT_OF, "grandmother", "mother")));

        Path path = graph.byBlood("child", "sibling");

        assertThat(degree(path)).isEqualTo(2);
        assertThat(path.places())
                .containsExactly("relations[0]", "relations[1]", "relations[2]", "relations[3]", "relations[4]");
    }

    @Test
    void should_rest_on_the_marriage_too_if_related_by_marriage() {
        assertThat(graph(FAMILY).byMarriage("child", "husband").places())
                .containsExactly("relations[3]", "relations[7]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.Type.class,
            names = {"ADOPTIVE_PARENT_OF", "FOSTER_PARENT_OF", "NURSING_SIBLING_OF", "GUARDIAN_OF", "CUSTODIAN_OF"})
    void should_hold_no_degree_for_ties_of_care(Relation.Type type) {
        FamilyGraph graph = graph(List.of(relation(type, "carer", "child"), relation(SPOUSE_OF, "carer", "spouse")));

        assertThat(graph.byBlood("carer", "child")).isNull();
        assertThat(graph.byMarriage("spouse", "child")).isNull();
    }

    @Test
    void should_find_relations_of_a_type_in_the_order_of_the_file() {
        FamilyGraph graph = graph(List.of(
                relation(CUSTODIAN_OF, "a", "b"),
                relation(GUARDIAN_OF, "a", "b"),
                relation(CUSTODIAN_OF, "b", "a"),
                relation(CUSTODIAN_OF, "a", "b")));

        assertThat(graph.places(CUSTODIAN_OF, "a", "b")).containsExactly("relations[0]", "relations[3]");
        assertThat(graph.placesBetween(CUSTODIAN_OF, "a", "b"))
                .containsExactly("relations[0]", "relations[3]", "relations[2]");
        assertThat(graph.placesBetween(GUARDIAN_OF, "b", "a")).containsExactly("relations[1]");
        assertThat(graph.places(NURSING_SIBLING_OF, "a", "b")).isEmpty();
    }

    @Test
    void should_not_change_if_the_relations_are_shuffled() {
        List<Relation> relations = new ArrayList<>(FAMILY);
        relations.add(relation(SIBLING_OF, "mother", "uncle"));
        relations.add(relation(GRANDPARENT_OF, "grandmother", "child"));
        relations.add(relation(ADOPTIVE_PARENT_OF, "uncle", "child"));
        relations.add(relation(FOSTER_PARENT_OF, "uncle", "cousin"));
        List<String> persons = relations.stream()
                .flatMap(relation -> Stream.of(relation.from(), relation.to()))
                .distinct()
                .toList();
        List<String> expected = described(relations, persons);
        Random random = new Random(17);
        for (int i = 0; i < 40; i++) {
            List<Relation> shuffled = new ArrayList<>(relations);
            Collections.shuffle(shuffled, random);
            assertThat(described(shuffled, persons)).isEqualTo(expected);
        }
    }

    /** Every pair's degrees and the relations they rest on, by content and not by place. */
    private static List<String> described(List<Relation> relations, List<String> persons) {
        FamilyGraph graph = graph(relations);
        List<String> all = new ArrayList<>();
        for (String first : persons) {
            for (String second : persons) {
                all.add(first + " " + second + described(graph.byBlood(first, second), relations)
                        + described(graph.byMarriage(first, second), relations));
            }
        }
        return all;
    }

    private static String described(@Nullable Path path, List<Relation> relations) {
        return path == null
                ? " none"
                : " " + path.degree() + path.used().stream()
                        .map(relations::get)
                        .map(relation -> relation.type() + relation.from() + relation.to())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int degree(@Nullable Path path) {
        assertThat(path).isNotNull();
        return path.degree();
    }

    private static FamilyGraph graph(List<Relation> relations) {
        return new FamilyGraph(relations);
    }

    private static Relation relation(Relation.Type type, String from, String to) {
        return new Relation(type, from, to);
    }
}
