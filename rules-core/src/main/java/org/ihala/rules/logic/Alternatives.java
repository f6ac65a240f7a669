package org.ihala.rules.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The recorder of a firing under every reading at once: one provision may have an answer for each reading of it.
 *
 * <p>The findings of one choice of readings are picked from it afterwards, so that comparing many choices takes one
 * firing. What is picked has to be as free of conflicts and gaps as what was fired for that choice alone.
 */
public final class Alternatives extends Findings {

    private final List<Finding> all = new ArrayList<>(64);

    @Override
    void keep(Finding finding) {
        all.add(finding);
    }

    /**
     * Returns what the rules that pass the test recorded; it is good until the next call.
     *
     * @throws InconsistentFindingsException if two of them recorded the same provision
     */
    public Findings of(Predicate<String> rules) {
        Findings picked = new Findings();
        for (int i = 0; i < all.size(); i++) {
            Finding finding = all.get(i);
            if (rules.test(finding.rule)) {
                finding.truth = null;
                finding.proof = null;
                picked.keep(finding);
            }
        }
        return picked;
    }
}
