package org.ihala.rules.referral;

import static org.ihala.rules.referral.Plain.all;
import static org.ihala.rules.referral.Plain.any;
import static org.ihala.rules.referral.Plain.not;
import static org.ihala.rules.referral.Plain.onFile;
import static org.ihala.rules.referral.Plain.shown;

import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.referral.Facts.Circumstance;
import org.jspecify.annotations.Nullable;

/** A plain evaluation of the wish to return and of what stands against it, which several comparisons share. */
public final class ReturnWishes {

    private ReturnWishes() {}

    /** The person's own last wish; what somebody else wishes is none, neither for the person nor against. */
    public static VoluntaryReturn.@Nullable WishToReturn own(Facts facts) {
        VoluntaryReturn.WishToReturn last = null;
        for (VoluntaryReturn.WishToReturn wish : onFile(facts.acts, facts.day, VoluntaryReturn.WishToReturn.class)) {
            if ("p1".equals(wish.by()) && (last == null || wish.date().isAfter(last.date()))) {
                last = wish;
            }
        }
        return last;
    }

    /** What the country chosen answered last. */
    public static @Nullable Boolean accepts(Facts facts, @Nullable String country) {
        VoluntaryReturn.CountryAccepts last = null;
        for (VoluntaryReturn.CountryAccepts answer
                : onFile(facts.acts, facts.day, VoluntaryReturn.CountryAccepts.class)) {
            boolean chosen = country != null && country.equals(answer.country());
            if (chosen && (last == null || answer.date().isAfter(last.date()))) {
                last = answer;
            }
        }
        return last == null ? null : last.accepts();
    }

    /** What blocks a return whatever is wished: asylum; and a child's is for child protection to clear. */
    public static @Nullable Boolean unblocked(Facts facts) {
        return all(
                not(any(facts.refugee, facts.circumstance(Circumstance.ASYLUM_CLAIM))),
                shown(Boolean.FALSE.equals(facts.child())));
    }

    /** Whether a return to the country chosen may be arranged, wherever that is. */
    public static @Nullable Boolean open(Facts facts) {
        VoluntaryReturn.WishToReturn wish = own(facts);
        return wish == null
                ? all(null, unblocked(facts))
                : all(wish.free(), shown(wish.country() != null), accepts(facts, wish.country()), unblocked(facts));
    }
}
