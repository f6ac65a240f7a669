package org.ihala.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Findings;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
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

/** What unknown facts cost the resolver, whose tables double with each: invented provisions, no rule engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class UnknownsBenchmark {

    private static final List<String> ROOT = List.of("root");

    /** How many facts are unknown; above twenty the resolver makes no tables. */
    @Param({"0", "4", "8", "12", "16", "20", "24"})
    public int unknowns;

    private Findings withExceptions = new Findings();
    private Findings monotone = new Findings();

    /** Records the unknowns in a ring, so that each serves two neighbors. */
    @Setup
    public void prepare() {
        withExceptions = ring(Formula::unless);
        monotone = ring((first, second) -> Formula.allOf(first, second));
    }

    /** How two neighbors combine. */
    private interface Pair {
        Formula of(String first, String second);
    }

    private Findings ring(Pair pair) {
        int size = Math.max(unknowns, 1);
        Findings findings = new Findings();
        Object[] pairs = new Object[size];
        for (int i = 0; i < size; i++) {
            String provision = "u" + i;
            findings.firing("rule of " + provision, provision);
            findings.record(
                    provision, unknowns == 0 ? Condition.met() : Condition.unknown(new MissingFact("FACT_" + i, "p")));
            pairs[i] = pair.of(provision, "u" + (i + 1) % size);
        }
        findings.firing("rule of root", "root");
        findings.define("root", Formula.anyOf(pairs));
        return findings;
    }

    /** Resolves what each unknown helps in one place and hurts in another. */
    @Benchmark
    public Resolution withExceptions() {
        return Resolver.resolve(withExceptions, ROOT);
    }

    /** Resolves what no unknown can hurt. */
    @Benchmark
    public Resolution monotone() {
        return Resolver.resolve(monotone, ROOT);
    }
}
