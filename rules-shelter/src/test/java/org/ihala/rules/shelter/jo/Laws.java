package org.ihala.rules.shelter.jo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Text;

/** Catalogues that expect other rules than the shipped one does. */
final class Laws {

    private Laws() {}

    /** Returns the catalogue without one rule. */
    static Law without(Law law, String rule) {
        return changed(law, entry -> entry.name().equals(rule) ? null : entry);
    }

    /** Returns the catalogue with one rule's Arabic name changed. */
    static Law renamed(Law law, String rule, String arabic) {
        return changed(
                law,
                entry -> entry.name().equals(rule)
                        ? new Provision.RuleEntry(entry.name(), arabic, entry.reading())
                        : entry);
    }

    private interface Change {
        Provision.RuleEntry apply(Provision.RuleEntry entry);
    }

    private static Law changed(Law law, Change change) {
        Map<String, Provision> provisions = new LinkedHashMap<>();
        law.provisions().forEach((id, provision) -> {
            List<Provision.RuleEntry> rules = provision.rules().stream()
                    .map(change::apply)
                    .filter(entry -> entry != null)
                    .toList();
            Text excuse = rules.isEmpty() ? new Text("حُذفت للاختبار", "removed for the test") : null;
            provisions.put(id, new Provision(id, provision.kind(), provision.part(), provision.text(),
                    provision.source(), rules, excuse, provision.who(), provision.due(), provision.amendments(), provision.notes(),
                    provision.details()));
        });
        return new Law(law.name(), law.title(), law.instruments(), law.editions(), law.numbering(), provisions, law.parameters(), law.readings(),
                law.facts(), law.offices(), law.warnings(), law.questions(), law.outcomes(), law.bodies());
    }
}
