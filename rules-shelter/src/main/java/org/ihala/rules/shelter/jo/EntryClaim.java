package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Ledger;
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

    /** Returns whether the person moved into another House without the stay having ended. */
    public final boolean moved() {
        return stayInHouse().moved().surely();
    }

    /** Puts the entry to the rules, and whether a move starts the count anew. */
    final Day judged() {
        Ledger said = inquiry.said(this);
        Day entry = Day.firstOf(said.condition("12/entry"));
        return moved() ? Day.firstOf(said.condition("12/moved")).orElse(entry) : entry;
    }
}
