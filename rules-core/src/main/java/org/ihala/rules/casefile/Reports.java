package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports, visits and programs of a House (Article 8); what the lists do not hold was not done.
 *
 * @param houseOpenedOn the day the House opened
 * @param submitted the director's reports
 * @param visits the days on which the House was visited or inspected
 * @param programs the programs of the House
 */
public record Reports(
        @Nullable LocalDate houseOpenedOn,
        List<Report> submitted,
        List<LocalDate> visits,
        List<Program> programs)
        implements Matter {

    /** Copies the lists. */
    public Reports {
        submitted = List.copyOf(submitted);
        visits = List.copyOf(visits);
        programs = List.copyOf(programs);
    }

    @Override
    public String toString() {
        return "Reports";
    }

    /**
     * A report of the director to the Shelter Committee (8/e).
     *
     * @param date the day it was submitted
     * @param financial whether it has a financial part
     * @param administrative whether it has an administrative part
     * @param technical whether it has a technical part
     * @param studiedOn the day the committee studied it
     * @param recommendedOn the day the committee's recommendations went to the Minister
     * @param adoptedOn the day the Minister adopted them
     */
    public record Report(
            LocalDate date,
            @Nullable Boolean financial,
            @Nullable Boolean administrative,
            @Nullable Boolean technical,
            @Nullable LocalDate studiedOn,
            @Nullable LocalDate recommendedOn,
            @Nullable LocalDate adoptedOn) {
        @Override
        public String toString() {
            return "Report";
        }
    }

    /**
     * A social, psychological, cultural, religious, guidance or rehabilitation program of a House (8/d).
     *
     * @param startedOn the day it started
     * @param approvedOn the day the Shelter Committee approved it
     */
    public record Program(LocalDate startedOn, @Nullable LocalDate approvedOn) {
        @Override
        public String toString() {
            return "Program";
        }
    }
}
