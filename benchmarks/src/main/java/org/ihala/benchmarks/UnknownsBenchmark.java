package org.ihala.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.logic.RuleTable;
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

/** What unknown facts cost the resolver: invented provisions, no rules run. */
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

    /** How many facts are unknown; each is needed twice, so above twenty the list of missing facts may be too long. */
    @Param({"0", "4", "8", "12", "16", "20", "24"})
    public int unknowns;

    private RuleTable withExceptions = new RuleTable();
    private RuleTable monotone = new RuleTable();
    private Condition[] conditions = {};

    /** Puts the unknowns in a ring, so that each serves two neighbors. */
    @Setup
    public void prepare() {
        conditions = new Condition[Math.max(unknowns, 1)];
        for (int i = 0; i < conditions.length; i++) {
            conditions[i] = unknowns == 0 ? Condition.met() : Condition.unknown(new MissingFact("FACT_" + i, "p"));
        }
        withExceptions = ring(Formula::unless);
        monotone = ring((first, second) -> Formula.allOf(first, second));
    }

    /** How two neighbors combine. */
    private interface Pair {
        Formula of(String first, String second);
    }

    private RuleTable ring(Pair pair) {
        RuleTable table = new RuleTable();
        Object[] pairs = new Object[conditions.length];
        for (int i = 0; i < pairs.length; i++) {
            table.add("rule of u" + i, "u" + i, null);
            pairs[i] = pair.of("u" + i, "u" + (i + 1) % pairs.length);
        }
        table.add("rule of root", "root", Formula.anyOf(pairs));
        return table;
    }

    /** What was worked out stays with the ledger, so each time it is recorded anew. */
    private Resolution resolve(RuleTable table) {
        Ledger ledger = new Ledger(table);
        for (int i = 0; i < conditions.length; i++) {
            ledger.keep(i, conditions[i]);
        }
        ledger.keep(conditions.length, null);
        return Resolver.resolve(ledger, ROOT);
    }

    /** Resolves what each unknown helps in one place and hurts in another. */
    @Benchmark
    public Resolution withExceptions() {
        return resolve(withExceptions);
    }

    /** Resolves what no unknown can hurt. */
    @Benchmark
    public Resolution monotone() {
        return resolve(monotone);
    }
}
