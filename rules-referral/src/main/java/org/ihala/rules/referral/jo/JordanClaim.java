package org.ihala.rules.referral.jo;

import java.util.List;
import java.util.Map;
import org.ihala.rules.referral.screening.NationalClaim;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Day;

/** What Jordan's referral rules ask of a person's case. */
public final class JordanClaim extends NationalClaim {

    static final String AMENDMENT_2021 = "JO-LAW-9-2009/2021";

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

    /** Returns the day on which the amendment of 2021 was published. */
    public Day amendmentPublished() {
        return Day.of(law().edition(AMENDMENT_2021).from(), List.of());
    }
}
