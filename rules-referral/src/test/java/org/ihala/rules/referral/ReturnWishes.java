package org.ihala.rules.referral;

import static org.ihala.rules.referral.Plain.all;
import static org.ihala.rules.referral.Plain.any;
import static org.ihala.rules.referral.Plain.not;
import static org.ihala.rules.referral.Plain.onFile;
import static org.ihala.rules.referral.Plain.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** The wishes that may be the person's own last one: that one, and later ones of nobody knows whom. */
    private static List<VoluntaryReturn.WishToReturn> last(Facts facts, VoluntaryReturn.WishToReturn own) {
        List<VoluntaryReturn.WishToReturn> all = new ArrayList<>(List.of(own));
        for (VoluntaryReturn.WishToReturn wish : onFile(facts.acts, facts.day, VoluntaryReturn.WishToReturn.class)) {
            if (wish.by() == null && !wish.date().isBefore(own.date())) {
                all.add(wish);
            }
        }
        return all;
    }

    /** The person's own last wish, with nothing in it that a later wish of nobody knows whom leaves open. */
    public static VoluntaryReturn.@Nullable WishToReturn sure(Facts facts) {
        VoluntaryReturn.WishToReturn own = own(facts);
        if (own == null) {
            return null;
        }
        List<VoluntaryReturn.WishToReturn> all = last(facts, own);
        boolean free = all.stream().allMatch(wish -> Objects.equals(wish.free(), own.free()));
        boolean country = all.stream().allMatch(wish -> Objects.equals(wish.country(), own.country()));
        return new VoluntaryReturn.WishToReturn(
                own.date(), own.person(), null, own.by(), country ? own.country() : null, free ? own.free() : null);
    }

    /** Whether a return to the country chosen may be arranged, wherever that is. */
    public static @Nullable Boolean open(Facts facts) {
        VoluntaryReturn.WishToReturn wish = sure(facts);
        return wish == null
                ? all(null, unblocked(facts))
                : all(wish.free(), shown(wish.country() != null), accepts(facts, wish.country()), unblocked(facts));
    }
}
