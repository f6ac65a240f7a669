package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;

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

    /** Returns whether the person was there on one day at least from the first to the last; open where one is not known. */
    public Condition between(Day first, Day last) {
        LocalDate from = first.earliest();
        LocalDate to = last.latest();
        if (from == null || to == null) {
            return Condition.unknown(List.of(), from == null ? first.missing() : last.missing());
        }
        return view.presentBetween(person, country, from, to);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Presence";
    }
}
