package org.ihala.rules.logic;

import java.util.List;

/** What rules would record, one entry for each provision. */
final class Recorded {

    private final Ledger ledger = new Ledger();

    /** Returns an unknown condition of its own, which lacks the fact of the given code. */
    static Condition unknown(String code) {
        return Condition.unknown(new MissingFact(code, "person-1"));
    }

    Recorded record(String provision, Condition condition) {
        ledger.firing("rule of " + provision, provision);
        ledger.record(provision, condition);
        return this;
    }

    Recorded define(String provision, Formula formula) {
        ledger.firing("rule of " + provision, provision);
        ledger.define(provision, formula);
        return this;
    }

    Ledger ledger() {
        return ledger;
    }

    Resolution resolve(String... roots) {
        return Resolver.resolve(ledger, List.of(roots));
    }

    /** Returns the codes of the missing facts, in the order reported. */
    static List<String> missing(Resolution resolution) {
        return resolution.missing().stream().map(needed -> needed.fact().fact()).toList();
    }
}
