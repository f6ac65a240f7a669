package org.ihala.rules.referral;

import java.util.List;

/** Cases that between them reach every rule: before and after each change of law, thin and rich. */
final class Samples {

    private Samples() {}

    static List<Sheet> all() {
        Sheet thin = Sheet.on("2025-06-01");
        Sheet rich = thin.person("birthDate", "1990-01-01")
                .person("nationalities", List.of("PH"))
                .person("refugeeOrAsylumSeeker", false)
                .bystander("p2", false)
                .relation("GUARDIAN_OF", "p2")
                .screening("country", "JO")
                .screening("indicators.ILO-07", true)
                .screening("elements.acts.transport", true)
                .screening("elements.means.deception", true)
                .screening("elements.purposes.forcedLabor", true)
                .screening("circumstances.overstay", true)
                .screening("circumstances.prostitutionCharge", true)
                .screening("circumstances.asylumClaim", false)
                .screening("overstay.from", "2025-03-15")
                .screening("consentToExploitation", true)
                .act("IDENTIFICATION", "2025-02-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM")
                .act("IDENTIFICATION", "2025-02-02", "by", "INVESTIGATIVE_JUDGE", "as", "VICTIM")
                .act("PROSECUTOR_FINDING", "2025-02-03", "crimeBefell", true)
                .act("PROSECUTION_STOPPED", "2025-02-04", "offense", "TRAFFICKING")
                .act("WISH_TO_RETURN", "2025-05-01", "by", "p1", "country", "EG", "free", true)
                .act("COUNTRY_ACCEPTS", "2025-05-02", "country", "EG", "accepts", true)
                .act("DUTY_DONE", "2025-05-03", "provision", "JO-NRM:2/fund");
        Sheet child = Sheet.on("2020-03-01").person("birthDate", "2010-03-02")
                .screening("elements.acts.receipt", true)
                .screening("elements.means.threat", false)
                .screening("elements.purposes.begging", true)
                .screening("elements.purposes.beggingOrganized", true)
                .screening("circumstances.unaccompanied", true)
                .screening("circumstances.earlyMarriage", true);
        return List.of(thin, Sheet.on("2010-01-01"), rich, child, child.with("asOf", "2022-03-01"));
    }
}
