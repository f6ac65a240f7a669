package org.ihala.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** Keeps the benchmarks able to run: every way agrees, starts and is measured for a moment. */
class SmokeTest {

    @Test
    void everyWayAgreesAndRuns() {
        assertThatCode(() -> Run.main(new String[] {"--smoke"})).doesNotThrowAnyException();
    }

    @Test
    void theHeapOfEachRulebookIsMeasured() {
        assertThatCode(() -> Heap.main(new String[] {"shelter"})).doesNotThrowAnyException();
        assertThatCode(() -> Heap.main(new String[] {"referral"})).doesNotThrowAnyException();
    }
}
