package org.ihala.rules.shelter.jo;

/** What rules read where it is asked whether the stay has ended, and on no other question. */
public interface EndQuestionClaim extends EndingClaim {}
