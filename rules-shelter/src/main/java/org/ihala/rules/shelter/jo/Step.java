package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * A step the House owes a resident: met where it is done, does not arise or came to nothing by an exit, else unmet.
 *
 * <p>Article 13 sets no time, so no due day is given; a policy parameter may show the step as late (Q13-1).
 */
public final class Step {

    private static final String RECORD = "5/f";

    private final CaseView.@Nullable Found<Residence.DutyDone> done;
    private final @Nullable LocalDate policyDay;
    private final LocalDate today;
    private final String subject;
    private final CaseView.@Nullable Found<Residence.Exit> left;

    Step(CaseView view, Law law, String subject, String provision, @Nullable LocalDate admitted) {
        this.done = view.latest(
                Residence.DutyDone.class,
                subject,
                act -> provision.equals(act.provision())
                        && (admitted == null || !act.date().isBefore(admitted)));
        this.today = view.asOf();
        this.subject = subject;
        // The day of exit itself has to be put down (5/f); nothing else is owed to whoever has left.
        this.left = RECORD.equals(provision) ? null : new HouseStay(view, subject).left();
        String parameter = law.provision(provision).due();
        this.policyDay = parameter == null || admitted == null
                ? null
                : admitted.plus(law.parameter(parameter).periodOn(view.asOf()));
    }

    /** Returns the step as one that is always owed. */
    public Condition required() {
        return requiredWhen(Condition.met());
    }

    /** Returns the step as one that is owed where the condition holds. */
    public Condition requiredWhen(Condition arises) {
        if (done != null) {
            return Condition.met(done.places()).asDuty(DutyStatus.DONE, policyDay);
        }
        if (left != null) {
            return Condition.met(left.places()).asDuty(DutyStatus.NOT_APPLICABLE, null);
        }
        if (arises.answer() == Answer.NO) {
            return Condition.met(arises.facts()).asDuty(DutyStatus.NOT_APPLICABLE, null);
        }
        DutyStatus owed = policyDay != null && today.isAfter(policyDay) ? DutyStatus.OVERDUE : DutyStatus.DUE;
        return arises.negated().asDuty(owed, policyDay);
    }

    /**
     * Returns the step as one that is owed where it arises, but not before somebody has said that it is safe.
     *
     * @param arises when the step is owed
     * @param danger when it may endanger the person
     */
    public Condition requiredWhenSafe(Condition arises, Condition danger) {
        Condition step = requiredWhen(arises);
        boolean open = step.duty() == DutyStatus.DUE || step.duty() == DutyStatus.OVERDUE;
        return open && danger.answer() != Answer.NO
                ? danger.askWhenMet(new MissingFact(Facts.NOTICE_IS_SAFE, subject)).asDuty(DutyStatus.STOP_AND_ASK, null)
                : step;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Step";
    }
}
