package org.ihala.rules.casefile;

import org.jspecify.annotations.Nullable;

/** An act or a permission that somebody gives by an office, such as the Minister, a court or the director. */
public interface Authored {

    /** Returns who gives it, or null where that is unknown; which offices there can be is told by its own type. */
    @Nullable Enum<?> by();
}
