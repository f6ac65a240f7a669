package org.ihala.rules.referral.regional;

import java.util.List;
import java.util.Locale;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.referral.screening.ReferralClaim;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What the Palermo Protocol, the indicators and the regional alliance ask of a person's case. */
public final class RegionalClaim extends ReferralClaim {

    private static final String ALLIANCE = "ALLIANCE";

    /** The person's own; what a relative wishes hides nothing. */
    private final CaseView.@Nullable ActOnFile<VoluntaryReturn.WishToReturn> wish;

    RegionalClaim(Inquiry inquiry) {
        super(inquiry);
        this.wish = view().latest(VoluntaryReturn.WishToReturn.class, subject(), act -> subject().equals(act.by()));
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

    /** Returns the step of telling the competent unit: open on any sign, until an authority has the case. */
    public Condition referral() {
        return step("UNODC:refer").openUnless(withAnAuthority(), sign());
    }

    private Condition withAnAuthority() {
        CaseView.ActOnFile<VictimStatus.Identification> identified = view().latest(
                VictimStatus.Identification.class, subject(),
                act -> act.by() != null && act.by() != VictimStatus.IdentifyingBody.OTHER);
        return identified == null ? done(Prosecution.ProsecutorFinding.class) : found(identified);
    }

    /** Returns the step of asking the alliance's member in a country, for a provision that ends in the country's code. */
    public Condition memberStep(String provision) {
        String country = countryOf(provision);
        Condition national = foreignTo(country).negated();
        return step(provision).openWhen(inForce(ALLIANCE).and(national.or(there(country)).or(chosen(country))));
    }

    /** Returns the step of asking for the shelter in a country, for a provision that ends in the country's code. */
    public Condition shelterStep(String provision) {
        String country = countryOf(provision);
        return step(provision).openWhen(inForce(ALLIANCE).and(there(country).or(chosen(country))));
    }

    /** The countries are law data: a member more is a provision more. */
    private static String countryOf(String provision) {
        return provision.substring(provision.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    /** Whoever's case is with the bodies of a country is taken to be within their reach. */
    private Condition there(String country) {
        Screening screening = screening();
        return screening != null && country.equals(screening.country())
                ? Condition.met(List.of("screening.country"))
                : view().present(subject(), country, today());
    }

    /** A country that somebody else names is no choice of the person. */
    private Condition chosen(String country) {
        if (wish == null || wish.act().country() == null) {
            return Condition.unknown(missing(Facts.RETURN_COUNTRY));
        }
        return Condition.of(country.equals(wish.act().country()), wish.places());
    }

    /** Returns whether a wish to return is on file, whoever's it is. */
    boolean wishOnFile() {
        return view().latest(VoluntaryReturn.WishToReturn.class, subject()) != null;
    }
}
