package org.ihala.rules.claim;

import java.time.LocalDate;
import java.time.Period;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;

/**
 * The words by which a rule names a number of the law: what it counts, and the id of the parameter.
 *
 * <p>The build checks that the parameter exists and counts what the word says, so a rule that compiles does not fail here.
 */
public interface Numbers {

    /** Returns the law and the day on which its numbers are read; the words below are for rules. */
    OnDay numbers();

    /** Returns a parameter that counts calendar years, such as {@code years("majority")}. */
    default Period years(String parameter) {
        return numbers().period(parameter, Parameter.Unit.YEARS);
    }

    /** Returns a parameter that counts calendar months. */
    default Period months(String parameter) {
        return numbers().period(parameter, Parameter.Unit.MONTHS);
    }

    /** Returns a parameter that counts days. */
    default Period days(String parameter) {
        return numbers().period(parameter, Parameter.Unit.DAYS);
    }

    /** Returns a parameter that counts working days. */
    default int workingDays(String parameter) {
        return numbers().workingDays(parameter);
    }

    /** Returns a parameter that counts persons, degrees of kinship or multiples of another parameter. */
    default int number(String parameter) {
        return numbers().number(parameter);
    }

    /**
     * The numbers of a law on one day.
     *
     * @param law the law
     * @param day the day, which decides between the values of a parameter
     */
    record OnDay(Law law, LocalDate day) {

        private Period period(String id, Parameter.Unit unit) {
            Parameter parameter = law.parameter(id);
            if (parameter.unit() != unit) {
                throw new IllegalStateException("parameter " + id + " does not count " + unit);
            }
            return parameter.periodOn(day);
        }

        private int workingDays(String id) {
            Parameter parameter = law.parameter(id);
            if (parameter.unit() != Parameter.Unit.WORKING_DAYS) {
                throw new IllegalStateException("parameter " + id + " does not count working days");
            }
            return parameter.on(day);
        }

        private int number(String id) {
            Parameter parameter = law.parameter(id);
            return switch (parameter.unit()) {
                case COUNT, DEGREES, TIMES -> parameter.on(day);
                case YEARS, MONTHS, DAYS, WORKING_DAYS ->
                    throw new IllegalStateException("parameter " + id + " is a period");
            };
        }

        /** Names no day of a case. */
        @Override
        public String toString() {
            return "Numbers";
        }
    }
}
