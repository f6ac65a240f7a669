package org.ihala.rules.referral.screening;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.claim.StatedFact;
import org.ihala.rules.logic.Condition;
import org.jspecify.annotations.Nullable;

/** The elements of trafficking as the screening has them, each a condition of its own. */
public final class ElementsOnFile {

    /** What was done to the person. */
    public record Acts(
            Condition recruitment, Condition transport, Condition transfer, Condition harboring, Condition receipt) {

        /** Returns whether anything was done. */
        public Condition any() {
            return ElementsOnFile.any(recruitment, transport, transfer, harboring, receipt);
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
            return ElementsOnFile.any(
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
            return ElementsOnFile.any(
                    prostitution, sexualExploitation, forcedLabor, unpaidLabor, slavery, practicesSimilarToSlavery, servitude,
                    organRemoval, organTrade, begging, sale, medicalExperiments, other);
        }

        @Override
        public String toString() {
            return "Purposes";
        }
    }

    private static final Map<String, StatedFact> FACTS = new ConcurrentHashMap<>();

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
                stated(on.recruitment(), "ACT_RECRUITMENT", "acts.recruitment"),
                stated(on.transport(), "ACT_TRANSPORT", "acts.transport"),
                stated(on.transfer(), "ACT_TRANSFER", "acts.transfer"),
                stated(on.harboring(), "ACT_HARBORING", "acts.harboring"),
                stated(on.receipt(), "ACT_RECEIPT", "acts.receipt"));
    }

    private static Means means(Screening.Means on) {
        return new Means(
                stated(on.threat(), "MEANS_THREAT", "means.threat"),
                stated(on.force(), "MEANS_FORCE", "means.force"),
                stated(on.coercion(), "MEANS_COERCION", "means.coercion"),
                stated(on.abduction(), "MEANS_ABDUCTION", "means.abduction"),
                stated(on.fraud(), "MEANS_FRAUD", "means.fraud"),
                stated(on.deception(), "MEANS_DECEPTION", "means.deception"),
                stated(on.abuseOfPower(), "MEANS_ABUSE_OF_POWER", "means.abuseOfPower"),
                stated(on.abuseOfVulnerability(), "MEANS_ABUSE_OF_VULNERABILITY", "means.abuseOfVulnerability"),
                stated(on.paymentToController(), "MEANS_PAYMENT_TO_CONTROLLER", "means.paymentToController"));
    }

    private static Purposes purposes(Screening.Purposes on) {
        return new Purposes(
                stated(on.prostitution(), "PURPOSE_PROSTITUTION", "purposes.prostitution"),
                stated(on.sexualExploitation(), "PURPOSE_SEXUAL_EXPLOITATION", "purposes.sexualExploitation"),
                stated(on.forcedLabor(), "PURPOSE_FORCED_LABOR", "purposes.forcedLabor"),
                stated(on.unpaidLabor(), "PURPOSE_UNPAID_LABOR", "purposes.unpaidLabor"),
                stated(on.slavery(), "PURPOSE_SLAVERY", "purposes.slavery"),
                stated(
                        on.practicesSimilarToSlavery(),
                        "PURPOSE_PRACTICES_SIMILAR_TO_SLAVERY",
                        "purposes.practicesSimilarToSlavery"),
                stated(on.servitude(), "PURPOSE_SERVITUDE", "purposes.servitude"),
                stated(on.organRemoval(), "PURPOSE_ORGAN_REMOVAL", "purposes.organRemoval"),
                stated(on.organTrade(), "PURPOSE_ORGAN_TRADE", "purposes.organTrade"),
                stated(on.begging(), "PURPOSE_BEGGING", "purposes.begging"),
                stated(on.beggingOrganized(), "PURPOSE_BEGGING_ORGANIZED", "purposes.beggingOrganized"),
                stated(on.sale(), "PURPOSE_SALE", "purposes.sale"),
                stated(on.medicalExperiments(), "PURPOSE_MEDICAL_EXPERIMENTS", "purposes.medicalExperiments"),
                stated(on.other(), "PURPOSE_OTHER", "purposes.other"));
    }

    private static Condition stated(@Nullable Boolean value, String fact, String field) {
        StatedFact known = FACTS.get(fact);
        if (known == null) {
            known = FACTS.computeIfAbsent(fact, code -> new StatedFact(code, "screening.elements." + field));
        }
        return known.stated(value);
    }

    /** Returns the condition that holds where any of several does. */
    static Condition any(Condition... conditions) {
        return Condition.anyOf(conditions);
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
