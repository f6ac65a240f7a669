package org.ihala.rules.shelter.jo;

/** What rules read where it is asked whether the stay has ended, and on no other question. */
public final class EndQuestionClaim extends EndingClaim {

    EndQuestionClaim(EntryClaim entry) {
        super(entry);
    }
}
