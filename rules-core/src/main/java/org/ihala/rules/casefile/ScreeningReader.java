package org.ihala.rules.casefile;

import org.ihala.rules.casefile.Screening.Acts;
import org.ihala.rules.casefile.Screening.Circumstances;
import org.ihala.rules.casefile.Screening.Elements;
import org.ihala.rules.casefile.Screening.Indicator;
import org.ihala.rules.casefile.Screening.Means;
import org.ihala.rules.casefile.Screening.Overstay;
import org.ihala.rules.casefile.Screening.Purposes;

/** Reads the screening of a case file; a name of an element, indicator or circumstance it does not know is an error. */
final class ScreeningReader {

    private ScreeningReader() {}

    static Screening read(Fields f) {
        return new Screening(
                f.country("country"),
                f.code("reportedBy"),
                f.date("reportedOn"),
                f.code("channel"),
                f.object("elements", ScreeningReader::elements),
                f.flags("indicators", Indicator.class, Indicator::code),
                f.object("circumstances", ScreeningReader::circumstances),
                f.object("overstay", o -> new Overstay(o.date("from"), o.date("to"))),
                f.bool("consentToExploitation"));
    }

    private static Elements elements(Fields f) {
        return new Elements(
                f.object("acts", ScreeningReader::acts),
                f.object("means", ScreeningReader::means),
                f.object("purposes", ScreeningReader::purposes));
    }

    private static Acts acts(Fields f) {
        return new Acts(
                f.bool("recruitment"), f.bool("transport"), f.bool("transfer"), f.bool("harboring"), f.bool("receipt"));
    }

    private static Means means(Fields f) {
        return new Means(
                f.bool("threat"),
                f.bool("force"),
                f.bool("coercion"),
                f.bool("abduction"),
                f.bool("fraud"),
                f.bool("deception"),
                f.bool("abuseOfPower"),
                f.bool("abuseOfVulnerability"),
                f.bool("paymentToController"));
    }

    private static Purposes purposes(Fields f) {
        return new Purposes(
                f.bool("prostitution"),
                f.bool("sexualExploitation"),
                f.bool("forcedLabor"),
                f.bool("unpaidLabor"),
                f.bool("slavery"),
                f.bool("practicesSimilarToSlavery"),
                f.bool("servitude"),
                f.bool("organRemoval"),
                f.bool("organTrade"),
                f.bool("begging"),
                f.bool("beggingOrganized"),
                f.bool("sale"),
                f.bool("medicalExperiments"),
                f.bool("other"));
    }

    private static Circumstances circumstances(Fields f) {
        return new Circumstances(
                f.bool("overstay"),
                f.bool("noWorkPermit"),
                f.bool("abscondingReport"),
                f.bool("prostitutionCharge"),
                f.bool("beggingCharge"),
                f.bool("traffickingCharge"),
                f.bool("otherCharge"),
                f.bool("detained"),
                f.bool("removalOrder"),
                f.bool("asylumClaim"),
                f.bool("passportWithheld"),
                f.bool("earlyMarriage"),
                f.bool("domesticWorker"),
                f.bool("unaccompanied"));
    }
}
