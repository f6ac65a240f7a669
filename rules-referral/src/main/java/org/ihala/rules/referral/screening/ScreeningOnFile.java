package org.ihala.rules.referral.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.Listing;
import org.ihala.rules.words.Stated;
import org.jspecify.annotations.Nullable;

/** What a screening holds, or what is open where there is none. */
public final class ScreeningOnFile {

    /** Act, means and purpose. */
    private static final Stated.Fields<Screening.Elements> ELEMENTS = new Stated.Fields<Screening.Elements>("screening.elements")
            .with(Facts.ACT_RECRUITMENT, "acts.recruitment", act(Screening.Acts::recruitment))
            .with(Facts.ACT_TRANSPORT, "acts.transport", act(Screening.Acts::transport))
            .with(Facts.ACT_TRANSFER, "acts.transfer", act(Screening.Acts::transfer))
            .with(Facts.ACT_HARBORING, "acts.harboring", act(Screening.Acts::harboring))
            .with(Facts.ACT_RECEIPT, "acts.receipt", act(Screening.Acts::receipt))
            .with(Facts.MEANS_THREAT, "means.threat", means(Screening.Means::threat))
            .with(Facts.MEANS_FORCE, "means.force", means(Screening.Means::force))
            .with(Facts.MEANS_COERCION, "means.coercion", means(Screening.Means::coercion))
            .with(Facts.MEANS_ABDUCTION, "means.abduction", means(Screening.Means::abduction))
            .with(Facts.MEANS_FRAUD, "means.fraud", means(Screening.Means::fraud))
            .with(Facts.MEANS_DECEPTION, "means.deception", means(Screening.Means::deception))
            .with(Facts.MEANS_ABUSE_OF_POWER, "means.abuseOfPower", means(Screening.Means::abuseOfPower))
            .with(Facts.MEANS_ABUSE_OF_VULNERABILITY, "means.abuseOfVulnerability", means(Screening.Means::abuseOfVulnerability))
            .with(Facts.MEANS_PAYMENT_TO_CONTROLLER, "means.paymentToController", means(Screening.Means::paymentToController))
            .with(Facts.PURPOSE_PROSTITUTION, "purposes.prostitution", purpose(Screening.Purposes::prostitution))
            .with(
                    Facts.PURPOSE_SEXUAL_EXPLOITATION,
                    "purposes.sexualExploitation",
                    purpose(Screening.Purposes::sexualExploitation))
            .with(Facts.PURPOSE_FORCED_LABOR, "purposes.forcedLabor", purpose(Screening.Purposes::forcedLabor))
            .with(Facts.PURPOSE_UNPAID_LABOR, "purposes.unpaidLabor", purpose(Screening.Purposes::unpaidLabor))
            .with(Facts.PURPOSE_SLAVERY, "purposes.slavery", purpose(Screening.Purposes::slavery))
            .with(
                    Facts.PURPOSE_PRACTICES_SIMILAR_TO_SLAVERY,
                    "purposes.practicesSimilarToSlavery",
                    purpose(Screening.Purposes::practicesSimilarToSlavery))
            .with(Facts.PURPOSE_SERVITUDE, "purposes.servitude", purpose(Screening.Purposes::servitude))
            .with(Facts.PURPOSE_ORGAN_REMOVAL, "purposes.organRemoval", purpose(Screening.Purposes::organRemoval))
            .with(Facts.PURPOSE_ORGAN_TRADE, "purposes.organTrade", purpose(Screening.Purposes::organTrade))
            .with(Facts.PURPOSE_BEGGING, "purposes.begging", purpose(Screening.Purposes::begging))
            .with(Facts.PURPOSE_SALE, "purposes.sale", purpose(Screening.Purposes::sale))
            .with(
                    Facts.PURPOSE_MEDICAL_EXPERIMENTS,
                    "purposes.medicalExperiments",
                    purpose(Screening.Purposes::medicalExperiments))
            .with(Facts.PURPOSE_OTHER, "purposes.other", purpose(Screening.Purposes::other));

    /** What says how a purpose is pursued, and is none by itself. */
    private static final Stated.Fields<Screening.Elements> MANNER = new Stated.Fields<Screening.Elements>("screening.elements")
            .with(Facts.PURPOSE_BEGGING_ORGANIZED, "purposes.beggingOrganized", purpose(Screening.Purposes::beggingOrganized));

    /** The situation in which the person was found. */
    private static final Stated.Fields<Screening.Circumstances> CIRCUMSTANCES =
            new Stated.Fields<Screening.Circumstances>("screening.circumstances")
                    .with(Facts.OVERSTAY, "overstay", Screening.Circumstances::overstay)
                    .with(Facts.NO_WORK_PERMIT, "noWorkPermit", Screening.Circumstances::noWorkPermit)
                    .with(Facts.ABSCONDING_REPORT, "abscondingReport", Screening.Circumstances::abscondingReport)
                    .with(Facts.PROSTITUTION_CHARGE, "prostitutionCharge", Screening.Circumstances::prostitutionCharge)
                    .with(Facts.BEGGING_CHARGE, "beggingCharge", Screening.Circumstances::beggingCharge)
                    .with(Facts.TRAFFICKING_CHARGE, "traffickingCharge", Screening.Circumstances::traffickingCharge)
                    .with(Facts.OTHER_CHARGE, "otherCharge", Screening.Circumstances::otherCharge)
                    .with(Facts.DETAINED, "detained", Screening.Circumstances::detained)
                    .with(Facts.REMOVAL_ORDER, "removalOrder", Screening.Circumstances::removalOrder)
                    .with(Facts.ASYLUM_CLAIM, "asylumClaim", Screening.Circumstances::asylumClaim)
                    .with(Facts.PASSPORT_WITHHELD, "passportWithheld", Screening.Circumstances::passportWithheld)
                    .with(Facts.EARLY_MARRIAGE, "earlyMarriage", Screening.Circumstances::earlyMarriage)
                    .with(Facts.DOMESTIC_WORKER, "domesticWorker", Screening.Circumstances::domesticWorker)
                    .with(Facts.UNACCOMPANIED, "unaccompanied", Screening.Circumstances::unaccompanied);

    private final @Nullable Screening screening;
    private final Stated<Screening.Elements> elements;
    private final Stated<Screening.Circumstances> circumstances;

    ScreeningOnFile(@Nullable Screening screening) {
        this.screening = screening;
        this.elements = ELEMENTS.of(screening == null ? null : screening.elements());
        this.circumstances = CIRCUMSTANCES.of(screening == null ? null : screening.circumstances());
    }

    private static Function<Screening.Elements, @Nullable Boolean> act(Function<Screening.Acts, @Nullable Boolean> field) {
        return of -> of.acts() == null ? null : field.apply(of.acts());
    }

    private static Function<Screening.Elements, @Nullable Boolean> means(Function<Screening.Means, @Nullable Boolean> field) {
        return of -> of.means() == null ? null : field.apply(of.means());
    }

    private static Function<Screening.Elements, @Nullable Boolean> purpose(
            Function<Screening.Purposes, @Nullable Boolean> field) {
        return of -> of.purposes() == null ? null : field.apply(of.purposes());
    }

    Stated<Screening.Elements> elements() {
        return elements;
    }

    Stated<Screening.Circumstances> circumstances() {
        return circumstances;
    }

    Condition beggingOrganized() {
        return MANNER.of(screening == null ? null : screening.elements()).has(Facts.PURPOSE_BEGGING_ORGANIZED);
    }

    Condition saidToAgree() {
        boolean said = screening != null && Boolean.TRUE.equals(screening.consentToExploitation());
        return Condition.of(said, said ? List.of("screening.consentToExploitation") : List.of());
    }

    /** Returns the indicators of a group that are there, by their codes; a screening that names none has none. */
    Listing indicators(Predicate<Screening.Indicator> group, MissingFact missing) {
        List<String> codes = new ArrayList<>();
        List<String> places = new ArrayList<>();
        (screening == null ? Map.<Screening.Indicator, Boolean>of() : screening.indicators()).forEach((indicator, present) -> {
            if (present && group.test(indicator)) {
                codes.add(indicator.code());
                places.add("screening.indicators." + indicator.code());
            }
        });
        return Listing.of(codes, places, missing);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "ScreeningOnFile";
    }
}
