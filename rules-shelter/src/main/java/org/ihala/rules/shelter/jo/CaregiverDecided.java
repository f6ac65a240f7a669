package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Reception;
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

    private CaregiverDecided(CaseView view, String subject, LocalDate since, Condition before) {
        this.subject = subject;
        Condition answer = before;
        for (CaseView.Found<Reception.CaregiverDecision> decision
                : view.all(Reception.CaregiverDecision.class, subject)) {
            if (!decision.act().date().isBefore(since)) {
                answer = after(answer, decision);
            }
        }
        this.noneSuitable = answer;
    }

    /** Returns whether nobody suitable was found; open while nobody with the power decided. */
    static Condition noneSuitable(CaseView view, String subject) {
        Condition open = Condition.unknown(new MissingFact(Facts.CAREGIVER_DECISION, subject));
        return new CaregiverDecided(view, subject, LocalDate.MIN, open).noneSuitable;
    }

    /** Returns whether somebody suitable was found on a day or later; no while nobody decided. */
    static Condition foundSince(CaseView view, String subject, LocalDate since) {
        return new CaregiverDecided(view, subject, since, Condition.met()).noneSuitable.negated();
    }

    /** Returns whether it was decided on a day or later that nobody suitable was found; no while nobody decided. */
    static Condition noneSuitableSince(CaseView view, String subject, LocalDate since) {
        return new CaregiverDecided(view, subject, since, Condition.notMet()).noneSuitable;
    }

    private Condition open(List<String> places, String fact) {
        return Condition.unknown(places, List.of(new MissingFact(fact, subject)));
    }

    private Condition after(Condition earlier, CaseView.Found<Reception.CaregiverDecision> decision) {
        Decider by = decision.act().by();
        Boolean written = decision.act().delegatedInWriting();
        Boolean suitable = decision.act().suitableCaregiver();
        if (by == Decider.OTHER || by == Decider.DELEGATE && Boolean.FALSE.equals(written)) {
            return decided || earlier.answer() != Answer.UNDETERMINED
                    ? earlier
                    : open(decision.places(), Facts.CAREGIVER_DECISION);
        }
        boolean competent = by == Decider.MINISTER || by == Decider.DELEGATE && written != null;
        decided = true;
        if (competent && suitable != null) {
            return Condition.of(!suitable, decision.places());
        }
        // Whoever this was, it changes nothing where it says the same.
        return suitable != null && earlier.answer() == Answer.of(!suitable)
                ? earlier
                : open(
                        decision.places(),
                        by == Decider.DELEGATE && written == null
                                ? Facts.DELEGATION_IN_WRITING
                                : Facts.CAREGIVER_DECISION);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "CaregiverDecided";
    }
}
