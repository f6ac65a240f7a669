package org.ihala.rules.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.DutyStatus;
import org.jspecify.annotations.Nullable;

/** The days that are told of a duty, each with the words before it, wherever a reader meets them. */
public final class DutyDays {

    private DutyDays() {}

    /**
     * Returns the days to tell, in the order of telling.
     *
     * @param status where the duty stands
     * @param due the last day the law sets, or null
     * @param policyDue the day a policy sets, or null
     * @param lateSince the first day on which it is late, or null
     * @param lastGiven the day on which it was last given, or null
     */
    public static Map<Text, LocalDate> of(
            DutyStatus status,
            @Nullable LocalDate due,
            @Nullable LocalDate policyDue,
            @Nullable LocalDate lateSince,
            @Nullable LocalDate lastGiven) {
        Map<Text, LocalDate> days = new LinkedHashMap<>();
        boolean settled = status == DutyStatus.DONE;
        put(days, Headings.DUE_BY, settled ? null : due);
        put(days, status == DutyStatus.DONE_LATE ? Headings.DONE_ON : Headings.LAST_GIVEN, lastGiven);
        put(days, status == DutyStatus.ONGOING ? Headings.REVIEW_AFTER : Headings.LATE_AFTER,
                settled || lateSince != null ? null : policyDue);
        put(days, due == null ? Headings.LATE_IN_PRACTICE_SINCE : Headings.LATE_SINCE, lateSince);
        return days;
    }

    private static void put(Map<Text, LocalDate> days, Text what, @Nullable LocalDate day) {
        if (day != null) {
            days.put(what, day);
        }
    }
}
