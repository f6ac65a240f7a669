package org.ihala.rules.casefile;

import org.jspecify.annotations.Nullable;

/** An act or a permission that a delegate may give who was delegated in writing. */
public interface Delegable {

    /** Returns whether a delegate was delegated in writing, or null where that is unknown. */
    @Nullable Boolean delegatedInWriting();
}
