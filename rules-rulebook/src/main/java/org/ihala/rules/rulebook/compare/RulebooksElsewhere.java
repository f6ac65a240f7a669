package org.ihala.rules.rulebook.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.ihala.rules.law.PackedJson;
import org.jspecify.annotations.Nullable;

/**
 * Rulebooks of another version, in a class loader that shares nothing with this one but the JDK.
 *
 * <p>What it asks of them is what version 0.1.0 had: {@code RuleSet} as a service with its {@code law().name()}, {@code
 * RuleBook.load}, {@code question}, {@code questionsFor}, {@code withReading}, {@code withEdition} and {@code decide}, {@code
 * CaseFile.read} of bytes and {@code Decision.toJson}. Only text goes in and out. A place that brings no core of its own, as
 * the JAR of a rule module, is completed with the core at hand.
 */
public final class RulebooksElsewhere implements AutoCloseable {

    private static final String RULE_SET = "org.ihala.rules.ruleset.RuleSet";
    private static final String RULE_BOOK = "org.ihala.rules.RuleBook";

    /** A class of the rule engine, which a rule module brings as little as the core. */
    private static final String ENGINE = "org.drools.model.Rule";

    private final URLClassLoader loader;
    private final boolean ownCore;
    private final Map<String, Object> books = new LinkedHashMap<>();

    private RulebooksElsewhere(URLClassLoader loader, boolean ownCore) {
        this.loader = loader;
        this.ownCore = ownCore;
    }

    /**
     * Loads the rulebooks of a class path.
     *
     * @param entries JARs and folders of classes
     * @param names the rulebooks wanted; others that the core at hand may bring are left out
     * @throws IllegalArgumentException if they cannot be loaded; the message says why
     */
    public static RulebooksElsewhere load(List<Path> entries, Set<String> names) {
        Set<Path> own = new LinkedHashSet<>();
        entries.forEach(entry -> addWithManifest(entry, own));
        boolean core = has(own, RULE_BOOK);
        Set<Path> all = new LinkedHashSet<>(own);
        if (!core || !has(own, ENGINE)) {
            all.addAll(atHand());
        }
        RulebooksElsewhere elsewhere =
                new RulebooksElsewhere(new URLClassLoader(urls(all), ClassLoader.getPlatformClassLoader()), core);
        try {
            elsewhere.loadBooks(names);
        } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
            elsewhere.close();
            throw new IllegalArgumentException("the rulebooks cannot be loaded: " + e.getMessage(), e);
        }
        return elsewhere;
    }

    /** The JARs that a manifest names are part of the JAR. */
    private static void addWithManifest(Path entry, Set<Path> all) {
        if (!all.add(entry) || Files.isDirectory(entry)) {
            return;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            Manifest manifest = jar.getManifest();
            String named = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (named != null) {
                for (String other : named.strip().split(" +")) {
                    Path beside = entry.toAbsolutePath().resolveSibling(other);
                    if (Files.exists(beside)) {
                        addWithManifest(beside, all);
                    }
                }
            }
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("is no JAR", e);
        }
    }

    private static boolean has(Set<Path> entries, String className) {
        try (URLClassLoader alone = new URLClassLoader(urls(entries), ClassLoader.getPlatformClassLoader())) {
            return alone.findResource(className.replace('.', '/') + ".class") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> atHand() {
        List<Path> paths = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                paths.add(Path.of(entry));
            }
        }
        return paths;
    }

    private static URL[] urls(Set<Path> entries) {
        List<URL> urls = new ArrayList<>();
        for (Path entry : entries) {
            try {
                urls.add(entry.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException("is no place of classes", e);
            }
        }
        return urls.toArray(new URL[0]);
    }

    private void loadBooks(Set<String> names) {
        inside(() -> {
            Class<?> ruleSet = loader.loadClass(RULE_SET);
            Method load = loader.loadClass(RULE_BOOK).getMethod("load", ruleSet);
            for (Object set : ServiceLoader.load(ruleSet, loader)) {
                Object law = ruleSet.getMethod("law").invoke(set);
                String name = (String) law.getClass().getMethod("name").invoke(law);
                if (names.contains(name)) {
                    books.putIfAbsent(name, load.invoke(null, set));
                }
            }
            return null;
        });
    }

    /** Returns the names of the rulebooks. */
    public Set<String> names() {
        return books.keySet();
    }

    /** Returns whether they bring a core of their own, so that its words are those of their version. */
    public boolean ownCore() {
        return ownCore;
    }

    /**
     * Decides a case by one of the rulebooks.
     *
     * @param question the question, or null for all the rulebook has facts for
     * @return what was decided, by question; of a case that is refused as a whole an empty text and why
     */
    public Map<String, Decided> decide(
            String law, @Nullable String question, List<String> readings, @Nullable String edition, JsonNode json) {
        Map<String, Decided> decided = new LinkedHashMap<>();
        try {
            inside(() -> {
                Object book = books.get(law);
                Class<?> type = book.getClass();
                Object caseFile = loader.loadClass("org.ihala.rules.CaseFile")
                        .getMethod("read", byte[].class)
                        .invoke(null, (Object) json.toString().getBytes(StandardCharsets.UTF_8));
                if (edition != null) {
                    book = type.getMethod("withEdition", String.class).invoke(book, edition);
                }
                for (String reading : readings) {
                    book = type.getMethod("withReading", String.class).invoke(book, reading);
                }
                List<?> questions = question == null
                        ? (List<?>) type.getMethod("questionsFor", caseFile.getClass()).invoke(book, caseFile)
                        : List.of(type.getMethod("question", String.class).invoke(book, question));
                Class<?> asked = loader.loadClass("org.ihala.rules.Question");
                for (Object each : questions) {
                    String id = (String) asked.getMethod("id").invoke(each);
                    decided.put(id, decideOne(book, asked, each, caseFile));
                }
                return null;
            });
        } catch (IllegalStateException e) {
            decided.put(question == null ? "" : question, new Decided(null, String.valueOf(e.getMessage())));
        }
        return decided;
    }

    private Decided decideOne(Object book, Class<?> asked, Object question, Object caseFile) throws Exception {
        try {
            Object decision = book.getClass()
                    .getMethod("decide", asked, caseFile.getClass())
                    .invoke(book, question, caseFile);
            String json = (String) decision.getClass().getMethod("toJson").invoke(decision);
            return new Decided(PackedJson.read(json.getBytes(StandardCharsets.UTF_8)), "");
        } catch (InvocationTargetException e) {
            return new Decided(null, why(e.getCause()));
        }
    }

    /** Runs with the loader that the rule engine looks for. */
    private void inside(Callable<Void> call) {
        Thread thread = Thread.currentThread();
        ClassLoader outer = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            call.call();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(why(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("has no " + e.getMessage() + ", which every version from 0.1.0 on has", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(why(e), e);
        } finally {
            thread.setContextClassLoader(outer);
        }
    }

    /** Only what the library itself says is repeated: it names no fact. */
    private static String why(Throwable failure) {
        boolean own = failure.getClass().getName().startsWith("org.ihala.");
        boolean call = failure instanceof IllegalArgumentException || failure instanceof IllegalStateException;
        String message = failure.getMessage();
        return (own || call) && message != null ? message : failure.getClass().getSimpleName();
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
