package org.ihala.rules.referral.regional;

import java.util.List;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.referral.screening.ReferralClaim;
import org.ihala.rules.ruleset.Inquiry;

/** What the Palermo Protocol, the indicators and the regional alliance ask of a person's case. */
public final class RegionalClaim extends ReferralClaim {

    RegionalClaim(Inquiry inquiry) {
        super(inquiry);
    }

    // Steps.

    /** Returns whether the person is in a country, or the case is with its bodies. */
    public Condition there(String country) {
        Screening screening = screening();
        return screening != null && country.equals(screening.country())
                ? Condition.met(List.of("screening.country"))
                : view().present(subject(), country, today());
    }
}
