package org.ihala.rules.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the public prosecutor found and decided. */
public sealed interface Prosecution extends Act {

    /** Offenses a prosecution can be about. */
    enum Offense {
        /** A trafficking crime. */
        TRAFFICKING,
        /** Any other offense. */
        OTHER
    }

    /** Parts a person can have in an offense. */
    enum Role {
        /** Committed it. */
        PRINCIPAL,
        /** Took part in it. */
        PARTICIPANT,
        /** Helped it. */
        ACCESSORY,
        /** Incited it. */
        INSTIGATOR
    }

    /**
     * What the public prosecutor found about the crime (Article 11/a/1).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param crimeBefell whether a trafficking crime befell the person
     */
    record ProsecutorFinding(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable Boolean crimeBefell)
            implements Prosecution {
        @Override
        public String toString() {
            return "PROSECUTOR_FINDING";
        }
    }

    /**
     * A public prosecutor's decision to stop pursuing the person (Article 11/a/2).
     *
     * @param date the day of the act
     * @param person the id of the person it is about
     * @param reference the file reference
     * @param offense the offense pursued
     * @param role the person's part in it
     * @param approval where the approval of the decision stands
     */
    record ProsecutionStopped(
            LocalDate date,
            @Holds(Word.ID) String person,
            @Nullable String reference,
            @Nullable Offense offense,
            @Nullable Role role,
            @Nullable Approval approval)
            implements Prosecution {
        @Override
        public @Nullable Object kind() {
            return offense;
        }

        @Override
        public String toString() {
            return "PROSECUTION_STOPPED";
        }
    }
}
