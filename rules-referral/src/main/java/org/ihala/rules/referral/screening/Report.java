package org.ihala.rules.referral.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;

/**
 * What a question reports item by item, read off its proof: each part of its formula that is met, with its texts, its source
 * and its standing, in the order of the formula.
 */
record Report(Law law, Resolution resolution) {

    /** Returns the parts of the formula that answers the question. */
    List<String> parts() {
        return resolution.proofs().get(0).children().stream().map(Proof::provision).toList();
    }

    /** Returns those of the parts that have an answer. */
    List<String> parts(Answer answer) {
        return resolution.proofs().get(0).children().stream()
                .filter(part -> part.answer() == answer)
                .map(Proof::provision)
                .toList();
    }

    /**
     * Adds the parts that are met, and the ids of those that more facts could still make out to be met.
     *
     * @param list the name of the list, such as {@code steps}
     * @param name the name of the field that holds the provision, such as {@code step}
     */
    void list(Map<String, Object> outcome, String list, String name) {
        outcome.put(list, items(name, parts(Answer.YES)));
        outcome.put("undecided", parts(Answer.UNDETERMINED));
    }

    /** Returns the items of a report. */
    List<Map<String, Object>> items(String name, List<String> provisions) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (String id : provisions) {
            Provision provision = law.provision(id);
            Map<String, Object> item = new LinkedHashMap<>();
            item.put(name, id);
            item.put("text", provision.text());
            if (provision.who() != null) {
                item.put("actor", provision.who());
            }
            item.putAll(provision.details());
            addStanding(item, law, provision);
            items.add(item);
        }
        return items;
    }

    /** Adds of what kind a provision is, where it comes from, and how well it is known. */
    static void addStanding(Map<String, Object> item, Law law, Provision provision) {
        item.put("kind", Objects.requireNonNull(law.instrumentOf(provision.id())).kind().name());
        item.put("source", provision.source().citation());
        item.put("confidence", provision.source().confidence().name());
    }

    @Override
    public String toString() {
        return "Report";
    }
}
