package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Act.Authority;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** The decisions that the subject is no victim or affected person, by who took them (Article 17/a/1; K, Q17-2). */
public final class DisprovedStatus {

    private final List<CaseView.Found<Act.StatusDisproved>> decisions;
    private final String subject;

    /** A decision from before the present stay says nothing of it: a new admission went through a new gate (Q11-24). */
    DisprovedStatus(CaseView view, String subject, @Nullable LocalDate admitted) {
        this.decisions = view.all(Act.StatusDisproved.class, subject).stream()
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
     * Silence means that nobody decided; a decision whose author is unknown leaves it open.
     *
     * <p>Where not just anybody may decide, a delegate counts as in 3/d: delegated in writing.
     */
    private Condition by(Set<Authority> competent) {
        List<String> deciding = new ArrayList<>();
        List<String> authorless = new ArrayList<>();
        List<String> unwritten = new ArrayList<>();
        boolean anybody = competent.size() == Authority.values().length;
        for (CaseView.Found<Act.StatusDisproved> decision : decisions) {
            Authority by = decision.act().by();
            Boolean written = decision.act().delegatedInWriting();
            boolean delegate = by == Authority.DELEGATE && !anybody;
            if (by == null && !anybody) {
                authorless.addAll(decision.places());
            } else if (!anybody && !competent.contains(by) || delegate && Boolean.FALSE.equals(written)) {
                continue;
            } else if (delegate && written == null) {
                unwritten.addAll(decision.places());
            } else {
                deciding.addAll(decision.places());
            }
        }
        if (!deciding.isEmpty()) {
            return Condition.met(List.copyOf(deciding));
        }
        if (!unwritten.isEmpty()) {
            return Condition.unknown(
                    List.copyOf(unwritten), List.of(new MissingFact(Facts.DELEGATION_IN_WRITING, subject)));
        }
        return authorless.isEmpty()
                ? Condition.notMet()
                : Condition.unknown(List.copyOf(authorless), List.of(new MissingFact(Facts.DISPROVED_BY, subject)));
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
