package org.ihala.rules.referral.screening;

import org.ihala.rules.ruleset.Inquiry;

/** What the rules on the status read: official acts, and nothing that anybody observed. */
public final class StatusClaim extends CaseFacts {

    /** Creates the claim. */
    public StatusClaim(Inquiry inquiry) {
        super(inquiry);
    }

    StatusClaim(CaseFacts same) {
        super(same);
    }
}
