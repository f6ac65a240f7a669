package org.ihala.rules.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Text;
import org.ihala.rules.rulebook.page.Lang;
import org.ihala.rules.rulebook.page.Page;
import org.ihala.rules.rulebook.page.ShownDecision;
import org.ihala.rules.rulebook.page.ShownDecisionReader;
import org.ihala.rules.rulebook.template.JtedecisionGenerated;

/** A decision as a page for the case file: one HTML document that needs nothing beside it. */
public final class DecisionPage {

    private static final StrictJson JSON = new StrictJson(200);

    private DecisionPage() {}

    /**
     * Returns the page of a decision, or of several, in the public JSON format.
     *
     * @param json what {@code Decision.toJson()} or the command line wrote, UTF-8
     * @param rulebooks the rulebooks at hand, which give codes their names
     * @param locale an Arabic one for Arabic, any other for English
     * @throws IllegalArgumentException if it is no decision; the message names a field and repeats no value
     */
    public static String of(byte[] json, List<RuleBook> rulebooks, Locale locale) {
        Map<String, RuleBook> byName = new HashMap<>();
        rulebooks.forEach(rulebook -> byName.put(rulebook.identity().name(), rulebook));
        JsonNode root = JSON.read(json);
        List<ShownDecision> decisions = new ArrayList<>();
        if (root.path("decisions").isArray() && !root.path("decisions").isEmpty()) {
            root.get("decisions").forEach(decision -> decisions.add(ShownDecisionReader.read(decision, byName)));
        } else {
            decisions.add(ShownDecisionReader.read(root, byName));
        }
        Lang lang = Text.isArabic(locale) ? Lang.AR : Lang.EN;
        Page page = new Page(lang, "decision", decisions.get(0).question());
        return SinglePage.of((output, style, hash) ->
                JtedecisionGenerated.render(output, null, page, decisions, style, hash));
    }
}
