package org.ihala.rules.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether somebody counts as a victim or an affected person: who said so, and who decided that it was never so. */
public sealed interface VictimStatus extends Act {

    /** Who says what a person is. */
    enum IdentifyingBody {
        /** The police unit against trafficking: Jordan's Counter-Trafficking Unit, Iraq's department. */
        COUNTER_TRAFFICKING_UNIT,
        /** An investigative judge. */
        INVESTIGATIVE_JUDGE,
        /** A court. */
        COURT,
        /** Anybody else. */
        OTHER
    }

    /** What a person is identified as. */
    enum Identified {
        /** A potential victim. */
        POTENTIAL_VICTIM,
        /** A victim. */
        VICTIM,
        /** An affected person. */
        AFFECTED_PERSON,
        /** No victim. */
        NOT_A_VICTIM
    }

    /** Who decides that a status was never there. */
    enum Authority {
        /** The public prosecutor. */
        PROSECUTOR,
        /** A court. */
        COURT,
        /** The Minister. */
        MINISTER,
        /** A delegate of the Minister. */
        DELEGATE,
        /** The director of the House. */
        DIRECTOR,
        /** Somebody else. */
        OTHER
    }

    /**
     * What an authority identified the person as.
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who identified the person
     * @param as what the person was identified as
     */
    record Identification(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable IdentifyingBody by,
            @Nullable Identified as)
            implements VictimStatus, Authored {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public String toString() {
            return "IDENTIFICATION";
        }
    }

    /**
     * A decision that the person is no victim or affected person (Article 17/a/1).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param by who decides
     * @param delegatedInWriting whether a delegate was delegated in writing
     */
    record StatusDisproved(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable Authority by,
            @Nullable Boolean delegatedInWriting)
            implements VictimStatus, Authored, Delegable {
        @Override
        public @Nullable Object kind() {
            return by;
        }

        @Override
        public String toString() {
            return "STATUS_DISPROVED";
        }
    }
}
