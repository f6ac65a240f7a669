package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs axe on a page of each kind. */
@ExtendWith(Chromium.class)
class SiteAccessibilityTest {

    @Test
    void should_keep_nobody_from_reading(Browser browser) {
        List<String> grave = new ArrayList<>();
        for (Path arabic : PublishedSite.kinds().values()) {
            for (Path page : List.of(arabic, Links.counterpart(arabic))) {
                for (Width width : Width.values()) {
                    browser.show(width);
                    browser.open(page);
                    Axe.Report report = Axe.inspect(browser);
                    String where = PublishedSite.name(page) + " on a " + width + ": ";
                    report.grave().forEach(found -> grave.add(where + found));
                    // Said, not failed: a matter of taste as often as not.
                    report.others().forEach(found -> System.out.println(where + found));
                }
            }
        }
        assertThat(grave).isEmpty();
    }
}
