package org.ihala.rules.casefile;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a text of a case file can be, where it is no free text. */
public enum Word {

    /** An opaque id of 1 to 200 characters, never a name. */
    ID(Word::isId, "is not an id of 1 to " + Word.LONGEST_ID + " characters"),

    /** A country by its ISO 3166-1 alpha-2 code, such as JO. */
    COUNTRY(
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)::contains,
            "is no ISO 3166-1 alpha-2 country code"),

    /** A code in capital letters, such as POLICE. */
    CODE("[A-Z][A-Z0-9_]{0,63}", "is not a code in capital letters"),

    /** A provision of the shelter regulation or a step of another instrument, such as 13/b or JO-NRM:1/refer. */
    PROVISION(
            "\\d{1,2}(/[a-z](/\\d{1,2})?)?|[A-Z][A-Z0-9-]{0,39}:[a-z0-9-]{1,40}(/[a-z0-9-]{1,40}){0,4}",
            "is not a provision id");

    private static final int LONGEST_ID = 200;

    /** How such a text is read. */
    final Scalar<String> scalar;

    Word(String pattern, String otherwise) {
        this(Pattern.compile(pattern).asMatchPredicate(), otherwise);
    }

    Word(Predicate<String> fits, String otherwise) {
        this.scalar = new Scalar<>(text -> fits.test(text) ? text : null, otherwise);
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST_ID && text.codePoints().noneMatch(Word::isNoCharacter);
    }

    /** Half a surrogate pair has no UTF-8 form, and a direction mark would turn the text around the id. */
    private static boolean isNoCharacter(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.FORMAT;
    }
}
