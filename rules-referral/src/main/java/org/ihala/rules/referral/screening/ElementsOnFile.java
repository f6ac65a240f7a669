package org.ihala.rules.referral.screening;

import org.ihala.rules.casefile.Screening;
import org.ihala.rules.claim.StatedFacts;
import org.ihala.rules.logic.Condition;
import org.jspecify.annotations.Nullable;

/** The elements of trafficking as the screening has them, each a condition of its own. */
public final class ElementsOnFile {

    /** What was done to the person. */
    public record Acts(
            Condition recruitment, Condition transport, Condition transfer, Condition harboring, Condition receipt) {

        /** Returns whether anything was done. */
        public Condition any() {
            return Condition.anyOf(recruitment, transport, transfer, harboring, receipt);
        }

        @Override
        public String toString() {
            return "Acts";
        }
    }

    /** By what means. */
    public record Means(
            Condition threat,
            Condition force,
            Condition coercion,
            Condition abduction,
            Condition fraud,
            Condition deception,
            Condition abuseOfPower,
            Condition abuseOfVulnerability,
            Condition paymentToController) {

        /** Returns whether any means was used. */
        public Condition any() {
            return Condition.anyOf(
                    threat, force, coercion, abduction, fraud, deception, abuseOfPower, abuseOfVulnerability, paymentToController);
        }

        @Override
        public String toString() {
            return "Means";
        }
    }

    /** For what purpose. */
    public record Purposes(
            Condition prostitution,
            Condition sexualExploitation,
            Condition forcedLabor,
            Condition unpaidLabor,
            Condition slavery,
            Condition practicesSimilarToSlavery,
            Condition servitude,
            Condition organRemoval,
            Condition organTrade,
            Condition begging,
            Condition beggingOrganized,
            Condition sale,
            Condition medicalExperiments,
            Condition other) {

        /** Returns whether there was any purpose of exploitation. */
        public Condition any() {
            return Condition.anyOf(
                    prostitution, sexualExploitation, forcedLabor, unpaidLabor, slavery, practicesSimilarToSlavery, servitude,
                    organRemoval, organTrade, begging, sale, medicalExperiments, other);
        }

        @Override
        public String toString() {
            return "Purposes";
        }
    }

    private static final StatedFacts FACTS = new StatedFacts("screening.elements");

    private static final Screening.Acts NO_ACTS = new Screening.Acts(null, null, null, null, null);
    private static final Screening.Means NO_MEANS =
            new Screening.Means(null, null, null, null, null, null, null, null, null);
    private static final Screening.Purposes NO_PURPOSES =
            new Screening.Purposes(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private final Acts acts;
    private final Means means;
    private final Purposes purposes;

    /** Creates the view of what a screening holds, or of nothing. */
    public ElementsOnFile(Screening.@Nullable Elements elements) {
        this.acts = acts(elements == null || elements.acts() == null ? NO_ACTS : elements.acts());
        this.means = means(elements == null || elements.means() == null ? NO_MEANS : elements.means());
        this.purposes = purposes(elements == null || elements.purposes() == null ? NO_PURPOSES : elements.purposes());
    }

    private static Acts acts(Screening.Acts on) {
        return new Acts(
                FACTS.stated(on.recruitment(), Facts.ACT_RECRUITMENT, "acts.recruitment"),
                FACTS.stated(on.transport(), Facts.ACT_TRANSPORT, "acts.transport"),
                FACTS.stated(on.transfer(), Facts.ACT_TRANSFER, "acts.transfer"),
                FACTS.stated(on.harboring(), Facts.ACT_HARBORING, "acts.harboring"),
                FACTS.stated(on.receipt(), Facts.ACT_RECEIPT, "acts.receipt"));
    }

    private static Means means(Screening.Means on) {
        return new Means(
                FACTS.stated(on.threat(), Facts.MEANS_THREAT, "means.threat"),
                FACTS.stated(on.force(), Facts.MEANS_FORCE, "means.force"),
                FACTS.stated(on.coercion(), Facts.MEANS_COERCION, "means.coercion"),
                FACTS.stated(on.abduction(), Facts.MEANS_ABDUCTION, "means.abduction"),
                FACTS.stated(on.fraud(), Facts.MEANS_FRAUD, "means.fraud"),
                FACTS.stated(on.deception(), Facts.MEANS_DECEPTION, "means.deception"),
                FACTS.stated(on.abuseOfPower(), Facts.MEANS_ABUSE_OF_POWER, "means.abuseOfPower"),
                FACTS.stated(on.abuseOfVulnerability(), Facts.MEANS_ABUSE_OF_VULNERABILITY, "means.abuseOfVulnerability"),
                FACTS.stated(on.paymentToController(), Facts.MEANS_PAYMENT_TO_CONTROLLER, "means.paymentToController"));
    }

    private static Purposes purposes(Screening.Purposes on) {
        return new Purposes(
                FACTS.stated(on.prostitution(), Facts.PURPOSE_PROSTITUTION, "purposes.prostitution"),
                FACTS.stated(on.sexualExploitation(), Facts.PURPOSE_SEXUAL_EXPLOITATION, "purposes.sexualExploitation"),
                FACTS.stated(on.forcedLabor(), Facts.PURPOSE_FORCED_LABOR, "purposes.forcedLabor"),
                FACTS.stated(on.unpaidLabor(), Facts.PURPOSE_UNPAID_LABOR, "purposes.unpaidLabor"),
                FACTS.stated(on.slavery(), Facts.PURPOSE_SLAVERY, "purposes.slavery"),
                FACTS.stated(
                        on.practicesSimilarToSlavery(),
                        Facts.PURPOSE_PRACTICES_SIMILAR_TO_SLAVERY,
                        "purposes.practicesSimilarToSlavery"),
                FACTS.stated(on.servitude(), Facts.PURPOSE_SERVITUDE, "purposes.servitude"),
                FACTS.stated(on.organRemoval(), Facts.PURPOSE_ORGAN_REMOVAL, "purposes.organRemoval"),
                FACTS.stated(on.organTrade(), Facts.PURPOSE_ORGAN_TRADE, "purposes.organTrade"),
                FACTS.stated(on.begging(), Facts.PURPOSE_BEGGING, "purposes.begging"),
                FACTS.stated(on.beggingOrganized(), Facts.PURPOSE_BEGGING_ORGANIZED, "purposes.beggingOrganized"),
                FACTS.stated(on.sale(), Facts.PURPOSE_SALE, "purposes.sale"),
                FACTS.stated(on.medicalExperiments(), Facts.PURPOSE_MEDICAL_EXPERIMENTS, "purposes.medicalExperiments"),
                FACTS.stated(on.other(), Facts.PURPOSE_OTHER, "purposes.other"));
    }

    /** Returns what was done to the person. */
    public Acts acts() {
        return acts;
    }

    /** Returns by what means it was done. */
    public Means means() {
        return means;
    }

    /** Returns for what purpose it was done. */
    public Purposes purposes() {
        return purposes;
    }

    /** Returns whether any element is on file. */
    public Condition any() {
        return Condition.anyOf(acts.any(), means.any(), purposes.any());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "ElementsOnFile";
    }
}
