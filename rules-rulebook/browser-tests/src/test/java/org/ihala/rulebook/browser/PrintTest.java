package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The check of printed pages can fail. */
@ExtendWith(Chromium.class)
class PrintTest {

    private static final String LONG = "start " + "of_a_very_long_line_".repeat(12) + " end";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeStyle() {
        Page.write(
                folder.resolve("style.css"),
                """
                .scroll { overflow-x: auto }
                .hide { overflow: hidden }
                .wrap { white-space: pre-wrap; overflow-wrap: anywhere }
                .low { overflow: hidden; height: 10px }
                .out { position: absolute; left: -60px }
                .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
                @media print { .screen { display: none } }
                """);
    }

    private record Printed(Print print, List<String> lost) {}

    private Printed print(Browser browser, Path page) {
        browser.open(page);
        Print print = Print.of(browser.print());
        browser.media("print");
        Printed printed = new Printed(print, print.lacks(browser.lines("printed-text.js")));
        browser.media("");
        return printed;
    }

    private Printed english(Browser browser, String body) {
        return print(browser, Page.english(folder.resolve("page.html"), body));
    }

    private Printed arabic(Browser browser, String body) {
        return print(browser, Page.arabic(folder.resolve("page.html"), body));
    }

    @Test
    void should_find_nothing_cut_on_a_good_page(Browser browser) {
        String body = "<h1>Title, office, first</h1><p class=\"sr\">For readers of the screen</p>"
                + "<p class=\"screen\">Not for print</p><pre class=\"wrap\" dir=\"ltr\">" + LONG + "</pre>"
                + "<p>Text <bdi>المُتَضَرِّر لا إلى</bdi></p>".repeat(200);
        for (Printed printed : List.of(english(browser, body), arabic(browser, body))) {
            assertThat(printed.print().cut()).isEmpty();
            assertThat(printed.lost()).isEmpty();
            assertThat(printed.print().percents()).containsExactly(100L);
            assertThat(printed.print().pages()).isGreaterThan(3);
            assertThat(printed.print().text()).contains("Text").doesNotContain("readers").doesNotContain("print");
        }
    }

    @Test
    void should_report_code_that_is_lost_in_a_box_that_scrolls(Browser browser) {
        String body = "<pre class=\"scroll\" dir=\"ltr\">" + LONG + "</pre>";

        assertThat(english(browser, body).lost()).anyMatch(line -> line.startsWith("lacks \"start"));
        assertThat(arabic(browser, body).lost()).anyMatch(line -> line.startsWith("lacks \"start"));
    }

    @Test
    void should_report_a_glyph_that_a_box_cuts(Browser browser) {
        assertThat(english(browser, "<p class=\"low\">Halves of letters</p>").print().cut())
                .singleElement()
                .asString()
                .startsWith("sheet 1 cuts \"H");
    }

    @Test
    void should_report_text_beyond_the_edge_of_the_sheet(Browser browser) {
        Printed printed = english(browser, "<p class=\"out\">Beyond the edge of it</p>");

        assertThat(printed.print().cut().toString() + printed.lost()).contains("Beyond");
    }

    /** A diagram is not broken between its lines, so where it is higher than a sheet the edge goes through one. */
    @Test
    void should_report_a_line_that_a_page_break_cuts(Browser browser) {
        String lines = IntStream.range(1, 400)
                .mapToObj(line -> "<text y=\"" + 7 * line + "\">Halves of letters</text>")
                .collect(Collectors.joining());
        Printed printed = english(browser, "<svg width=\"300\" height=\"2800\">" + lines + "</svg>");

        assertThat(printed.print().cut()).hasSizeGreaterThan(1).first().asString().contains("cuts \"Halves");
    }

    @Test
    void should_report_a_page_shrunk_for_one_long_line(Browser browser) {
        assertThat(english(browser, "<p>Text</p><pre>" + "long ".repeat(20) + "</pre>").print().percents())
                .allMatch(percent -> percent < 90);
    }

    @Test
    void should_report_controls_that_are_printed(Browser browser) {
        browser.open(Page.english(
                folder.resolve("page.html"), "<input><button class=\"screen\">Screen</button>"));
        browser.media("print");

        assertThat((List<?>) browser.run(SitePrintTest.CONTROLS)).hasSize(1);
    }
}
