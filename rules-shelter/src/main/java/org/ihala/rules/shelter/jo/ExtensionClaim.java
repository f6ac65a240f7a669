package org.ihala.rules.shelter.jo;

import java.time.Period;
import org.ihala.rules.logic.Condition;

/** What Article 12 reads of one decision to extend a stay. */
public interface ExtensionClaim extends PersonClaim {

    /** Returns whether the Minister decided in person. */
    Condition decidedByMinister();

    /** Returns whether the Minister or a delegate decided. */
    Condition decidedByMinisterOrDelegate();

    /** Returns whether the director nominated this extension with reasons, on or before the day it was decided. */
    Condition nominatedWithReasons();

    /** Returns whether it was decided before the period ran out; a late decision is put to the Minister. */
    Condition decidedInTimeOrAsk();

    /** Returns the condition of a lateness that this reading forgives. */
    Condition latenessForgiven();

    /** Returns the condition of a number of extensions that this reading does not limit. */
    Condition anyNumberAllowed();

    /** Returns whether no valid extension came before. */
    Condition firstExtension();

    /** Returns the condition of a length that this reading does not limit. */
    Condition anyLengthAllowed();

    /** Returns whether it adds at most the given period to the stay so far. */
    Condition addsAtMost(Period period);

    /** Returns whether the stay as extended lasts at most the given period from entry. */
    Condition wholeStayAtMost(Period period);

    /** Returns whether the decision names its last day. */
    Condition namesLastDay();
}
