package org.ihala.rulebook.browser;

import java.util.Locale;

/** The two screens that pages are looked at on. */
enum Width {
    PHONE(390, 844),
    DESKTOP(1280, 900);

    final int width;
    final int height;

    Width(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
