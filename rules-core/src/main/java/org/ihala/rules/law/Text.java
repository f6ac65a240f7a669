package org.ihala.rules.law;

import java.util.Locale;

/**
 * A text in the two languages of the project; neither may be blank.
 *
 * @param ar the Arabic text
 * @param en the English text
 */
public record Text(String ar, String en) {

    /** Checks that both languages are there. */
    public Text {
        if (ar.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs Arabic and English");
        }
    }

    /** Returns the Arabic text for an Arabic locale and the English text for every other. */
    public String in(Locale locale) {
        return isArabic(locale) ? ar : en;
    }

    /** Returns whether the locale asks for Arabic. */
    public static boolean isArabic(Locale locale) {
        return "ar".equals(locale.getLanguage());
    }
}
