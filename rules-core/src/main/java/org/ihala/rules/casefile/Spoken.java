package org.ihala.rules.casefile;

import org.jspecify.annotations.Nullable;

/** An act by which a person of the case says what they want, such as a consent or a wish. */
public interface Spoken {

    /** Returns the id of the person who says it, or null where that is unknown. */
    @Nullable String by();
}
