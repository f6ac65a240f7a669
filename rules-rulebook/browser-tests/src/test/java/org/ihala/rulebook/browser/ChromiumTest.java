package org.ihala.rulebook.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** A machine without a browser. */
class ChromiumTest {

    @Test
    void should_skip_tests_and_say_how_to_get_a_browser() {
        assertThatThrownBy(() -> Chromium.demand(false, false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("apt-get install chromium chromium-driver");
    }

    @Test
    void should_fail_where_a_browser_is_required() {
        assertThatThrownBy(() -> Chromium.demand(false, true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("apt-get install chromium chromium-driver");
    }

    @Test
    void should_go_on_where_there_is_one() {
        assertThatCode(() -> Chromium.demand(true, true)).doesNotThrowAnyException();
    }
}
