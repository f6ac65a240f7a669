package org.ihala.rules.shelter.jo;

import java.util.List;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Prosecution.Offence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * The public prosecutor's decision to stop pursuing the subject for a trafficking crime (Article 11/a/2).
 *
 * <p>A decision about another offence does not open the House, and does not close it either: the decision that would is
 * simply not on file (research note A-32; K, Q11-15).
 */
public final class StopOfProsecution {

    private final CaseView.@Nullable Found<Prosecution.ProsecutionStopped> decision;
    private final CaseView.@Nullable Found<Prosecution.ProsecutionStopped> laterNameless;
    private final String subject;

    StopOfProsecution(CaseView view, String subject) {
        this.subject = subject;
        CaseView.Found<Prosecution.ProsecutionStopped> found =
                view.latest(Prosecution.ProsecutionStopped.class, subject, act -> act.offence() == Offence.TRAFFICKING);
        if (found == null) {
            found = view.latest(Prosecution.ProsecutionStopped.class, subject, act -> act.offence() == null);
        }
        if (found == null) {
            found = view.latest(Prosecution.ProsecutionStopped.class, subject);
        }
        this.decision = found;
        CaseView.Found<Prosecution.ProsecutionStopped> last = found;
        this.laterNameless = last == null
                ? null
                : view.latest(
                        Prosecution.ProsecutionStopped.class,
                        subject,
                        act -> act.offence() == null
                                && act.approval() != Approval.REFUSED
                                && act.date().isAfter(last.act().date()));
    }

    /** Returns whether the prosecutor stopped pursuing the subject for a trafficking crime, whatever the part in it. */
    public Condition forTrafficking() {
        if (decision == null) {
            return Condition.unknown(new MissingFact(Facts.PROSECUTION_STOPPED, subject));
        }
        Offence offence = decision.act().offence();
        if (offence == null) {
            return Condition.unknown(decision.places(), List.of(new MissingFact(Facts.STOP_OFFENCE, subject)));
        }
        return offence == Offence.TRAFFICKING
                ? Condition.met(decision.places())
                : Condition.unknown(
                        decision.places(), List.of(new MissingFact(Facts.PROSECUTION_STOPPED, subject)));
    }

    /** Returns whether the decision stands without waiting for its approval; a refused approval undoes it. */
    public Condition notRefusedApproval() {
        if (decision == null || decision.act().offence() != Offence.TRAFFICKING) {
            return notShownToBeForTrafficking();
        }
        return undoneUnless(decision.act().approval() != Approval.REFUSED);
    }

    /** Returns whether the decision was approved. */
    public Condition approved() {
        if (decision == null || decision.act().offence() != Offence.TRAFFICKING) {
            return notShownToBeForTrafficking();
        }
        Approval approval = decision.act().approval();
        return approval == null || approval == Approval.PENDING
                ? Condition.unknown(decision.places(), List.of(new MissingFact(Facts.STOP_APPROVAL, subject)))
                : undoneUnless(approval == Approval.GRANTED);
    }

    /** Of a decision that names no offense, that is asked; what is on file about another offense says nothing. */
    private Condition notShownToBeForTrafficking() {
        return decision != null && decision.act().offence() == null
                ? forTrafficking()
                : Condition.unknown(new MissingFact(Facts.PROSECUTION_STOPPED, subject));
    }

    /** A refused approval undoes the decision, unless a later one that names no offense may be about trafficking too. */
    private Condition undoneUnless(boolean stands) {
        return stands || laterNameless == null
                ? Condition.of(stands, decision.places())
                : Condition.unknown(laterNameless.places(), List.of(new MissingFact(Facts.STOP_OFFENCE, subject)));
    }

    boolean onlyForOtherOffence() {
        return decision != null && decision.act().offence() == Offence.OTHER;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "StopOfProsecution";
    }
}
