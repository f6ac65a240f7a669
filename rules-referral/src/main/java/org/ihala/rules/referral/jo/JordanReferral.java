package org.ihala.rules.referral.jo;

import org.ihala.rules.referral.screening.ReferralClaim;
import org.ihala.rules.referral.screening.ReferralRules;
import org.ihala.rules.ruleset.Inquiry;

/** Jordan's referral mechanism and the law around it: what its questions ask stands in the law data. */
public final class JordanReferral extends ReferralRules {

    /** Creates the rule set. */
    public JordanReferral() {}

    @Override
    protected ReferralClaim claim(Inquiry inquiry) {
        return new JordanClaim(inquiry);
    }
}
