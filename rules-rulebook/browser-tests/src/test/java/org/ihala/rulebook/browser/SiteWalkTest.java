package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opens every page on a phone and on a desktop, and takes pictures of a few for people to look at. */
@ExtendWith(Chromium.class)
class SiteWalkTest {

    private static final Set<String> PICTURED = Set.of("index", PublishedSite.ARTICLE, PublishedSite.QUESTION);

    private static final List<String> CONSOLE = new ArrayList<>();
    private static final List<String> REQUESTS = new ArrayList<>();
    private static final List<String> LAYOUT = new ArrayList<>();

    @BeforeAll
    static void walk(Browser browser) {
        for (Path page : PublishedSite.pages()) {
            browser.show(Width.PHONE);
            browser.open(page);
            look(browser, page, Width.PHONE);
            // Turned, not loaded again: there are hundreds of pages.
            browser.show(Width.DESKTOP);
            browser.waitUntil("the desktop", () -> Boolean.TRUE.equals(
                    browser.run("return innerWidth === arguments[0]", Width.DESKTOP.width)));
            look(browser, page, Width.DESKTOP);
        }
    }

    private static void look(Browser browser, Path page, Width width) {
        String name = PublishedSite.name(page).replaceFirst("\\.html$", "");
        String where = name + " on a " + width;
        browser.lines("page-check.js", width.width).forEach(found -> LAYOUT.add(where + " " + found));
        browser.console().forEach(message -> CONSOLE.add(where + ": " + message));
        browser.requests().stream()
                .filter(address -> !address.startsWith("file:"))
                .forEach(address -> REQUESTS.add(where + " asks for " + address));
        if (PICTURED.contains(name.replaceFirst("\\.en$", ""))) {
            browser.screenshot(Browser.target("screenshots").resolve(name.replace('/', '-') + "-" + width + ".png"));
        }
    }

    @Test
    void should_have_pages_to_walk() {
        assertThat(PublishedSite.pages()).hasSizeGreaterThan(5);
    }

    @Test
    void should_write_nothing_to_the_console() {
        assertThat(CONSOLE).isEmpty();
    }

    @Test
    void should_ask_the_network_for_nothing() {
        assertThat(REQUESTS).isEmpty();
    }

    @Test
    void should_fit_the_screen_and_isolate_words_of_the_other_script() {
        assertThat(LAYOUT).isEmpty();
    }
}
