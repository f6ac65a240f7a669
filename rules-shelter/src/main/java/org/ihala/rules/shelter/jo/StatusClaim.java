package org.ihala.rules.shelter.jo;

import org.ihala.rules.ruleset.Inquiry;

/** What Article 3 reads where the status itself is asked about, and not reception, which has a second way. */
public final class StatusClaim extends AffectedClaim {

    StatusClaim(Inquiry inquiry) {
        super(inquiry);
    }
}
