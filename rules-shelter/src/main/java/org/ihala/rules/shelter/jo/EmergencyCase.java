package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Reception.Urgency;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** The approval of admission in an emergency or urgent case (Article 11/b). */
public final class EmergencyCase {

    private final CaseView.@Nullable Found<Reception.EmergencyApproval> approval;
    private final Law law;
    private final String subject;

    EmergencyCase(CaseView view, Law law, String subject, LocalDate since) {
        this.approval = counting(view, subject, since);
        this.law = law;
        this.subject = subject;
    }

    /** Whoever has no power to approve neither gives nor undoes an approval; of an unknown author, it undoes none. */
    private static CaseView.@Nullable Found<Reception.EmergencyApproval> counting(
            CaseView view, String subject, LocalDate since) {
        Predicate<Reception.EmergencyApproval> now = act -> !act.date().isBefore(since);
        CaseView.Found<Reception.EmergencyApproval> latest = view.latest(
                Reception.EmergencyApproval.class, subject, now.and(act -> act.by() != Decider.OTHER));
        if (latest == null) {
            return view.latest(Reception.EmergencyApproval.class, subject, now);
        }
        if (latest.act().by() != null || latest.act().urgency() == Urgency.NONE) {
            return latest;
        }
        CaseView.Found<Reception.EmergencyApproval> signed = view.latest(
                Reception.EmergencyApproval.class,
                subject,
                now.and(act -> act.by() == Decider.MINISTER || act.by() == Decider.DELEGATE));
        return signed == null || signed.act().urgency() == Urgency.NONE ? latest : signed;
    }

    private Condition lacks(String fact) {
        return approval == null
                ? Condition.unknown(new MissingFact(Facts.EMERGENCY_APPROVAL, subject))
                : Condition.unknown(approval.places(), List.of(new MissingFact(fact, subject)));
    }

    /** Returns whether the Minister or a delegate approved, the delegation needing no writing. */
    public Condition approvedByMinisterOrDelegate() {
        Decider by = approval == null ? null : approval.act().by();
        return by == Decider.MINISTER || by == Decider.DELEGATE
                ? Condition.met(approval.places())
                : lacks(Facts.EMERGENCY_APPROVAL);
    }

    /** Returns whether the Minister or a delegate appointed in writing approved. */
    public Condition approvedByMinisterOrWrittenDelegate() {
        if (approval != null && approval.act().by() == Decider.DELEGATE) {
            Boolean written = approval.act().delegatedInWriting();
            return Boolean.TRUE.equals(written)
                    ? Condition.met(approval.places())
                    : lacks(written == null ? Facts.DELEGATION_IN_WRITING : Facts.EMERGENCY_APPROVAL);
        }
        return approvedByMinisterOrDelegate();
    }

    /** Returns whether the case is an emergency or urgent. */
    public Condition urgent() {
        return urgent(approvedByMinisterOrDelegate());
    }

    /** Returns whether the case is an emergency or urgent, where a delegate needs a delegation in writing. */
    public Condition urgentUnlessDeniedInWriting() {
        return urgent(approvedByMinisterOrWrittenDelegate());
    }

    private Condition urgent(Condition approved) {
        Urgency urgency = approval == null ? null : approval.act().urgency();
        if (urgency == null) {
            return lacks(Facts.EMERGENCY_URGENCY);
        }
        // Whoever may not approve may not say either that nothing is pressing.
        if (urgency == Urgency.NONE && approved.answer() != Answer.YES) {
            return lacks(Facts.EMERGENCY_APPROVAL);
        }
        return Condition.of(urgency != Urgency.NONE, approval.places());
    }

    /** Returns whether an official body passed the data; of another body, an official one is asked to pass them on. */
    public Condition informedByOfficialBody() {
        Law.Body body = body();
        return body != null && body.official() ? Condition.met(approval.places()) : lacks(Facts.EMERGENCY_BODY);
    }

    /** Returns whether a body the register knows passed the data, official or not. */
    public Condition informedByAnyCompetentBody() {
        return body() == null ? lacks(Facts.EMERGENCY_BODY) : Condition.met(approval.places());
    }

    private Law.@Nullable Body body() {
        String code = approval == null ? null : approval.act().informedBy();
        return code == null ? null : law.bodies().get(code);
    }

    /** Returns whether the data indicate a victim or an affected person; for a potential victim, that is asked. */
    public Condition indicatesVictimOrAffectedPerson() {
        Indicates indicates = approval == null ? null : approval.act().indicates();
        return indicates == null || indicates == Indicates.POTENTIAL_VICTIM
                ? lacks(Facts.EMERGENCY_INDICATION)
                : Condition.met(approval.places());
    }

    /** Returns whether the data indicate a victim, an affected person or a potential victim. */
    public Condition indicatesPotentialVictimToo() {
        return approval == null || approval.act().indicates() == null
                ? lacks(Facts.EMERGENCY_INDICATION)
                : Condition.met(approval.places());
    }

    boolean byDelegateNotInWriting() {
        return approval != null
                && approval.act().by() == Decider.DELEGATE
                && !Boolean.TRUE.equals(approval.act().delegatedInWriting());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "EmergencyCase";
    }
}
