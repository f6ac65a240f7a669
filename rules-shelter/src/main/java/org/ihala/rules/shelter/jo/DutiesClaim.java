package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Listing;

/** What Articles 5, 8, 10 and 16 read of a case: what is owed while somebody lives in the House. */
public interface DutiesClaim extends ResidentClaim {

    /** Returns a duty that no fact of the case ends: it is due throughout and never outstanding. */
    Condition standing();

    /** Returns no: the tasks of the House are duties. */
    Condition tasksAreDuties();

    /** Returns yes: the tasks of the House are powers, which owe nothing. */
    Condition tasksArePowers();

    /** Returns whether the person was received into the House. */
    Condition received();

    /** Returns whether the person is an affected person or under eighteen. */
    Condition affectedOrMinor();

    /** Returns the States whose national the person is. */
    Listing nationalities();

    /** Returns contact with the person's consul, owed once asked for. */
    Condition consularContactOnRequest();

    /** Returns whether a disclosure of what is known about a resident is on file. */
    Condition disclosure();

    /** Returns who disclosed it. */
    Choice disclosedBy();

    /** Returns what allowed the disclosure. */
    Choice disclosureBasis();
}
