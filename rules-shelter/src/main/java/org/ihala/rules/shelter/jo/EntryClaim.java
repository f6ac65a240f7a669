package org.ihala.rules.shelter.jo;

import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Day;

/** What Article 12 reads first: from whose entry a stay is counted. */
public class EntryClaim extends ResidentFacts {

    EntryClaim(Inquiry inquiry) {
        super(inquiry);
    }

    EntryClaim(ResidentFacts same, Inquiry inquiry) {
        super(same, inquiry);
    }

    /** Puts the entry to the rules. */
    final Day judged() {
        return Day.firstOf(inquiry.said(this).condition("12/entry"));
    }
}
