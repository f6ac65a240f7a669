package org.ihala.rules.shelter.jo;

/** What rules read where the stay itself is asked about, its warnings with it. */
public final class StayQuestionClaim extends StayClaim implements ResidentClaim {

    StayQuestionClaim(EntryClaim entry) {
        super(entry);
    }
}
