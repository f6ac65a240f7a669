package org.ihala.rules.shelter.jo;

/** What Article 3 reads where the status itself is asked about, and not reception, which has a second way. */
public interface StatusClaim extends AffectedClaim {}
