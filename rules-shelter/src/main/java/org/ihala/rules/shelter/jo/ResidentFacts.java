package org.ihala.rules.shelter.jo;

import java.time.Period;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Duty;
import org.ihala.rules.words.Sojourn;

/** The facts of somebody who was taken into the House, each as a word. */
abstract class ResidentFacts extends StatusFacts {

    ResidentFacts(Inquiry inquiry) {
        super(inquiry, inquiry.caseFile().victim() == null);
    }

    ResidentFacts(ResidentFacts same, Inquiry inquiry) {
        super(same, inquiry);
    }

    /** Returns the nominations of an extension on file. */
    public final Acts<Residence.ExtensionNomination> nominations() {
        return acts(ActKinds.NOMINATIONS);
    }

    /** Returns the victim's stay in the House. */
    public final Sojourn victimsStay() {
        return new Sojourn(
                actsOnVictim(ActKinds.ENTRIES),
                actsOnVictim(ActKinds.EXITS),
                new MissingFact(Facts.ADMISSION, victim == null ? subject : victim));
    }

    /** Returns the day of the entry with which the stay began; before all days where none is on file. */
    public final Day entry() {
        return stayInHouse().entry().orElse(Day.beforeAll());
    }

    /** Returns the day up to which a consent is one to enter. */
    public final Day entryConsentedTo() {
        return stayInHouse().entry().orElse(Day.notYet());
    }

    /** Returns the decisions that somebody suitable was found to care for the person. */
    public final Acts<Reception.CaregiverDecision> caregiverFound() {
        return acts(ActKinds.CAREGIVER_FOUND);
    }

    /** Returns the person's own wishes to leave. */
    public final Acts<Residence.WishToLeave> wishes() {
        return acts(ActKinds.WISHES).by(subject);
    }

    /** Returns the exit that ended the stay, as what may tell an own wish to leave; none where none did. */
    public final Acts<Residence.Exit> leavings() {
        return acts(ActKinds.LEAVINGS).notBefore(stayInHouse().exit());
    }

    /** Returns the person's own consents by what they refuse. */
    public final Acts<Reception.Consent> refusals() {
        return acts(ActKinds.REFUSALS).by(subject);
    }

    /** Returns whether the person speaks Arabic. */
    public final Condition speaksArabic() {
        return stated(view.person(subject).speaksArabic(), Facts.SPEAKS_ARABIC, "speaksArabic");
    }

    /** Returns whether the person is a refugee or has asked for asylum. */
    public final Condition refugeeOrAsylumSeeker() {
        return stated(
                view.person(subject).refugeeOrAsylumSeeker(), Facts.REFUGEE_OR_ASYLUM_SEEKER, "refugeeOrAsylumSeeker");
    }

    /** Returns a duty of the House towards the person since the entry. */
    public final Duty duty(String provision) {
        String due = inquiry.law().provision(provision).due();
        Parameter practice = due == null ? null : inquiry.law().parameter(due);
        Period late = practice == null ? null : practice.periodOn(view.asOf());
        return Duty.to(stayInHouse(), acts(ActKinds.DUTIES_DONE).having("provision", provision), askedOn(), late);
    }
}
