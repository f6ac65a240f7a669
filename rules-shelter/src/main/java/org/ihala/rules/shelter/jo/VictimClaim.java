package org.ihala.rules.shelter.jo;

import org.ihala.rules.ruleset.Inquiry;

/** What Article 2 reads of a case: who is a victim. */
public class VictimClaim extends AdmissionClaim {

    VictimClaim(Inquiry inquiry) {
        super(inquiry, true);
    }
}
