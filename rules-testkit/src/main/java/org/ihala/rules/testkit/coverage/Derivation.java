package org.ihala.rules.testkit.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Formula;

/**
 * The answer of a decision worked out anew from nothing but the proof it carries, as an auditor can do years later.
 *
 * <p>A step without a formula counts as its proof states it. What is open is open in three-valued logic; where an exception
 * makes that too cautious, the answer is what every completion of the open steps agrees on.
 */
public final class Derivation {

    private static final int MOST_VARIABLES = 16;

    private final Map<String, Answer> leaves = new HashMap<>();
    private final Map<String, Formula> formulas = new HashMap<>();
    private final List<String> roots = new ArrayList<>();

    private Derivation(Iterable<JsonNode> proofs) {
        proofs.forEach(proof -> {
            roots.add(key(proof));
            collect(proof);
        });
    }

    /**
     * Returns the answer that the proof of a decision bears out.
     *
     * @param decision the decision in the public JSON format
     */
    public static Answer answer(JsonNode decision) {
        return new Derivation(decision.path("because")).answer();
    }

    /**
     * Returns the provisions of the steps whose answers the steps below them do not bear out, and {@code answer} where the
     * whole does not; empty where everything follows.
     *
     * @param decision the decision in the public JSON format
     */
    public static List<String> differences(JsonNode decision) {
        List<String> differences = new ArrayList<>();
        if (answer(decision) != Answer.valueOf(decision.path("answer").asText())) {
            differences.add("answer");
        }
        decision.path("because").forEach(proof -> compare(proof, differences));
        return differences;
    }

    private static void compare(JsonNode proof, List<String> differences) {
        if (new Derivation(List.of(proof)).answer() != Answer.valueOf(proof.path("answer").asText())) {
            differences.add(proof.path("provision").asText());
        }
        proof.path("children").forEach(child -> compare(child, differences));
    }

    /** A step about one of several things is told from the others by the place of the thing. */
    private static String key(JsonNode proof) {
        return proof.path("provision").asText() + proof.path("about").asText("");
    }

    private void collect(JsonNode proof) {
        String provision = key(proof);
        if (proof.has("formula")) {
            formulas.put(provision, spelledOut(Formula.parse(proof.path("formula").asText()), proof));
            proof.path("children").forEach(this::collect);
        } else {
            leaves.put(provision, Answer.valueOf(proof.path("answer").asText()));
        }
    }

    /** Returns the formula with the steps below a proof by their keys, those about several things one by one. */
    private static Formula spelledOut(Formula formula, JsonNode proof) {
        if (formula instanceof Formula.Provision provision) {
            return keys(provision.id(), proof).get(0);
        }
        if (formula instanceof Formula.AllOf all) {
            return new Formula.AllOf(all.operands().stream().map(each -> spelledOut(each, proof)).toList());
        }
        if (formula instanceof Formula.AnyOf any) {
            return new Formula.AnyOf(any.operands().stream().map(each -> spelledOut(each, proof)).toList());
        }
        if (formula instanceof Formula.Someone someone) {
            return new Formula.AnyOf(keys(someone.id(), proof));
        }
        if (formula instanceof Formula.Everyone everyone) {
            return new Formula.AllOf(keys(everyone.id(), proof));
        }
        Formula.Unless unless = (Formula.Unless) formula;
        return new Formula.Unless(spelledOut(unless.rule(), proof), spelledOut(unless.exception(), proof));
    }

    private static List<Formula> keys(String id, JsonNode proof) {
        List<Formula> keys = new ArrayList<>();
        proof.path("children").forEach(child -> {
            Formula key = new Formula.Provision(key(child));
            if (child.path("provision").asText().equals(id) && !keys.contains(key)) {
                keys.add(key);
            }
        });
        return keys;
    }

    private Answer answer() {
        Answer answer = all();
        List<String> open = new TreeSet<>(leaves.keySet())
                .stream().filter(id -> leaves.get(id) == Answer.UNDETERMINED).toList();
        if (answer != Answer.UNDETERMINED || open.size() > MOST_VARIABLES) {
            return answer;
        }
        boolean yes = false;
        boolean no = false;
        for (int completion = 0; completion < 1 << open.size(); completion++) {
            for (int i = 0; i < open.size(); i++) {
                leaves.put(open.get(i), (completion >> i & 1) == 1 ? Answer.YES : Answer.NO);
            }
            if (all() == Answer.YES) {
                yes = true;
            } else {
                no = true;
            }
        }
        return yes && no ? Answer.UNDETERMINED : yes ? Answer.YES : Answer.NO;
    }

    private Answer all() {
        Answer answer = Answer.YES;
        for (String root : roots) {
            answer = answer.and(of(root));
        }
        return answer;
    }

    private Answer of(String provision) {
        Formula formula = formulas.get(provision);
        return formula == null ? leaves.get(provision) : of(formula);
    }

    private Answer of(Formula formula) {
        if (formula instanceof Formula.Provision provision) {
            return of(provision.id());
        }
        if (formula instanceof Formula.AllOf all) {
            return all.operands().stream().map(this::of).reduce(Answer.YES, Answer::and);
        }
        if (formula instanceof Formula.AnyOf any) {
            return any.operands().stream().map(this::of).reduce(Answer.NO, Answer::or);
        }
        Formula.Unless unless = (Formula.Unless) formula;
        return of(unless.rule()).and(of(unless.exception()).negated());
    }
}
