package org.ihala.rules.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is decided before somebody is sheltered, and the entry into the House. */
public sealed interface Reception extends Act {

    /** How pressing a case is. */
    enum Urgency {
        /** An emergency. */
        EMERGENCY,
        /** Urgent. */
        URGENT,
        /** Neither. */
        NONE
    }

    /** What data of a competent body indicate a person to be. */
    enum Indicates {
        /** A victim. */
        VICTIM,
        /** An affected person. */
        AFFECTED_PERSON,
        /** A potential victim. */
        POTENTIAL_VICTIM
    }

    /**
     * Consent to sheltering, given or refused (Article 11/a).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by the id of the person who decides
     * @param given whether it is given
     */
    record Consent(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable @Holds(Word.ID) String by,
            @Nullable Boolean given)
            implements Reception, Spoken {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public String toString() {
            return "CONSENT";
        }
    }

    /** What is decided on an admission in an emergency or urgent case: an approval or a refusal (Article 11/b). */
    sealed interface EmergencyDecision extends Reception, Authored, Delegable {}

    /**
     * An approval of admission in an emergency or urgent case (Article 11/b).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who approves
     * @param delegatedInWriting whether a delegate was appointed in writing
     * @param urgency how pressing the case is
     * @param informedBy the code of the body whose data it rests on
     * @param indicates what the data indicate
     */
    record EmergencyApproval(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable Decider by,
            @Nullable Boolean delegatedInWriting,
            @Nullable Urgency urgency,
            @Nullable @Holds(Word.CODE) String informedBy,
            @Nullable Indicates indicates)
            implements EmergencyDecision {
        @Override
        public String toString() {
            return "EMERGENCY_APPROVAL";
        }
    }

    /**
     * A refusal of admission in an emergency or urgent case (Article 11/b).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who refuses
     * @param delegatedInWriting whether a delegate was appointed in writing
     */
    record EmergencyRefusal(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable Decider by,
            @Nullable Boolean delegatedInWriting)
            implements EmergencyDecision {
        @Override
        public String toString() {
            return "EMERGENCY_REFUSAL";
        }
    }

    /**
     * The decision whether a suitable caregiver exists (Article 3/d).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who decides
     * @param delegatedInWriting whether a delegate was appointed in writing
     * @param suitableCaregiver whether there is a suitable caregiver
     */
    record CaregiverDecision(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable Decider by,
            @Nullable Boolean delegatedInWriting,
            @Nullable Boolean suitableCaregiver)
            implements Reception, Authored, Delegable {
        @Override
        public String toString() {
            return "CAREGIVER_DECISION";
        }
    }

    /**
     * The entry of the person into a House (Article 12).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param house the opaque id of the House
     * @param until the last day of the stay, where one is fixed on admission
     */
    record Admission(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable @Holds(Word.ID) String house,
            @Nullable LocalDate until)
            implements Reception {
        @Override
        public String toString() {
            return "ADMISSION";
        }
    }
}
