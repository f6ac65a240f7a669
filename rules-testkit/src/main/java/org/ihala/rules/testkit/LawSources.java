package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ihala.rules.law.Provision;

/**
 * The sources of rulebooks read without building them: law data and rule files, as the build packs them.
 *
 * <p>It reads the form that the build's lint accepts, and compiles nothing: with what it reads a rulebook can be shown and
 * compared, and nothing can be decided.
 */
public final class LawSources {

    private static final String RULES = "rules.drl";
    private static final String NAMES = "names.yaml";
    private static final String SHARED = "shared";

    /** Folders that hold no law data of the rulebook. */
    private static final List<String> OTHERS = List.of("scenarios", "signoff");

    /** A folder of law is looked for no deeper below the place named. */
    private static final int DEEPEST = 6;

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ANNOTATION = Pattern.compile("@(Arabic|Reading)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*\\)");
    private static final Pattern ANSWER = Pattern.compile("\\$answer\\s*:(?!:)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern DEFINE = Pattern.compile("ledger\\.define\\(\\s*\"[^\"]+\"\\s*,\\s*([^;]+)\\)\\s*;");

    private LawSources() {}

    /**
     * A rulebook as packed.
     *
     * @param folder its folder
     * @param law the law data, UTF-8
     * @param rules its rules as written, UTF-8
     */
    public record Packed(Path folder, byte[] law, byte[] rules) {}

    /**
     * Reads the rulebooks at or below a place; none where there is none.
     *
     * @throws IllegalArgumentException if one cannot be read; the message says where
     */
    public static List<Packed> at(Path place) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> below = Files.walk(place, DEEPEST)) {
            for (Path folder : below.filter(Files::isDirectory).sorted().toList()) {
                boolean built = folder.toString().replace('\\', '/').contains("/target/");
                if (!built && isRulebook(folder)) {
                    folders.add(folder);
                }
            }
        }
        List<Packed> all = new ArrayList<>();
        for (Path folder : folders) {
            all.add(read(folder));
        }
        return all;
    }

    private static boolean isRulebook(Path folder) throws IOException {
        for (Path file : yamlOf(folder)) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (text.startsWith("name:") || text.contains("\nname:") && text.contains("\neditions:")) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> yamlOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static Packed read(Path folder) throws IOException {
        ObjectNode law = JsonNodeFactory.instance.objectNode();
        ObjectNode rules = JsonNodeFactory.instance.objectNode();
        ArrayNode files = rules.putArray("files");
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        List<Path> data = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        sort(folder, folder, data, written);
        Path shared = folder.resolveSibling(SHARED);
        if (folder.getParent() != null && Files.isDirectory(shared)) {
            sort(shared, shared, data, written);
        }
        List<String> problems = new ArrayList<>();
        for (Path file : data) {
            JsonNode content = YamlFile.read(file, problems);
            if (content instanceof ObjectNode object) {
                if (file.endsWith(NAMES)) {
                    names.setAll((ObjectNode) object.withObject("/names"));
                } else {
                    join(law, object);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        // What Java reads of the case file is built from it, and terms are for the lint alone.
        law.remove(List.of("reads", "terms"));
        Map<String, ArrayNode> lists = new HashMap<>();
        for (Path file : written) {
            ObjectNode packed = files.addObject();
            add(packed, folder.relativize(file).toString().replace('\\', '/'),
                    Files.readString(file, StandardCharsets.UTF_8), lists);
        }
        law.path("provisions").fields().forEachRemaining(entry -> {
            ArrayNode list = lists.get(entry.getKey());
            if (list != null && entry.getValue() instanceof ObjectNode provision) {
                provision.set("rules", list);
            }
        });
        rules.set("names", names);
        return new Packed(folder, bytes(law), bytes(rules));
    }

    private static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void sort(Path root, Path folder, List<Path> data, List<Path> written) throws IOException {
        data.addAll(yamlOf(folder));
        if (Files.exists(folder.resolve(RULES))) {
            written.add(folder.resolve(RULES));
        }
        if (root.equals(folder)) {
            try (Stream<Path> below = Files.list(folder)) {
                for (Path inside : below.filter(Files::isDirectory)
                        .filter(path -> !OTHERS.contains(path.getFileName().toString()))
                        .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                        .toList()) {
                    sort(root, inside, data, written);
                }
            }
        }
    }

    /** What stands under one top-level key in several files is joined, as the build does. */
    private static void join(ObjectNode law, ObjectNode content) {
        content.fields().forEachRemaining(entry -> {
            if (law.get(entry.getKey()) instanceof ObjectNode known && entry.getValue() instanceof ObjectNode more) {
                known.setAll(more);
            } else {
                law.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static void add(ObjectNode file, String name, String text, Map<String, ArrayNode> lists) {
        String[] opening = text.split("\\R", 3);
        file.put("name", name);
        file.putObject("title").put("ar", comment(opening[0])).put("en", comment(opening[1]));
        ArrayNode rules = file.putArray("rules");
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            int line = (int) text.substring(0, rule.start()).lines().count() + 1;
            add(rules.addObject(), unescaped(rule.group(1)), line, asWritten(name, text, line), lists);
        }
    }

    private static String comment(String line) {
        return line.replaceFirst("^//\\s*", "").strip();
    }

    private static String asWritten(String file, String text, int line) {
        StringBuilder written = new StringBuilder();
        for (String each : (Iterable<String>) text.lines().skip(line - 1L)::iterator) {
            written.append(each).append('\n');
            if (each.equals("end")) {
                return written.toString();
            }
        }
        throw new IllegalArgumentException(file + ":" + line + ": the rule does not end with a line of its own");
    }

    private static void add(ObjectNode packed, String name, int line, String text, Map<String, ArrayNode> lists) {
        packed.put("name", name);
        packed.put("line", line);
        packed.put("text", text);
        ArrayNode conditions = packed.putArray("conditions");
        for (String part : parts(text)) {
            Matcher answer = ANSWER.matcher(part);
            if (answer.matches()) {
                packed.put("answer", answer.group(1).strip());
            } else {
                conditions.add(part);
            }
        }
        Matcher define = DEFINE.matcher(text);
        if (define.find()) {
            packed.put("formula", define.group(1).replaceAll("\\s+", " ").strip());
        }
        ObjectNode entry = lists.computeIfAbsent(
                Provision.ofRule(name), id -> JsonNodeFactory.instance.arrayNode()).addObject();
        entry.put("name", name);
        Matcher annotation = ANNOTATION.matcher(text);
        while (annotation.find()) {
            entry.put(annotation.group(1).equals("Arabic") ? "arabic" : "reading", unescaped(annotation.group(2)));
        }
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    /** Returns what stands between the brackets of the pattern, taken apart at the commas that no bracket or text holds. */
    private static List<String> parts(String rule) {
        int when = rule.indexOf("\nwhen");
        int from = rule.indexOf('(', when) + 1;
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean text = false;
        int start = from;
        for (int at = from; at < rule.length(); at++) {
            char letter = rule.charAt(at);
            if (letter == '"' && rule.charAt(at - 1) != '\\') {
                text = !text;
            } else if (!text && letter == '(') {
                depth++;
            } else if (!text && (letter == ')' && depth-- == 0 || letter == ',' && depth == 0)) {
                String part = rule.substring(start, at).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = at + 1;
                if (letter == ')') {
                    break;
                }
            }
        }
        return parts;
    }
}
