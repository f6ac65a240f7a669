package org.ihala.rules.shelter.jo;

import java.time.Period;
import org.ihala.rules.logic.Condition;

/** What Article 12 reads next: whether the day asked about lies within the longest stay without extension. */
public interface CapClaim extends PersonClaim {

    /** Returns whether today lies within the period, its first day being the day after entry. */
    Condition countedFromDayAfterEntry(Period period);

    /** Returns whether today lies within the period, its first day being the day of entry. */
    Condition countedFromDayOfEntry(Period period);
}
