package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Life in a House: rooms, visits, outings, things brought in (Articles 14 to 16). */
public sealed interface HouseLife extends Matter {

    /** Who gave a permission inside the House. */
    enum Permitter {
        /** The director of the House. */
        DIRECTOR,
        /** Somebody the director delegated. */
        DELEGATE,
        /** Anybody else. */
        OTHER
    }

    /**
     * A permission asked of the director of the House.
     *
     * @param by who decided
     * @param delegatedInWriting whether a delegate was delegated in writing
     * @param granted whether it was granted
     * @param date the day of the decision
     */
    record Permission(
            @Nullable Permitter by,
            @Nullable Boolean delegatedInWriting,
            @Nullable Boolean granted,
            @Nullable LocalDate date) implements Authored, Delegable {
        @Override
        public String toString() {
            return "Permission";
        }
    }

    /**
     * The room a resident is given (Article 14/a).
     *
     * @param with the ids of the persons who share it; empty for nobody
     * @param necessity whether necessity was found to ask for it
     */
    record Placement(@Nullable List<@Holds(Word.ID) String> with, @Nullable Necessity necessity) implements HouseLife {

        /** Copies the list. */
        public Placement {
            with = with == null ? null : List.copyOf(with);
        }

        @Override
        public String toString() {
            return "Placement";
        }
    }

    /**
     * A decision that necessity asks for something.
     *
     * @param by who found it
     * @param found whether necessity was found
     */
    record Necessity(@Nullable Permitter by, @Nullable Boolean found) implements Authored {
        @Override
        public String toString() {
            return "Necessity";
        }
    }

    /**
     * Somebody entering the part of the House kept for women (Article 14/b).
     *
     * @param entrant whether the person works there by assignment
     * @param entrantSex the sex of the person
     * @param emergency whether it is an emergency, such as a fire
     * @param approval the approval
     * @param specializedFemaleEscort whether a specialized female employee goes along
     */
    record EntryToWomensArea(
            @Nullable Entrant entrant,
            Person.@Nullable Sex entrantSex,
            @Nullable Boolean emergency,
            @Nullable Permission approval,
            @Nullable Boolean specializedFemaleEscort)
            implements HouseLife {

        /** Who enters. */
        public enum Entrant {
            /** Staff assigned to that part of the House. */
            ASSIGNED_STAFF,
            /** A woman who lives there. */
            RESIDENT,
            /** Anybody else. */
            OTHER
        }

        @Override
        public String toString() {
            return "EntryToWomensArea";
        }
    }

    /**
     * A visit to a resident (Article 15/a).
     *
     * @param visitor who comes
     * @param visitorSuspected whether the visitor is suspected in the same case
     * @param approval the approval
     * @param appointedPlace whether it takes place where visits are received
     * @param appointedTime whether it takes place at the times set for visits
     * @param socialResearcherSupervises whether the social researcher supervises it
     */
    record Visit(
            @Nullable Visitor visitor,
            @Nullable Boolean visitorSuspected,
            @Nullable Permission approval,
            @Nullable Boolean appointedPlace,
            @Nullable Boolean appointedTime,
            @Nullable Boolean socialResearcherSupervises)
            implements HouseLife {

        /** Who visits. */
        public enum Visitor {
            /** A member of the family. */
            FAMILY,
            /** An acquaintance. */
            ACQUAINTANCE,
            /** A lawyer. */
            LAWYER,
            /** A consul or other representative of a State. */
            CONSUL,
            /** Somebody from an aid organization. */
            AID_ORGANIZATION,
            /** Somebody from an agency of the United Nations. */
            UN_AGENCY,
            /** Anybody else. */
            OTHER
        }

        @Override
        public String toString() {
            return "Visit";
        }
    }

    /**
     * A resident going out for a time (Article 15/b).
     *
     * @param companion who goes along
     * @param formCompleted whether the form was filled in
     * @param decision the director's decision
     * @param interestOfResident whether it serves the resident
     * @param safetyOfResident whether it is safe for the resident
     * @param interestOfRelative whether it serves the relative
     * @param safetyOfRelative whether it is safe for the relative
     * @param decisionOnDanger the director's decision once something known against the outing was put to the director
     */
    record Outing(
            @Nullable Companion companion,
            @Nullable Boolean formCompleted,
            @Nullable Permission decision,
            @Nullable Boolean interestOfResident,
            @Nullable Boolean safetyOfResident,
            @Nullable Boolean interestOfRelative,
            @Nullable Boolean safetyOfRelative,
            @Nullable Permission decisionOnDanger)
            implements HouseLife {

        /** Who goes along. */
        public enum Companion {
            /** A member of the family. */
            FAMILY_MEMBER,
            /** Somebody else. */
            OTHER,
            /** Nobody. */
            NONE
        }

        @Override
        public String toString() {
            return "Outing";
        }
    }

    /**
     * A thing a resident brings into the House (Articles 15/c and 16/d).
     *
     * @param kind what it is
     * @param broughtInOn the day it is brought in
     * @param approval the approval
     */
    record Belonging(@Nullable Kind kind, @Nullable LocalDate broughtInOn, @Nullable Permission approval)
            implements HouseLife {

        /** What the thing is. */
        public enum Kind {
            /** A personal thing. */
            PERSONAL_ITEM,
            /** A telephone. */
            PHONE,
            /** Any other device. */
            DEVICE,
            /** Equipment. */
            EQUIPMENT
        }

        @Override
        public String toString() {
            return "Belonging";
        }
    }
}
