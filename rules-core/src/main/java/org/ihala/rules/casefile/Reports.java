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
     * @param recommendationNeeded whether the study left anything to recommend to the Minister
     * @param recommendedOn the day the committee's recommendations went to the Minister
     * @param adoptedOn the day the Minister adopted them
     */
    public record Report(
            LocalDate date,
            @Nullable Boolean financial,
            @Nullable Boolean administrative,
            @Nullable Boolean technical,
            @Nullable LocalDate studiedOn,
            @Nullable Boolean recommendationNeeded,
            @Nullable LocalDate recommendedOn,
            @Nullable LocalDate adoptedOn) {
        @Override
        public String toString() {
            return "Report";
        }
    }

    /**
     * A program of a House (8/d).
     *
     * @param startedOn the day it started
     * @param kind the kind of program
     * @param approvedOn the day the Shelter Committee approved it
     */
    public record Program(LocalDate startedOn, @Nullable Kind kind, @Nullable LocalDate approvedOn) {

        /** The kinds of program that 8/d lists, and any other. */
        public enum Kind {
            /** A social program. */
            SOCIAL,
            /** A psychological program. */
            PSYCHOLOGICAL,
            /** A cultural program. */
            CULTURAL,
            /** A religious program. */
            RELIGIOUS,
            /** A guidance program. */
            GUIDANCE,
            /** A rehabilitation program. */
            REHABILITATION,
            /** A program of none of these kinds, which 8/d does not list. */
            OTHER
        }

        @Override
        public String toString() {
            return "Program";
        }
    }
}
