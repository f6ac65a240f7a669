package org.ihala.rules.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The scenarios of a folder and of the folders below it, in the order of their names.
 *
 * <p>A file {@code bases.yaml} names the cases that scenarios beside and below it may change. A folder {@code scenarios} inside
 * counts as the folder that holds it, so that the scenarios of an article can lie in one beside its rules.
 */
public final class ScenarioFolder {

    static final String ROOT = "scenarios";
    static final String BASES = "bases.yaml";

    private ScenarioFolder() {}

    /**
     * Reads a folder of the class path; where several JARs have it, all their files count.
     *
     * @param folder the folder below {@code scenarios/}, such as {@code jo/article-03-affected-person}, or only the number of
     *     the article, {@code jo/article-03}
     * @throws InvalidScenarioException if a file cannot be read; it lists every problem
     * @throws IllegalArgumentException if no such folder holds a scenario
     */
    public static List<Scenario> read(String folder) {
        return read(files(), folder);
    }

    /** Returns every scenario file of the class path by name; of two of one name the first counts. */
    static Map<String, String> files() {
        ClassLoader loader = Objects.requireNonNullElse(
                Thread.currentThread().getContextClassLoader(), ScenarioFolder.class.getClassLoader());
        Map<String, String> files = new TreeMap<>();
        try {
            for (URL root : Collections.list(loader.getResources(ROOT))) {
                collect(root.toURI(), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    /**
     * Reads a folder of the file system.
     *
     * @param root the folder that holds the scenarios, with all their bases
     * @param folder the folder below it, in full or only with the number of the article, or an empty text for all
     * @throws InvalidScenarioException if a file cannot be read; it lists every problem
     * @throws IllegalArgumentException if no such folder holds a scenario
     */
    public static List<Scenario> read(Path root, String folder) {
        Map<String, String> files = new TreeMap<>();
        try {
            collect(root, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(files, folder);
    }

    private static void collect(URI root, Map<String, String> files) throws IOException {
        if (root.getScheme().equals("jar")) {
            String[] parts = root.toString().split("!", 2);
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0].substring("jar:".length()))))) {
                collect(jar.getPath(parts[1]), files);
            }
        } else {
            collect(Path.of(root), files);
        }
    }

    private static void collect(Path root, Map<String, String> files) throws IOException {
        try (Stream<Path> found = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(file).toString().replace('\\', '/').replace("/" + ROOT + "/", "/");
                if (name.endsWith(".yaml")) {
                    files.putIfAbsent(name, Files.readString(file));
                }
            }
        }
    }

    private static List<Scenario> read(Map<String, String> files, String folder) {
        List<String> problems = new ArrayList<>();
        Map<String, Map<String, Base>> bases = new HashMap<>();
        files.forEach((name, text) -> {
            if (name.equals(BASES) || name.endsWith("/" + BASES)) {
                bases.put(parent(name), Base.read(Entry.read(name, text, problems)));
            }
        });
        // Reading is most of what a run of all scenarios costs before it decides anything, and no file needs another.
        List<Map.Entry<String, String>> wanted = files.entrySet().stream()
                .filter(file -> isScenarioFile(file.getKey(), folder))
                .toList();
        List<FromFile> read = wanted.parallelStream()
                .map(file -> FromFile.read(file.getKey(), file.getValue(), inherited(bases, parent(file.getKey()))))
                .toList();
        List<Scenario> scenarios = new ArrayList<>();
        read.forEach(file -> {
            scenarios.addAll(file.scenarios());
            problems.addAll(file.problems());
        });
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems);
        }
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("there is no scenario in " + folder);
        }
        return scenarios;
    }

    private static boolean isScenarioFile(String name, String folder) {
        boolean inside = folder.isEmpty() || name.startsWith(folder + "/") || name.equals(folder + ".yaml")
                || name.startsWith(folder + "-") && name.indexOf('/', folder.length()) > 0;
        return inside && !name.endsWith(BASES) && !name.endsWith(OutOfReach.FILE);
    }

    /** What one file holds, and what is wrong with it. */
    private record FromFile(List<Scenario> scenarios, List<String> problems) {

        static FromFile read(String name, String text, Map<String, Base> bases) {
            List<String> problems = new ArrayList<>();
            Entry file = Entry.read(name, text, problems);
            return new FromFile(file == null ? List.of() : new ScenarioReader(file, bases, problems).scenarios(), problems);
        }
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    /** The nearer folder wins. */
    private static Map<String, Base> inherited(Map<String, Map<String, Base>> bases, String folder) {
        Map<String, Base> all = new HashMap<>(folder.isEmpty() ? Map.of() : inherited(bases, parent(folder)));
        all.putAll(bases.getOrDefault(folder, Map.of()));
        return all;
    }
}
