package org.ihala.rules.referral.jo;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VictimStatus.Authority;
import org.ihala.rules.casefile.VictimStatus.Identified;
import org.ihala.rules.casefile.VictimStatus.IdentifyingBody;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.referral.screening.Disproof;
import org.jspecify.annotations.Nullable;

/**
 * What official acts say a person is; indicators say nothing here.
 *
 * <p>A status once found lasts until it is disproved (E-03). That no act is on file leaves it open, and so does a finding
 * that no crime befell the person: only a disproof by the prosecutor or a court ends a status (17/a/1, G-30). After one every
 * status is denied, those that nobody had found too, until something later speaks for the person.
 */
public final class StatusOnFile {

    private final CaseView view;
    private final String subject;
    private final Disproof disproof;
    private final Condition victim;
    private final Condition affected;
    private final Condition potential;
    private final Condition possible;

    StatusOnFile(CaseView view, String subject) {
        this.view = view;
        this.subject = subject;
        this.disproof = new Disproof(
                view,
                subject,
                Disproof.later(
                        view.latest(VictimStatus.StatusDisproved.class, subject, act -> isJudicial(act.by())),
                        identified(IdentifyingBody.COURT, Identified.NOT_A_VICTIM)));
        this.victim = disproof.lastingOrPerhaps(
                Disproof.later(
                        view.latest(Prosecution.ProsecutorFinding.class, subject, act -> act.crimeBefell() == null),
                        perhaps(IdentifyingBody.COURT, Set.of(Identified.VICTIM))),
                Facts.PROSECUTOR_FINDING,
                view.latest(Prosecution.ProsecutorFinding.class, subject, act -> Boolean.TRUE.equals(act.crimeBefell())),
                identified(IdentifyingBody.COURT, Identified.VICTIM));
        this.affected = disproof.lastingOrPerhaps(
                perhaps(IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Set.of(Identified.AFFECTED_PERSON)),
                Facts.AFFECTED_STATUS,
                admittedThroughVictim(),
                identified(IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Identified.AFFECTED_PERSON));
        this.potential = disproof.lastingOrPerhaps(
                Disproof.later(
                        perhaps(
                                IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                                Set.of(Identified.POTENTIAL_VICTIM, Identified.VICTIM)),
                        view.latest(Reception.EmergencyApproval.class, subject, act -> act.indicates() == null)),
                Facts.IDENTIFICATION,
                identified(IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Identified.POTENTIAL_VICTIM),
                identified(IdentifyingBody.COUNTER_TRAFFICKING_UNIT, Identified.VICTIM),
                view.latest(
                        Reception.EmergencyApproval.class,
                        subject,
                        act -> act.indicates() == Indicates.VICTIM || act.indicates() == Indicates.POTENTIAL_VICTIM));
        this.possible = disproof.lastingOrPerhaps(
                view.latest(
                        VictimStatus.Identification.class,
                        subject,
                        act -> act.as() == null && act.by() != IdentifyingBody.COUNTER_TRAFFICKING_UNIT),
                Facts.IDENTIFICATION,
                view.latest(
                        VictimStatus.Identification.class,
                        subject,
                        act -> act.as() != null
                                && act.as() != Identified.NOT_A_VICTIM
                                && act.by() != IdentifyingBody.COUNTER_TRAFFICKING_UNIT
                                && !(act.by() == IdentifyingBody.COURT && act.as() == Identified.VICTIM)));
    }

    private static boolean isJudicial(@Nullable Authority by) {
        return by == Authority.PROSECUTOR || by == Authority.COURT;
    }

    private CaseView.@Nullable ActOnFile<VictimStatus.Identification> identified(IdentifyingBody by, Identified as) {
        return view.latest(VictimStatus.Identification.class, subject, act -> act.by() == by && act.as() == as);
    }

    /** What may be such a word: it does not tell who said it, or as what. */
    private CaseView.@Nullable ActOnFile<VictimStatus.Identification> perhaps(IdentifyingBody by, Set<Identified> as) {
        return view.latest(
                VictimStatus.Identification.class,
                subject,
                act -> (act.by() == null || act.by() == by)
                        && (act.as() == null || as.contains(act.as()))
                        && (act.by() == null || act.as() == null));
    }

    /** Whoever claims through a victim and was received was received as an affected person (11/a). */
    private CaseView.@Nullable ActOnFile<Reception.Admission> admittedThroughVictim() {
        return view.caseFile().victim() == null ? null : view.latest(Reception.Admission.class, subject);
    }

    /** Returns the latest act that counts, unless a status was disproved on its day or after it: then it is spent. */
    <A extends Act> CaseView.@Nullable ActOnFile<A> standing(Class<A> type, Predicate<A> counts) {
        return disproof.standing(view.latest(type, subject, counts));
    }

    /** Returns whether the prosecutor or a court found that a crime befell the person. */
    public Condition victim() {
        return victim;
    }

    /** Returns whether the person was received or identified as an affected person. */
    public Condition affected() {
        return affected;
    }

    /** Returns whether the unit, or data behind an emergency approval, took the person for a potential victim. */
    public Condition potential() {
        return potential;
    }

    /** Returns whether somebody else who may refer took the person for a possible victim. */
    Condition possible() {
        return possible;
    }

    /** Returns the same as a status: never a yes, because it is for an authority to say. */
    public Condition possibleOnly() {
        return possible.askWhenMet(new MissingFact(Facts.IDENTIFICATION, subject));
    }

    /**
     * Returns whether the prosecutor or a court decided, after all that speaks for the person, that the status was never
     * there; what came later and may speak for the person leaves it open, as does a denial that may not be theirs.
     */
    public Condition disproved() {
        Condition decided = disproof.onFile() ? any().or(possible).negated() : Condition.notMet();
        CaseView.ActOnFile<? extends Act> other = disproof.standing(Disproof.later(
                view.latest(VictimStatus.StatusDisproved.class, subject, act -> !isJudicial(act.by())),
                perhaps(IdentifyingBody.COURT, Set.of(Identified.NOT_A_VICTIM))));
        return other == null
                ? decided
                : decided.or(Condition.unknown(other.places(), List.of(new MissingFact(Facts.DISPROVED_BY, subject))));
    }

    /** Returns whether the person is a victim or an affected person by an official act. */
    public Condition victimOrAffected() {
        return victim.or(affected);
    }

    /** Returns whether any official act speaks for the person. */
    public Condition any() {
        return Condition.anyOf(victim, affected, potential);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "StatusOnFile";
    }
}
