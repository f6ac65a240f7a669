package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of every page can fail: console, requests, width, words of the other script, accessibility. */
@ExtendWith(Chromium.class)
class PageCheckTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("page.html");
    }

    private static List<String> check(Browser browser, Path page, Width width) {
        browser.show(width);
        browser.open(page);
        return browser.lines("page-check.js", width.width);
    }

    @Test
    void should_report_an_error_of_a_script(Browser browser) {
        Page.write(folder.resolve("fails.js"), "absent();");
        browser.open(Page.english(file(), "<script src=\"fails.js\"></script>"));

        assertThat(browser.console()).singleElement().asString().contains("absent is not defined");
        assertThat(browser.console()).as("said once").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p style=\"color: red\">x</p>", "<script>let x;</script>", "<p onclick=\"x()\">x</p>"})
    void should_report_what_the_security_policy_forbids(String body, Browser browser) {
        browser.open(Page.english(file(), body));

        assertThat(browser.console()).singleElement().asString().contains("Content Security Policy");
    }

    @Test
    void should_report_a_request_to_the_network(Browser browser) {
        browser.open(Page.write(file(), "<!DOCTYPE html><img src=\"http://ihala.invalid/a.png\" alt=\"\">"));

        assertThat(browser.requests()).contains("http://ihala.invalid/a.png");
        assertThat(browser.console()).isNotEmpty();
    }

    @Test
    void should_report_a_page_that_scrolls_sideways(Browser browser) {
        Page.write(folder.resolve("style.css"), ".wide { width: 600px } .box { overflow-x: auto }");
        String wide = "<div class=\"wide\">x</div>";

        assertThat(check(browser, Page.english(file(), wide), Width.PHONE))
                .singleElement()
                .asString()
                .contains("scrolls sideways")
                .endsWith("div.wide");
        assertThat(check(browser, Page.arabic(file(), wide.replace('x', 'س')), Width.PHONE))
                .as("to the left")
                .singleElement()
                .asString()
                .contains("scrolls sideways");
        assertThat(check(browser, file(), Width.DESKTOP)).isEmpty();
        assertThat(check(browser, Page.english(file(), "<div class=\"box\">" + wide + "</div>"), Width.PHONE))
                .as("in a box that is meant to scroll")
                .isEmpty();
    }

    @Test
    void should_report_a_page_that_phones_show_small(Browser browser) {
        Page.write(file(), "<!DOCTYPE html><html lang=\"en\"><p>Text");

        assertThat(check(browser, file(), Width.PHONE)).containsExactly("is laid out 980 pixels wide on a screen of 390");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>المادة 3/a</p>",
                "<p>Latin alone</p>",
                "<p dir=\"rtl\">المادة <span>a</span></p>",
                "<p>المادة <b lang=\"en\">a</b></p>",
                "<p><bdi dir=\"rtl\">a</bdi></p>",
                "<svg><text>المادة a</text></svg>",
                "<details><summary>س</summary><p>a</p></details>"
            })
    void should_report_a_latin_word_that_is_not_isolated(String body, Browser browser) {
        assertThat(check(browser, Page.arabic(file(), body), Width.DESKTOP))
                .singleElement()
                .asString()
                .startsWith("does not isolate \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>المادة 3</p>",
                "<p>المادة <bdi>3/a</bdi></p>",
                "<p>المادة <span dir=\"ltr\">3/a</span></p>",
                "<p>المادة <span dir=\"auto\">3/a</span></p>",
                "<p>المادة <span class=\"apart\">3/a</span></p>",
                "<p>المادة \u20683/a\u2069</p>",
                "<p dir=\"ltr\">Latin with <em>more</em></p>",
                "<pre dir=\"ltr\"><code>rule</code></pre>",
                "<svg><title>a</title><text direction=\"ltr\">a</text></svg>"
            })
    void should_accept_a_latin_word_that_is_isolated(String body, Browser browser) {
        Page.write(folder.resolve("style.css"), ".apart { unicode-bidi: isolate }");

        assertThat(check(browser, Page.arabic(file(), body), Width.DESKTOP)).isEmpty();
    }

    @Test
    void should_ask_the_same_of_arabic_words_on_english_pages(Browser browser) {
        assertThat(check(browser, Page.english(file(), "<p>Article <b>المادة</b></p>"), Width.DESKTOP))
                .containsExactly("does not isolate \"المادة\" in p > b");
        assertThat(check(browser, Page.english(file(), "<p>Article <bdi>المادة</bdi></p>"), Width.DESKTOP))
                .isEmpty();
    }

    @Test
    void should_report_what_keeps_people_from_reading(Browser browser) {
        Page.write(folder.resolve("style.css"), "p { color: #ccc; background: #fff }");
        browser.open(Page.english(file(), "<main><h1>Title</h1><img src=\"style.css\"><p>Pale</p></main>"));

        assertThat(Axe.inspect(browser).grave())
                .extracting(found -> found.replaceFirst(":.*", ""))
                .containsExactlyInAnyOrder(
                        "critical image-alt at [\"img\"]", "serious color-contrast at [\"p\"]");
    }
}
