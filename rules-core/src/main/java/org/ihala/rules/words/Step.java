package org.ihala.rules.words;

import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;

/** A step of a procedure: met while it is open, unmet once it is done or where nothing calls for it. */
public final class Step {

    private final Condition done;

    private Step(Condition done) {
        this.done = done;
    }

    /** Returns the step that the records given show to be done. */
    public static Step doneBy(Acts<?> records) {
        return new Step(records.anyOnFile());
    }

    /**
     * Returns the step as one that is open from when the condition holds until an act on file shows it done; whether it is open
     * is not known where a record does not say what was done.
     */
    public Condition openWhen(Condition arises) {
        if (done.surely()) {
            return done.negated().asDuty(DutyStatus.DONE, null);
        }
        Condition open = done.surelyNot() ? arises : arises.and(done.negated());
        DutyStatus status =
                switch (open.answer()) {
                    case YES -> DutyStatus.DUE;
                    case NO -> DutyStatus.NOT_APPLICABLE;
                    case UNDETERMINED -> DutyStatus.STOP_AND_ASK;
                };
        return open.asDuty(status, null);
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
