package org.ihala.rules.referral.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * What a question reports item by item, read off its proof: each part of its formula that is met, with its texts, its source
 * and its standing, in the order of the formula.
 *
 * @param known the items made before for the same law, which says all that is in them
 */
record Report(Law law, Resolution resolution, Map<String, Map<String, Object>> known) {

    /** Returns the parts of the formula that answers the question. */
    List<String> parts() {
        return parts(null);
    }

    /** Returns those of the parts that have an answer; all where none is asked for. */
    List<String> parts(@Nullable Answer answer) {
        List<Proof> all = resolution.proofs().get(0).children();
        int count = 0;
        for (int i = 0; i < all.size(); i++) {
            count += answer == null || all.get(i).answer() == answer ? 1 : 0;
        }
        List<String> parts = new ArrayList<>(count);
        for (int i = 0; i < all.size(); i++) {
            if (answer == null || all.get(i).answer() == answer) {
                parts.add(all.get(i).provision());
            }
        }
        return parts;
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
        List<Map<String, Object>> items = new ArrayList<>(provisions.size());
        for (int i = 0; i < provisions.size(); i++) {
            String id = provisions.get(i);
            Map<String, Object> item = known.get(id);
            if (item == null || !item.containsKey(name)) {
                item = item(name, law.provision(id));
                known.put(id, item);
            }
            items.add(item);
        }
        return items;
    }

    private Map<String, Object> item(String name, Provision provision) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(name, provision.id());
        item.put("text", provision.text());
        if (provision.who() != null) {
            item.put("actor", provision.who());
        }
        item.putAll(provision.details());
        addStanding(item, law, provision);
        return Collections.unmodifiableMap(item);
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
