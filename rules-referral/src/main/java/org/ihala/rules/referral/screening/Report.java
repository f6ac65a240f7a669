package org.ihala.rules.referral.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Ledger;

/** What a question reports item by item: each provision that is met, with its texts, its source and its standing. */
public final class Report {

    private Report() {}

    /** Returns those of the provisions that are met, in the order given. */
    public static List<String> met(Ledger ledger, Collection<String> provisions) {
        return answered(ledger, provisions, Answer.YES);
    }

    /** Returns those of the provisions that more facts could still make out to be met, in the order given. */
    public static List<String> undecided(Ledger ledger, Collection<String> provisions) {
        return answered(ledger, provisions, Answer.UNDETERMINED);
    }

    private static List<String> answered(Ledger ledger, Collection<String> provisions, Answer answer) {
        List<String> answered = new ArrayList<>(provisions.size());
        for (String id : provisions) {
            if (ledger.condition(id).answer() == answer) {
                answered.add(id);
            }
        }
        return Collections.unmodifiableList(answered);
    }

    /**
     * Returns what a question reports that lists items: those that are met, and the ids of those still undecided.
     *
     * @param list the name of the list, such as {@code steps}
     * @param name the name of the field that holds the provision, such as {@code step}
     */
    public static Map<String, Object> outcome(
            Law law, String list, String name, Ledger ledger, Collection<String> provisions) {
        return outcome(law, list, name, ledger, provisions, met(ledger, provisions));
    }

    /** Returns the same where it is known already which of the provisions are met. */
    static Map<String, Object> outcome(
            Law law, String list, String name, Ledger ledger, Collection<String> provisions, List<String> met) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put(list, items(law, name, met));
        outcome.put("undecided", undecided(ledger, provisions));
        return outcome;
    }

    /**
     * Returns the items of a report.
     *
     * @param name the name of the field that holds the provision, such as {@code step}
     * @param provisions the provisions to report
     */
    public static List<Map<String, Object>> items(Law law, String name, Collection<String> provisions) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (String id : provisions) {
            Provision provision = law.provision(id);
            Instrument instrument = Objects.requireNonNull(law.instrumentOf(id));
            Map<String, Object> item = new LinkedHashMap<>();
            item.put(name, id);
            item.put("text", provision.text());
            if (provision.who() != null) {
                item.put("actor", provision.who());
            }
            item.putAll(provision.details());
            item.put("kind", instrument.kind().name());
            item.put("source", provision.source().citation());
            item.put("confidence", provision.source().confidence().name());
            items.add(item);
        }
        return items;
    }
}
