package org.ihala.rules.casefile;

import java.util.List;

/**
 * An act as the file holds it: entries that say the same of one day are one act.
 *
 * @param act the act
 * @param places where the file says so, such as {@code acts[3]}
 */
public record FiledAct(Act act, List<String> places) {

    /** Names no fact. */
    @Override
    public String toString() {
        return act.toString();
    }
}
