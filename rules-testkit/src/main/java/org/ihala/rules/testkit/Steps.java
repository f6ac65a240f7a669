package org.ihala.rules.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.text.DecisionJson;

/**
 * The steps of a decision's proof and of what goes with the answer, flat: what was answered for each provision, and each rule
 * that spoke.
 */
public final class Steps {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Decision decision;
    private final List<Proof> proofs = new ArrayList<>();
    private final Map<String, Set<Answer>> answers = new LinkedHashMap<>();
    private final Set<String> proved;

    private Steps(Decision decision) {
        this.decision = decision;
        decision.because().forEach(this::add);
        proved = Set.copyOf(answers.keySet());
        decision.beside().forEach(this::add);
    }

    /** Returns the steps of a decision. */
    public static Steps of(Decision decision) {
        return new Steps(decision);
    }

    private void add(Proof proof) {
        proofs.add(proof);
        answers.computeIfAbsent(proof.provision(), id -> EnumSet.noneOf(Answer.class)).add(proof.answer());
        proof.children().forEach(this::add);
    }

    /** Returns every step, a step before those it was combined from. */
    public List<Proof> all() {
        return List.copyOf(proofs);
    }

    /** Returns what was answered for a provision; more than one answer where it was asked of several periods. */
    public Set<Answer> answers(String provision) {
        return answers.getOrDefault(provision, Set.of());
    }

    /** Returns the provisions of the proof and of what goes with the answer. */
    public Set<String> provisions() {
        return answers.keySet();
    }

    /** Returns the provisions of the proof that a decision shows, without what only goes with the answer. */
    Set<String> proved() {
        return proved;
    }

    /** Returns the rules that spoke: those of the proof, those that say where a duty stands, and those that warn. */
    public Set<String> rules() {
        Set<String> rules = new LinkedHashSet<>();
        proofs.forEach(proof -> rules.add(proof.rule()));
        decision.duties().forEach(duty -> rules.add(duty.rule()));
        decision.warnings().stream().map(Decision.Warning::rule).filter(Objects::nonNull).forEach(rules::add);
        return rules;
    }

    /** Returns where the duty of a provision stands, as the codes of the decision format. */
    public List<String> duties(String provision) {
        return decision.duties().stream()
                .filter(duty -> duty.provision().equals(provision))
                .map(duty -> duty.status().name())
                .toList();
    }

    /** Returns what the decision reports beside its answer, as in the decision format. */
    static JsonNode outcome(Decision decision) {
        return parsed(DecisionJson.outcome(decision));
    }

    /** Returns how well the law under the answer is known, as in the decision format. */
    static JsonNode basis(Decision decision) {
        return JSON.valueToTree(decision.basis());
    }

    /** Returns the decision in the public format. */
    static JsonNode json(Decision decision) {
        return parsed(decision.toJson());
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision gave no JSON", e);
        }
    }
}
