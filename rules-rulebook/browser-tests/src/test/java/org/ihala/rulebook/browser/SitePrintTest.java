package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints pages on A4 and reads the sheets. */
@ExtendWith(Chromium.class)
class SitePrintTest {

    private static final int LONGEST = 3;

    /** Controls are of no use on paper. */
    static final String CONTROLS =
            """
            return [...document.querySelectorAll('input, button, select, textarea, [role=button], [role=search]')]
                .filter(element => element.checkVisibility({visibilityProperty: true}))
                .map(element => element.outerHTML.slice(0, 80))""";

    static Stream<String> printed() {
        Set<Path> pages = new LinkedHashSet<>(PublishedSite.kinds().values());
        pages.addAll(PublishedSite.longestFirst().stream().limit(LONGEST).toList());
        return pages.stream()
                .flatMap(page -> Stream.of(page, Links.counterpart(page)))
                .map(PublishedSite::name);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void should_print_every_line_whole(String name, Browser browser) {
        browser.open(PublishedSite.folder().resolve(name));
        Print print = Print.of(browser.print());
        browser.media("print");
        List<String> wrong = new ArrayList<>(print.cut());
        wrong.addAll(print.lacks(browser.lines("printed-text.js")));
        assertThat(wrong).isEmpty();
        assertThat(print.percents()).as("percents of its own size").contains(100L);
        assertThat((List<?>) browser.run(CONTROLS)).isEmpty();
    }
}
