package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the front page where scripts do not run. */
@ExtendWith(Chromium.class)
class SiteWithoutScriptTest {

    private static final String SHOWN =
            """
            return [...document.querySelectorAll(arguments[0])].filter(element => element.checkVisibility())
                .map(element => element.getAttribute('href') || element.outerHTML)""";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void should_show_all_links_and_text_and_no_empty_search_box(boolean english, Browser browser) throws IOException {
        Document written = Jsoup.parse(PublishedSite.page("index", english), "UTF-8");
        browser.scripts(false);
        browser.open(PublishedSite.page("index", english));

        assertThat((List<?>) browser.run(SHOWN, "a[href]"))
                .isNotEmpty()
                .isEqualTo(written.select("body a[href]").eachAttr("href"));
        assertThat((List<?>) browser.run(SHOWN, "input, button, select, #search-results, label, [role=search]"))
                .isEmpty();
        written.select("script, style, template, svg, [hidden], details:not([open]) > :not(summary)").remove();
        List<String> texts = new ArrayList<>();
        written.body().nodeStream(TextNode.class).forEach(text -> texts.add(plain(text.text())));
        String shown = plain((String) browser.run("return document.body.innerText"));
        assertThat(texts).allSatisfy(text -> assertThat(shown).contains(text));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
