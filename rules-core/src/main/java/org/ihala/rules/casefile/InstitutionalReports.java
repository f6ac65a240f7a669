package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * Reports that public bodies owe under the national strategies; what the list does not hold was not submitted.
 *
 * @param submitted the reports submitted
 */
public record InstitutionalReports(List<InstitutionalReport> submitted) implements Matter {

    /** Copies the list. */
    public InstitutionalReports {
        submitted = List.copyOf(submitted);
    }

    @Override
    public String toString() {
        return "InstitutionalReports";
    }

    /**
     * A report a public body submitted.
     *
     * @param report which report it is
     * @param on the day it was submitted
     */
    public record InstitutionalReport(Kind report, LocalDate on) {

        /** The reports of the strategies. */
        public enum Kind {
            /** Jordan, 2019 to 2022: case management, to the National Committee. */
            JO_CASE_MANAGEMENT,
            /** Jordan, 2019 to 2022: progress made, to the National Committee. */
            JO_PROGRESS,
            /** Jordan, 2019 to 2022: voluntary return and reintegration. */
            JO_VOLUNTARY_RETURN,
            /** Jordan, 2024 to 2027: an activity's progress, to the technical committee. */
            JO_ACTIVITY_PROGRESS,
            /** Jordan, 2024 to 2027: the plan's progress, by the technical committee to the National Committee. */
            JO_PLAN_PROGRESS,
            /** Jordan, 2024 to 2027: the year, to the National Committee. */
            JO_ANNUAL,
            /** Iraq, 2023 to 2026: a member's month, to the secretariat. */
            IQ_MEMBER,
            /** Iraq, 2023 to 2026: the secretariat's month, to the chair. */
            IQ_SECRETARIAT,
            /** Iraq, 2023 to 2026: the evaluation of the members. */
            IQ_EVALUATION,
            /** Iraq, the plan of 2024: the secretariat to the Cabinet's General Secretariat. */
            IQ_CABINET,
            /** Iraq, 2023 to 2026: the year. */
            IQ_ANNUAL
        }

        @Override
        public String toString() {
            return "InstitutionalReport";
        }
    }
}
