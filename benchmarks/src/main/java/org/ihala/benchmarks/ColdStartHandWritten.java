package org.ihala.benchmarks;

import java.util.List;
import org.ihala.rules.logic.Proof;

/** A process that decides one case by hand and ends. */
final class ColdStartHandWritten {

    private ColdStartHandWritten() {}

    /** Prints the answer and the microseconds from the start of this method to the decision. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        HandWritten.Decided decision = HandWritten.admission(Cases.named(arguments[0]));
        List<Proof> because = List.of(decision.proof());
        long micros = (System.nanoTime() - start) / 1_000;
        System.out.println(decision.answer() + " " + because.size() + " " + micros);
    }
}
