package org.ihala.rules.claim;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/** A person's age on one day; the birth date may be a range or unknown, and so may the day. */
public final class Age {

    private final @Nullable LocalDate bornFrom;
    private final @Nullable LocalDate bornTo;
    private final @Nullable LocalDate day;
    private final List<String> facts;
    private final MissingFact birthDate;
    private final MissingFact dayOfAge;

    Age(
            @Nullable LocalDate bornFrom,
            @Nullable LocalDate bornTo,
            @Nullable LocalDate day,
            List<String> facts,
            MissingFact birthDate,
            MissingFact dayOfAge) {
        this.bornFrom = bornFrom;
        this.bornTo = bornTo;
        this.day = day;
        this.facts = facts;
        this.birthDate = birthDate;
        this.dayOfAge = dayOfAge;
    }

    /** Returns whether the person has not completed the given years; unknown only where the birth range straddles it. */
    public Condition below(Period years) {
        if (day == null) {
            return bornFrom == null
                    ? Condition.unknown(List.of(), List.of(dayOfAge, birthDate))
                    : Condition.unknown(dayOfAge);
        }
        if (bornFrom == null || bornTo == null) {
            return Condition.unknown(birthDate);
        }
        boolean youngest = day.isBefore(CalendarDays.completes(bornTo, years));
        boolean oldest = day.isBefore(CalendarDays.completes(bornFrom, years));
        return youngest == oldest ? Condition.of(oldest, facts) : Condition.unknown(facts, List.of(birthDate));
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Age";
    }
}
