package org.ihala.rules.rulebook.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text in one script.
 *
 * @param text the text
 * @param lang the language of its script
 * @param foreign whether that is not the language of the page, so that the stretch needs isolating
 */
public record Run(String text, Lang lang, boolean foreign) {

    /** Latin words with the digits and marks that belong to them, such as ids, citations and phrases. */
    private static final Pattern LATIN = Pattern.compile(
            "[A-Za-z](?:[\\w/.:=-]*\\w)?(?:[ ,;()\\[\\].]+\\w(?:[\\w/.:=-]*\\w)?)*");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}[\\p{IsArabic}\\p{M}\\d\\s،؛؟:/.-]*");

    /** Takes a text apart into runs, in its order; joined they give the text again. */
    public static List<Run> of(String text, Lang page) {
        boolean arabic = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        boolean latin = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        if (!(page == Lang.AR ? latin : arabic)) {
            return List.of(new Run(text, page, false));
        }
        if (!(page == Lang.AR ? arabic : latin)) {
            return List.of(new Run(text, page.other(), true));
        }
        List<Run> runs = new ArrayList<>();
        Matcher foreign = (page == Lang.AR ? LATIN : ARABIC).matcher(text);
        int end = 0;
        while (foreign.find()) {
            String run = foreign.group().stripTrailing();
            add(runs, text.substring(end, foreign.start()), page, false);
            add(runs, run, page.other(), true);
            end = foreign.start() + run.length();
        }
        add(runs, text.substring(end), page, false);
        return runs;
    }

    private static void add(List<Run> runs, String text, Lang lang, boolean foreign) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, lang, foreign));
        }
    }
}
