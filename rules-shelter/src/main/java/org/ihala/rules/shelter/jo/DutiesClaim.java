package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;

/** What Articles 5, 8, 10 and 16 read of a case: what is owed while somebody lives in the House. */
public interface DutiesClaim extends PersonClaim {

    /** Returns a duty that no fact of the case ends: it is due throughout and never outstanding. */
    Condition standing();

    /** Returns no: the tasks of the House are duties. */
    Condition tasksAreDuties();

    /** Returns yes: the tasks of the House are powers, which owe nothing. */
    Condition tasksArePowers();

    /** Returns whether the person was received into the House. */
    Condition received();

    /** Returns a service the House owes. */
    Step step(String provision);

    /** Returns whether the Ministry's instructions on services were issued, which were not seen. */
    Condition serviceInstructionsIssued();

    /** Returns work opportunities as a duty within the means: due, and never outstanding. */
    Condition withinMeans();

    /** Returns whether the person is an affected person or under eighteen. */
    Condition affectedOrMinor();

    /** Returns whether the person is a foreign national who may be helped by a State. */
    Condition foreignNational();

    /** Returns contact with the person's consul, owed once asked for. */
    Condition consularContactOnRequest();

    /** Returns the care for own minor children who live in the House. */
    Condition careForOwnChildren();

    /** Returns the secrecy of what is known about residents. */
    Secrecy secrecy();
}
