package org.ihala.rules.rulebook.page;

import java.time.LocalDate;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Text;
import org.ihala.rules.text.Names;
import org.ihala.rules.text.Sentences;

/** The language of a page. */
public enum Lang {
    /** Arabic, written from right to left. */
    AR("ar", "rtl", ".html"),
    /** English. */
    EN("en", "ltr", ".en.html");

    private final String code;
    private final String direction;
    private final String suffix;

    Lang(String code, String direction, String suffix) {
        this.code = code;
        this.direction = direction;
        this.suffix = suffix;
    }

    /** Returns the language tag. */
    public String code() {
        return code;
    }

    /** Returns the direction of its script, {@code rtl} or {@code ltr}. */
    public String direction() {
        return direction;
    }

    /** Returns how the names of files in this language end. */
    public String suffix() {
        return suffix;
    }

    /** Returns what its speakers call it. */
    public String endonym() {
        return this == AR ? "العربية" : "English";
    }

    /** Returns the sign of an answer; its question mark faces the way the script runs. */
    public String sign(Answer answer) {
        return this == AR && answer == Answer.UNDETERMINED ? "؟" : Names.sign(answer);
    }

    /** Returns the other language. */
    public Lang other() {
        return this == AR ? EN : AR;
    }

    /** Returns whether the script runs from right to left. */
    public boolean rightToLeft() {
        return this == AR;
    }

    /** Returns a text in this language. */
    public String of(Text text) {
        return this == AR ? text.ar() : text.en();
    }

    /** Returns a date with the month in words. */
    public String date(LocalDate date) {
        return sentences().date(date);
    }

    /** Returns dates and provision numbers as readers of this language expect them. */
    Sentences sentences() {
        return new Sentences(this == AR);
    }
}
