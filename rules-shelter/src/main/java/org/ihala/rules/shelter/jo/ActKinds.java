package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Act;
import org.ihala.rules.words.ActKind;

/** What the regulation reads of official acts: what each says, who took it, and what to ask for where the file is silent. */
final class ActKinds {

    /** The prosecutor's findings that a trafficking crime befell the person. */
    static final ActKind<Act.ProsecutorFinding> CRIME_FINDINGS = ActKind.of(
            Act.ProsecutorFinding.class, Facts.PROSECUTOR_FINDING, Act.ProsecutorFinding::crimeBefell);

    /** Decisions that the status of a victim or affected person was never there. */
    static final ActKind<Act.StatusDisproved> DISPROOFS = ActKind.of(Act.StatusDisproved.class, Facts.DISPROVED_BY)
            .with("by", Facts.DISPROVED_BY, Act.StatusDisproved::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, Act.StatusDisproved::delegatedInWriting);

    /** The prosecutor's decisions to stop pursuing the person; an approval that is pending is not known yet. */
    static final ActKind<Act.ProsecutionStopped> STOPS = ActKind.of(
                    Act.ProsecutionStopped.class, Facts.PROSECUTION_STOPPED)
            .with("offence", Facts.STOP_OFFENCE, Act.ProsecutionStopped::offence)
            .with("approval", Facts.STOP_APPROVAL, stop -> stop.approval() == Act.Approval.PENDING ? null : stop.approval());

    /** Approvals to receive somebody in an emergency or urgent case; whoever finds nothing urgent refuses. */
    static final ActKind<Act.EmergencyApproval> APPROVALS = ActKind.of(
                    Act.EmergencyApproval.class, Facts.EMERGENCY_APPROVAL)
            .with("by", Facts.EMERGENCY_APPROVAL, Act.EmergencyApproval::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, Act.EmergencyApproval::delegatedInWriting)
            .with("urgency", Facts.EMERGENCY_URGENCY, Act.EmergencyApproval::urgency)
            .withCode("informedBy", Facts.EMERGENCY_BODY, Act.EmergencyApproval::informedBy)
            .with("indicates", Facts.EMERGENCY_INDICATION, Act.EmergencyApproval::indicates);

    /** Decisions that nobody suitable was found to care for a child. */
    static final ActKind<Act.CaregiverDecision> NO_CAREGIVER = ActKind.denying(
                    Act.CaregiverDecision.class, Facts.CAREGIVER_DECISION, Act.CaregiverDecision::suitableCaregiver)
            .with("by", Facts.CAREGIVER_DECISION, Act.CaregiverDecision::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, Act.CaregiverDecision::delegatedInWriting);

    /** Decisions that somebody suitable was found to care for a child. */
    static final ActKind<Act.CaregiverDecision> CAREGIVER_FOUND = ActKind.of(
                    Act.CaregiverDecision.class, Facts.CAREGIVER_DECISION, Act.CaregiverDecision::suitableCaregiver)
            .with("by", Facts.CAREGIVER_DECISION, Act.CaregiverDecision::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, Act.CaregiverDecision::delegatedInWriting);

    /** Consents to shelter and refusals, by the id of whoever speaks. */
    static final ActKind<Act.Consent> CONSENTS = ActKind.of(Act.Consent.class, Facts.CONSENT, Act.Consent::given)
            .withCode("by", Facts.CONSENT, Act.Consent::by);

    /** The same consents by what they refuse, of the person sheltered. */
    static final ActKind<Act.Consent> REFUSALS = ActKind.denying(Act.Consent.class, Facts.CONSENT, Act.Consent::given)
            .withCode("by", Facts.CONSENT, Act.Consent::by);

    /** The same consents by what they refuse, of whoever represents the person sheltered. */
    static final ActKind<Act.Consent> REFUSALS_OF_OTHERS = ActKind.denying(
                    Act.Consent.class, Facts.REPRESENTATIVE_CONSENT, Act.Consent::given)
            .withCode("by", Facts.REPRESENTATIVE_CONSENT, Act.Consent::by);

    /** Wishes to leave, by the id of whoever wishes it. */
    static final ActKind<Act.WishToLeave> WISHES = ActKind.of(Act.WishToLeave.class, Facts.WISH_BY)
            .withCode("by", Facts.WISH_BY, Act.WishToLeave::by);

    /** Entries into the House. */
    static final ActKind<Act.Admission> ENTRIES = ActKind.of(Act.Admission.class, Facts.ADMISSION);

    /** Exits from the House. */
    static final ActKind<Act.Exit> EXITS = ActKind.of(Act.Exit.class, Facts.ADMISSION);

    /** Records that a duty was done, by the provision that lays it down. */
    static final ActKind<Act.DutyDone> DUTIES_DONE = ActKind.of(Act.DutyDone.class, Facts.DUTY_DONE)
            .withCode("provision", Facts.DUTY_DONE, Act.DutyDone::provision);

    /** Requests to be put in contact with one's consul. */
    static final ActKind<Act.ConsularRequest> CONSULAR_REQUESTS =
            ActKind.of(Act.ConsularRequest.class, Facts.NATIONALITY);

    private ActKinds() {}
}
