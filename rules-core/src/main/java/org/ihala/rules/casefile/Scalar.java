package org.ihala.rules.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a text of a case file is read as a value.
 *
 * @param read returns the value, or null where the text is none
 * @param otherwise what is wrong with such a text; it never repeats the text
 */
record Scalar<T>(Function<String, @Nullable T> read, String otherwise) {

    private static final Pattern DATES = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern PERIODS = Pattern.compile("P(?=\\d)(\\d{1,3}Y)?(\\d{1,3}M)?(\\d{1,3}W)?(\\d{1,3}D)?");
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2199;

    static final Scalar<LocalDate> DATE = new Scalar<>(
            Scalar::date, "is not a date of the form YYYY-MM-DD between " + FIRST_YEAR + " and " + LAST_YEAR);

    /** Whole days, weeks, months or years. */
    static final Scalar<Period> PERIOD = new Scalar<>(
            text -> PERIODS.matcher(text).matches() ? Period.parse(text) : null, "is not a period such as P1M or P15D");

    /** Returns how a constant is read by its name. */
    static <E> Scalar<E> choice(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return new Scalar<>(text -> named(constants, text), "is none of " + Arrays.toString(constants));
    }

    private static <E> @Nullable E named(E[] constants, String text) {
        for (E constant : constants) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(String text) {
        Matcher matcher = DATES.matcher(text);
        if (matcher.matches()) {
            try {
                int year = Integer.parseInt(matcher.group(1));
                if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                    return LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
                }
            } catch (DateTimeException e) {
                // Reported without the value, which the exception would repeat.
            }
        }
        return null;
    }
}
