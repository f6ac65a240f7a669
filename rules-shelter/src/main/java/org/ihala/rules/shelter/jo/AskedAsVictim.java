package org.ihala.rules.shelter.jo;

import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What the rules on the status of a victim say of the subject of a case that names another person as the victim. */
final class AskedAsVictim {

    private final Inquiry inquiry;
    private @Nullable Ledger said;

    AskedAsVictim(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** Returns whether a step of these rules is met for the subject; they are put to them when this is first asked. */
    Condition official(String provision) {
        Ledger known = said;
        if (known == null) {
            known = inquiry.said(new VictimClaim(inquiry));
            said = known;
        }
        return Resolver.resolve(known, List.of(provision)).asCondition();
    }
}
