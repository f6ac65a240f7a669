package org.ihala.rules.logic;

import java.util.List;

/** A claim with things of its own that the rules judge one by one in the same run. */
public interface Whole {

    /** Returns the things, always the same ones in the same order; a formula says what must hold of someone or of everyone. */
    List<? extends Thing> things();

    /** Returns the things of a claim; none of one without. */
    static List<? extends Thing> thingsOf(Object claim) {
        return claim instanceof Whole whole ? whole.things() : List.of();
    }
}
