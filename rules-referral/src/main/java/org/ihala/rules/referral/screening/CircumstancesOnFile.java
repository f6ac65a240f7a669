package org.ihala.rules.referral.screening;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.claim.StatedFact;
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

    private static final Map<String, StatedFact> FACTS = new ConcurrentHashMap<>();

    private static final Screening.Circumstances NONE = new Screening.Circumstances(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Returns the view of what a screening holds, or of nothing. */
    public static CircumstancesOnFile of(Screening.@Nullable Circumstances given) {
        Screening.Circumstances on = given == null ? NONE : given;
        return new CircumstancesOnFile(
                stated(on.overstay(), "OVERSTAY", "overstay"),
                stated(on.noWorkPermit(), "NO_WORK_PERMIT", "noWorkPermit"),
                stated(on.abscondingReport(), "ABSCONDING_REPORT", "abscondingReport"),
                stated(on.prostitutionCharge(), "PROSTITUTION_CHARGE", "prostitutionCharge"),
                stated(on.beggingCharge(), "BEGGING_CHARGE", "beggingCharge"),
                stated(on.traffickingCharge(), "TRAFFICKING_CHARGE", "traffickingCharge"),
                stated(on.otherCharge(), "OTHER_CHARGE", "otherCharge"),
                stated(on.detained(), "DETAINED", "detained"),
                stated(on.removalOrder(), "REMOVAL_ORDER", "removalOrder"),
                stated(on.asylumClaim(), "ASYLUM_CLAIM", "asylumClaim"),
                stated(on.passportWithheld(), "PASSPORT_WITHHELD", "passportWithheld"),
                stated(on.earlyMarriage(), "EARLY_MARRIAGE", "earlyMarriage"),
                stated(on.domesticWorker(), "DOMESTIC_WORKER", "domesticWorker"),
                stated(on.unaccompanied(), "UNACCOMPANIED", "unaccompanied"));
    }

    private static Condition stated(@Nullable Boolean value, String fact, String field) {
        StatedFact known = FACTS.get(fact);
        if (known == null) {
            known = FACTS.computeIfAbsent(fact, code -> new StatedFact(code, "screening.circumstances." + field));
        }
        return known.stated(value);
    }

    /** Returns whether the person is treated as an offender for what a trafficked person is often made to do (H-02). */
    public Condition punishable() {
        return ElementsOnFile.any(
                overstay, noWorkPermit, abscondingReport, prostitutionCharge, beggingCharge, detained, removalOrder);
    }

    /** Returns whether the person is accused of an offense that is not trafficking. */
    public Condition chargedOtherwise() {
        return ElementsOnFile.any(prostitutionCharge, beggingCharge, otherCharge);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "CircumstancesOnFile";
    }
}
