package org.ihala.benchmarks;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.shelter.ShelterRuleBook;
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

/**
 * One decision in several ways; each method is a way, and a row of the table for each case.
 *
 * <p>A further way of the library is a further method on {@link Ours}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {

    /** A case and its rulebook. */
    @State(Scope.Benchmark)
    public static class Ours {

        /** The case decided. */
        @Param({"victim", "child", "next-steps", "sanction"})
        public String measured = "victim";

        private @Nullable MeasuredCase straight;
        private @Nullable MeasuredCase session;

        /** Loads the rulebook and the case and decides both ways once, so that the rules are there. */
        @Setup
        public void prepare() {
            MeasuredCase made = MeasuredCase.named(measured);
            MeasuredCase other = made.inSession();
            if (!made.decide().toJson().equals(other.decide().toJson())) {
                throw new IllegalStateException("straight and session differ on " + measured);
            }
            straight = made;
            session = other;
        }

        Decision straight() {
            return Objects.requireNonNull(straight).decide();
        }

        Decision session() {
            return Objects.requireNonNull(session).decide();
        }
    }

    /** A case that is decided by hand, too. */
    @State(Scope.Benchmark)
    public static class ByHand {

        /** The case decided. */
        @Param({"victim", "child"})
        public String measured = "victim";

        private CaseFile caseFile = Cases.adultVictim();

        /** Builds the case and checks that both ways agree on it. */
        @Setup
        public void prepare() {
            caseFile = Cases.named(measured);
            Agreement.check(ShelterRuleBook.load(), measured, caseFile, Answer.YES);
        }
    }

    /** A peer with the rules of the provisions of a case, and its facts. */
    @State(Scope.Benchmark)
    public abstract static class Peer {

        /** The case decided. */
        @Param({"victim", "child", "next-steps", "sanction"})
        public String measured = "victim";

        private final JavaPeer peer;
        private UnaryOperator<Map<String, @Nullable Object>> engine = UnaryOperator.identity();
        private Map<String, @Nullable Object> facts = Map.of();

        Peer(JavaPeer peer) {
            this.peer = peer;
        }

        /** Starts the peer. */
        @Setup
        public void prepare() {
            PeerModel model = PeerModel.of(MeasuredCase.named(measured).decide());
            JavaPeer.Started started = peer.start(model);
            engine = started.engine();
            facts = started.facts(model.facts());
        }

        Object decide() {
            return engine.apply(facts);
        }
    }

    /** Easy Rules. */
    @State(Scope.Benchmark)
    public static class EasyRules extends Peer {
        /** Creates the state. */
        public EasyRules() {
            super(JavaPeer.EASY_RULES);
        }
    }

    /** KIE DMN. */
    @State(Scope.Benchmark)
    public static class KieDmn extends Peer {
        /** Creates the state. */
        public KieDmn() {
            super(JavaPeer.KIE_DMN);
        }
    }

    /** Camunda DMN. */
    @State(Scope.Benchmark)
    public static class CamundaDmn extends Peer {
        /** Creates the state. */
        public CamundaDmn() {
            super(JavaPeer.CAMUNDA_DMN);
        }
    }

    /** Decides by hand: proof and missing facts. */
    @Benchmark
    public Object byHand(ByHand hand) {
        return HandWritten.admission(hand.caseFile);
    }

    /** Decides through the rules, run straight: proof, missing facts, duties, warnings, texts. */
    @Benchmark
    public Decision straight(Ours ours) {
        return ours.straight();
    }

    /** Decides straight and asks whether another reading would change the answer. */
    @Benchmark
    public Decision straightContested(Ours ours) {
        return asked(ours.straight());
    }

    /** Decides through the rules, run in a session of Drools. */
    @Benchmark
    public Decision session(Ours ours) {
        return ours.session();
    }

    /** Decides in a session and asks whether another reading would change the answer. */
    @Benchmark
    public Decision sessionContested(Ours ours) {
        return asked(ours.session());
    }

    /** Other readings are tried when they are first asked for. */
    private static Decision asked(Decision decision) {
        decision.readings();
        return decision;
    }

    /** Has Easy Rules answer every provision. */
    @Benchmark
    public Object easyRules(EasyRules peer) {
        return peer.decide();
    }

    /** Has KIE DMN answer every provision. */
    @Benchmark
    public Object kieDmn(KieDmn peer) {
        return peer.decide();
    }

    /** Has Camunda DMN answer every provision. */
    @Benchmark
    public Object camundaDmn(CamundaDmn peer) {
        return peer.decide();
    }
}
