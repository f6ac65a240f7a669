package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Residence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Judged;

/** One decision to extend a stay, with the stay as it was before. */
final class ExtensionFacts extends PersonFacts implements ExtensionClaim {

    private final CaseView.ActOnFile<Residence.Extension> decision;
    private final Day entry;
    private final Day lastDaySoFar;
    private final Judged earlier;

    ExtensionFacts(
            Inquiry inquiry, CaseView.ActOnFile<Residence.Extension> decision, Day entry, Day lastDaySoFar, Judged earlier) {
        super(inquiry, inquiry.caseFile().victim() == null);
        this.decision = decision;
        this.entry = entry;
        this.lastDaySoFar = lastDaySoFar;
        this.earlier = earlier;
    }

    @Override
    public String place() {
        return decision.places().get(0);
    }

    @Override
    public Choice decidedBy() {
        return Choice.of(decision.act().by(), decision.places(), question(Facts.EXTENSION_DECIDER));
    }

    @Override
    public Day decidedOn() {
        return Day.of(decision.act().date(), decision.places());
    }

    @Override
    public Day until() {
        return Day.of(decision.act().until(), decision.places(), question(Facts.EXTENSION_END));
    }

    @Override
    public Day countedFrom() {
        return entry;
    }

    @Override
    public Day lastDaySoFar() {
        return lastDaySoFar;
    }

    @Override
    public Day lastExtension() {
        return earlier.lastDay();
    }

    @Override
    public Judged earlierExtensions() {
        return earlier;
    }

    @Override
    public Acts<Residence.ExtensionNomination> nominations() {
        return acts(ActKinds.NOMINATIONS);
    }
}
