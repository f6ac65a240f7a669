package org.ihala.rules.claim;

import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** A yes-or-no field of the case format that a rule may rest on: where it stands, and what to ask where it is absent. */
public final class StatedFact {

    private final List<String> places;
    private final MissingFact missing;
    private final Condition yes;
    private final Condition no;

    /**
     * Creates the fact.
     *
     * @param fact its code in the fact register
     * @param place the field, such as {@code screening.circumstances.detained}
     */
    public StatedFact(String fact, String place) {
        this.places = List.of(place);
        this.missing = MissingFact.at(fact, place);
        this.yes = Condition.met(places);
        this.no = Condition.notMet(places);
    }

    /** Returns the fact as a case states it; each time it is absent, it is an unknown of its own. */
    public Condition stated(@Nullable Boolean value) {
        return value == null ? Condition.unknown(List.of(), List.of(missing)) : value ? yes : no;
    }

    @Override
    public String toString() {
        return "StatedFact[" + places.get(0) + "]";
    }
}
