package org.ihala.rules.logic;

import java.util.List;

/** Findings as rules would record them, one entry for each provision. */
final class Recorded {

    private final Findings findings = new Findings();

    /** Returns an unknown condition of its own, which lacks the fact of the given code. */
    static Condition unknown(String code) {
        return Condition.unknown(new MissingFact(code, "person-1"));
    }

    Recorded record(String provision, Condition condition) {
        findings.firing("rule of " + provision, provision);
        findings.record(provision, condition);
        return this;
    }

    Recorded define(String provision, Formula formula) {
        findings.firing("rule of " + provision, provision);
        findings.define(provision, formula);
        return this;
    }

    Findings findings() {
        return findings;
    }

    Resolution resolve(String... roots) {
        return Resolver.resolve(findings, List.of(roots));
    }

    /** Returns the codes of the missing facts, in the order reported. */
    static List<String> missing(Resolution resolution) {
        return resolution.missing().stream().map(needed -> needed.fact().fact()).toList();
    }
}
