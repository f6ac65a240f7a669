package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Searches from both front pages, as readers type: with and without vowel marks and with letters that are mixed up. */
@ExtendWith(Chromium.class)
class SiteSearchTest {

    private static final By BOX = By.id("search");
    private static final String SHOWN_LINKS =
            "return [...document.querySelectorAll('#search-results a')].filter(a => a.checkVisibility()).map(a => a.href)";
    private static final String SAID =
            """
            return [...document.querySelectorAll('#search-results, [role=status], [role=alert], [aria-live], output')]
                .map(element => element.innerText.trim()).join('')""";

    private static Path front(boolean english) {
        return PublishedSite.page("index", english);
    }

    private static String article(boolean english) {
        return PublishedSite.page(PublishedSite.ARTICLE, english).toUri().toString();
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Browser browser) {
        return ((List<String>) browser.run(SHOWN_LINKS))
                .stream().map(link -> link.replaceFirst("#.*", "")).toList();
    }

    private static void type(Browser browser, String words) {
        WebElement box = browser.driver().findElement(BOX);
        box.clear();
        box.sendKeys(words);
    }

    /** Starts on a fresh page, so that what is found was found for these words. */
    private static List<String> found(Browser browser, boolean english, String words) {
        browser.open(front(english));
        type(browser, words);
        browser.waitUntil("results for " + words, () -> !links(browser).isEmpty());
        return links(browser);
    }

    @ParameterizedTest
    @ValueSource(strings = {"المتضرر", "المُتَضَرِّر", "متضرر", "المتـضرر"})
    void should_find_the_article_by_its_arabic_name(String words, Browser browser) {
        for (boolean english : new boolean[] {false, true}) {
            assertThat(found(browser, english, words)).contains(article(english));
        }
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"affected person", "Affected  Person"})
    void should_find_the_article_by_its_english_name(String words, Browser browser) {
        assertThat(found(browser, true, words)).contains(article(true));
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"إدخال, ادخال", "قرابة, قرابه", "تتولى, تتولي"})
    void should_find_the_same_by_letters_that_are_mixed_up(String words, String mixedUp, Browser browser) {
        assertThat(found(browser, false, mixedUp)).isEqualTo(found(browser, false, words));
    }

    @Test
    void should_say_that_nothing_was_found(Browser browser) {
        for (boolean english : new boolean[] {false, true}) {
            browser.open(front(english));
            Object before = browser.run(SAID);
            type(browser, "qqzzxxqq");
            browser.waitUntil("word that nothing was found", () -> {
                Object said = browser.run(SAID);
                return !said.equals("") && !said.equals(before);
            });
            assertThat(links(browser)).isEmpty();
        }
    }

    @Test
    void should_search_and_follow_a_result_by_keyboard_alone(Browser browser) {
        for (boolean english : new boolean[] {false, true}) {
            browser.open(front(english));
            tabTo(browser, "#search");
            browser.driver().switchTo().activeElement().sendKeys(english ? "affected person" : "المتضرر");
            browser.waitUntil("results", () -> links(browser).contains(article(english)));
            tabTo(browser, "#search-results a");
            String target = browser.driver().switchTo().activeElement().getDomProperty("href");
            browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
            browser.waitUntil("the page " + target, () -> target.equals(
                    browser.driver().getCurrentUrl()));
            assertThat(browser.run("return document.title")).isNotEqualTo("");
            assertThat(browser.console()).isEmpty();
        }
    }

    private static void tabTo(Browser browser, String selector) {
        for (int presses = 0; presses < 40; presses++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            if (Boolean.TRUE.equals(browser.run("return document.activeElement.matches(arguments[0])", selector))) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by the tabulator");
    }

    @Test
    void should_lead_from_every_result_to_a_page(Browser browser) {
        for (boolean english : new boolean[] {false, true}) {
            assertThat(found(browser, english, english ? "affected" : "المتضرر"))
                    .allSatisfy(link -> assertThat(Path.of(URI.create(link))).isRegularFile());
        }
    }

    @Test
    void should_work_the_same_when_read_from_a_server(Browser browser) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", SiteSearchTest::answer);
        server.start();
        try {
            String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            browser.open(URI.create(root + "index.html"));
            type(browser, "المتضرر");
            browser.waitUntil("results", () -> links(browser).contains(root + PublishedSite.ARTICLE + ".html"));
            browser.open(URI.create(root + PublishedSite.ARTICLE + ".html"));
            assertThat(browser.requests()).allSatisfy(address -> assertThat(address).startsWith(root));
            assertThat(browser.console()).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) {
        Map<String, String> types = Map.of(
                "html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");
        try (exchange) {
            Path file = PublishedSite.folder().resolve(exchange.getRequestURI().getPath().substring(1));
            if (Files.isRegularFile(file)) {
                String ending = file.toString().replaceFirst(".*\\.", "");
                exchange.getResponseHeaders().set("Content-Type", types.getOrDefault(ending, "application/octet-stream"));
                byte[] bytes = Files.readAllBytes(file);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } else {
                // Browsers ask servers for an icon that pages do not name; that alone is no fault of the site.
                exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/favicon.ico") ? 204 : 404, -1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
