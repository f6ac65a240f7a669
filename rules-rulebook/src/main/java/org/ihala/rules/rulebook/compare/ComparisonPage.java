package org.ihala.rules.rulebook.compare;

import java.util.Locale;
import org.ihala.rules.law.Text;
import org.ihala.rules.rulebook.SinglePage;
import org.ihala.rules.rulebook.page.Lang;
import org.ihala.rules.rulebook.page.Page;
import org.ihala.rules.rulebook.template.JtecomparisonGenerated;

/** A comparison as a page: one HTML document that needs nothing beside it. */
public final class ComparisonPage {

    private ComparisonPage() {}

    /**
     * Returns the page.
     *
     * @param locale an Arabic one for Arabic, any other for English
     */
    public static String of(Comparison comparison, Locale locale) {
        Page page = new Page(Text.isArabic(locale) ? Lang.AR : Lang.EN, "comparison", ComparisonWords.TITLE);
        return SinglePage.of((output, style, hash) ->
                JtecomparisonGenerated.render(output, null, page, comparison, style, hash));
    }
}
