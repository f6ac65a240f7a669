package org.ihala.rules.referral.jo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.referral.screening.NationalClaim;
import org.ihala.rules.ruleset.Inquiry;

/** What Jordan's referral rules ask of a person's case. */
public final class JordanClaim extends NationalClaim {

    static final String AMENDMENT_2021 = "JO-LAW-9-2009/2021";

    private static final String VICTIM = "JO-NRM:status/victim";
    private static final String STRATEGY_2024 = "JO-STRATEGY-2024:assistance/escort";

    private final OverstayFine fine;

    JordanClaim(Inquiry inquiry) {
        super(inquiry);
        this.fine = new OverstayFine(screening(), law(), today());
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
