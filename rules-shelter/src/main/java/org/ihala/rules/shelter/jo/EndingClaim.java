package org.ihala.rules.shelter.jo;

import java.util.List;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/** What Article 17 reads of a case: when a stay ends; whoever else speaks on it is a thing of its own. */
public class EndingClaim extends ResidentFacts
        implements ResidentClaim, VictimStatusClaim, AffectedStatusClaim, Whole {

    private final StayPeriod period;
    private final AskedAsVictim asVictim;
    private @Nullable List<Thing> voices;

    EndingClaim(EntryClaim entry) {
        super(entry, entry.inquiry);
        this.period = new StayClaim(entry).period();
        this.asVictim = new AskedAsVictim(inquiry);
    }

    /** Returns whether a step of the rules on the status of a victim is met for the subject, asked about as one. */
    public final Condition official(String provision) {
        return asVictim.official(provision);
    }

    /** Returns the period of the stay. */
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

    /** Returns the day of entry of whoever may be in the House; the day asked about of anybody else. */
    public final Day inTheHouseSince() {
        return stayInHouse().currentEntry().orElse(askedOn());
    }

    /** Returns the findings that there is no cause to tell an official body of the exit. */
    public final Acts<Residence.NoCauseToNotify> noCauseFindings() {
        return acts(ActKinds.NO_CAUSE);
    }

    /** Returns whether an entry into the House is on file. */
    public final boolean admitted() {
        return stayInHouse().entry().onFile().surely();
    }
}
