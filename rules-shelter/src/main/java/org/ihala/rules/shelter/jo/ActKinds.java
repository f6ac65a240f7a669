package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.PersonDecision;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.words.ActKind;
import org.jspecify.annotations.Nullable;

/** What the regulation reads of official acts: what each says, who took it, and what to ask for where the file is silent. */
final class ActKinds {

    /** The prosecutor's findings that a trafficking crime befell the person. */
    static final ActKind<Prosecution.ProsecutorFinding> CRIME_FINDINGS = ActKind.of(
                    Prosecution.ProsecutorFinding.class, Facts.PROSECUTOR_FINDING, Prosecution.ProsecutorFinding::crimeBefell)
            .withYesOrNo("crimeBefell", Facts.PROSECUTOR_FINDING, Prosecution.ProsecutorFinding::crimeBefell);

    /** Decisions that the status of a victim or affected person was never there: they say no to it. */
    static final ActKind<VictimStatus.StatusDisproved> DISPROOFS = ActKind.of(
                    VictimStatus.StatusDisproved.class, Facts.DISPROVED_BY, decision -> Boolean.FALSE)
            .with("by", Facts.DISPROVED_BY, VictimStatus.StatusDisproved::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, VictimStatus.StatusDisproved::delegatedInWriting);

    /** What somebody identified the person as: yes to a status, or no to that of a victim. */
    static final ActKind<VictimStatus.Identification> IDENTIFICATIONS = ActKind.of(
                    VictimStatus.Identification.class, Facts.IDENTIFICATION, word -> saysYes(word.as()))
            .with("by", Facts.DISPROVED_BY, VictimStatus.Identification::by)
            .with("as", Facts.IDENTIFICATION, VictimStatus.Identification::as);

    /** The same words and the decisions that the status was never there, which are as good as one that denies it. */
    static final ActKind<VictimStatus> SAID_ON_STATUS = ActKind.of(
                    VictimStatus.class, Facts.DISPROVED_BY, word -> saysYes(identifiedAs(word)))
            .with("by", Facts.DISPROVED_BY, word -> word instanceof VictimStatus.StatusDisproved disproof
                    ? disproof.by()
                    : ((VictimStatus.Identification) word).by())
            .with("as", Facts.IDENTIFICATION, ActKinds::identifiedAs);

    /** The prosecutor's decisions to stop pursuing the person. */
    static final ActKind<Prosecution.ProsecutionStopped> STOPS = ActKind.of(
                    Prosecution.ProsecutionStopped.class, Facts.PROSECUTION_STOPPED)
            .with("offence", Facts.STOP_OFFENCE, Prosecution.ProsecutionStopped::offence)
            .with("approval", Facts.STOP_APPROVAL, Prosecution.ProsecutionStopped::approval);

    /** Approvals to receive somebody in an emergency or urgent case; whoever finds nothing urgent refuses. */
    static final ActKind<Reception.EmergencyApproval> APPROVALS = ActKind.of(
                    Reception.EmergencyApproval.class, Facts.EMERGENCY_APPROVAL)
            .with("by", Facts.EMERGENCY_APPROVAL, Reception.EmergencyApproval::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, Reception.EmergencyApproval::delegatedInWriting)
            .with("urgency", Facts.EMERGENCY_URGENCY, Reception.EmergencyApproval::urgency)
            .withCode("informedBy", Facts.EMERGENCY_BODY, Reception.EmergencyApproval::informedBy)
            .with("indicates", Facts.EMERGENCY_INDICATION, Reception.EmergencyApproval::indicates);

    /** What was decided on receiving somebody in an emergency or urgent case: approvals and refusals in one row. */
    static final ActKind<Reception.EmergencyDecision> EMERGENCY_DECISIONS = ActKind.of(
                    Reception.EmergencyDecision.class,
                    Facts.EMERGENCY_APPROVAL,
                    decision -> decision instanceof Reception.EmergencyApproval)
            .with("by", Facts.EMERGENCY_APPROVAL, Reception.EmergencyDecision::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, Reception.EmergencyDecision::delegatedInWriting);

    /** What an office decided on questions of the person's case, by the question. */
    static final ActKind<PersonDecision> DECISIONS = ActKind.of(
                    PersonDecision.class, Facts.PERSON_DECISION, PersonDecision::decided)
            .with("on", Facts.PERSON_DECISION_BY, PersonDecision::on)
            .with("by", Facts.PERSON_DECISION_BY, PersonDecision::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, PersonDecision::delegatedInWriting);

    /** Decisions that nobody suitable was found to care for a child. */
    static final ActKind<Reception.CaregiverDecision> NO_CAREGIVER = ActKind.denying(
                    Reception.CaregiverDecision.class, Facts.CAREGIVER_DECISION, Reception.CaregiverDecision::suitableCaregiver)
            .with("by", Facts.CAREGIVER_DECISION, Reception.CaregiverDecision::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, Reception.CaregiverDecision::delegatedInWriting)
            .withYesOrNo("suitableCaregiver", Facts.CAREGIVER_DECISION, Reception.CaregiverDecision::suitableCaregiver);

    /** Decisions that somebody suitable was found to care for a child. */
    static final ActKind<Reception.CaregiverDecision> CAREGIVER_FOUND = ActKind.of(
                    Reception.CaregiverDecision.class, Facts.CAREGIVER_DECISION, Reception.CaregiverDecision::suitableCaregiver)
            .with("by", Facts.CAREGIVER_DECISION, Reception.CaregiverDecision::by)
            .withYesOrNo("inWriting", Facts.DELEGATION_IN_WRITING, Reception.CaregiverDecision::delegatedInWriting);

    /** Consents to shelter and refusals, by the id of whoever speaks. */
    static final ActKind<Reception.Consent> CONSENTS = ActKind.of(Reception.Consent.class, Facts.CONSENT, Reception.Consent::given)
            .withCode("by", Facts.CONSENT, Reception.Consent::by);

    /** Consents to shelter and refusals of those who represent the person, by the id of whoever speaks. */
    static final ActKind<Reception.Consent> CONSENTS_FOR_OTHERS = ActKind.of(
                    Reception.Consent.class, Facts.REPRESENTATIVE_CONSENT, Reception.Consent::given)
            .withCode("by", Facts.REPRESENTATIVE_CONSENT, Reception.Consent::by);

    /** The same consents by what they refuse, of the person sheltered. */
    static final ActKind<Reception.Consent> REFUSALS = ActKind.denying(Reception.Consent.class, Facts.CONSENT, Reception.Consent::given)
            .withCode("by", Facts.CONSENT, Reception.Consent::by);

    /** The same consents by what they refuse, of whoever represents the person sheltered. */
    static final ActKind<Reception.Consent> REFUSALS_OF_OTHERS = ActKind.denying(
                    Reception.Consent.class, Facts.REPRESENTATIVE_CONSENT, Reception.Consent::given)
            .withCode("by", Facts.REPRESENTATIVE_CONSENT, Reception.Consent::by);

    /** Wishes to leave, by the id of whoever wishes it. */
    static final ActKind<Residence.WishToLeave> WISHES = ActKind.of(Residence.WishToLeave.class, Facts.WISH_BY)
            .withCode("by", Facts.WISH_BY, Residence.WishToLeave::by);

    /** Nominations of an extension of a stay. */
    static final ActKind<Residence.ExtensionNomination> NOMINATIONS = ActKind.of(
                    Residence.ExtensionNomination.class, Facts.NOMINATION)
            .with("by", Facts.NOMINATION, Residence.ExtensionNomination::by)
            .withYesOrNo("reasoned", Facts.NOMINATION, Residence.ExtensionNomination::reasoned);

    /** Entries into the House. */
    static final ActKind<Reception.Admission> ENTRIES = ActKind.of(Reception.Admission.class, Facts.ADMISSION);

    /** Exits from the House. */
    static final ActKind<Residence.Exit> EXITS = ActKind.of(Residence.Exit.class, Facts.ADMISSION);

    /** The same exits as what may tell a wish to leave. */
    static final ActKind<Residence.Exit> LEAVINGS = ActKind.of(Residence.Exit.class, Facts.WISH_AT_EXIT)
            .withYesOrNo("ownWish", Facts.WISH_AT_EXIT, Residence.Exit::ownWish);

    /** Records that a duty was done, by the provision that lays it down. */
    static final ActKind<Residence.DutyDone> DUTIES_DONE = ActKind.of(Residence.DutyDone.class, Facts.DUTY_DONE)
            .withCode("provision", Facts.DUTY_DONE, Residence.DutyDone::provision);

    /** Findings that there is no cause to tell an official body of an exit. */
    static final ActKind<Residence.NoCauseToNotify> NO_CAUSE =
            ActKind.of(Residence.NoCauseToNotify.class, Facts.NOTICE_NEED).with("by", Facts.NO_CAUSE_BY, Residence.NoCauseToNotify::by);

    /** Requests to be put in contact with one's consul. */
    static final ActKind<Residence.ConsularRequest> CONSULAR_REQUESTS =
            ActKind.of(Residence.ConsularRequest.class, Facts.NATIONALITY);

    private ActKinds() {}

    private static VictimStatus.@Nullable Identified identifiedAs(VictimStatus word) {
        return word instanceof VictimStatus.Identification identification
                ? identification.as()
                : VictimStatus.Identified.NOT_A_VICTIM;
    }

    private static @Nullable Boolean saysYes(VictimStatus.@Nullable Identified as) {
        return as == null ? null : (Boolean) (as != VictimStatus.Identified.NOT_A_VICTIM);
    }
}
