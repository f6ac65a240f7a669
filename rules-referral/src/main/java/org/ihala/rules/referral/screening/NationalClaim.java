package org.ihala.rules.referral.screening;

import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;

/** What the referral rules of a country ask, whose authorities say what a person is. */
public abstract class NationalClaim extends ReferralClaim {

    private final String country;
    private final ReturnOnFile wish;

    /**
     * Creates the claim of the subject of a case.
     *
     * @param country the ISO 3166-1 alpha-2 code of the country whose rules these are
     */
    protected NationalClaim(Inquiry inquiry, String country) {
        super(inquiry);
        this.country = country;
        this.wish = new ReturnOnFile(view(), subject());
    }

    /** Returns whether an authority's word is on file that the person is, or may be, to be protected. */
    public abstract Condition identified();

    /** Returns whether somebody without the power to say so took the person for a possible victim. */
    protected abstract Condition possible();

    /** Returns what is on file of a wish to return. */
    public final ReturnOnFile wish() {
        return wish;
    }

    /** Returns whether the person is no national of the country. */
    protected final Condition foreigner() {
        return foreignTo(country);
    }

    /** Returns whether the person is in a shelter, or was. */
    public Condition admitted() {
        return done(Reception.Admission.class);
    }

    /** Returns whether the person is in a shelter: received, and not gone since. */
    public final Condition sheltered() {
        CaseView.ActOnFile<Reception.Admission> entry = view().latest(Reception.Admission.class, subject());
        CaseView.ActOnFile<Residence.Exit> exit = view().latest(Residence.Exit.class, subject());
        return entry != null && exit != null && !exit.act().date().isBefore(entry.act().date())
                ? Condition.notMet(exit.places())
                : found(entry);
    }

    // Whoever may be a victim.

    /** Returns whether a sign is on file, or the word of an authority or of somebody who may refer. */
    public final Condition signOrIdentified() {
        return Condition.anyOf(indicator(), element(), identified(), possible());
    }

    /** Returns whether somebody who may be a victim has no proof of age on file. */
    public final Condition ageToSettle() {
        return ageUnsettled().and(signOrIdentified());
    }

    /** Returns whether somebody who may be a victim is a child, or has to be treated as one. */
    public final Condition childToProtect() {
        return treatedAsChild().and(signOrIdentified());
    }

    /** Returns whether somebody with a sign is treated as an offender (H-02). */
    public final Condition punishedWithSigns() {
        return sign().and(circumstances().punishable());
    }

    /** Returns whether a child, or somebody to be treated as one, is alone. */
    public final Condition childAlone() {
        return treatedAsChild().and(circumstances().unaccompanied());
    }

    /** Returns whether the passport is in other hands, which is an indicator too (ILO-07). */
    public final Condition passportHeld() {
        return circumstances().passportWithheld().or(indicator(Screening.Indicator.ILO_07));
    }

    // Return.

    /** Returns whether no claim of asylum stands. */
    public final Condition noAsylumClaim() {
        return asylum().negated();
    }

    /** Returns whether a return may go on without child protection: an adult's may, a child's is for it to clear. */
    public final Condition clearedForReturn() {
        return child().negated().askWhenNotMet(missing(NationalFacts.CHILD_PROTECTION_DECISION));
    }

    /** Returns whether a wish to return is on file. */
    public final Condition wishOnFile() {
        return wish.onFile();
    }

    /** Returns whether the country chosen has answered. */
    public final Condition countryHasAnswered() {
        return wish.countryHasAnswered();
    }

    /** Returns whether a foreign national whom an official act speaks for can be asked what country to go to. */
    public final Condition foreignerToAsk() {
        return identified().and(foreigner());
    }

    /** Returns whether the country chosen can be asked: a free wish, no claim of asylum, and a child's return cleared. */
    public final Condition countryToAsk() {
        return Condition.allOf(
                wish.ownWish(), wish.free(), wish.countryChosen(), noAsylumClaim(), clearedForReturn());
    }

    /** Returns whether everything a voluntary return needs is there. */
    public final Condition returnToArrange() {
        return Condition.allOf(
                wish.ownWish(), wish.free(), wish.countryAccepts(), noAsylumClaim(), clearedForReturn());
    }
}
