package org.ihala.rules.referral;

import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.iq.IraqReferral;
import org.ihala.rules.referral.jo.JordanReferral;
import org.ihala.rules.referral.regional.RegionalReferral;

/** Loads the referral rulebooks; call each loader once and share the result between threads. */
public final class ReferralRuleBook {

    private ReferralRuleBook() {}

    /**
     * Loads Jordan's: Law 9/2009, the national referral mechanism, the Fund, and both strategies.
     *
     * @throws IllegalStateException if the compiled rules are not exactly those of the catalogue
     */
    public static RuleBook jordan() {
        return RuleBook.load(new JordanReferral());
    }

    /**
     * Loads Iraq's: Law 28/2012, the care homes, and the strategy with its plan of 2024.
     *
     * @throws IllegalStateException if the compiled rules are not exactly those of the catalogue
     */
    public static RuleBook iraq() {
        return RuleBook.load(new IraqReferral());
    }

    /**
     * Loads what holds beside national law in the region: the Palermo Protocol, indicators, and the regional alliance.
     *
     * @throws IllegalStateException if the compiled rules are not exactly those of the catalogue
     */
    public static RuleBook regional() {
        return RuleBook.load(new RegionalReferral());
    }
}
