package org.ihala.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a run: medians of the measured iterations, the least and the most.
 *
 * <p>On a shared machine one disturbed second spoils a mean, so medians are compared.
 */
final class Report {

    private static final String BY_HAND = "by hand";
    private static final String OURS = "straight";

    /** The ways shown first; peers follow as they were measured. */
    private static final List<String> FIRST = List.of(BY_HAND, OURS, "straight contested", "session", "session contested");

    /** One row: the times of its iterations, and the bytes of one operation in each round, where somebody counted. */
    private static final class Row {

        private final List<Double> times = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();

        double median() {
            return median(times);
        }

        private static double median(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            int half = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        }

        String time() {
            return number(median()) + " (" + number(Collections.min(times)) + " to " + number(Collections.max(times)) + ")";
        }

        String size() {
            return bytes.isEmpty() ? "-" : number(median(bytes));
        }
    }

    private final Map<String, Map<String, Row>> decisions = new LinkedHashMap<>();
    private final Map<String, Map<String, Row>> others = new TreeMap<>();

    private Report() {
        MeasuredCase.NAMES.forEach(name -> decisions.put(name, new LinkedHashMap<>()));
    }

    /**
     * Prints the tables of some rounds.
     *
     * @param jmh the result files of JMH, one a round
     * @param node what was measured in Node
     */
    static void print(List<Path> jmh, List<NodePeers.Measured> node) {
        Report report = new Report();
        try {
            for (Path file : jmh) {
                for (JsonNode result : new ObjectMapper().readTree(file.toFile())) {
                    report.add(result);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        node.forEach(one -> row(report.decisions, one.measured(), one.way()).times.add(one.nanos()));
        report.print();
    }

    private static Row row(Map<String, Map<String, Row>> tables, String table, String title) {
        return tables.computeIfAbsent(table, key -> new TreeMap<>()).computeIfAbsent(title, key -> new Row());
    }

    private void add(JsonNode result) {
        String[] name = result.path("benchmark").asText().split("\\.");
        String benchmark = name[name.length - 2];
        String method = spelled(name[name.length - 1]);
        Row row;
        if (benchmark.equals(DecisionBenchmark.class.getSimpleName())) {
            row = row(decisions, result.path("params").path("measured").asText(), method);
        } else {
            StringBuilder title = new StringBuilder(method);
            result.path("params").fields().forEachRemaining(parameter -> title.append(", ")
                    .append(parameter.getKey())
                    .append(' ')
                    .append(padded(parameter.getValue().asText())));
            row = row(others, benchmark, title.toString());
        }
        result.path("primaryMetric").path("rawData").forEach(fork -> fork.forEach(time -> row.times.add(time.asDouble())));
        JsonNode bytes = result.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score");
        if (bytes.isNumber()) {
            row.bytes.add(bytes.asDouble());
        }
    }

    /** Numbers are padded, so that rows sort by them. */
    private static String padded(String value) {
        return value.matches("\\d+") ? String.format(Locale.ROOT, "%3d", Integer.valueOf(value)) : value;
    }

    private static String spelled(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }

    private void print() {
        System.out.println("\n| case | way | ns (least to most) | B | to by hand | to straight |\n|---|---|---|---|---|---|");
        decisions.forEach((name, ways) -> inOrder(ways).forEach((way, row) -> line(
                name, way, row.time(), row.size(), ratio(row, ways.get(BY_HAND)), ratio(row, ways.get(OURS)))));
        others.forEach((benchmark, rows) -> {
            System.out.println("\n| " + benchmark + " | ns (least to most) | B |\n|---|---|---|");
            rows.forEach((title, row) -> line(title, row.time(), row.size()));
        });
    }

    private static Map<String, Row> inOrder(Map<String, Row> ways) {
        Map<String, Row> ordered = new LinkedHashMap<>();
        FIRST.stream().filter(ways::containsKey).forEach(way -> ordered.put(way, ways.get(way)));
        ways.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static void line(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }

    private static String ratio(Row row, @Nullable Row to) {
        return to == null ? "-" : String.format(Locale.ROOT, "%.2f", row.median() / to.median());
    }
}
