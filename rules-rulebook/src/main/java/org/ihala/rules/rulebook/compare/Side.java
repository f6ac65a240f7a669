package org.ihala.rules.rulebook.compare;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ihala.rules.signoff.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: rulebooks at one place.
 *
 * @param label what it is called, such as the path that the call named
 * @param books the rulebooks by name
 * @param deciding the rulebooks ready to decide, or null where their rules are not compiled
 */
public record Side(String label, Map<String, BookData> books, @Nullable RulebooksElsewhere deciding)
        implements AutoCloseable {

    private static final String LAW = "law.json";
    private static final String RULES = "rules.json";
    private static final String IDENTITY = "rulebook.json";

    /**
     * Opens a JAR, or a folder of a build with its classes.
     *
     * @param label what it is called
     * @param place the JAR or the folder
     * @return the side, or null where the place holds no rulebook that was built
     * @throws IllegalArgumentException if what it holds cannot be read by this version, or not loaded
     */
    public static @Nullable Side ofBuilt(String label, Path place) throws IOException {
        return ofBuilt(label, Files.isDirectory(place) ? classFolders(place) : List.of(place));
    }

    /**
     * Opens a class path of JARs and folders of classes; of two rulebooks of one name the first counts.
     *
     * @param label what it is called
     * @return the side, or null where the class path holds no rulebook that was built
     * @throws IllegalArgumentException if what it holds cannot be read by this version, or not loaded
     */
    public static @Nullable Side ofBuilt(String label, List<Path> entries) throws IOException {
        Map<String, BookData> books = new LinkedHashMap<>();
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                read(entry, books);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(entry)) {
                    read(jar.getPath("/"), books);
                } catch (ProviderNotFoundException e) {
                    throw new IllegalArgumentException("is no JAR", e);
                }
            }
        }
        return books.isEmpty() ? null : new Side(label, books, RulebooksElsewhere.load(entries, books.keySet()));
    }

    /** Makes a side of sources, whose rules are not compiled: it cannot decide. */
    public static Side ofSources(String label, List<BookData> books) {
        Map<String, BookData> byName = new LinkedHashMap<>();
        books.forEach(book -> byName.put(book.name(), book));
        return new Side(label, byName, null);
    }

    /** Returns the folders of classes at a place: the place itself, or those that builds of Maven wrote below it. */
    private static List<Path> classFolders(Path place) throws IOException {
        if (Files.isDirectory(place.resolve("org/ihala"))) {
            return List.of(place);
        }
        try (Stream<Path> below = Files.walk(place, 5)) {
            return below.filter(Files::isDirectory)
                    .filter(folder -> folder.endsWith("target/classes") && Files.isDirectory(folder.resolve("org/ihala")))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Path root, Map<String, BookData> books) throws IOException {
        Path ours = root.resolve("org/ihala");
        if (!Files.isDirectory(ours)) {
            return;
        }
        List<Path> laws = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ours)) {
            files.filter(file -> file.endsWith(LAW) && Files.exists(file.resolveSibling(RULES)))
                    .sorted()
                    .forEach(laws::add);
        }
        for (Path law : laws) {
            BookData book = BookData.read(
                    ifAny(law.resolveSibling(IDENTITY)),
                    Files.readAllBytes(law),
                    Files.readAllBytes(law.resolveSibling(RULES)),
                    ifAny(law.resolveSibling(RuleCode.FILE)));
            books.putIfAbsent(book.name(), book);
        }
    }

    private static byte @Nullable [] ifAny(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : null;
    }

    @Override
    public void close() {
        if (deciding != null) {
            deciding.close();
        }
    }

    @Override
    public String toString() {
        return "Side[" + label + "]";
    }
}
