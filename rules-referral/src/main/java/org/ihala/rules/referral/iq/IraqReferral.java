package org.ihala.rules.referral.iq;

import org.ihala.rules.referral.screening.ReferralClaim;
import org.ihala.rules.referral.screening.ReferralRules;
import org.ihala.rules.ruleset.Inquiry;

/** Iraq's law on trafficking, its care homes and its strategy: what its questions ask stands in the law data. */
public final class IraqReferral extends ReferralRules {

    /** Creates the rule set. */
    public IraqReferral() {}

    @Override
    protected ReferralClaim claim(Inquiry inquiry) {
        return new IraqClaim(inquiry);
    }
}
