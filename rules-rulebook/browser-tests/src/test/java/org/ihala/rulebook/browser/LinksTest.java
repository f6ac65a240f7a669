package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of links can fail. */
class LinksTest {

    @TempDir
    private Path site;

    @BeforeEach
    void writePages() {
        Page.arabic(site.resolve("index.html"), "<a href=\"index.en.html\">EN</a>");
        Page.english(site.resolve("index.en.html"), "<a href=\"index.html\">AR</a> <a href=\"#x\" id=\"x\">x</a>");
    }

    @Test
    void should_find_nothing_wrong_with_good_pages() {
        Page.write(site.resolve("style.css"), "body { background: url('index.html') }");

        assertThat(Links.of(site).wrong()).isEmpty();
        assertThat(Links.of(site).unreached()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "absent.html, which is not there",
        "folder/, which is not there",
        "../, which is not there",
        "index.html#absent, a place that is not there",
        "#absent, a place that is not there",
        "https://example.org/, which is not relative",
        "//example.org/, which is not relative",
        "/index.html, which is not relative",
        "mailto:a@example.org, which is not relative",
        "a b.html, which is no address"
    })
    void should_report_a_bad_address(String address, String what) {
        Page.english(site.resolve("index.en.html"), "<a href=\"" + address + "\">x</a>");

        assertThat(Links.of(site).wrong()).containsExactly("index.en.html points to " + address + ", " + what);
    }

    @Test
    void should_report_an_address_that_is_no_link() {
        Page.english(site.resolve("index.en.html"), "<img src=\"absent.png\" alt=\"\">");
        Page.write(site.resolve("style.css"), "@import 'https://example.org/a.css'; a { src: url(absent.woff) }");

        assertThat(Links.of(site).wrong())
                .containsExactlyInAnyOrder(
                        "index.en.html points to absent.png, which is not there",
                        "style.css points to https://example.org/a.css, which is not relative",
                        "style.css points to absent.woff, which is not there");
    }

    @Test
    void should_report_an_id_given_twice() {
        Page.english(site.resolve("index.en.html"), "<p id=\"x\"></p><p id=\"x\"></p>");

        assertThat(Links.of(site).wrong()).containsExactly("index.en.html has two elements of id x");
    }

    @Test
    void should_report_a_page_in_one_language_that_nothing_leads_to() {
        Page.arabic(site.resolve("alone.html"), "");

        assertThat(Links.of(site).wrong()).containsExactly("alone.html lacks its counterpart alone.en.html");
        assertThat(Links.of(site).unreached()).containsExactly("alone.html");
    }

    @Test
    void should_report_a_page_that_says_nothing_about_itself() {
        Page.write(site.resolve("index.en.html"), "<!DOCTYPE html><p>Text");

        assertThat(Links.of(site).wrong())
                .containsExactly(
                        "index.en.html has lang= dir=",
                        "index.en.html has no title",
                        "index.en.html has another security policy, or none");
    }
}
