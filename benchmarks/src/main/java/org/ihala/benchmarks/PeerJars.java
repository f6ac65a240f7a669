package org.ihala.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JARs of the peers, loaded apart: KIE DMN brings Drools of another version, which must not meet the library's.
 *
 * <p>The two sides share the classes of the JDK and nothing else.
 */
final class PeerJars {

    private static final String PACKAGE = "org.ihala.benchmarks.peers.";

    private PeerJars() {}

    /** Returns the folder of this module, whether its classes or its JAR run. */
    static Path module() {
        try {
            return Path.of(PeerJars.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .getParent()
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates a peer by its only constructor; each has a class loader of its own. */
    @SuppressWarnings("unchecked")
    static UnaryOperator<Map<String, @Nullable Object>> create(String className, List<Object> arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // It stays open: an engine loads classes as long as it lives.
        ClassLoader apart = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
        thread.setContextClassLoader(apart);
        try {
            return (UnaryOperator<Map<String, @Nullable Object>>) Class.forName(PACKAGE + className, true, apart)
                    .getConstructors()[0]
                    .newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the peer " + className + " cannot be started", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] jars() {
        Path built = module().resolve("peers/target");
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> all = Files.walk(built, 2)) {
            for (Path jar : all.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                jars.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the peers are not built: run mvn -pl benchmarks -am package", e);
        }
        return jars.toArray(URL[]::new);
    }
}
