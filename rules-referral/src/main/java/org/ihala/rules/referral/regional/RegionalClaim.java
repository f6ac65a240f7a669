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

    // Article 3 of the Protocol.

    /**
     * Returns whether exploitation beyond the list was the purpose; the list is a minimum, so a yes is for a court or the
     * national law to give.
     */
    public Condition purposeBeyondTheList() {
        return purposes()
                .begging()
                .or(purposes().sale())
                .or(purposes().organTrade())
                .or(purposes().medicalExperiments())
                .or(purposes().other())
                .askWhenMet(missing(Facts.NATIONAL_LAW_ON_PURPOSE));
    }

    // Signs.

    /** Returns whether an indicator of the ILO is on file; that none is proves nothing, and is never a no. */
    public Condition indicatorOfIlo() {
        return indicatorOnFile(Screening.Indicator::ofIlo);
    }

    /** Returns whether an indicator of UNODC is on file; that none is proves nothing, and is never a no. */
    public Condition indicatorOfUnodc() {
        return indicatorOnFile(indicator -> !indicator.ofIlo());
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
