package org.ihala.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Checks that all ways agree, measures them in rounds, and prints the tables.
 *
 * <p>In each round every benchmark has a JVM of its own, every Node engine a process: how busy the machine is changes from
 * minute to minute, and rounds spread that over all of them.
 */
final class Run {

    private static final String SMOKE = "--smoke";
    private static final int ROUNDS = 3;

    private Run() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments {@code --smoke} for a short look at everything; else the options of JMH
     * @throws RunnerException if a benchmark fails
     * @throws CommandLineOptionException if the options are not JMH's
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean smoke = rest.remove(SMOKE);
        Agreement.check();
        PeerAgreement.check();
        List<Path> results = new ArrayList<>();
        List<NodePeers.Measured> node = new ArrayList<>();
        for (int round = 1; round <= (smoke ? 1 : ROUNDS); round++) {
            Path result = PeerJars.module().resolve("target/jmh-" + round + ".json");
            if (measuresDecisions(new Runner(options(rest, smoke, result)).run())) {
                node.addAll(NodePeers.measure(smoke));
            }
            results.add(result);
        }
        Report.print(results, node);
    }

    private static boolean measuresDecisions(Collection<RunResult> results) {
        String decisions = DecisionBenchmark.class.getSimpleName();
        return results.stream().anyMatch(result -> result.getParams().getBenchmark().contains(decisions));
    }

    private static Options options(List<String> ofJmh, boolean smoke, Path result) throws CommandLineOptionException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(new CommandLineOptions(ofJmh.toArray(String[]::new)))
                .addProfiler(GCProfiler.class)
                .forks(1)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(result.toString());
        if (smoke) {
            // Nobody reads the times of a smoke run, so it need not have the machine to itself.
            System.setProperty("jmh.ignoreLock", "true");
            options.warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(100))
                    // One value of each of these shows that the benchmark works; agreement was checked on all.
                    .param("measured", "child")
                    .param("times", "2")
                    .param("where", "elsewhere")
                    .param("unknowns", "8");
        }
        return options.build();
    }
}
