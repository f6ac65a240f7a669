package org.ihala.rules.shelter.jo;

import java.time.Period;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Duty;
import org.ihala.rules.words.Sojourn;

/** The facts of somebody who was taken into the House, each as a word. */
abstract class ResidentFacts extends PersonFacts implements ResidentClaim {

    private final StayPeriod period;

    ResidentFacts(Inquiry inquiry, StayPeriod period) {
        super(inquiry, inquiry.caseFile().victim() == null);
        this.period = period;
    }

    /** The facts that the question on the length of the stay reads last. */
    static final class OfStay extends ResidentFacts implements StayClaim {

        OfStay(Inquiry inquiry, StayPeriod period) {
            super(inquiry, period);
        }

        @Override
        public Condition inTheHouse() {
            return stayInHouse().inside();
        }
    }

    /** Returns the period of the stay, worked out before. */
    public final StayPeriod period() {
        return period;
    }

    @Override
    public final Sojourn victimsStay() {
        return new Sojourn(
                actsOnVictim(ActKinds.ENTRIES),
                actsOnVictim(ActKinds.EXITS),
                new MissingFact(Facts.ADMISSION, victim == null ? subject : victim));
    }

    @Override
    public final Day entry() {
        return stayInHouse().entry().orElse(Day.beforeAll());
    }

    @Override
    public final Day entryConsentedTo() {
        return stayInHouse().entry().orElse(Day.notYet());
    }

    @Override
    public final Acts<Act.CaregiverDecision> caregiverFound() {
        return acts(ActKinds.CAREGIVER_FOUND);
    }

    @Override
    public final Acts<Act.WishToLeave> wishes() {
        return acts(ActKinds.WISHES).by(subject);
    }

    @Override
    public final Acts<Act.Consent> refusals() {
        return acts(ActKinds.REFUSALS).by(subject);
    }

    @Override
    public final Condition speaksArabic() {
        return stated(view.person(subject).speaksArabic(), Facts.SPEAKS_ARABIC, "speaksArabic");
    }

    @Override
    public final Condition refugeeOrAsylumSeeker() {
        return stated(
                view.person(subject).refugeeOrAsylumSeeker(), Facts.REFUGEE_OR_ASYLUM_SEEKER, "refugeeOrAsylumSeeker");
    }

    @Override
    public final Duty duty(String provision) {
        String due = inquiry.law().provision(provision).due();
        Parameter practice = due == null ? null : inquiry.law().parameter(due);
        Period late = practice == null ? null : practice.periodOn(view.asOf());
        return Duty.to(stayInHouse(), acts(ActKinds.DUTIES_DONE).with("provision", provision), askedOn(), late);
    }
}
