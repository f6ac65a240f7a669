package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VictimStatus.Authority;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** The decisions that the subject is no victim or affected person, by who took them (Article 17/a/1; K, Q17-2). */
public final class DisprovedStatus {

    private final List<CaseView.Found<VictimStatus.StatusDisproved>> decisions;
    private final Function<LocalDate, Condition> decidedOtherwiseSince;
    private final String subject;
    private final MissingFact question;

    /** Of a victim, where a later finding of the prosecutor has to be cleared up first. */
    static DisprovedStatus ofVictim(CaseView view, String subject, @Nullable LocalDate admitted) {
        MissingFact question = new MissingFact(Facts.PROSECUTOR_FINDING, subject);
        CaseView.Found<Prosecution.ProsecutorFinding> finding =
                view.latest(Prosecution.ProsecutorFinding.class, subject);
        Function<LocalDate, Condition> found = day -> finding == null || finding.act().date().isBefore(day)
                ? Condition.notMet()
                : Condition.fact(finding.act().crimeBefell(), finding.places(), question);
        return new DisprovedStatus(view, subject, admitted, found, question);
    }

    /** Of an affected person, where a later decision under 3/d that nobody suitable cares has to be cleared up first. */
    static DisprovedStatus ofAffectedPerson(CaseView view, String subject, @Nullable LocalDate admitted) {
        return new DisprovedStatus(
                view,
                subject,
                admitted,
                day -> CaregiverDecided.noneSuitableSince(view, subject, day),
                new MissingFact(Facts.CAREGIVER_DECISION, subject));
    }

    /** A decision from before the present stay says nothing of it: a new admission went through a new gate (Q11-24). */
    private DisprovedStatus(
            CaseView view,
            String subject,
            @Nullable LocalDate admitted,
            Function<LocalDate, Condition> decidedOtherwiseSince,
            MissingFact question) {
        this.decidedOtherwiseSince = decidedOtherwiseSince;
        this.question = question;
        this.decisions = view.all(VictimStatus.StatusDisproved.class, subject).stream()
                .filter(decision -> admitted == null || !decision.act().date().isBefore(admitted))
                .toList();
        this.subject = subject;
    }

    /** Returns whether the prosecutor or a court decided so. */
    public Condition byProsecutorOrCourt() {
        return by(EnumSet.of(Authority.PROSECUTOR, Authority.COURT));
    }

    /** Returns whether the prosecutor, a court or the director decided so. */
    public Condition byProsecutorCourtOrDirector() {
        return by(EnumSet.of(Authority.PROSECUTOR, Authority.COURT, Authority.DIRECTOR));
    }

    /** Returns whether the Minister or a delegate decided so. */
    public Condition byMinisterOrDelegate() {
        return by(EnumSet.of(Authority.MINISTER, Authority.DELEGATE));
    }

    /** Returns whether the Minister, a delegate or the director decided so. */
    public Condition byMinisterDelegateOrDirector() {
        return by(EnumSet.of(Authority.MINISTER, Authority.DELEGATE, Authority.DIRECTOR));
    }

    /** Returns whether anybody decided so. */
    public Condition byAnybody() {
        return by(EnumSet.allOf(Authority.class));
    }

    /**
     * Silence means that nobody decided; a decision whose author is unknown, or that a later one of whoever may decide
     * contradicts, leaves it open.
     *
     * <p>Where not just anybody may decide, a delegate counts as in 3/d: delegated in writing.
     */
    private Condition by(Set<Authority> competent) {
        List<String> deciding = new ArrayList<>();
        List<String> authorless = new ArrayList<>();
        List<String> unwritten = new ArrayList<>();
        List<String> contradicted = new ArrayList<>();
        boolean anybody = competent.size() == Authority.values().length;
        for (CaseView.Found<VictimStatus.StatusDisproved> decision : decisions) {
            Authority by = decision.act().by();
            Boolean written = decision.act().delegatedInWriting();
            boolean delegate = by == Authority.DELEGATE && !anybody;
            if (by == null && !anybody) {
                authorless.addAll(decision.places());
            } else if (!anybody && !competent.contains(by) || delegate && Boolean.FALSE.equals(written)) {
                continue;
            } else if (delegate && written == null) {
                unwritten.addAll(decision.places());
            } else if (otherwise(decision).answer() != Answer.NO) {
                contradicted.addAll(decision.places());
                contradicted.addAll(otherwise(decision).facts());
            } else {
                deciding.addAll(decision.places());
            }
        }
        if (!deciding.isEmpty()) {
            return Condition.met(List.copyOf(deciding));
        }
        return open(contradicted, question)
                .or(open(unwritten, new MissingFact(Facts.DELEGATION_IN_WRITING, subject)))
                .or(open(authorless, new MissingFact(Facts.DISPROVED_BY, subject)));
    }

    private Condition otherwise(CaseView.Found<VictimStatus.StatusDisproved> decision) {
        return decidedOtherwiseSince.apply(decision.act().date());
    }

    private static Condition open(List<String> places, MissingFact question) {
        return places.isEmpty()
                ? Condition.notMet()
                : Condition.unknown(places.stream().distinct().toList(), List.of(question));
    }

    boolean onFile() {
        return !decisions.isEmpty();
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "DisprovedStatus";
    }
}
