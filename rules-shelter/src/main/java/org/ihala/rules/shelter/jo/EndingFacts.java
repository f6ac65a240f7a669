package org.ihala.rules.shelter.jo;

import java.util.List;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/** The facts that bear on the end of a stay, each as a word; whoever else speaks on it is a thing of its own. */
abstract class EndingFacts extends ResidentFacts implements EndingClaim, StayWarningClaim, Whole {

    private final StayPeriod period;
    private @Nullable List<Thing> voices;

    EndingFacts(Inquiry inquiry, StayPeriod period) {
        super(inquiry);
        this.period = period;
    }

    /** The facts of the question whether the stay has ended. */
    static final class Asked extends EndingFacts implements EndQuestionClaim {

        Asked(Inquiry inquiry, StayPeriod period) {
            super(inquiry, period);
        }
    }

    @Override
    public final StayPeriod period() {
        return period;
    }

    @Override
    public final StayDays stay() {
        return period.days();
    }

    @Override
    public List<Thing> things() {
        List<Thing> known = voices;
        if (known == null) {
            known = List.copyOf(LeavingVoiceClaim.of(this));
            voices = known;
        }
        return known;
    }

    @Override
    public final Day inTheHouseSince() {
        return stayInHouse().currentEntry().orElse(askedOn());
    }

    @Override
    public final boolean admitted() {
        return stayInHouse().entry().onFile().surely();
    }
}
