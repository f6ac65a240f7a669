package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Act;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.jspecify.annotations.Nullable;

/** What the victim's leaving means for the affected person (Article 17/a/1; K, Q03-15 and Q17-16). */
public final class VictimsLeaving {

    private final CaseView.@Nullable Found<Act.Exit> exit;

    VictimsLeaving(CaseView view, @Nullable String victim) {
        CaseView.Found<Act.Admission> entry = victim == null ? null : view.latest(Act.Admission.class, victim);
        this.exit = entry == null
                ? null
                : view.latest(Act.Exit.class, victim, act -> !act.date().isBefore(entry.act().date()));
    }

    /** Returns the condition on the reading that the victim's leaving ends nothing for the affected person. */
    public Condition endsNothing() {
        return Condition.notMet();
    }

    /** Returns whether the victim has left, on the reading that this ends the affected person's stay. */
    public Condition endsTheStay() {
        return exit == null ? Condition.notMet() : Condition.met(exit.places());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "VictimsLeaving";
    }
}
