package org.ihala.rules.shelter.jo;

import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Presence;

/** What Article 3 reads of a case: who is an affected person. */
public class AffectedClaim extends AdmissionClaim implements AffectedStatusClaim {

    private final Presence inKingdom = new Presence(view, subject, KINGDOM);
    private final AskedAsVictim asVictim;

    AffectedClaim(Inquiry inquiry) {
        super(inquiry, false);
        this.asVictim = new AskedAsVictim(inquiry);
    }

    /** Returns what the rules of Article 3 say of the subject, put to them apart from all others. */
    public Condition conditionsOfAffectedPerson() {
        return inquiry.fire(new JudgedApart(inquiry), List.of("3")).asCondition();
    }

    /** The same claim, of which Article 11 asks nothing more. */
    private static final class JudgedApart extends AffectedClaim {

        JudgedApart(Inquiry inquiry) {
            super(inquiry);
        }

        @Override
        public Condition conditionsOfAffectedPerson() {
            return Condition.met();
        }
    }

    /** Returns when the subject was in the Kingdom. */
    public final Presence inKingdom() {
        return inKingdom;
    }

    /** Returns whether a step of the rules on the status of a victim is met for the subject, asked about as one. */
    public final Condition official(String provision) {
        return asVictim.official(provision);
    }
}
