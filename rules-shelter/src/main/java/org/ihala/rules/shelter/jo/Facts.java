package org.ihala.rules.shelter.jo;

/** The codes of what a shelter case can lack; each has its question and its office in the fact register. */
public final class Facts {

    public static final String VICTIM = "VICTIM";
    public static final String PROSECUTOR_FINDING = "PROSECUTOR_FINDING";
    public static final String PROSECUTION_STOPPED = "PROSECUTION_STOPPED";
    public static final String STOP_OFFENCE = "STOP_OFFENCE";
    public static final String STOP_APPROVAL = "STOP_APPROVAL";
    public static final String CONSENT = "CONSENT";
    public static final String REPRESENTATIVE_CONSENT = "REPRESENTATIVE_CONSENT";
    public static final String LEGALLY_CAPABLE = "LEGALLY_CAPABLE";
    public static final String SUSPECTED_OFFENDER = "SUSPECTED_OFFENDER";
    public static final String CAREGIVER_DECISION = "CAREGIVER_DECISION";
    public static final String DELEGATION_IN_WRITING = "DELEGATION_IN_WRITING";
    public static final String EMERGENCY_APPROVAL = "EMERGENCY_APPROVAL";
    public static final String EMERGENCY_URGENCY = "EMERGENCY_URGENCY";
    public static final String EMERGENCY_BODY = "EMERGENCY_BODY";
    public static final String EMERGENCY_INDICATION = "EMERGENCY_INDICATION";
    public static final String ASK_AS_VICTIM = "ASK_AS_VICTIM";
    public static final String MARRIAGE_KINSHIP = "MARRIAGE_KINSHIP";
    public static final String BORN_IN_THE_HOUSE = "BORN_IN_THE_HOUSE";
    public static final String AMENDED_TEXT = "AMENDED_TEXT";
    public static final String EXTENSION_DECIDER = "EXTENSION_DECIDER";
    public static final String EXTENSION_END = "EXTENSION_END";
    public static final String EXTENSION_LATE = "EXTENSION_LATE";
    public static final String NOMINATION = "NOMINATION";
    public static final String DISPROVED_BY = "DISPROVED_BY";
    public static final String WISH_BY = "WISH_BY";
    public static final String CHILD_PROTECTION_DECISION = "CHILD_PROTECTION_DECISION";
    public static final String SPEAKS_ARABIC = "SPEAKS_ARABIC";
    public static final String NATIONALITY = "NATIONALITY";
    public static final String REFUGEE_OR_ASYLUM_SEEKER = "REFUGEE_OR_ASYLUM_SEEKER";
    public static final String NOTICE_IS_SAFE = "NOTICE_IS_SAFE";
    public static final String NOTICE_NEED = "NOTICE_NEED";
    public static final String MINISTER_INSTRUCTIONS = "MINISTER_INSTRUCTIONS";

    private Facts() {}
}
