package org.ihala.rules.casefile;

/**
 * What a question concerns beside a person: a room, a visit, a body, a violation; at most one of a kind in a case.
 *
 * <p>Every field may be unknown (null) unless it says otherwise. A date after the day asked about does not count yet.
 * A case file names them, and is read, in the order of this list.
 */
public sealed interface Matter
        permits HouseLife,
                Association,
                ShelterCommittee,
                Staff,
                Reports,
                Disclosure,
                Violation,
                InstitutionalReports,
                Screening {

    /** Returns a matter of a kind of which nothing is on file. */
    static <M extends Matter> M nothing(Class<M> kind) {
        return Form.of(kind).gap();
    }
}
