package org.ihala.rules.rulebook.page;

import java.util.List;
import java.util.Map;
import org.ihala.rules.law.Text;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.logic.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a page shows it.
 *
 * @param name what it says, in both languages
 * @param written the rule as written
 * @param file the file it stands in
 * @param choices the readings it belongs to
 * @param guards when it speaks at all, in words, or null where it always does
 * @param sentence its formula or its test in words
 * @param drawn its formula, or its test as a formula of its parts; null where the test is not put together of any
 */
public record Rule(
        Text name,
        WrittenRules.Rule written,
        String file,
        List<Choice> choices,
        @Nullable Text guards,
        Text sentence,
        @Nullable Drawn drawn) {

    /**
     * A formula to be drawn.
     *
     * @param parts what its operands say; those of provisions are not listed
     */
    public record Drawn(Formula formula, Map<String, Text> parts) {}

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
