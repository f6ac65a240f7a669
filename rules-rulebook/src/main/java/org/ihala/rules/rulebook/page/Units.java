package org.ihala.rules.rulebook.page;

import org.ihala.rules.law.Parameter;

/** Numbers of the law with what they count, as they are said inside a sentence. */
final class Units {

    private Units() {}

    /** Says a number; in Arabic the noun takes the form that the number calls for, after a preposition. */
    static String said(int number, Parameter.Unit unit, Lang lang) {
        return switch (unit) {
            case YEARS -> said(number, lang, "year", "سنة", "سنتين", "سنوات", "سنة");
            case MONTHS -> said(number, lang, "month", "شهر", "شهرين", "أشهر", "شهرًا");
            case DAYS -> said(number, lang, "day", "يوم", "يومين", "أيام", "يومًا");
            case WORKING_DAYS -> said(number, lang, "working day", "يوم عمل", "يومي عمل", "أيام عمل", "يوم عمل");
            case COUNT, DEGREES, TIMES -> String.valueOf(number);
        };
    }

    private static String said(int number, Lang lang, String english, String one, String two, String few, String many) {
        if (lang == Lang.EN) {
            return number + " " + english + (number == 1 ? "" : "s");
        }
        return switch (number) {
            case 1 -> one;
            case 2 -> two;
            default -> number + " " + (number % 100 >= 3 && number % 100 <= 10 ? few : many);
        };
    }
}
