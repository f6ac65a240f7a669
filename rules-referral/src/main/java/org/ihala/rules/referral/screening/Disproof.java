package org.ihala.rules.referral.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * A decision, if there is one, that a status was never there.
 *
 * <p>A status once found lasts until such a decision, whatever else is decided (E-03); the decision lasts until something
 * is found after it. Whose decision counts is for each country to say.
 */
public final class Disproof {

    private final CaseView view;
    private final String subject;
    private final CaseView.@Nullable ActOnFile<? extends Act> decision;

    /**
     * Creates the view.
     *
     * @param decision the last decision that counts, or null where there is none
     */
    public Disproof(CaseView view, String subject, CaseView.@Nullable ActOnFile<? extends Act> decision) {
        this.view = view;
        this.subject = subject;
        this.decision = decision;
    }

    /** Returns the later of two decisions, either of which may be missing. */
    public static CaseView.@Nullable ActOnFile<? extends Act> later(
            CaseView.@Nullable ActOnFile<? extends Act> one, CaseView.@Nullable ActOnFile<? extends Act> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.act().date().isAfter(one.act().date()) ? other : one;
    }

    /** Returns an act unless the decision, of its day or later, took its effect away; null where there is none. */
    public <A extends Act> CaseView.@Nullable ActOnFile<A> standing(CaseView.@Nullable ActOnFile<A> act) {
        return act == null || decision == null || act.act().date().isAfter(decision.act().date()) ? act : null;
    }

    /**
     * Returns whether a status was found and lasts; where it was not found, the fact to ask for is missing.
     *
     * @param found the acts by which it may have been found; null for one that is not there
     */
    @SafeVarargs
    public final Condition lasting(String otherwise, CaseView.@Nullable ActOnFile<? extends Act>... found) {
        List<CaseView.ActOnFile<? extends Act>> acts = new ArrayList<>();
        for (CaseView.ActOnFile<? extends Act> act : found) {
            if (act != null) {
                acts.add(act);
            }
        }
        if (acts.isEmpty()) {
            return Condition.unknown(new MissingFact(otherwise, subject));
        }
        return acts.stream()
                .filter(act -> standing(act) != null)
                .<Condition>map(act -> Condition.met(act.places()))
                .reduce(Condition::or)
                .orElseGet(() -> Condition.notMet(places()));
    }

    /** Returns whether there is such a decision at all. */
    public boolean onFile() {
        return decision != null;
    }

    /**
     * Returns whether a status was found and lasts: a decision denies those as well that nobody found before it. What may
     * be a finding after it leaves the status open.
     *
     * @param perhaps an act that may have found it, or null where there is none
     * @param found the acts by which it was found; null for one that is not there
     */
    @SafeVarargs
    public final Condition lastingOrPerhaps(
            CaseView.@Nullable ActOnFile<? extends Act> perhaps,
            String otherwise,
            CaseView.@Nullable ActOnFile<? extends Act>... found) {
        Condition lasting = lasting(otherwise, found);
        if (lasting.answer() == Answer.YES) {
            return lasting;
        }
        return decision == null || standing(perhaps) != null
                ? Condition.unknown(new MissingFact(otherwise, subject))
                : Condition.notMet(places());
    }

    private List<String> places() {
        return decision == null ? List.of() : decision.places();
    }

    /**
     * Returns whether the decision is the last word.
     *
     * @param later acts that take its effect away where they come after it; null where there is none
     */
    @SafeVarargs
    public final Condition lastWord(CaseView.@Nullable ActOnFile<? extends Act>... later) {
        if (decision != null) {
            LocalDate day = decision.act().date();
            boolean last = Stream.of(later).noneMatch(act -> act != null && act.act().date().isAfter(day));
            return Condition.of(last, decision.places());
        }
        CaseView.ActOnFile<VictimStatus.StatusDisproved> other = view.latest(VictimStatus.StatusDisproved.class, subject);
        return other == null
                ? Condition.notMet()
                : Condition.unknown(other.places(), List.of(new MissingFact(NationalFacts.DISPROVED_BY, subject)));
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Disproof";
    }
}
