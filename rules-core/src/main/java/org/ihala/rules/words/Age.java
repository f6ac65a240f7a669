package org.ihala.rules.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/** A person's age on one day; the birth may be a range of days or unknown, and the day may not be on file. */
public final class Age {

    private final Day birth;
    private final Day day;
    private @Nullable Period years;
    private @Nullable Condition below;

    /** Creates the age of somebody born on a day, on another day. */
    public Age(Day birth, Day day) {
        this.birth = birth;
        this.day = day;
    }

    /**
     * Returns whether the person has not completed the given years; open only where the range of the birth straddles it.
     *
     * <p>Asked again, it is the same condition: provisions that turn on the same age share what is open about it.
     */
    public Condition below(Period limit) {
        Condition known = below;
        if (known == null || !limit.equals(years)) {
            known = worked(limit);
            below = known;
            years = limit;
        }
        return known;
    }

    private Condition worked(Period limit) {
        LocalDate on = day.earliest();
        LocalDate from = birth.earliest();
        LocalDate to = birth.latest();
        if (on == null) {
            List<MissingFact> missing = from == null ? Codes.joined(day.missing(), birth.missing()) : day.missing();
            return Condition.unknown(List.of(), missing);
        }
        if (from == null || to == null) {
            return Condition.unknown(List.of(), birth.missing());
        }
        boolean youngest = on.isBefore(CalendarDays.completes(to, limit));
        boolean oldest = on.isBefore(CalendarDays.completes(from, limit));
        return youngest == oldest ? Condition.of(oldest, birth.facts()) : Condition.unknown(birth.facts(), birth.missing());
    }

    /** Returns whether the person has surely not completed the given years. */
    public boolean surelyBelow(Period limit) {
        return below(limit).surely();
    }

    /** Returns whether the person has surely completed the given years. */
    public boolean surelyNotBelow(Period limit) {
        return below(limit).surelyNot();
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Age";
    }
}
