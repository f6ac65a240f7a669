package org.ihala.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String OURS = "rules";

    /** The ways shown first; peers follow as they were measured. */
    private static final List<String> FIRST = List.of(BY_HAND, OURS, "straight", "session");

    /** One row: the times of its iterations, and the bytes of one operation or a negative number where nobody counted. */
    private record Row(List<Double> times, double bytes) {
        double median() {
            int half = times.size() / 2;
            return times.size() % 2 == 1 ? times.get(half) : (times.get(half - 1) + times.get(half)) / 2;
        }

        String time() {
            return number(median()) + " (" + number(times.get(0)) + " to " + number(times.get(times.size() - 1)) + ")";
        }

        String size() {
            return bytes < 0 ? "-" : number(bytes);
        }
    }

    private final Map<String, Map<String, Row>> decisions = new LinkedHashMap<>();
    private final Map<String, Map<String, Row>> others = new TreeMap<>();

    private Report(Path jmh, List<NodePeers.Measured> node) {
        MeasuredCase.NAMES.forEach(name -> decisions.put(name, new LinkedHashMap<>()));
        try {
            for (JsonNode result : new ObjectMapper().readTree(jmh.toFile())) {
                add(result);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Map<String, List<Double>>> timesOfNode = new LinkedHashMap<>();
        node.forEach(one -> timesOfNode
                .computeIfAbsent(one.measured(), name -> new LinkedHashMap<>())
                .computeIfAbsent(one.way(), way -> new ArrayList<>())
                .add(one.nanos()));
        timesOfNode.forEach((name, ways) -> ways.forEach((way, times) ->
                decisions.get(name).put(way, new Row(times.stream().sorted().toList(), -1))));
    }

    /** Prints the tables of a run. */
    static void print(Path jmh, List<NodePeers.Measured> node) {
        new Report(jmh, node).print();
    }

    private void add(JsonNode result) {
        List<Double> times = new ArrayList<>();
        result.path("primaryMetric").path("rawData").forEach(fork -> fork.forEach(time -> times.add(time.asDouble())));
        Row row = new Row(
                times.stream().sorted().toList(),
                result.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score").asDouble(-1));
        String[] name = result.path("benchmark").asText().split("\\.");
        String benchmark = name[name.length - 2];
        String method = spelled(name[name.length - 1]);
        if (benchmark.equals(DecisionBenchmark.class.getSimpleName())) {
            decisions.get(result.path("params").path("measured").asText()).put(method, row);
            return;
        }
        StringBuilder title = new StringBuilder(method);
        result.path("params").fields().forEachRemaining(parameter ->
                title.append(", ").append(parameter.getKey()).append(' ').append(padded(parameter.getValue().asText())));
        others.computeIfAbsent(benchmark, key -> new TreeMap<>()).put(title.toString(), row);
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
        System.out.println("\n| case | way | ns (least to most) | B | to by hand | to rules |\n|---|---|---|---|---|---|");
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
