package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.Period;
import org.ihala.rules.law.Law;

/** The numbers of the regulation on one day, by the names rule files use; each is a dated, cited parameter. */
public final class ShelterLimits {

    private final Law law;
    private final LocalDate day;

    ShelterLimits(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    /** Returns the age that must not be completed (Article 3/b), in years. */
    public Period majority() {
        return law.parameter("majority").periodOn(day);
    }

    /** Returns the farthest degree of kinship (Article 3/a). */
    public int kinshipDegree() {
        return law.parameter("kinship.degree").on(day);
    }

    /** Returns the longest stay without extension (Article 12), in calendar months. */
    public Period stayInMonths() {
        return law.parameter("stay.months").periodOn(day);
    }

    /** Returns the longest stay without extension where a month is counted as thirty days (reading Q12-3=R2). */
    public Period stayInDays() {
        return law.parameter("stay.days").periodOn(day);
    }

    /** Returns the longest whole stay on reading Q12-7=R3, in calendar months. */
    public Period wholeStay() {
        return stayInMonths().multipliedBy(law.parameter("stay.whole").on(day));
    }

    @Override
    public String toString() {
        return "ShelterLimits";
    }
}
