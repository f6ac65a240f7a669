package org.ihala.rules.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An association that is to manage a House (Article 6).
 *
 * @param jordanian whether it is Jordanian
 * @param foundedOn the day of its registration
 * @param foundingMeetingOn the day of its founding meeting
 * @param kind its kind by the registry
 * @param house whether the House was created or accredited
 * @param appliedOn the day it applied
 * @param verifiedOn the day the National Committee verified director and staff
 * @param conditionsMet whether director and staff were found to meet the conditions
 * @param staffInPost whether they were in post when verified
 * @param nominatedOn the day of the National Committee's nomination
 * @param cabinetApproval where the Cabinet's approval stands
 * @param cabinetDecidedOn the day of the Cabinet's decision
 * @param conditionLostOn the day on which a condition of 6/b was lost
 * @param approvalCanceledOn the day the Cabinet took its approval back
 */
public record Association(
        @Nullable Boolean jordanian,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate foundingMeetingOn,
        @Nullable Kind kind,
        @Nullable House house,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate verifiedOn,
        @Nullable Boolean conditionsMet,
        @Nullable Boolean staffInPost,
        @Nullable LocalDate nominatedOn,
        @Nullable Approval cabinetApproval,
        @Nullable LocalDate cabinetDecidedOn,
        @Nullable LocalDate conditionLostOn,
        @Nullable LocalDate approvalCanceledOn)
        implements Matter {

    /** The kinds of association the regulation tells apart. */
    public enum Kind {
        /** An ordinary association. */
        ORDINARY,
        /** A private association. */
        PRIVATE,
        /** A closed association. */
        CLOSED
    }

    /** How the House came to be one. */
    public enum House {
        /** Created by the State. */
        CREATED,
        /** Accredited. */
        ACCREDITED
    }

    @Override
    public String toString() {
        return "Association";
    }
}
