package org.ihala.rules.referral.screening;

import org.ihala.rules.casefile.Screening;
import org.ihala.rules.claim.StatedFacts;
import org.ihala.rules.logic.Condition;
import org.jspecify.annotations.Nullable;

/** The situation in which a person was found, each circumstance a condition of its own. */
public record CircumstancesOnFile(
        Condition overstay,
        Condition noWorkPermit,
        Condition abscondingReport,
        Condition prostitutionCharge,
        Condition beggingCharge,
        Condition traffickingCharge,
        Condition otherCharge,
        Condition detained,
        Condition removalOrder,
        Condition asylumClaim,
        Condition passportWithheld,
        Condition earlyMarriage,
        Condition domesticWorker,
        Condition unaccompanied) {

    private static final StatedFacts FACTS = new StatedFacts("screening.circumstances");

    private static final Screening.Circumstances NONE = new Screening.Circumstances(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Returns the view of what a screening holds, or of nothing. */
    public static CircumstancesOnFile of(Screening.@Nullable Circumstances given) {
        Screening.Circumstances on = given == null ? NONE : given;
        return new CircumstancesOnFile(
                FACTS.stated(on.overstay(), Facts.OVERSTAY, "overstay"),
                FACTS.stated(on.noWorkPermit(), Facts.NO_WORK_PERMIT, "noWorkPermit"),
                FACTS.stated(on.abscondingReport(), Facts.ABSCONDING_REPORT, "abscondingReport"),
                FACTS.stated(on.prostitutionCharge(), Facts.PROSTITUTION_CHARGE, "prostitutionCharge"),
                FACTS.stated(on.beggingCharge(), Facts.BEGGING_CHARGE, "beggingCharge"),
                FACTS.stated(on.traffickingCharge(), Facts.TRAFFICKING_CHARGE, "traffickingCharge"),
                FACTS.stated(on.otherCharge(), Facts.OTHER_CHARGE, "otherCharge"),
                FACTS.stated(on.detained(), Facts.DETAINED, "detained"),
                FACTS.stated(on.removalOrder(), Facts.REMOVAL_ORDER, "removalOrder"),
                FACTS.stated(on.asylumClaim(), Facts.ASYLUM_CLAIM, "asylumClaim"),
                FACTS.stated(on.passportWithheld(), Facts.PASSPORT_WITHHELD, "passportWithheld"),
                FACTS.stated(on.earlyMarriage(), Facts.EARLY_MARRIAGE, "earlyMarriage"),
                FACTS.stated(on.domesticWorker(), Facts.DOMESTIC_WORKER, "domesticWorker"),
                FACTS.stated(on.unaccompanied(), Facts.UNACCOMPANIED, "unaccompanied"));
    }

    /** Returns whether the person is treated as an offender for what a trafficked person is often made to do (H-02). */
    public Condition punishable() {
        return Condition.anyOf(
                overstay, noWorkPermit, abscondingReport, prostitutionCharge, beggingCharge, detained, removalOrder);
    }

    /** Returns whether the person is accused of an offense that is not trafficking. */
    public Condition chargedOtherwise() {
        return Condition.anyOf(prostitutionCharge, beggingCharge, otherCharge);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "CircumstancesOnFile";
    }
}
