package org.ihala.rules.claim;

import java.util.List;
import org.ihala.rules.family.FamilyGraph;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** The degree of one kind of kinship between two persons, as far as the file shows it. */
public final class Degree {

    private final FamilyGraph.@Nullable Path path;
    private final boolean complete;
    private final MissingFact missing;

    Degree(FamilyGraph.@Nullable Path path, boolean complete, MissingFact missing) {
        this.path = path;
        this.complete = complete;
        this.missing = missing;
    }

    /**
     * Returns whether the kinship is at most of the given degree.
     *
     * <p>Without a path the persons are unrelated only where the file says its relations are complete.
     */
    public Condition within(int degree) {
        if (path != null) {
            return Condition.of(path.degree() <= degree, path.places());
        }
        return complete ? Condition.notMet(List.of("relationsComplete")) : Condition.unknown(missing);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Degree";
    }
}
