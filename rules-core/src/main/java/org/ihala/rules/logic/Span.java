package org.ihala.rules.logic;

import java.time.LocalDate;

/**
 * The days on which a provision holds as the file stands, past or to come, from the first to the last of them.
 *
 * @param from the first day; {@link LocalDate#MIN} where it turns on no day
 * @param to the last day; {@link LocalDate#MAX} where it turns on no day
 * @param sure whether nothing that the file leaves open takes part; what is open was taken for met
 */
public record Span(LocalDate from, LocalDate to, boolean sure) {

    /** Names no day of a case. */
    @Override
    public String toString() {
        return "Span";
    }
}
