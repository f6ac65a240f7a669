package org.ihala.rules.referral.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What the referral rules of a country read, whose authorities say what a person is. */
public abstract class NationalClaim extends ReferralClaim {

    /** Made once each: rules that turn on one status share what is open about it. */
    private final Map<String, Condition> statuses = new HashMap<>();
    private final List<Official> officials = new ArrayList<>(4);
    private @Nullable Ledger status;
    private @Nullable List<RelativeClaim> relatives;

    private record Official(String[] provisions, Condition one) {
        @Override
        public String toString() {
            return "Official";
        }
    }

    /** Creates the claim of the subject of a case. */
    protected NationalClaim(Inquiry inquiry) {
        super(inquiry);
    }

    @Override
    public final List<RelativeClaim> things() {
        List<RelativeClaim> known = relatives;
        if (known == null) {
            known = relatives();
            relatives = known;
        }
        return known;
    }

    /** Returns whether official acts give one of the statuses, or parts of them, as the rules on the status say. */
    public final Condition official(String... provisions) {
        if (provisions.length == 1) {
            return status(provisions[0]);
        }
        for (Official one : officials) {
            if (Arrays.equals(one.provisions, provisions)) {
                return one.one;
            }
        }
        Condition[] all = new Condition[provisions.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = status(provisions[i]);
        }
        Condition one = Condition.anyOf(all);
        officials.add(new Official(provisions, one));
        return one;
    }

    private Condition status(String provision) {
        Condition known = statuses.get(provision);
        if (known == null) {
            known = Resolver.resolve(status(), List.of(provision)).asCondition();
            statuses.put(provision, known);
        }
        return known;
    }

    private Ledger status() {
        Ledger known = status;
        if (known == null) {
            known = inquiry().said(new StatusClaim(this));
            status = known;
        }
        return known;
    }

    /** Returns whether the person is in a shelter: received, and not gone since. */
    public final Condition sheltered() {
        return entries().after(exits().lastDayOr(beforeAll())).anyOnFile();
    }
}
