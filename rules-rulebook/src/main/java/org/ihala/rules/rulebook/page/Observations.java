package org.ihala.rules.rulebook.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.rulebook.Example;

/**
 * What the proofs of worked cases show of the rules: which facts an answer rests on, what it can lack, and in which case it
 * is simplest to see.
 *
 * <p>Taken from the proofs, the lists cannot drift from the rules; they hold what the cases at hand reach.
 */
final class Observations {

    /** What is known of one provision, or of one question. */
    static final class Observed {

        private final Map<String, Field> fields = new TreeMap<>();
        private final Map<String, Set<String>> asks = new TreeMap<>();
        private final Set<String> plainAsks = new HashSet<>();
        private final Map<Answer, Example> examples = new EnumMap<>(Answer.class);
        private final Map<Answer, Integer> sizes = new EnumMap<>(Answer.class);
        private Example last;
        private int reached;

        List<Field> fields() {
            return List.copyOf(fields.values());
        }

        /** Returns the provisions that need it, by the code of what can be missing. */
        Map<String, Set<String>> asks() {
            return asks;
        }

        /** Returns whether it is lacked only where another reading than the default is applied. */
        boolean onlyOnOtherReading(String fact) {
            return !plainAsks.contains(fact);
        }

        private void lacks(String fact, String provision, Example example) {
            if (example.plain()) {
                plainAsks.add(fact);
            }
            asks.computeIfAbsent(fact, code -> new LinkedHashSet<>()).add(provision);
        }

        Map<Answer, Example> examples() {
            return examples;
        }

        int reached() {
            return reached;
        }

        private void count(Example example) {
            if (last != example) {
                last = example;
                reached++;
            }
        }

        /** The simplest case takes no other reading, falls under the first edition, and has the shortest proof. */
        private void see(Answer answer, Example example, int size) {
            boolean asIssued = example.decision().edition().equals(example.decision().law().editions().get(0));
            int weight = size + (example.plain() ? 0 : 100_000) + (asIssued ? 0 : 10_000);
            if (weight < sizes.getOrDefault(answer, Integer.MAX_VALUE)) {
                sizes.put(answer, weight);
                examples.put(answer, example);
            }
        }
    }

    private static final Observed NOTHING = new Observed();

    private final CaseFields caseFields;
    private final Map<String, Observed> provisions = new HashMap<>();
    private final Map<String, Observed> questions = new HashMap<>();

    Observations(List<Example> examples, CaseFields caseFields) {
        this.caseFields = caseFields;
        examples.forEach(this::observe);
    }

    Observed provision(String id) {
        return provisions.getOrDefault(id, NOTHING);
    }

    Observed question(String id) {
        return questions.getOrDefault(id, NOTHING);
    }

    private void observe(Example example) {
        Observed question = questions.computeIfAbsent(example.question().id(), id -> new Observed());
        List<Proof> roots = example.decision().because();
        int size = roots.stream().mapToInt(Observations::size).sum();
        roots.forEach(proof -> observe(proof, example, size, question));
        for (Decision.Missing missing : example.decision().missing()) {
            question.lacks(missing.fact(), missing.provision(), example);
        }
    }

    private static int size(Proof proof) {
        return 1 + proof.children().stream().mapToInt(Observations::size).sum();
    }

    private void observe(Proof proof, Example example, int size, Observed question) {
        Observed provision = provisions.computeIfAbsent(proof.provision(), id -> new Observed());
        provision.count(example);
        provision.see(proof.answer(), example, size);
        for (String fact : proof.facts()) {
            Field field = caseFields.of(fact, example.caseJson());
            provision.fields.put(field.path(), field);
            question.fields.put(field.path(), field);
        }
        // What an answered case lacks could not change its answer, but in another case it may.
        proof.missing().forEach(missing -> {
            provision.lacks(missing.fact(), proof.provision(), example);
            question.lacks(missing.fact(), proof.provision(), example);
        });
        proof.children().forEach(child -> observe(child, example, size, question));
    }
}
