package org.ihala.rules.rulebook.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Text;
import org.ihala.rules.rulebook.Example;
import org.ihala.rules.signoff.SignOffReview;
import org.jspecify.annotations.Nullable;

/**
 * One provision, or a part of one, with everything a page shows of it.
 *
 * @param provision its catalogue entry
 * @param href the way to it from the root of the site, without language
 * @param standing where its encoding stands
 * @param rules its rules
 * @param fields the places of the case file its answers rest on
 * @param asks what its answers can lack
 * @param parameters the numbers it uses
 * @param points the disputed points it is about
 * @param examples for each answer it gives, the simplest case in which it does
 * @param reached how many cases went through it
 * @param official the official wording, or null where none was given
 * @param officialChanged whether that wording is another than the one this encoding was checked against
 * @param signOff who signed it and what has changed since; null of a part that nobody signed by itself, or where that is not
 *     shown
 */
public record Entry(
        Provision provision,
        String href,
        Standing standing,
        List<Rule> rules,
        List<Field> fields,
        List<Ask> asks,
        List<Parameter> parameters,
        List<Point> points,
        Map<Answer, Example> examples,
        int reached,
        @Nullable String official,
        boolean officialChanged,
        SignOffReview.@Nullable Line signOff) {

    /** Where the encoding of a provision stands. */
    public enum Standing {
        /** Rules encode it. */
        ENCODED("●", new Text("مُرمَّز بقواعد", "encoded")),
        /** Rules encode it, and lawyers would argue about it. */
        CONTESTED("◆", new Text("مُرمَّز ومحل خلاف", "encoded, disputed")),
        /** No rule encodes it, for a reason. */
        EXCUSED("○", new Text("بلا قاعدة، والسبب مبيَّن", "no rule, with the reason"));

        private final String sign;
        private final Text text;

        Standing(String sign, Text text) {
            this.sign = sign;
            this.text = text;
        }

        /** Returns a sign, so that color is not the only one. */
        public String sign() {
            return sign;
        }

        /** Returns the standing in words. */
        public Text text() {
            return text;
        }

        /** Returns the name used in style sheets. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the place on its page. */
    public String anchor() {
        return href.substring(href.indexOf('#') + 1);
    }

    /** Returns its id. */
    public String id() {
        return provision.id();
    }
}
