package org.ihala.benchmarks;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.ihala.rules.Decision;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a decision costs as the rulebook grows by rules that have nothing to do with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {

    /** How many times the rules of other articles are there. */
    @Param({"1", "10", "100"})
    public int times;

    /** Whether the copies belong to other articles, or to the articles asked about, whose rule base then holds them too. */
    @Param({"elsewhere", "among"})
    public String where = "elsewhere";

    private @Nullable MeasuredCase it;

    /** Grows the rulebook and decides once, so that the rule base is there. */
    @Setup
    public void prepare() {
        MeasuredCase made = MeasuredCase.of(GrownRuleBook.of(times, where.equals("among")), "child");
        made.decide();
        it = made;
    }

    /** Decides through the rules. */
    @Benchmark
    public Decision rules() {
        return Objects.requireNonNull(it).decide();
    }
}
