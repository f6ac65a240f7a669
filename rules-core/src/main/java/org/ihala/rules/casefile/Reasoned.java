package org.ihala.rules.casefile;

import org.jspecify.annotations.Nullable;

/** An act for which reasons are to be given, such as the nomination to extend a stay (Article 12). */
public interface Reasoned {

    /** Returns whether it gives reasons, or null where that is unknown. */
    @Nullable Boolean reasoned();
}
