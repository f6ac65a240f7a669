package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a House (Article 18).
 *
 * @param runBy who runs the House
 * @param numberSetByMinister how many researchers and technicians the Minister decided on
 * @param members the staff on file
 * @param membersComplete whether that is all staff
 */
public record Staff(
        @Nullable RunBy runBy,
        @Nullable Integer numberSetByMinister,
        List<StaffMember> members,
        boolean membersComplete)
        implements Matter {

    /** Copies the list. */
    public Staff {
        members = List.copyOf(members);
    }

    @Override
    public String toString() {
        return "Staff";
    }

    /**
     * Somebody who works in a House.
     *
     * @param post the kind of post
     * @param fields the fields covered
     * @param education the highest certificate
     * @param relevantDegree whether the degree is in a relevant field
     * @param appointedOn the day of appointment
     * @param fullTime whether the person has no other post
     * @param civilServiceRequirementsMet whether the requirements of the civil service are met
     * @param experience the periods of work before and since
     * @param experienceComplete whether these are all periods
     */
    public record StaffMember(
            @Nullable Post post,
            @Nullable List<Field> fields,
            @Nullable Education education,
            @Nullable Boolean relevantDegree,
            @Nullable LocalDate appointedOn,
            @Nullable Boolean fullTime,
            @Nullable Boolean civilServiceRequirementsMet,
            List<Experience> experience,
            boolean experienceComplete) {

        /** Copies the lists. */
        public StaffMember {
            fields = fields == null ? null : List.copyOf(fields);
            experience = List.copyOf(experience);
        }

        /** The kinds of post the regulation tells apart. */
        public enum Post {
            /** The director of the House. */
            DIRECTOR,
            /** A researcher or technician. */
            TECHNICAL,
            /** An administrative support post. */
            ADMINISTRATIVE_SUPPORT
        }

        /** The fields the staff must cover (18/a). */
        public enum Field {
            /** Legal affairs. */
            LEGAL,
            /** Social affairs. */
            SOCIAL,
            /** Psychological affairs. */
            PSYCHOLOGICAL,
            /** Financial affairs. */
            FINANCIAL
        }

        /** Certificates, the lowest first. */
        public enum Education {
            /** Less than the general secondary certificate. */
            BELOW_SECONDARY,
            /** The general secondary certificate. */
            SECONDARY,
            /** The first university degree. */
            FIRST_DEGREE,
            /** A higher university degree. */
            HIGHER_DEGREE
        }

        @Override
        public String toString() {
            return "StaffMember";
        }
    }

    /**
     * A period of work.
     *
     * @param area what it was in
     * @param from the first day
     * @param to the last day, or null while it lasts
     */
    public record Experience(Area area, LocalDate from, @Nullable LocalDate to) {

        /** What a period of work was in. */
        public enum Area {
            /** Care and protection together. */
            CARE_AND_PROTECTION,
            /** Care alone. */
            CARE,
            /** Protection alone. */
            PROTECTION,
            /** Anything else. */
            OTHER
        }

        @Override
        public String toString() {
            return "Experience";
        }
    }
}
