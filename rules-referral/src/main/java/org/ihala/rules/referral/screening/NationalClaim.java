package org.ihala.rules.referral.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What the referral rules of a country read, whose authorities say what a person is. */
public abstract class NationalClaim extends ReferralClaim {

    private final Map<String, Condition> official = new HashMap<>();
    private @Nullable Resolution statuses;
    private @Nullable List<RelativeClaim> relatives;

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
        Condition[] all = new Condition[provisions.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = status(provisions[i]);
        }
        return Condition.anyOf(all);
    }

    private Condition status(String provision) {
        Resolution known = statuses;
        if (known == null) {
            String root =
                    Objects.requireNonNull(law().question(ReferralQuestion.STATUS.id()).asks()).root();
            known = inquiry().fire(new StatusClaim(inquiry()), List.of(root));
            statuses = known;
        }
        Ledger ledger = known.ledger();
        // Asked again, it is the same condition: rules that turn on one status share what is open about it.
        return official.computeIfAbsent(provision, id -> Resolver.resolve(ledger, List.of(id)).asCondition());
    }

    /** Returns whether the person is in a shelter: received, and not gone since. */
    public final Condition sheltered() {
        return entries().after(exits().lastDayOr(beforeAll())).anyOnFile();
    }
}
