package org.ihala.rules.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked, decided and done while somebody lives in a House, and the end of it. */
public sealed interface Residence extends Act {

    /** Who nominates an extension. */
    enum Nominator {
        /** The director of the House. */
        DIRECTOR,
        /** Somebody else. */
        OTHER
    }

    /** Who judges whether an official body is told of an exit. */
    enum NoticeJudge {
        /** The director of the House. */
        DIRECTOR,
        /** Somebody else. */
        OTHER
    }

    /**
     * A nomination to extend the stay (Article 12).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who nominates
     * @param reasoned whether it gives reasons
     */
    record ExtensionNomination(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable Nominator by,
            @Nullable Boolean reasoned)
            implements Residence, Authored, Reasoned {
        @Override
        public String toString() {
            return "EXTENSION_NOMINATION";
        }
    }

    /**
     * A decision to extend the stay (Article 12).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who decides
     * @param until the last day of the extended stay
     */
    record Extension(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable Decider by,
            @Nullable LocalDate until)
            implements Residence, Authored {
        @Override
        public String toString() {
            return "EXTENSION";
        }
    }

    /**
     * A wish to leave the House (Article 17/a/3).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by the id of the person who wishes it
     */
    record WishToLeave(LocalDate date, @Holds(Word.ID) String person, @Nullable String reference,
            @Nullable @Holds(Word.ID) String by) implements Residence, Spoken {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public String toString() {
            return "WISH_TO_LEAVE";
        }
    }

    /**
     * The person asked for contact with a representative of their State (5/g).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     */
    record ConsularRequest(LocalDate date, @Holds(Word.ID) String person, @Nullable String reference)
            implements Residence {
        @Override
        public String toString() {
            return "CONSULAR_REQUEST";
        }
    }

    /**
     * It was found that there is no cause to tell an official body of the exit (17/b).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who found it
     */
    record NoCauseToNotify(
            LocalDate date, @Holds(Word.ID) String person, @Nullable String reference, @Nullable NoticeJudge by)
            implements Residence, Authored {
        @Override
        public String toString() {
            return "NO_CAUSE_TO_NOTIFY";
        }
    }

    /**
     * The day the person left the House.
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param ownWish whether the person left by an own wish
     */
    record Exit(
            LocalDate date, @Holds(Word.ID) String person, @Nullable String reference, @Nullable Boolean ownWish)
            implements Residence {
        @Override
        public String toString() {
            return "EXIT";
        }
    }

    /**
     * A duty that was fulfilled.
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param provision the provision that lays the duty down
     */
    record DutyDone(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable @Holds(Word.PROVISION) String provision)
            implements Residence {
        @Override
        public @Nullable Object kind() {
            return provision;
        }

        @Override
        public String toString() {
            return "DUTY_DONE";
        }
    }
}
