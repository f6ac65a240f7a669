package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Needs no browser: files, fragments and languages of all pages as written. */
class SiteLinksTest {

    private final Links links = Links.of(PublishedSite.folder());

    @Test
    void should_point_only_to_places_that_are_there() {
        assertThat(links.wrong()).isEmpty();
    }

    @Test
    void should_lead_to_every_page_from_the_front_page() {
        assertThat(links.unreached()).isEmpty();
    }
}
