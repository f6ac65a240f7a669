package org.ihala.rules.shelter.jo.house;

import java.util.List;
import java.util.Set;
import org.ihala.rules.casefile.HouseLife.Permission;
import org.ihala.rules.casefile.HouseLife.Permitter;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.jspecify.annotations.Nullable;

/** What the rules about life in the House have in common: permissions that are the director's to give. */
public abstract class HouseClaim extends MatterClaim {

    HouseClaim(Inquiry inquiry, String matter) {
        super(inquiry, matter);
    }

    /**
     * Returns whether the director, or a delegate in writing, gave a permission.
     *
     * <p>The word of anybody else is no decision: the director still has to be asked.
     */
    final Condition permittedByDirectorOrDelegate(@Nullable Permission permission, String field) {
        if (permission == null || permission.by() != Permitter.DELEGATE) {
            return permittedByDirector(permission, field);
        }
        Boolean written = permission.delegatedInWriting();
        if (written == null) {
            return unknown(Facts.DELEGATION_BY_DIRECTOR, field + ".delegatedInWriting");
        }
        return written ? granted(permission, field) : unknown(Facts.DIRECTOR_DECISION, field);
    }

    /** Returns whether the director gave a permission in person. */
    final Condition permittedByDirector(@Nullable Permission permission, String field) {
        return permission == null || permission.by() != Permitter.DIRECTOR
                ? unknown(Facts.DIRECTOR_DECISION, field)
                : granted(permission, field);
    }

    private Condition granted(Permission permission, String field) {
        // A decision dated after the day asked about has not been taken yet.
        boolean taken = permission.date() == null || reached(permission.date()) != null;
        return taken && permission.granted() != null
                ? Condition.of(permission.granted(), List.of(place(field)))
                : unknown(Facts.DIRECTOR_DECISION, field);
    }

    /** Adds the warning that a delegate's delegation is not shown to be in writing. */
    static void warnOfDelegation(@Nullable Permission permission, Set<String> codes) {
        if (permission != null
                && permission.by() == Permitter.DELEGATE
                && !Boolean.TRUE.equals(permission.delegatedInWriting())) {
            codes.add("DELEGATION_NOT_IN_WRITING");
        }
    }
}
