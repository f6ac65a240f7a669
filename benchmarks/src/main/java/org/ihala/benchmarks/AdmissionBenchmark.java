package org.ihala.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
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

/** One decision on admission with its proof, through the rules and by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
public class AdmissionBenchmark {

    /** The case decided: an adult victim, or the child of one. */
    @Param({"victim", "child"})
    public String person = "victim";

    private RuleBook rules = ShelterRuleBook.load();
    private CaseFile caseFile = Cases.adultVictim();

    /** Builds the case and checks that both ways agree on it. */
    @Setup
    public void prepare() {
        caseFile = Cases.named(person);
        Agreement.check(rules, person, caseFile, Answer.YES);
    }

    /** Decides through the rules: proof, missing facts, warnings, and whether another reading would change the answer. */
    @Benchmark
    public Decision throughRules() {
        return rules.decide(ShelterQuestion.ADMISSION, caseFile);
    }

    /** Decides by hand: proof and missing facts. */
    @Benchmark
    public Object throughHandWritten() {
        return HandWritten.admission(caseFile);
    }
}
