package org.ihala.rules.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.ihala.rules.law.Text;

/** Dates, provision numbers and mixed runs as a reader of Arabic or English expects them. */
public final class Sentences {

    /** Unicode isolates: what stands between them keeps its own direction inside a line of the other one. */
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    private static final Pattern LATIN_RUN = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-/=_.][A-Za-z0-9]+)*");

    private static final Map<String, String> LETTERS = Map.of(
            "a", "أ", "b", "ب", "c", "ج", "d", "د", "e", "هـ", "f", "و", "g", "ز");

    /** The month names of the Levant and Iraq. */
    private static final Text[] MONTHS = {
        new Text("كانون الثاني", "January"), new Text("شباط", "February"), new Text("آذار", "March"),
        new Text("نيسان", "April"), new Text("أيار", "May"), new Text("حزيران", "June"),
        new Text("تموز", "July"), new Text("آب", "August"), new Text("أيلول", "September"),
        new Text("تشرين الأول", "October"), new Text("تشرين الثاني", "November"), new Text("كانون الأول", "December")
    };

    private final boolean arabic;

    /** Writes in Arabic, or otherwise in English. */
    public Sentences(boolean arabic) {
        this.arabic = arabic;
    }

    boolean arabic() {
        return arabic;
    }

    /** Returns the text in the reader's language; ids such as those of readings are isolated in an Arabic one. */
    String of(Text text) {
        return arabic ? LATIN_RUN.matcher(text.ar()).replaceAll(run -> foreign(run.group())) : text.en();
    }

    /** Isolates a run of Latin letters, digits or marks inside an Arabic line. */
    String foreign(String run) {
        return arabic ? LEFT_TO_RIGHT_ISOLATE + run + POP_ISOLATE : run;
    }

    /** Returns a date with the month in words; the month names are those of the Levant and Iraq. */
    public String date(LocalDate date) {
        return date.getDayOfMonth() + " " + of(MONTHS[date.getMonthValue() - 1]) + " " + date.getYear();
    }

    /** Returns the numbered provision an id belongs to; parts we named ourselves are shown under their provision. */
    public String provision(String id) {
        return (arabic ? "المادة " : "Article ") + number(id);
    }

    /** Returns the number in a provision id, without the parts we named ourselves; empty where it has none. */
    public String number(String id) {
        StringBuilder shown = new StringBuilder();
        for (String part : id.split("/")) {
            boolean number = part.chars().allMatch(Character::isDigit);
            if (!number && part.length() > 1) {
                break;
            }
            if (shown.length() > 0) {
                shown.append('/');
            }
            shown.append(arabic ? LETTERS.getOrDefault(part, part) : part);
        }
        return shown.toString();
    }
}
