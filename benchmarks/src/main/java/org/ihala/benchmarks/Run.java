package org.ihala.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Checks that all ways agree, measures them in one JMH run, has the peers in Node measured, and prints the tables. */
final class Run {

    private static final String SMOKE = "--smoke";

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
        Path results = PeerJars.module().resolve("target/jmh.json");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(new CommandLineOptions(rest.toArray(String[]::new)))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(results.toString());
        if (smoke) {
            // Nobody reads the times of a smoke run, so it need not have the machine to itself.
            System.setProperty("jmh.ignoreLock", "true");
            options.forks(1)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(100))
                    // One value of each of these shows that the benchmark works.
                    .param("times", "2")
                    .param("where", "elsewhere")
                    .param("unknowns", "8");
        }
        new Runner(options.build()).run();
        Report.print(results, NodePeers.measure(smoke));
    }
}
