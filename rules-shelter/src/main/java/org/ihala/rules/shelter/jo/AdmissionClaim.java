package org.ihala.rules.shelter.jo;

import java.util.Collection;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;

/** What Article 11 reads of a case: whom the House receives. */
public interface AdmissionClaim extends PersonClaim {

    /** Returns the day on which the subject was born, or between which two days. */
    Day birth();

    /** Returns the subject's age on the day of own entry; today where there was none or the stay has surely ended. */
    Age ageOnEntry();

    /** Returns the subject's age on the day asked about. */
    Age ageToday();

    /** Returns whether the subject has legal capacity, as the file states it. */
    Condition legallyCapable();

    /** Returns the day of the subject's last exit: what opened the House before it does not open it again (Q11-24). */
    Day lastExit();

    /** Returns what the subject said on shelter. */
    Acts<Reception.Consent> ownConsents();

    /** Returns whether the file says that it holds all relations. */
    Condition relationsComplete();

    /** Returns the public prosecutor's findings whether a trafficking crime befell the subject. */
    Acts<Prosecution.ProsecutorFinding> crimeFindings();

    /** Returns the public prosecutor's findings whether a trafficking crime befell the related victim. */
    Acts<Prosecution.ProsecutorFinding> crimeFindingsOnVictim();

    /** Returns the decisions that the related victim's status was never there. */
    Acts<VictimStatus.StatusDisproved> disproofsOfVictim();

    /** Returns the prosecutor's decisions to stop pursuing the subject. */
    Acts<Prosecution.ProsecutionStopped> stops();

    /** Returns the approvals to receive the subject in an emergency or urgent case, those that find nothing urgent among them. */
    Acts<Reception.EmergencyApproval> approvals();

    /** Returns the codes of the official bodies that may pass data. */
    Collection<String> officialBodies();

    /** Returns the codes of all bodies with a role in referral. */
    Collection<String> bodiesInReferral();
}
