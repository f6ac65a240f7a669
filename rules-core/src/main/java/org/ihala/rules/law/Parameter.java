package org.ihala.rules.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A number of the law, with its unit, its source, the days from which each value applies and where it is used.
 *
 * @param id the id, such as {@code stay.cap}
 * @param unit what the number counts
 * @param values the values, the earliest first
 * @param provisions the ids of the provisions whose own rules answer by the number or set a day by it; where it alters no
 *     more than a reminder or a sum, the provision which that belongs to; what only combines them is left out
 * @param text what the number is
 * @param source the provision it comes from
 */
public record Parameter(
        String id, Unit unit, List<Dated> values, List<String> provisions, Text text, Source source) {

    /** The periods up to so many years, months and days are made once: rules ask for the same few all the time. */
    private static final int MOST_PERIODS_KEPT = 64;

    private static final Period[] YEARS = periods(Period::ofYears);
    private static final Period[] MONTHS = periods(Period::ofMonths);
    private static final Period[] DAYS = periods(Period::ofDays);

    private static Period[] periods(IntFunction<Period> of) {
        return IntStream.range(0, MOST_PERIODS_KEPT).mapToObj(of).toArray(Period[]::new);
    }

    /** What a parameter counts. */
    public enum Unit {
        /** Calendar years. */
        YEARS,
        /** Calendar months. */
        MONTHS,
        /** Days. */
        DAYS,
        /** Days on which offices work, Sunday to Thursday. */
        WORKING_DAYS,
        /** Persons, seats or votes. */
        COUNT,
        /** Degrees of kinship. */
        DEGREES,
        /** Multiples of another parameter. */
        TIMES
    }

    /**
     * A value and the first day on which it applies.
     *
     * @param from the first day
     * @param value the number, in the parameter's unit
     */
    public record Dated(LocalDate from, int value) {}

    /** Checks that there are provisions and a value and that the values are in the order of their days. */
    public Parameter {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("parameter " + id + " has no value");
        }
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException("parameter " + id + " applies to no provision");
        }
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i - 1).from().isBefore(values.get(i).from())) {
                throw new IllegalArgumentException("the values of parameter " + id + " are out of order");
            }
        }
    }

    /** Returns the value on a day; before the first day, the first value. */
    public int on(LocalDate day) {
        int value = values.get(0).value();
        for (int i = 1; i < values.size() && !values.get(i).from().isAfter(day); i++) {
            value = values.get(i).value();
        }
        return value;
    }

    /**
     * Returns the value on a day as a calendar period.
     *
     * @throws IllegalStateException if the parameter does not count years, months or days
     */
    public Period periodOn(LocalDate day) {
        int value = on(day);
        boolean kept = value >= 0 && value < MOST_PERIODS_KEPT;
        return switch (unit) {
            case YEARS -> kept ? YEARS[value] : Period.ofYears(value);
            case MONTHS -> kept ? MONTHS[value] : Period.ofMonths(value);
            case DAYS -> kept ? DAYS[value] : Period.ofDays(value);
            case WORKING_DAYS, COUNT, DEGREES, TIMES -> throw new IllegalStateException("parameter " + id + " is no period");
        };
    }
}
