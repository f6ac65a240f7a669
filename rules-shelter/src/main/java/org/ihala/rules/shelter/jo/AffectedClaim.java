package org.ihala.rules.shelter.jo;

import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Presence;

/** What Article 3 reads of a case: who is an affected person. */
public class AffectedClaim extends AdmissionClaim {

    private final Presence inKingdom = new Presence(view, subject, KINGDOM);

    AffectedClaim(Inquiry inquiry) {
        super(inquiry, false);
    }

    /** Returns when the subject was in the Kingdom. */
    public final Presence inKingdom() {
        return inKingdom;
    }
}
