package org.ihala.rules.shelter.jo.house;

import java.util.List;
import org.ihala.rules.casefile.HouseLife.Permission;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.words.Ruling;
import org.jspecify.annotations.Nullable;

/** What the rules about life in the House have in common: permissions inside the House. */
public abstract class HouseClaim extends MatterClaim {

    HouseClaim(Inquiry inquiry, String matter) {
        super(inquiry, matter);
    }

    /** Returns a permission; one of a day still to come has not been given yet. */
    final Ruling permission(@Nullable Permission onFile, String field) {
        Permission permission = onFile == null ? new Permission(null, null, null, null) : onFile;
        boolean given = permission.date() == null || reached(permission.date()) != null;
        return Ruling.of(
                permission.by(),
                permission.delegatedInWriting(),
                given ? permission.granted() : null,
                places(field),
                missing(Facts.DIRECTOR_DECISION, field),
                missing(Facts.DELEGATION_BY_DIRECTOR, field + ".delegatedInWriting"));
    }
}
