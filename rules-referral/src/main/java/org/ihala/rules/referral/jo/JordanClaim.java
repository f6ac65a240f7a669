package org.ihala.rules.referral.jo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.referral.screening.NationalClaim;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What Jordan's referral rules ask of a person's case. */
public final class JordanClaim extends NationalClaim {

    static final String AMENDMENT_2021 = "JO-LAW-9-2009/2021";

    private static final String VICTIM = "JO-NRM:status/victim";
    private static final String STRATEGY_2024 = "JO-STRATEGY-2024:assistance/escort";

    private final OverstayFine fine;
    private final CaseView.@Nullable Found<Prosecution.ProsecutionStopped> stop;
    private final List<CaseView.Found<Prosecution.ProsecutionStopped>> unnamedStops;

    JordanClaim(Inquiry inquiry) {
        super(inquiry);
        this.fine = new OverstayFine(screening(), law(), today());
        this.stop = view().latest(
                Prosecution.ProsecutionStopped.class, subject(), act -> act.offence() == Prosecution.Offence.TRAFFICKING);
        this.unnamedStops = view().all(Prosecution.ProsecutionStopped.class, subject()).stream()
                .filter(found -> found.act().offence() == null)
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

    /** Returns the time without residence, and the fine for it. */
    public OverstayFine fine() {
        return fine;
    }

    @Override
    protected Map<String, Object> overstay() {
        return fine.outcome();
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
            return Condition.met(stop.places());
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
    private Condition standing(Function<CaseView.Found<Prosecution.ProsecutionStopped>, Condition> approval) {
        if (stop == null) {
            return prosecutionStopped();
        }
        Condition stands = approval.apply(stop);
        boolean whatever =
                unnamedStops.stream().allMatch(unnamed -> approval.apply(unnamed).answer() == stands.answer());
        return whatever ? stands : offenseNotNamed();
    }

    private Condition offenseNotNamed() {
        return Condition.unknown(unnamedStops.get(unnamedStops.size() - 1).places(), List.of(missing(Facts.STOP_OFFENCE)));
    }

    /** Returns whether what the person is pursued for is a trafficking crime. */
    public Condition pursuedForTrafficking() {
        Condition charged = circumstance(Facts.TRAFFICKING_CHARGE);
        boolean open = stop == null && (unnamedStops.isEmpty() || charged.answer() == Answer.YES);
        return open ? charged : prosecutionStopped();
    }

    // Help that the law and the strategy give.

    /** Returns whether the person is a victim under the amendment of 2021; what the law gave before it was not read. */
    public Condition victimUnderAmendedLaw() {
        return Condition.of(asAmended(), List.of()).askWhenNotMet(missing("HELP_BEFORE_2021")).and(official(VICTIM));
    }

    /** Returns whether the person is a victim while the strategy of 2024 to 2027 runs. */
    public Condition victimUnderStrategy() {
        return inForce(STRATEGY_2024).and(official(VICTIM));
    }

    /** Returns whether the person is a victim in the years in which the strategy wants testimony heard from afar. */
    public Condition victimToHearFromAfar() {
        int year = law().parameter("remote-testimony.year").on(today());
        return inForce(STRATEGY_2024).and(Condition.of(today().getYear() >= year, List.of())).and(official(VICTIM));
    }
}
