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

    /** Returns the longest whole stay on readings Q12-7=R3 and Q12-3=R2, in days. */
    public Period wholeStayInDays() {
        return stayInDays().multipliedBy(law.parameter("stay.whole").on(day));
    }

    /** Returns how long before an association must have been founded (Article 6/b), in years. */
    public Period associationAge() {
        return law.parameter("association.age").periodOn(day);
    }

    /** Returns the number of seats of the Shelter Committee (Article 7/a). */
    public int committeeSeats() {
        return law.parameter("committee.seats").on(day);
    }

    /** Returns the term of the three persons for institutions and associations (Article 7/a/6), in years. */
    public Period committeeTerm() {
        return law.parameter("committee.term").periodOn(day);
    }

    /** Returns the longest time between two meetings of the Shelter Committee (Article 9/a), in months. */
    public Period meetingInterval() {
        return law.parameter("meeting.interval").periodOn(day);
    }

    /** Returns the time between two reports of the director (Article 8/e), in months. */
    public Period reportInterval() {
        return law.parameter("report.interval").periodOn(day);
    }

    /** Returns how many members a sub-committee has beside its chair (Article 8/f). */
    public int subcommitteeMembers() {
        return law.parameter("subcommittee.members").on(day);
    }

    /** Returns the experience a director needs (Article 18/b/1), in years. */
    public Period directorExperience() {
        return law.parameter("director.experience").periodOn(day);
    }

    /** Returns the experience a technical post needs (Article 18/b/2), in years. */
    public Period technicalExperience() {
        return law.parameter("technical.experience").periodOn(day);
    }

    /** Returns the longest time a first warning may give (Article 19/a), in months. */
    public Period firstWarning() {
        return law.parameter("warning.first").periodOn(day);
    }

    /** Returns the time after the Minister's warning (Article 19/b/2), in days. */
    public Period secondWarning() {
        return law.parameter("warning.second").periodOn(day);
    }

    @Override
    public String toString() {
        return "ShelterLimits";
    }
}
