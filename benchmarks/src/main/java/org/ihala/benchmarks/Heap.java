package org.ihala.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.shelter.ShelterRuleBook;

/** Prints the heap that a loaded rulebook holds, before and after its first decisions, and what each further one adds. */
final class Heap {

    private static final int FURTHER = 5;

    private Heap() {}

    /** Measures a rulebook; loading a second one in the same process would find the engine's classes there. */
    public static void main(String[] arguments) {
        boolean shelter = arguments[0].equals("shelter");
        Supplier<RuleBook> loader = shelter ? ShelterRuleBook::load : ReferralRuleBook::jordan;
        List<String> cases = shelter ? List.of("victim", "sanction") : List.of("next-steps");
        List<RuleBook> kept = new ArrayList<>();
        long empty = used();
        kept.add(loader.get());
        long loaded = used();
        decide(kept.get(0), cases);
        long decided = used();
        for (int i = 0; i < FURTHER; i++) {
            RuleBook further = loader.get();
            decide(further, cases);
            kept.add(further);
        }
        long all = used();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d |%n",
                kept.get(0).identity().name(),
                (loaded - empty) / 1024,
                (decided - empty) / 1024,
                (all - decided) / 1024 / FURTHER);
    }

    private static void decide(RuleBook rules, List<String> cases) {
        for (String name : cases) {
            MeasuredCase.of(rules, name).decide();
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        // Finalizers and reference queues may need a second round.
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
