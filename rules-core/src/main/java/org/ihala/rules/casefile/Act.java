package org.ihala.rules.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated official act about one person; every field of its own may be unknown (null).
 *
 * <p>What silence means differs by act and is the law's choice, not the reader's: see the case format.
 */
public sealed interface Act permits Prosecution, VictimStatus, Reception, Residence, VoluntaryReturn, PersonDecision {

    /** Returns the day of the act. */
    LocalDate date();

    /** Returns the id of the person the act is about. */
    String person();

    /** Returns the file reference of the act, if any. */
    @Nullable String reference();

    /** Returns what tells acts of one type about one person apart, such as who consents; null where nothing does. */
    default @Nullable Object kind() {
        return null;
    }
}
