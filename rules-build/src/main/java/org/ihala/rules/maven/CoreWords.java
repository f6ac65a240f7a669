package org.ihala.rules.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihala.rules.logic.Condition;

/** The words of rules-core that stand without brackets: what its public classes for claims and conditions can be asked. */
final class CoreWords {

    private static final Pattern CLASS = Pattern.compile("/?(org/ihala/rules/(?:claim|logic|words)/[^/]*)\\.class");
    private static final Set<String> ALL = all();

    private CoreWords() {}

    /** Returns whether rules-core has a word. */
    static boolean has(String word) {
        return ALL.contains(word);
    }

    private static Set<String> all() {
        try {
            Path place = Path.of(Condition.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return words(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return words(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> words(Path root) throws IOException, ReflectiveOperationException {
        Set<String> words = new TreeSet<>();
        Set<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .map(CLASS::matcher)
                    .filter(found -> found.matches())
                    .map(found -> found.group(1).replace('/', '.'))
                    .collect(Collectors.toSet());
        }
        for (String name : names) {
            Class<?> type = Class.forName(name, false, Condition.class.getClassLoader());
            Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                    .map(Method::getName)
                    .forEach(words::add);
        }
        return words;
    }
}
