package org.ihala.rules.referral.iq;

import org.ihala.rules.logic.Condition;
import org.ihala.rules.referral.screening.NationalClaim;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Choice;

/** What Iraq's referral rules ask of a person's case. */
public final class IraqClaim extends NationalClaim {

    IraqClaim(Inquiry inquiry) {
        super(inquiry);
    }

    /** Returns whether the file states that the person speaks Arabic. */
    public Condition speaksArabic() {
        return Condition.of(
                Boolean.TRUE.equals(view().person(subject()).speaksArabic()), view().place(subject(), "speaksArabic"));
    }

    /** Returns the person's sex. */
    public Choice sex() {
        return Choice.of(view().person(subject()).sex(), view().place(subject(), "sex"), missing(Facts.SEX));
    }
}
