package org.ihala.rules.shelter.jo;

import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;

/**
 * What was decided last on a caregiver by whoever has the power to: the Minister, or a delegate appointed in writing.
 *
 * <p>What somebody without the power decides is no decision, neither for the child nor against it, and does not undo one.
 */
final class CaregiverDecided {

    private final String subject;
    private final Condition noneSuitable;
    private boolean decided;

    private CaregiverDecided(CaseView view, String subject, Condition before) {
        this.subject = subject;
        Condition answer = before;
        for (CaseView.Found<Act.CaregiverDecision> decision : view.all(Act.CaregiverDecision.class, subject)) {
            answer = after(answer, decision);
        }
        this.noneSuitable = answer;
    }

    /** Returns whether nobody suitable was found; open while nobody with the power decided. */
    static Condition noneSuitable(CaseView view, String subject) {
        Condition open = Condition.unknown(new MissingFact(Facts.CAREGIVER_DECISION, subject));
        return new CaregiverDecided(view, subject, open).noneSuitable;
    }

    private Condition open(List<String> places, String fact) {
        return Condition.unknown(places, List.of(new MissingFact(fact, subject)));
    }

    private Condition after(Condition earlier, CaseView.Found<Act.CaregiverDecision> decision) {
        Act.Decider by = decision.act().by();
        Boolean written = decision.act().delegatedInWriting();
        Boolean suitable = decision.act().suitableCaregiver();
        if (by == Act.Decider.OTHER || by == Act.Decider.DELEGATE && Boolean.FALSE.equals(written)) {
            return decided || earlier.answer() != Answer.UNDETERMINED
                    ? earlier
                    : open(decision.places(), Facts.CAREGIVER_DECISION);
        }
        boolean competent = by == Act.Decider.MINISTER || by == Act.Decider.DELEGATE && written != null;
        decided = true;
        if (competent && suitable != null) {
            return Condition.of(!suitable, decision.places());
        }
        // Whoever this was, it changes nothing where it says the same.
        return suitable != null && earlier.answer() == Answer.of(!suitable)
                ? earlier
                : open(
                        decision.places(),
                        by == Act.Decider.DELEGATE && written == null
                                ? Facts.DELEGATION_IN_WRITING
                                : Facts.CAREGIVER_DECISION);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "CaregiverDecided";
    }
}
