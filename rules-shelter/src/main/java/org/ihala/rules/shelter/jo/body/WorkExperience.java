package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ihala.rules.casefile.Staff.Experience;
import org.jspecify.annotations.Nullable;

/**
 * The days somebody worked in an area, each counted once (Article 18/b).
 *
 * <p>Periods with gaps are laid end to end from the first day on, so that a year is a year whatever the gaps are.
 *
 * @param first the first day of work, or null for none
 * @param days the days worked
 */
record WorkExperience(@Nullable LocalDate first, long days) {

    /** Returns the experience in the given areas up to a day, that day included. */
    static WorkExperience of(List<Experience> periods, Set<Experience.Area> areas, LocalDate until) {
        List<Experience> counted = periods.stream()
                .filter(period -> areas.contains(period.area()) && !period.from().isAfter(until))
                .sorted(Comparator.comparing(Experience::from))
                .toList();
        LocalDate first = null;
        LocalDate next = LocalDate.MIN;
        long days = 0;
        for (Experience period : counted) {
            if (first == null) {
                first = period.from();
            }
            LocalDate from = period.from().isBefore(next) ? next : period.from();
            LocalDate to = period.to() == null || period.to().isAfter(until) ? until : period.to();
            if (!from.isAfter(to)) {
                days += ChronoUnit.DAYS.between(from, to) + 1;
                next = to.plusDays(1);
            }
        }
        return new WorkExperience(first, days);
    }

    /** Returns whether the days worked make up at least the given time. */
    boolean reaches(Period least) {
        return first != null && !first.plusDays(days).isBefore(first.plus(least));
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "WorkExperience";
    }
}
