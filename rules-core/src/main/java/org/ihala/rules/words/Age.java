package org.ihala.rules.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.ihala.rules.logic.Condition;
import org.jspecify.annotations.Nullable;

/** A person's age on one day; the birth may be a range of days or unknown, and so may the day be. */
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
     * Returns whether the person has not completed the given years; open only where the range of the birth or of
     * the day straddles it.
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
        LocalDate first = day.earliest();
        LocalDate last = day.latest();
        Day completed = birth.completing(limit);
        LocalDate from = completed.earliest();
        LocalDate to = completed.latest();
        if (first == null || last == null || from == null || to == null) {
            return Condition.unknown(List.of(), Codes.joined(day.missing(), birth.missing()));
        }
        boolean youngest = first.isBefore(to);
        boolean oldest = last.isBefore(from);
        return youngest == oldest
                ? Condition.of(oldest, birth.facts())
                : Condition.unknown(birth.facts(), Codes.joined(day.missing(), birth.missing()));
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
