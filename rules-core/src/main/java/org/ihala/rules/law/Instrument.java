package org.ihala.rules.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law, a policy or a standard of a rulebook that draws on several; the ids of its provisions start with its code.
 *
 * @param code the code, such as {@code JO-LAW-9-2009}
 * @param kind what sort of document it is
 * @param title its name
 * @param unit what its numbers count, such as articles; null where it has none
 * @param from the first day it applies, or null where that is not known
 * @param until the last day it applies, or null where it has none
 * @param source where it is known from and how well
 */
public record Instrument(
        String code,
        Kind kind,
        Text title,
        @Nullable Text unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Source source) {

    /** What sort of document an instrument is; only law answers a question of right. */
    public enum Kind {
        /** A law, a regulation or a treaty. */
        LAW,
        /** A strategy or procedure of a public body. */
        POLICY,
        /** What a standard, an organization or experience recommends. */
        GUIDANCE
    }

    /** Returns whether the instrument applies on a day. */
    public boolean appliesOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Returns the code of the instrument a provision id belongs to, or an empty text where the rulebook has but one. */
    public static String codeOf(String provision) {
        int colon = provision.indexOf(':');
        return colon < 0 ? "" : provision.substring(0, colon);
    }

    /** Returns a provision id without the code of its instrument. */
    public static String within(String provision) {
        return provision.substring(provision.indexOf(':') + 1);
    }
}
