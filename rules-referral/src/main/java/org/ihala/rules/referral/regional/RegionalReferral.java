package org.ihala.rules.referral.regional;

import org.ihala.rules.referral.screening.ReferralClaim;
import org.ihala.rules.referral.screening.ReferralRules;
import org.ihala.rules.ruleset.Inquiry;

/** What holds beside national law in the region: what its questions ask stands in the law data. */
public final class RegionalReferral extends ReferralRules {

    /** Creates the rule set. */
    public RegionalReferral() {}

    @Override
    protected ReferralClaim claim(Inquiry inquiry) {
        return new RegionalClaim(inquiry);
    }
}
