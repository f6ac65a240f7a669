package org.ihala.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ihala.rules.Decision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One rulebook shared by threads: the time of a decision in each of them, which stays the same where none waits. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class ThreadsBenchmark {

    private final MeasuredCase it = MeasuredCase.named("child");

    /** Decides once, so that the rule base is there. */
    @Setup
    public void prepare() {
        it.decide();
    }

    /** Decides in one thread. */
    @Benchmark
    @Threads(1)
    public Decision oneThread() {
        return it.decide();
    }

    /** Decides in two threads. */
    @Benchmark
    @Threads(2)
    public Decision twoThreads() {
        return it.decide();
    }
}
