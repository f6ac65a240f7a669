package org.ihala.rules.referral.screening;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.claim.StatedFacts;
import org.ihala.rules.logic.Condition;
import org.jspecify.annotations.Nullable;

/** What a screening states of the situation in which a person was found, by the codes of the fact register. */
final class Circumstances {

    private static final StatedFacts FACTS = new StatedFacts("screening.circumstances");

    private record Field(String name, Function<Screening.Circumstances, @Nullable Boolean> value) {}

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry(Facts.OVERSTAY, new Field("overstay", Screening.Circumstances::overstay)),
            Map.entry(Facts.NO_WORK_PERMIT, new Field("noWorkPermit", Screening.Circumstances::noWorkPermit)),
            Map.entry(Facts.ABSCONDING_REPORT, new Field("abscondingReport", Screening.Circumstances::abscondingReport)),
            Map.entry(Facts.PROSTITUTION_CHARGE, new Field("prostitutionCharge", Screening.Circumstances::prostitutionCharge)),
            Map.entry(Facts.BEGGING_CHARGE, new Field("beggingCharge", Screening.Circumstances::beggingCharge)),
            Map.entry(Facts.TRAFFICKING_CHARGE, new Field("traffickingCharge", Screening.Circumstances::traffickingCharge)),
            Map.entry(Facts.OTHER_CHARGE, new Field("otherCharge", Screening.Circumstances::otherCharge)),
            Map.entry(Facts.DETAINED, new Field("detained", Screening.Circumstances::detained)),
            Map.entry(Facts.REMOVAL_ORDER, new Field("removalOrder", Screening.Circumstances::removalOrder)),
            Map.entry(Facts.ASYLUM_CLAIM, new Field("asylumClaim", Screening.Circumstances::asylumClaim)),
            Map.entry(Facts.PASSPORT_WITHHELD, new Field("passportWithheld", Screening.Circumstances::passportWithheld)),
            Map.entry(Facts.EARLY_MARRIAGE, new Field("earlyMarriage", Screening.Circumstances::earlyMarriage)),
            Map.entry(Facts.DOMESTIC_WORKER, new Field("domesticWorker", Screening.Circumstances::domesticWorker)),
            Map.entry(Facts.UNACCOMPANIED, new Field("unaccompanied", Screening.Circumstances::unaccompanied)));

    private Circumstances() {}

    /** Returns what a screening states of one of them; open where it does not. */
    static Condition stated(Screening.@Nullable Circumstances on, String fact) {
        Field field = Objects.requireNonNull(FIELDS.get(fact), fact);
        return FACTS.stated(on == null ? null : field.value().apply(on), fact, field.name());
    }
}
