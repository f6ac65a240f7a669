package org.ihala.rules.referral.jo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VictimStatus.Authority;
import org.ihala.rules.casefile.VictimStatus.Identified;
import org.ihala.rules.casefile.VictimStatus.IdentifyingBody;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.referral.screening.CircumstancesOnFile;
import org.ihala.rules.referral.screening.NationalClaim;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What Jordan's referral rules ask of a person's case. */
public final class JordanClaim extends NationalClaim {

    private static final String KINGDOM = "JO";
    static final String AMENDMENT_2021 = "JO-LAW-9-2009/2021";

    private static final String FUND = "JO-FUND-6-2023";
    private static final String STRATEGY_2019 = "JO-STRATEGY-2019";
    private static final String STRATEGY_2024 = "JO-STRATEGY-2024";

    private final StatusOnFile status;
    private final OverstayFine fine;
    private final CaseView.@Nullable ActOnFile<Prosecution.ProsecutionStopped> stop;
    private final List<CaseView.ActOnFile<Prosecution.ProsecutionStopped>> unnamedStops;

    JordanClaim(Inquiry inquiry) {
        super(inquiry, KINGDOM);
        this.status = new StatusOnFile(view(), subject());
        this.fine = new OverstayFine(screening(), law(), today());
        this.stop = view().latest(
                Prosecution.ProsecutionStopped.class, subject(), act -> act.offense() == Prosecution.Offense.TRAFFICKING);
        this.unnamedStops = view().all(Prosecution.ProsecutionStopped.class, subject()).stream()
                .filter(found -> found.act().offense() == null)
                .filter(found -> stop == null || found.act().date().isAfter(stop.act().date()))
                .toList();
    }

    /** Returns whether the law applies as it was before 2021. */
    public boolean asEnacted() {
        return !asAmended();
    }

    /** Returns whether the law applies as amended in 2021. */
    public boolean asAmended() {
        return edition(AMENDMENT_2021);
    }

    /** Returns what official acts say the person is. */
    public StatusOnFile status() {
        return status;
    }

    /** Returns the exposure to fines for overstaying. */
    public OverstayFine fine() {
        return fine;
    }

    // Article 3 of the law.

    /** Returns whether begging is a purpose of the law: organized, and from the day the amendment was published. */
    public Condition organizedBegging() {
        return purposes().begging().and(purposes().beggingOrganized());
    }

    /** Returns whether begging is a purpose of the law where the amendment took effect some days after its publication. */
    public Condition organizedBeggingOnceInEffect() {
        LocalDate published = law().edition(AMENDMENT_2021).from();
        LocalDate effect = published.plus(law().parameter("amendment.latest").periodOn(today()));
        return Condition.of(!today().isBefore(effect), List.of()).and(organizedBegging());
    }

    /** Returns whether there is a purpose for which the rule on children is known: the sexual ones. */
    public Condition sexualPurpose() {
        return purposes().prostitution().or(purposes().sexualExploitation());
    }

    /** Returns the answer for a child and another purpose: that the rule covers it was not read anywhere. */
    public Condition otherPurposeOfChild() {
        return Condition.unknown(missing("LAW_9_2009_ARTICLE_3"));
    }

    // Article 12 of the law.

    /** Returns whether a decision to stop the prosecution for a trafficking crime is on file. */
    public Condition prosecutionStopped() {
        if (stop != null) {
            return found(stop);
        }
        return unnamedStops.isEmpty() ? Condition.unknown(missing(Facts.PROSECUTION_STOPPED)) : offenseNotNamed();
    }

    /** Returns whether that decision stands unless its approval was refused. */
    public Condition stopNotRefused() {
        return standing(decision -> Condition.of(decision.act().approval() != Approval.REFUSED, decision.places()));
    }

    /** Returns whether that decision was approved. */
    public Condition stopApproved() {
        return standing(decision -> {
            Approval approval = decision.act().approval();
            return approval == null || approval == Approval.PENDING
                    ? Condition.unknown(decision.places(), List.of(missing(Facts.STOP_APPROVAL)))
                    : Condition.of(approval == Approval.GRANTED, decision.places());
        });
    }

    /** The last decision about the trafficking crime counts; one that may be about it may be that last one. */
    private Condition standing(Function<CaseView.ActOnFile<Prosecution.ProsecutionStopped>, Condition> approval) {
        if (stop == null) {
            return prosecutionStopped();
        }
        Condition stands = approval.apply(stop);
        boolean whatever =
                unnamedStops.stream().allMatch(unnamed -> approval.apply(unnamed).answer() == stands.answer());
        return whatever ? stands : offenseNotNamed();
    }

    private Condition offenseNotNamed() {
        return Condition.unknown(unnamedStops.get(unnamedStops.size() - 1).places(), List.of(missing(Facts.STOP_OFFENSE)));
    }

    /** Returns whether what the person is pursued for is a trafficking crime. */
    public Condition pursuedForTrafficking() {
        Condition charged = circumstances().traffickingCharge();
        boolean open = stop == null && (unnamedStops.isEmpty() || charged.answer() == Answer.YES);
        return open ? charged : prosecutionStopped();
    }

    /**
     * Returns whether other routes than Article 12 have to be taken: for residence, work or another offense. To be
     * detained or under an order of removal is no offense: it may be for the trafficking crime itself.
     */
    boolean otherRoutesOpen() {
        CircumstancesOnFile on = circumstances();
        Condition residenceOrWork = on.overstay().or(on.noWorkPermit()).or(on.abscondingReport());
        return residenceOrWork.or(on.chargedOtherwise()).or(stoppedForOtherOffense()).answer() == Answer.YES;
    }

    private Condition stoppedForOtherOffense() {
        CaseView.ActOnFile<Prosecution.ProsecutionStopped> other =
                view().latest(Prosecution.ProsecutionStopped.class, subject(), act -> act.offense() == Prosecution.Offense.OTHER);
        return found(other);
    }

    // Where the case stands.

    /** Returns whether a first sign, somebody's word or anything later is on file; an approval by anybody is a word. */
    public Condition identificationBegun() {
        return sign()
                .or(status.any())
                .or(onFile(VictimStatus.Identification.class))
                .or(onFile(Reception.EmergencyApproval.class))
                .or(shelterBegun())
                .or(litigationBegun())
                .or(returnBegun());
    }

    /** Returns whether shelter was given, or approved in an emergency by whoever may approve it. */
    public Condition shelterBegun() {
        return onFile(Reception.Admission.class).or(onFile(Reception.EmergencyApproval.class, JordanClaim::byWhoeverMayApprove));
    }

    /** The Minister or a delegate (11/b). */
    private static boolean byWhoeverMayApprove(Reception.EmergencyApproval approval) {
        return approval.by() == Decider.MINISTER || approval.by() == Decider.DELEGATE;
    }

    /** Returns whether the prosecutor or a court has dealt with the case. */
    public Condition litigationBegun() {
        return onFile(Prosecution.ProsecutorFinding.class)
                .or(onFile(Prosecution.ProsecutionStopped.class))
                .or(onFile(VictimStatus.StatusDisproved.class, act -> act.by() == Authority.PROSECUTOR || act.by() == Authority.COURT))
                .or(onFile(VictimStatus.Identification.class, act -> act.by() == IdentifyingBody.COURT));
    }

    /** Returns whether the person wishes to return or the stay has ended; what somebody else wishes begins nothing. */
    public Condition returnBegun() {
        return onFile(VoluntaryReturn.WishToReturn.class, act -> subject().equals(act.by()) && !Boolean.FALSE.equals(act.free()))
                .or(onFile(Residence.Exit.class));
    }

    private Condition onFile(Class<? extends Act> type) {
        return onFile(type, act -> true);
    }

    /** Acts whose silence asks: that none is on file does not show that the stage was not reached. */
    private <A extends Act> Condition onFile(Class<A> type, Predicate<A> counts) {
        CaseView.ActOnFile<A> found = view().latest(type, subject(), counts);
        return found == null ? Condition.unknown(missing(Facts.STAGE_ACT)) : Condition.met(found.places());
    }

    /**
     * Returns whether the unit or a later authority has the case; a word of theirs that there is no victim closes nothing
     * while there are signs, unless a status was disproved.
     */
    public Condition withTheUnit() {
        CaseView.ActOnFile<VictimStatus.Identification> word = status.standing(
                VictimStatus.Identification.class,
                act -> (act.by() == IdentifyingBody.COUNTER_TRAFFICKING_UNIT || act.by() == IdentifyingBody.COURT)
                        && act.as() != Identified.NOT_A_VICTIM);
        CaseView.ActOnFile<Prosecution.ProsecutorFinding> finding =
                status.standing(Prosecution.ProsecutorFinding.class, act -> !Boolean.FALSE.equals(act.crimeBefell()));
        Condition disproved = status.disproved();
        return Condition.anyOf(
                found(word), found(finding), Condition.of(disproved.answer() == Answer.YES, disproved.facts()));
    }

    /** Returns whether the prosecutor has made a finding, either way, that no disproof has overtaken. */
    public Condition prosecutorHasFound() {
        return found(status.standing(Prosecution.ProsecutorFinding.class, act -> act.crimeBefell() != null));
    }

    /** Returns whether the person was received, under no status that was disproved since. */
    @Override
    public Condition admitted() {
        return found(status.standing(Reception.Admission.class, act -> true));
    }

    /** Returns whether nothing calls for an emergency: received, approved, or the ordinary way is open (11/a). */
    public Condition emergencySettled() {
        CaseView.ActOnFile<Prosecution.ProsecutorFinding> crime =
                status.standing(Prosecution.ProsecutorFinding.class, act -> Boolean.TRUE.equals(act.crimeBefell()));
        boolean refused = stop != null && stop.act().approval() == Approval.REFUSED;
        return Condition.anyOf(admitted(), emergencyApproved(), found(crime), found(refused ? null : stop));
    }

    /** Whoever says that nothing presses has decided too; what somebody else approved is asked of whoever may (11/b). */
    private Condition emergencyApproved() {
        CaseView.ActOnFile<Reception.EmergencyApproval> approval =
                status.standing(Reception.EmergencyApproval.class, JordanClaim::byWhoeverMayApprove);
        CaseView.ActOnFile<Reception.EmergencyApproval> bySomebody =
                status.standing(Reception.EmergencyApproval.class, act -> act.by() == null);
        return approval != null || bySomebody == null
                ? found(approval)
                : Condition.unknown(bySomebody.places(), List.of(missing(Facts.EMERGENCY_APPROVED_BY)));
    }

    /** Returns whether there is a sign, or somebody who may refer took the person for a possible victim. */
    public Condition signOrWordOfOthers() {
        return sign().or(status.possible());
    }

    /** Returns whether a decision to stop the prosecution is already on file. */
    public Condition stopOnFile() {
        return found(stop);
    }

    // Help and the days from which there is any.

    /** Returns whether the strategy of 2024 to 2027 applies. */
    private Condition laterStrategy() {
        return inForce(STRATEGY_2024);
    }

    /** Returns whether the person may apply to the Fund: victims and affected persons; of potential victims nothing was read. */
    public Condition mayApplyToFund() {
        return inForce(FUND).and(status.victimOrAffected().or(status.potential().askWhenMet(missing(Facts.FUND_TEXT))));
    }

    @Override
    protected Condition possible() {
        return status.possible();
    }

    @Override
    public Condition identified() {
        return status.any();
    }

    /** Returns whether the person is a victim under the amendment of 2021; what the law gave before it was not read. */
    public Condition victimUnderAmendedLaw() {
        return Condition.of(asAmended(), List.of()).askWhenNotMet(missing("HELP_BEFORE_2021")).and(status.victim());
    }

    /** Returns whether the person is a victim while the strategy of 2024 to 2027 runs. */
    public Condition victimUnderStrategy() {
        return laterStrategy().and(status.victim());
    }

    /** Returns whether the person is a victim in the years in which the strategy wants testimony heard from afar. */
    public Condition victimToHearFromAfar() {
        int year = law().parameter("remote-testimony.year").on(today());
        return laterStrategy().and(Condition.of(today().getYear() >= year, List.of())).and(status.victim());
    }

    /** Returns whether the strategy of 2019 to 2022 wants the person relieved of fines for overstaying. */
    public Condition finesToBeRelieved() {
        Condition days = fine.daysOnFile();
        Condition overstay = days.answer() == Answer.YES ? days : circumstances().overstay();
        return inForce(STRATEGY_2019).and(overstay).and(status.victimOrAffected());
    }

    /** Returns whether somebody who may be a victim is accused of a trafficking crime. */
    public Condition chargedWithTrafficking() {
        return circumstances().traffickingCharge().and(signOrIdentified());
    }

    // Return and reintegration.

    /** Returns whether somebody who stays is to be offered reintegration: a national, or while a claim of asylum stands. */
    public Condition stayingToIntegrate() {
        return laterStrategy().and(status.victimOrAffected()).and(foreigner().negated().or(asylum()));
    }

    // Flags.

    /** Returns whether a domestic worker was reported as absent from work. */
    public Condition domesticWorkerReported() {
        return circumstances().domesticWorker().and(circumstances().abscondingReport());
    }

    /** Returns whether the prosecutor found, for now, that no crime befell the person. */
    boolean negativeFinding() {
        CaseView.ActOnFile<Prosecution.ProsecutorFinding> finding = view().latest(Prosecution.ProsecutorFinding.class, subject());
        return finding != null && Boolean.FALSE.equals(finding.act().crimeBefell());
    }
}
