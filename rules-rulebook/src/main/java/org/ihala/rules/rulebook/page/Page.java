package org.ihala.rules.rulebook.page;

import java.util.List;
import org.ihala.rules.law.Source;
import org.ihala.rules.law.Text;

/**
 * A page in one language, and the way from it to others.
 *
 * @param lang its language
 * @param path its path below the root of the site, without language and ending, such as {@code jo-shelter/question-stay}
 * @param title its title
 */
public record Page(Lang lang, String path, Text title) {

    /** Returns the name of its file below the root. */
    public String file() {
        return path + lang.suffix();
    }

    /** Returns the way from this page to the root, empty where it lies there. */
    public String root() {
        return path.indexOf('/') < 0 ? "" : "../";
    }

    /** Returns the link to another page in the same language. */
    public String to(String other) {
        int hash = other.indexOf('#');
        return hash < 0
                ? root() + other + lang.suffix()
                : root() + other.substring(0, hash) + lang.suffix() + other.substring(hash);
    }

    /** Returns the link to this page in the other language. */
    public String twin() {
        return path.substring(path.lastIndexOf('/') + 1) + lang.other().suffix();
    }

    /** Returns a text in the language of the page. */
    public String say(Text text) {
        return lang.of(text);
    }

    /** Returns a text of this page's language as runs. */
    public List<Run> runs(Text text) {
        return Run.of(say(text), lang);
    }

    /** Returns where something comes from, in the language of the page. */
    public String cited(Source source) {
        return lang == Lang.AR ? source.arabic() : source.citation();
    }

    /** Returns a text of either language as runs. */
    public List<Run> runs(String text) {
        return Run.of(text, lang);
    }

    /** Returns a line written for plain text as runs, without the marks by which plain text isolates the other script. */
    public List<Run> plain(Text line) {
        return Run.of(say(line).replaceAll("[\\u2066\\u2069]", ""), lang);
    }
}
