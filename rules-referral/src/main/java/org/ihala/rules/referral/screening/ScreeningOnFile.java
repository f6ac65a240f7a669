package org.ihala.rules.referral.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.Listing;
import org.ihala.rules.words.Stated;
import org.jspecify.annotations.Nullable;

/** What a screening holds, or what is open where there is none. */
public final class ScreeningOnFile {

    /** Act, means and purpose; that begging is organized says how a purpose is pursued, and is none by itself. */
    private static final Stated.Fields<Screening.Elements> ELEMENTS = new Stated.Fields<Screening.Elements>("screening.elements")
            .withAll("ACT_", "acts.", Screening.Acts.class, Screening.Elements::acts)
            .withAll("MEANS_", "means.", Screening.Means.class, Screening.Elements::means)
            .withAll("PURPOSE_", "purposes.", Screening.Purposes.class, Screening.Elements::purposes)
            .describing(Facts.PURPOSE_BEGGING_ORGANIZED);

    /** The situation in which the person was found. */
    private static final Stated.Fields<Screening.Circumstances> CIRCUMSTANCES =
            new Stated.Fields<Screening.Circumstances>("screening.circumstances")
                    .withAll("", "", Screening.Circumstances.class, circumstances -> circumstances);

    private final @Nullable Screening screening;
    private final Stated<Screening.Elements> elements;
    private final Stated<Screening.Circumstances> circumstances;

    ScreeningOnFile(@Nullable Screening screening) {
        this.screening = screening;
        this.elements = ELEMENTS.of(screening == null ? null : screening.elements());
        this.circumstances = CIRCUMSTANCES.of(screening == null ? null : screening.circumstances());
    }

    Stated<Screening.Elements> elements() {
        return elements;
    }

    Stated<Screening.Circumstances> circumstances() {
        return circumstances;
    }

    Condition saidToAgree() {
        boolean said = screening != null && Boolean.TRUE.equals(screening.consentToExploitation());
        return Condition.of(said, said ? List.of("screening.consentToExploitation") : List.of());
    }

    /** Returns what the screening says of one indicator. */
    Condition indicator(Screening.Indicator indicator) {
        String place = "screening.indicators." + indicator.code();
        return Condition.fact(
                screening == null ? null : screening.indicators().get(indicator),
                List.of(place),
                MissingFact.at(Facts.INDICATOR, place));
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
