package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an office decided on a question of one person's case that the law, or a reading of it, leaves to that office.
 *
 * @param date the day of the act
 * @param person the id of the person it is about
 * @param reference the file reference
 * @param by who decides
 * @param delegatedInWriting whether a delegate was appointed in writing
 * @param on the question decided
 * @param decided whether it is decided with yes
 */
public record PersonDecision(
        LocalDate date,
        @Holds(Word.ID) String person,
        @Nullable String reference,
        @Nullable By by,
        @Nullable Boolean delegatedInWriting,
        @Nullable On on,
        @Nullable Boolean decided)
        implements Act, Authored, Delegable {

    /** Who decides on a question of one person's case. */
    public enum By {
        /** The Minister of Social Development. */
        MINISTER,
        /** A delegate of the Minister. */
        DELEGATE,
        /** The director of the House. */
        DIRECTOR,
        /** Child protection. */
        CHILD_PROTECTION,
        /** A court. */
        COURT,
        /** Somebody else. */
        OTHER
    }

    /** What is decided. */
    public enum On {
        /** That a relative by marriage counts as a relative (Article 3/a). */
        MARRIAGE_COUNTS,
        /** That a child born after the victim was admitted counts as present (Article 3/c). */
        BORN_AFTER_ADMISSION,
        /** That the consent stands where those who represent the person disagree (Article 11/a). */
        CONSENT_STANDS,
        /** That a child is sheltered though the child refuses (Article 11/a). */
        SHELTER_DESPITE_REFUSAL,
        /** That a status was lost since entry (Article 17/a/1). */
        STATUS_LOST,
        /** That a stay whose period is over has ended (Article 17/a/2). */
        STAY_ENDED,
        /** That a child leaves who wishes to, or for whom it is wished (Article 17/a/3). */
        CHILD_LEAVES,
        /** That an exit rests on another ground than those of Article 17/a. */
        OTHER_GROUND
    }

    @Override
    public @Nullable Object kind() {
        return Arrays.asList(on, by);
    }

    @Override
    public String toString() {
        return "PERSON_DECISION";
    }
}
