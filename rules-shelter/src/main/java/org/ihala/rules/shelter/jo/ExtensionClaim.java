package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Judged;

/** What Article 12 reads of one decision to extend a stay, and of what became of the decisions before it. */
public interface ExtensionClaim extends PersonClaim, Thing {

    /** Returns the office that decided. */
    Choice decidedBy();

    /** Returns the day of the decision. */
    Day decidedOn();

    /** Returns the last day that the decision names. */
    Day until();

    /** Returns the day of the entry from which the stay is counted. */
    Day countedFrom();

    /** Returns the last day of the stay as it was before the decision. */
    Day lastDaySoFar();

    /** Returns the day of the last valid extension before it; before all days where there was none. */
    Day lastExtension();

    /** Returns the extensions decided before it. */
    Judged earlierExtensions();

    /** Returns the nominations of an extension on file. */
    Acts<Residence.ExtensionNomination> nominations();
}
