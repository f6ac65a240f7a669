package org.ihala.rules.rulebook.page;

import java.util.List;
import org.ihala.rules.law.Text;
import org.ihala.rules.law.WrittenRules;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a page shows it.
 *
 * @param name what it says, in both languages
 * @param written the rule as written
 * @param file the file it stands in
 * @param choices the readings it belongs to
 * @param sentence its formula in words, or null where it answers from facts
 */
public record Rule(
        Text name, WrittenRules.Rule written, String file, List<Choice> choices, @Nullable Text sentence) {

    /**
     * A reading that a rule belongs to.
     *
     * @param point the point, such as {@code Q03-2}
     * @param option the option, such as {@code R1}
     * @param href the way to the point from the root of the site
     * @param standard whether it is the one applied unless the host chooses otherwise
     */
    public record Choice(String point, String option, String href, boolean standard) {}
}
