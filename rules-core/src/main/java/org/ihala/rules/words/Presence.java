package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** Whether a person was in a country, as far as the stays on file show it. */
public final class Presence {

    private final CaseView view;
    private final String person;
    private final String country;

    /**
     * Creates the presence of a person in a country.
     *
     * @param country its code, such as {@code JO}
     */
    public Presence(CaseView view, String person, String country) {
        this.view = view;
        this.person = person;
        this.country = country;
    }

    /** Returns whether the person was there on a day; open where the day is not known. */
    public Condition on(Day day) {
        LocalDate only = day.earliest();
        return only == null || !only.equals(day.latest())
                ? Condition.unknown(List.of(), day.missing())
                : view.present(person, country, only);
    }

    /**
     * Returns whether the person was there on one day at least from the first to the last; no where the last is earlier.
     *
     * <p>Open where one is not known, unless it is the same from whichever day to whichever.
     */
    public Condition between(Day first, Day last) {
        if (first.laterThan(last).surely()) {
            return Condition.notMet(Codes.joined(first.facts(), last.facts()));
        }
        LocalDate from = first.earliest();
        LocalDate to = last.latest();
        if (from == null || to == null) {
            return Condition.unknown(List.of(), Codes.joined(first.missing(), last.missing()));
        }
        Condition longest = view.presentBetween(person, country, from, to);
        List<MissingFact> missing = Codes.joined(first.missing(), last.missing());
        if (missing.isEmpty() || longest.surelyNot()) {
            return longest;
        }
        Condition shortest = shortest(first.latest(), last.earliest());
        return shortest.surely() ? shortest : Condition.unknown(List.of(), missing);
    }

    private Condition shortest(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.isAfter(to)
                ? Condition.notMet()
                : view.presentBetween(person, country, from, to);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Presence";
    }
}
