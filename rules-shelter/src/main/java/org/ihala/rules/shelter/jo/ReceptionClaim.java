package org.ihala.rules.shelter.jo;

/** What Article 11 reads where reception is asked about, and not one way to it alone. */
public interface ReceptionClaim extends AdmissionClaim {}
