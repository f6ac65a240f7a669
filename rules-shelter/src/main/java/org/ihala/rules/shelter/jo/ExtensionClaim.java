package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Residence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Judged;

/** One decision to extend a stay, with the stay as it was before. */
public final class ExtensionClaim extends ResidentFacts implements Thing {

    private final CaseView.ActOnFile<Residence.Extension> decision;
    private final Day entry;
    private final Day lastDaySoFar;
    private final Judged earlier;

    ExtensionClaim(
            CountClaim stay, CaseView.ActOnFile<Residence.Extension> decision, Day lastDaySoFar, Judged earlier) {
        super(stay, stay.inquiry);
        this.decision = decision;
        this.entry = stay.countedFrom();
        this.lastDaySoFar = lastDaySoFar;
        this.earlier = earlier;
    }

    @Override
    public String place() {
        return decision.places().get(0);
    }

    /** Returns the office that decided. */
    public Choice decidedBy() {
        return Choice.of(decision.act().by(), decision.places(), question(Facts.EXTENSION_DECIDER));
    }

    /** Returns the day of the decision. */
    public Day decidedOn() {
        return Day.of(decision.act().date(), decision.places());
    }

    /** Returns the last day that the decision names. */
    public Day until() {
        return Day.of(decision.act().until(), decision.places(), question(Facts.EXTENSION_END));
    }

    /** Returns the day of the entry from which the stay is counted. */
    public Day countedFrom() {
        return entry;
    }

    /** Returns the last day of the stay as it was before the decision. */
    public Day lastDaySoFar() {
        return lastDaySoFar;
    }

    /** Returns the day of the last valid extension before it; before all days where there was none. */
    public Day lastExtension() {
        return earlier.lastDay();
    }

    /** Returns the extensions decided before it. */
    public Judged earlierExtensions() {
        return earlier;
    }
}
