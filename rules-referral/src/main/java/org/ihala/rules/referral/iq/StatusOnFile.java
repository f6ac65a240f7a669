package org.ihala.rules.referral.iq;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
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
 * <p>Only an investigative judge or a court recognizes a victim, and only they can deny the status (F-22, F-23, H-21). What
 * anybody else says, the prosecutor included, makes the person wait for the judge. A status once recognized lasts until
 * it is denied. What came after the denial and may have spoken for the person leaves open what it may have said.
 */
public final class StatusOnFile {

    private static final Set<Identified> PERHAPS =
            Set.of(Identified.VICTIM, Identified.POTENTIAL_VICTIM, Identified.AFFECTED_PERSON);

    private final CaseView view;
    private final String subject;
    private final Disproof disproof;
    private final CaseView.@Nullable ActOnFile<VictimStatus.Identification> recognition;
    private final CaseView.@Nullable ActOnFile<VictimStatus.Identification> referral;
    private final Condition victim;
    private final Condition possible;
    private final Condition disproved;

    StatusOnFile(CaseView view, String subject) {
        this.view = view;
        this.subject = subject;
        this.disproof = new Disproof(view, subject, denial());
        this.recognition = view.latest(
                VictimStatus.Identification.class, subject, act -> isJudicial(act.by()) && act.as() == Identified.VICTIM);
        this.referral = view.latest(
                VictimStatus.Identification.class,
                subject,
                act -> act.as() != null && PERHAPS.contains(act.as()) && !(isJudicial(act.by()) && act.as() == Identified.VICTIM));
        CaseView.@Nullable ActOnFile<VictimStatus.Identification> unsaid =
                view.latest(VictimStatus.Identification.class, subject, act -> act.as() == null);
        this.victim = openWhere(perhapsRecognized(), disproof.lasting(Facts.JUDGE_DECISION, recognition), Facts.JUDGE_DECISION);
        this.possible = openWhere(unsaid, disproof.lasting(Facts.IDENTIFICATION, referral), Facts.IDENTIFICATION);
        this.disproved = openWhere(unsaid, disproof.lastWord(recognition, referral).negated(), Facts.IDENTIFICATION)
                .negated();
    }

    /** What may be a recognition: it does not tell who said it, or as what. */
    private CaseView.@Nullable ActOnFile<VictimStatus.Identification> perhapsRecognized() {
        return view.latest(
                VictimStatus.Identification.class,
                subject,
                act -> (act.by() == null || isJudicial(act.by()))
                        && (act.as() == null || act.as() == Identified.VICTIM)
                        && (act.by() == null || act.as() == null));
    }

    /** Returns a word for the person, open where a denial took it away and what came later may have given it back. */
    private Condition openWhere(CaseView.@Nullable ActOnFile<VictimStatus.Identification> perhaps, Condition word, String asked) {
        CaseView.ActOnFile<VictimStatus.Identification> later = disproof.standing(perhaps);
        return later == null || word.answer() != Answer.NO
                ? word
                : Condition.unknown(later.places(), List.of(new MissingFact(asked, subject)));
    }

    private static boolean isJudicial(@Nullable IdentifyingBody by) {
        return by == IdentifyingBody.INVESTIGATIVE_JUDGE || by == IdentifyingBody.COURT;
    }

    /** The last denial, in either of the two forms in which a file can hold one. */
    private CaseView.@Nullable ActOnFile<? extends Act> denial() {
        CaseView.ActOnFile<VictimStatus.StatusDisproved> decided =
                view.latest(VictimStatus.StatusDisproved.class, subject, act -> act.by() == Authority.COURT);
        CaseView.ActOnFile<VictimStatus.Identification> said = view.latest(
                VictimStatus.Identification.class, subject, act -> isJudicial(act.by()) && act.as() == Identified.NOT_A_VICTIM);
        return Disproof.later(decided, said);
    }

    /** Returns the latest act that counts, unless a judge denied the status on its day or after it: then it is spent. */
    <A extends Act> CaseView.@Nullable ActOnFile<A> standing(Class<A> type, Predicate<A> counts) {
        return disproof.standing(view.latest(type, subject, counts));
    }

    /** Returns whether an investigative judge or a court recognized the status of victim. */
    public Condition victim() {
        return victim;
    }

    /** Returns whether somebody took the person for a possible victim without a judge's recognition. */
    public Condition possible() {
        return possible;
    }

    /** Returns whether an investigative judge or a court denied, after all the rest, that the status was there. */
    public Condition disproved() {
        return disproved;
    }

    /** Returns the same as a status: never a yes, because it is for the judge to say. */
    public Condition possibleOnly() {
        return possible.askWhenMet(new MissingFact(Facts.JUDGE_DECISION, subject));
    }

    /** Returns whether any official act speaks for the person. */
    public Condition any() {
        return victim.or(possible);
    }

    /** Returns whether somebody took the person for a possible victim and no judge has decided since. */
    public Condition waiting() {
        Condition decided = decided();
        return decided.answer() == Answer.YES ? Condition.notMet(decided.facts()) : possible;
    }

    /** Returns whether a judge has decided, and nobody has spoken for the person since. */
    public Condition decided() {
        return victim.answer() == Answer.YES
                ? victim
                : Condition.of(disproved.answer() == Answer.YES, disproved.facts());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "StatusOnFile";
    }
}
