package org.ihala.rules.claim;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * The yes-or-no fields of one object of the case format that a rule may rest on, each made once: where it stands, and what to
 * ask where it is absent.
 */
public final class StatedFacts {

    private final String object;
    private final Map<String, Fact> facts = new ConcurrentHashMap<>();

    private record Fact(List<MissingFact> missing, Condition yes, Condition no) {

        static Fact at(String code, String place) {
            List<String> places = List.of(place);
            return new Fact(List.of(MissingFact.at(code, place)), Condition.met(places), Condition.notMet(places));
        }
    }

    /**
     * Creates the facts of an object.
     *
     * @param object its place, such as {@code screening.circumstances}
     */
    public StatedFacts(String object) {
        this.object = object;
    }

    /**
     * Returns a fact as a case states it; each time it is absent, it is an unknown of its own.
     *
     * @param fact its code in the fact register; a code names one field
     * @param field the field, such as {@code detained}
     */
    public Condition stated(@Nullable Boolean value, String fact, String field) {
        Fact known = facts.get(fact);
        if (known == null) {
            known = facts.computeIfAbsent(fact, code -> Fact.at(code, object + "." + field));
        }
        return value == null ? Condition.unknown(List.of(), known.missing()) : value ? known.yes() : known.no();
    }

    @Override
    public String toString() {
        return "StatedFacts[" + object + "]";
    }
}
