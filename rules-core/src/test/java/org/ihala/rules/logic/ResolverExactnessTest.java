package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.logic.Recorded.unknown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ihala.rules.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The resolver against brute force over all completions of the unknowns. */
class ResolverExactnessTest {

    private static final List<String> LEAVES = List.of("a", "b", "c");

    /** Formulas in each layer. */
    private static final int LAYER = 8;

    @Test
    void should_agree_with_brute_force_on_every_small_formula() {
        List<Formula> shapes = smallFormulas();
        Condition first = unknown("FIRST");
        Condition second = unknown("SECOND");
        Condition third = unknown("THIRD");
        List<Condition> choices = List.of(Condition.met(), Condition.notMet(), first, second, third);
        int checked = 0;
        for (Condition a : choices) {
            for (Condition b : choices) {
                for (Condition c : choices) {
                    for (Formula shape : shapes) {
                        Completions completions =
                                new Completions().record("a", a).record("b", b).record("c", c).define("root", shape);
                        checkAgreement(completions);
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isEqualTo(choices.size() * choices.size() * choices.size() * shapes.size());
    }

    /** Every x∘(y∘z) and (x∘y)∘z over the leaves. */
    private static List<Formula> smallFormulas() {
        List<Formula> inner = new ArrayList<>();
        LEAVES.forEach(left -> LEAVES.forEach(right -> inner.addAll(combinations(left, right))));
        List<Formula> all = new ArrayList<>(inner);
        for (String leaf : LEAVES) {
            for (Formula formula : inner) {
                all.addAll(combinations(leaf, formula));
                all.add(Formula.unless(formula, leaf));
            }
        }
        return all;
    }

    private static List<Formula> combinations(Object left, Object right) {
        return List.of(Formula.allOf(left, right), Formula.anyOf(left, right), Formula.unless(left, right));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 7, 8, 9})
    void should_agree_with_brute_force_on_layered_formulas(int unknowns) {
        Random random = new Random(20_210_312L + unknowns);
        for (int i = 0; i < 150; i++) {
            checkAgreement(layered(random, unknowns));
        }
    }

    /** Unknowns that the formula cannot feel come on top, so that brute force over the few others still tells. */
    @Test
    void should_agree_with_brute_force_however_many_unknowns_there_are() {
        Random random = new Random(46);
        for (int i = 0; i < 200; i++) {
            Completions few = layered(random, 4);
            Recorded recorded = few.recorded();
            List<Object> padding = new ArrayList<>();
            IntStream.range(0, 60).forEach(u -> {
                recorded.record("pad" + u, unknown("PAD" + u));
                padding.add("pad" + u);
            });
            recorded.record("certain", Condition.met()).define("padding", Formula.allOf(padding.toArray()));
            recorded.define("not-padding", Formula.unless("certain", "padding"));
            recorded.define("padded", Formula.allOf("root", Formula.anyOf("padding", "not-padding")));

            Resolution resolution = recorded.resolve("padded");

            assertThat(resolution.answer()).isEqualTo(few.answer("root"));
        }
    }

    /** Brute force over trees of their own; every step of the proof is compared, and every missing fact. */
    @Test
    void should_agree_with_brute_force_on_many_random_formulas() {
        Random random = new Random(20_261_127L);
        Map<Answer, Integer> seen = new EnumMap<>(Answer.class);
        for (int i = 0; i < 100_000; i++) {
            Completions completions = tree(random, 1 + random.nextInt(8));
            Resolution resolution = completions.recorded().resolve("root");
            seen.merge(resolution.answer(), 1, Integer::sum);
            Set<String> missing = Set.copyOf(Recorded.missing(resolution));
            if (resolution.answer() != completions.answer("root")
                    || !resolution.missingIsExact()
                    || !missing.equals(completions.missing("root"))) {
                throw new AssertionError(resolution.proofs().get(0).formula() + ": " + resolution.answer() + " " + missing
                        + " instead of " + completions.answer("root") + " " + completions.missing("root"));
            }
            if (i % 10 == 0) {
                checkSteps(completions, resolution.proofs().get(0));
            }
        }
        assertThat(seen).containsOnlyKeys(Answer.values()).allSatisfy((answer, times) ->
                assertThat(times).as("%s", answer).isGreaterThan(1_000));
    }

    private static void checkSteps(Completions completions, Proof step) {
        assertThat(step.answer()).as(step.provision()).isEqualTo(completions.answer(step.provision()));
        step.children().forEach(child -> checkSteps(completions, child));
    }

    /** A formula over leaves that share unknowns, with a step or two inside that it names twice. */
    private static Completions tree(Random random, int unknowns) {
        List<Condition> pool = new ArrayList<>(List.of(Condition.met(), Condition.notMet()));
        IntStream.range(0, unknowns).forEach(i -> pool.add(unknown("FACT_" + i)));
        Completions completions = new Completions();
        List<Object> below = new ArrayList<>();
        for (int i = 0; i < unknowns + 2; i++) {
            completions.record("leaf" + i, pool.get(i < unknowns ? i + 2 : random.nextInt(pool.size())));
            below.add("leaf" + i);
        }
        for (int i = 0; i < 2; i++) {
            completions.define("step" + i, formula(random, below, 2));
            below.add("step" + i);
        }
        return completions.define("root", formula(random, below, 4));
    }

    @Test
    void should_never_deny_that_an_answer_depends_on_provisions() {
        Random random = new Random(92_009);
        int independent = 0;
        for (int i = 0; i < 600; i++) {
            Completions completions = layered(random, 3);
            Resolution resolution = completions.recorded().resolve("root");
            Set<String> provisions = Set.of(
                    "leaf" + random.nextInt(LAYER), "first" + random.nextInt(LAYER), "second" + random.nextInt(LAYER));
            if (!resolution.dependsOn(provisions)) {
                independent++;
                assertThat(completions.sameWhatever("root", provisions, resolution.answer())).isTrue();
            }
        }
        assertThat(independent).as("cases in which the check had something to check").isPositive();
    }

    /** Leaves share a pool of conditions; two layers of formulas above them share leaves and each other. */
    private static Completions layered(Random random, int unknowns) {
        List<Condition> pool = new ArrayList<>(List.of(Condition.met(), Condition.notMet()));
        IntStream.range(0, unknowns).forEach(i -> pool.add(unknown("FACT_" + i)));
        Completions completions = new Completions();
        List<Object> below = new ArrayList<>();
        for (int i = 0; i < Math.max(LAYER, unknowns + 2); i++) {
            completions.record("leaf" + i, pool.get(i < unknowns ? i + 2 : random.nextInt(pool.size())));
            below.add("leaf" + i);
        }
        for (String layer : List.of("first", "second")) {
            List<Object> above = new ArrayList<>();
            for (int i = 0; i < LAYER; i++) {
                completions.define(layer + i, formula(random, below, 2));
                above.add(layer + i);
            }
            below.addAll(above);
        }
        return completions.define("root", formula(random, below, 3));
    }

    private static Formula formula(Random random, List<Object> operands, int depth) {
        Object[] parts = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> depth > 1 && random.nextInt(3) == 0
                        ? formula(random, operands, depth - 1)
                        : operands.get(random.nextInt(operands.size())))
                .toArray();
        return switch (random.nextInt(3)) {
            case 0 -> Formula.allOf(parts);
            case 1 -> Formula.anyOf(parts);
            default -> Formula.unless(parts[0], parts[1]);
        };
    }

    private static void checkAgreement(Completions completions) {
        Resolution resolution = completions.recorded().resolve("root");
        Set<String> missing = new TreeSet<>(Recorded.missing(resolution));
        if (resolution.answer() != completions.answer("root") || !missing.equals(completions.missing("root"))) {
            // Described only here: describing what went well would take most of the time.
            assertThat(resolution.proofs().get(0).formula() + ": " + resolution.answer() + " " + missing)
                    .isEqualTo(resolution.proofs().get(0).formula() + ": " + completions.answer("root") + " "
                            + new TreeSet<>(completions.missing("root")));
        }
        if (resolution.answer() != Answer.UNDETERMINED && resolution.dependsOn(Set.of())) {
            assertThat(resolution.ledger().answer(resolution.slots())).isEqualTo(Answer.UNDETERMINED);
        }
    }
}
