package org.ihala.rules.toy;

import org.ihala.rules.Question;

/** What the library regulation answers. */
public enum LibraryQuestion implements Question {
    /** May the person use the library? */
    MAY_USE;

    @Override
    public String id() {
        return "may-use";
    }
}
