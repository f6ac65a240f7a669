package org.ihala.rules.shelter.jo;

/** The codes of what a shelter case can lack; each has its question and its office in the fact register. */
final class Facts {

    static final String VICTIM = "VICTIM";
    static final String PROSECUTOR_FINDING = "PROSECUTOR_FINDING";
    static final String PROSECUTION_STOPPED = "PROSECUTION_STOPPED";
    static final String STOP_OFFENCE = "STOP_OFFENCE";
    static final String STOP_APPROVAL = "STOP_APPROVAL";
    static final String CONSENT = "CONSENT";
    static final String REPRESENTATIVE_CONSENT = "REPRESENTATIVE_CONSENT";
    static final String LEGALLY_CAPABLE = "LEGALLY_CAPABLE";
    static final String SUSPECTED_OFFENDER = "SUSPECTED_OFFENDER";
    static final String CAREGIVER_DECISION = "CAREGIVER_DECISION";
    static final String DELEGATION_IN_WRITING = "DELEGATION_IN_WRITING";
    static final String EMERGENCY_APPROVAL = "EMERGENCY_APPROVAL";
    static final String EMERGENCY_URGENCY = "EMERGENCY_URGENCY";
    static final String EMERGENCY_BODY = "EMERGENCY_BODY";
    static final String EMERGENCY_INDICATION = "EMERGENCY_INDICATION";
    static final String ASK_AS_VICTIM = "ASK_AS_VICTIM";
    static final String MARRIAGE_KINSHIP = "MARRIAGE_KINSHIP";
    static final String BORN_IN_THE_HOUSE = "BORN_IN_THE_HOUSE";
    static final String AMENDED_TEXT = "AMENDED_TEXT";
    static final String EXTENSION_DECIDER = "EXTENSION_DECIDER";
    static final String EXTENSION_END = "EXTENSION_END";
    static final String EXTENSION_LATE = "EXTENSION_LATE";
    static final String NOMINATION = "NOMINATION";
    static final String DISPROVED_BY = "DISPROVED_BY";
    static final String WISH_BY = "WISH_BY";
    static final String CHILD_PROTECTION_DECISION = "CHILD_PROTECTION_DECISION";
    static final String SPEAKS_ARABIC = "SPEAKS_ARABIC";
    static final String NATIONALITY = "NATIONALITY";
    static final String REFUGEE_OR_ASYLUM_SEEKER = "REFUGEE_OR_ASYLUM_SEEKER";
    static final String NOTICE_IS_SAFE = "NOTICE_IS_SAFE";
    static final String NOTICE_NEED = "NOTICE_NEED";
    static final String MINISTER_INSTRUCTIONS = "MINISTER_INSTRUCTIONS";

    private Facts() {}
}
