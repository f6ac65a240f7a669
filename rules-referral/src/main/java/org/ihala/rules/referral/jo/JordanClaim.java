package org.ihala.rules.referral.jo;

import java.util.List;
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
import org.ihala.rules.casefile.VictimStatus.Identifier;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.referral.screening.CircumstancesOnFile;
import org.ihala.rules.referral.screening.NationalClaim;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Day;
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
    private final CaseView.@Nullable Found<Prosecution.ProsecutionStopped> stop;

    JordanClaim(Inquiry inquiry) {
        super(inquiry, KINGDOM);
        this.status = new StatusOnFile(view(), subject());
        this.fine = new OverstayFine(screening(), law(), today());
        this.stop = view().latest(
                Prosecution.ProsecutionStopped.class, subject(), act -> act.offence() == Prosecution.Offence.TRAFFICKING);
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

    /** Returns the day on which the amendment of 2021 was published. */
    public Day amendmentPublished() {
        return Day.of(law().edition(AMENDMENT_2021).from(), List.of());
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
        CaseView.Found<Prosecution.ProsecutionStopped> other =
                view().latest(Prosecution.ProsecutionStopped.class, subject(), act -> act.offence() == Prosecution.Offence.OTHER);
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
                .or(onFile(VictimStatus.Identification.class, act -> act.by() == Identifier.COURT));
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
        CaseView.Found<A> found = view().latest(type, subject(), counts);
        return found == null ? Condition.unknown(missing(Facts.STAGE_ACT)) : Condition.met(found.places());
    }

    /**
     * Returns whether the unit or a later authority has the case; a word of theirs that there is no victim closes nothing
     * while there are signs, unless a status was disproved.
     */
    public Condition withTheUnit() {
        CaseView.Found<VictimStatus.Identification> word = status.standing(
                VictimStatus.Identification.class,
                act -> (act.by() == Identifier.COUNTER_TRAFFICKING_UNIT || act.by() == Identifier.COURT)
                        && act.as() != Identified.NOT_A_VICTIM);
        CaseView.Found<Prosecution.ProsecutorFinding> finding =
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
        CaseView.Found<Prosecution.ProsecutorFinding> crime =
                status.standing(Prosecution.ProsecutorFinding.class, act -> Boolean.TRUE.equals(act.crimeBefell()));
        boolean refused = stop != null && stop.act().approval() == Approval.REFUSED;
        return Condition.anyOf(admitted(), emergencyApproved(), found(crime), found(refused ? null : stop));
    }

    /** Whoever says that nothing presses has decided too; what somebody else approved is asked of whoever may (11/b). */
    private Condition emergencyApproved() {
        CaseView.Found<Reception.EmergencyApproval> approval =
                status.standing(Reception.EmergencyApproval.class, JordanClaim::byWhoeverMayApprove);
        CaseView.Found<Reception.EmergencyApproval> bySomebody =
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
    protected Condition statusOf(String provision) {
        return switch (provision) {
            case "JO-NRM:status/victim" -> status.victim();
            case "JO-NRM:status/affected-person" -> status.affected();
            default -> throw new IllegalArgumentException(provision);
        };
    }

    @Override
    protected Condition possible() {
        return status.possible();
    }

    @Override
    public Condition identified() {
        return status.any();
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
        CaseView.Found<Prosecution.ProsecutorFinding> finding = view().latest(Prosecution.ProsecutorFinding.class, subject());
        return finding != null && Boolean.FALSE.equals(finding.act().crimeBefell());
    }
}
