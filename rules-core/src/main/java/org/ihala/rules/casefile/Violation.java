package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A violation by whoever runs a House (Article 19); what the steps do not hold was not done.
 *
 * @param body who runs the House
 * @param foundOn the day the violation was found
 * @param steps the steps taken since, in any order
 */
public record Violation(@Nullable RunBy body, @Nullable LocalDate foundOn, List<Step> steps) implements Matter {

    /** Copies the list. */
    public Violation {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return "Violation";
    }

    /**
     * A step against an association.
     *
     * @param type what was done
     * @param date the day; of a warning, the day it was sent
     * @param period of a first warning, the time given, counted from sending
     * @param cancels of a cancellation, what the Cabinet canceled
     */
    public record Step(Type type, LocalDate date, @Nullable Period period, @Nullable Cancels cancels) {

        /** The steps of Article 19. */
        public enum Type {
            /** The Shelter Committee's written warning (19/a). */
            COMMITTEE_WARNING,
            /** The Minister's written warning (19/b/1). */
            MINISTER_WARNING,
            /** The violation was corrected in full. */
            CORRECTED,
            /** The Minister formed a committee to run the House (19/b/2). */
            MANAGING_COMMITTEE,
            /** The Minister chose another body to run the House (19/b/2). */
            OTHER_BODY,
            /** The National Committee recommended a cancellation (19/c). */
            NATIONAL_COMMITTEE_RECOMMENDATION,
            /** The Minister nominated it to the Cabinet (19/c). */
            MINISTER_NOMINATION,
            /** The Cabinet canceled (19/c). */
            CABINET_CANCELLATION
        }

        /** What the Cabinet cancels. */
        public enum Cancels {
            /** The accreditation of the House, which is closed. */
            ACCREDITATION,
            /** The approval given to the association. */
            APPROVAL
        }

        @Override
        public String toString() {
            return "Step";
        }
    }
}
