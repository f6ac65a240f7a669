package org.ihala.rules.referral.screening;

import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.jspecify.annotations.Nullable;

/** A step of a mechanism: met while it is open, unmet once it is done or where nothing calls for it. */
public final class Step {

    private final @Nullable List<String> done;

    /**
     * Creates the step.
     *
     * @param done the places of the acts that show it done, or null where nothing does
     */
    Step(@Nullable List<String> done) {
        this.done = done;
    }

    /** Returns the step as one that is open from when the condition holds until an act on file shows it done. */
    public Condition openWhen(Condition arises) {
        if (done != null) {
            return Condition.notMet(done).asDuty(DutyStatus.DONE, null);
        }
        DutyStatus status =
                switch (arises.answer()) {
                    case YES -> DutyStatus.DUE;
                    case NO -> DutyStatus.NOT_APPLICABLE;
                    case UNDETERMINED -> DutyStatus.STOP_AND_ASK;
                };
        return arises.asDuty(status, null);
    }

    /** Returns the step as one that is open unless what makes it unnecessary is on file, or may be. */
    public Condition openUnless(Condition settled, Condition arises) {
        return switch (settled.answer()) {
            case YES -> Condition.notMet(settled.facts()).asDuty(DutyStatus.DONE, null);
            case NO -> openWhen(arises);
            case UNDETERMINED -> openWhen(settled.and(arises));
        };
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Step";
    }
}
