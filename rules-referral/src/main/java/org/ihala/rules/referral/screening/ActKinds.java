package org.ihala.rules.referral.screening;

import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.words.ActKind;

/** What the mechanisms read of official acts: what each says, who took it, and what to ask for where the file is silent. */
final class ActKinds {

    /** Findings on whether a crime befell the person. */
    static final ActKind<Prosecution.ProsecutorFinding> CRIME_FINDINGS = ActKind.of(
                    Prosecution.ProsecutorFinding.class, "PROSECUTOR_FINDING")
            .withYesOrNo("crimeBefell", "PROSECUTOR_FINDING", Prosecution.ProsecutorFinding::crimeBefell);

    /** Decisions to stop pursuing the person. */
    static final ActKind<Prosecution.ProsecutionStopped> STOPS = ActKind.of(
                    Prosecution.ProsecutionStopped.class, "PROSECUTION_STOPPED")
            .with("offence", "STOP_OFFENCE", Prosecution.ProsecutionStopped::offence)
            .with("approval", "STOP_APPROVAL", Prosecution.ProsecutionStopped::approval);

    /** What somebody said the person is. */
    static final ActKind<VictimStatus.Identification> IDENTIFICATIONS = identifications(Boolean.TRUE, Facts.IDENTIFICATION);

    /** The same words where they stand against a status. */
    static final ActKind<VictimStatus.Identification> DENIALS = identifications(Boolean.FALSE, NationalFacts.DISPROVED_BY);

    /** Decisions that a status was never there: they say no to it. */
    static final ActKind<VictimStatus.StatusDisproved> DISPROOFS = ActKind.of(
                    VictimStatus.StatusDisproved.class, NationalFacts.DISPROVED_BY, decision -> Boolean.FALSE)
            .with("by", NationalFacts.DISPROVED_BY, VictimStatus.StatusDisproved::by);

    /** Approvals of reception in an emergency. */
    static final ActKind<Reception.EmergencyApproval> APPROVALS = ActKind.of(
                    Reception.EmergencyApproval.class, "EMERGENCY_APPROVED_BY")
            .with("by", "EMERGENCY_APPROVED_BY", Reception.EmergencyApproval::by)
            .with("indicates", Facts.IDENTIFICATION, Reception.EmergencyApproval::indicates);

    /** Entries into a shelter. */
    static final ActKind<Reception.Admission> ENTRIES = ActKind.of(Reception.Admission.class, "AFFECTED_STATUS");

    /** Exits from a shelter. */
    static final ActKind<Residence.Exit> EXITS = ActKind.of(Residence.Exit.class, "STAGE_ACT");

    /** Wishes that the person return, by the id of whoever wishes it. */
    static final ActKind<VoluntaryReturn.WishToReturn> WISHES = ActKind.of(
                    VoluntaryReturn.WishToReturn.class, "WISH_TO_RETURN")
            .withCode("by", "WISH_TO_RETURN", VoluntaryReturn.WishToReturn::by)
            .withCode("country", Facts.RETURN_COUNTRY, VoluntaryReturn.WishToReturn::country)
            .withYesOrNo("free", NationalFacts.WISH_IS_FREE, VoluntaryReturn.WishToReturn::free);

    /** Answers of countries on whether they receive the person. */
    static final ActKind<VoluntaryReturn.CountryAccepts> ANSWERS = ActKind.of(
                    VoluntaryReturn.CountryAccepts.class,
                    NationalFacts.COUNTRY_ACCEPTS,
                    VoluntaryReturn.CountryAccepts::accepts)
            .withCode("country", NationalFacts.COUNTRY_ACCEPTS, VoluntaryReturn.CountryAccepts::country)
            .withYesOrNo("accepts", NationalFacts.COUNTRY_ACCEPTS, VoluntaryReturn.CountryAccepts::accepts);

    /** Records that a step was done, by the provision that asks for it. */
    static final ActKind<Residence.DutyDone> DUTIES_DONE = ActKind.of(Residence.DutyDone.class, Facts.DUTY_DONE)
            .withCode("provision", Facts.DUTY_DONE, Residence.DutyDone::provision);

    private ActKinds() {}

    private static ActKind<VictimStatus.Identification> identifications(Boolean says, String author) {
        return ActKind.of(VictimStatus.Identification.class, Facts.IDENTIFICATION, word -> says)
                .with("by", author, VictimStatus.Identification::by)
                .with("as", Facts.IDENTIFICATION, VictimStatus.Identification::as);
    }
}
