package org.ihala.rules.logic;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The recorder of a firing under every reading at once: one provision may have an answer for each reading of it.
 *
 * <p>Which rules speak is chosen afterwards, so that comparing many choices of readings takes one firing. A provision
 * that is needed must then have exactly one answer, as if only the rules of that choice had been fired.
 */
public final class Alternatives extends Findings {

    private final Map<String, Finding> last = new HashMap<>(64);
    private Predicate<String> speaks = rule -> true;

    @Override
    void keep(Finding finding) {
        finding.earlier = last.put(finding.provision, finding);
    }

    /** Returns these findings with only those rules speaking whose names pass the test, until the next call. */
    public Findings of(Predicate<String> rules) {
        speaks = rules;
        for (Finding newest : last.values()) {
            for (Finding finding = newest; finding != null; finding = finding.earlier) {
                finding.truth = null;
                finding.proof = null;
            }
        }
        return this;
    }

    @Override
    @Nullable Finding find(String provision) {
        Finding only = null;
        for (Finding finding = last.get(provision); finding != null; finding = finding.earlier) {
            if (speaks.test(finding.rule)) {
                if (only != null) {
                    throw conflict(finding, only);
                }
                only = finding;
            }
        }
        return only;
    }
}
