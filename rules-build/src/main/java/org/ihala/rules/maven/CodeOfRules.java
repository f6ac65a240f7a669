package org.ihala.rules.maven;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.engine.CompiledRules;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.signoff.RuleCode;

/**
 * The Java that the rules of a rulebook call, by rule, each method with a hash of its text and what it calls in turn; packed,
 * so that whoever signed a provision is told when a word changes, without the sources at hand.
 *
 * <p>What a rule calls is read from its compiled classes, and what a method calls from its source.
 */
final class CodeOfRules {

    /** Where rules-core packs its own sources. */
    private static final String CORE_SOURCES = "META-INF/ihala/sources";

    private static final String JAVA = ".java";

    private final SourceGraph graph;
    private final Set<String> core;

    private CodeOfRules(SourceGraph graph, Set<String> core) {
        this.graph = graph;
        this.core = core;
    }

    /**
     * Reads the sources of rules-core and those of a rule module.
     *
     * @param roots the folders of the module's sources
     * @param classpath the class path of the module
     * @throws IllegalArgumentException if they do not compile
     */
    static CodeOfRules of(Collection<Path> roots, List<String> classpath) throws IOException {
        Map<String, String> sources = new TreeMap<>(coreSources());
        Set<String> core = new TreeSet<>();
        sources.keySet().forEach(name -> core.add(classOf(name)));
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                sources.putAll(javaBelow(root));
            }
        }
        return of(sources, core, classpath);
    }

    /** Reads sources, of which some classes are the core's. */
    static CodeOfRules of(Map<String, String> sources, Set<String> core, List<String> classpath) throws IOException {
        List<String> all = new ArrayList<>(classpath);
        all.add(coreLocation().toString());
        return new CodeOfRules(SourceGraph.of(sources, all), core);
    }

    /** Returns the sources that rules-core packs, by the path of the file. */
    static Map<String, String> coreSources() throws IOException {
        Path place = coreLocation();
        Map<String, String> sources;
        if (Files.isDirectory(place)) {
            sources = javaBelow(place.resolve(CORE_SOURCES));
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                sources = javaBelow(jar.getPath("/" + CORE_SOURCES));
            }
        }
        return sources;
    }

    private static Path coreLocation() {
        try {
            return Path.of(Formula.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> javaBelow(Path root) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(JAVA)).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith("package-info.java") && !name.endsWith("module-info.java")) {
                    sources.put(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return sources;
    }

    private static String classOf(String file) {
        return file.substring(0, file.length() - JAVA.length()).replace('/', '.');
    }

    /**
     * Returns what the rules call, for packing; {@link RuleCode} reads it.
     *
     * @param written the rules as written
     * @param compiled the classes that each was compiled to
     * @param classes the folder of compiled classes
     */
    ObjectNode packed(WrittenRules written, Map<String, CompiledRules.Classes> compiled, Path classes) throws IOException {
        Map<String, Set<String>> byRule = new TreeMap<>();
        for (WrittenRules.File file : written.files()) {
            for (WrittenRules.Rule rule : file.rules()) {
                byRule.put(rule.name(), called(rule, compiled.get(rule.name()), classes));
            }
        }
        return packed(byRule);
    }

    /** Returns what rules call by their names, for packing. */
    ObjectNode packed(Map<String, Set<String>> byRule) {
        Set<String> reached = reached(byRule.values());
        List<String> members = List.copyOf(reached);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        members.forEach(member -> numbers.put(member, numbers.size()));
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode packed = root.putArray("members");
        for (String member : members) {
            ObjectNode entry = packed.addObject();
            entry.put("name", member);
            entry.put("core", core.contains(RuleCode.topClassOf(member)));
            entry.put("hash", RuleCode.hash(graph.text(member)));
            entry.put("uses", numbers(graph.uses(member), numbers));
        }
        ObjectNode rules = root.putObject("rules");
        byRule.forEach((rule, called) -> rules.put(rule, numbers(called, numbers)));
        return root;
    }

    /** Numbers stand in one text: an indented list of them would be as long as the rest. */
    private static String numbers(Set<String> members, Map<String, Integer> numbers) {
        return String.join(" ", members.stream().map(numbers::get).map(String::valueOf).toList());
    }

    private Set<String> reached(Collection<Set<String>> roots) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>();
        roots.forEach(next::addAll);
        while (!next.isEmpty()) {
            String member = next.pop();
            if (reached.add(member)) {
                next.addAll(graph.uses(member));
            }
        }
        return reached;
    }

    private Set<String> called(WrittenRules.Rule rule, CompiledRules.Classes compiled, Path classes) throws IOException {
        Set<String> called = new TreeSet<>();
        // Whatever a rule says is put down in the ledger and put together by the resolver.
        addNamed(Resolver.class, "resolve", called);
        if (rule.formula() != null) {
            addNamed(Ledger.class, "define", called);
            for (String word : List.of("allOf", "anyOf", "unless", "someone", "everyone")) {
                if (rule.text().contains(word + "(")) {
                    addNamed(Formula.class, word, called);
                }
            }
        } else {
            addNamed(Ledger.class, "record", called);
        }
        if (compiled != null) {
            called.addAll(graph.makersOf(compiled.claim()));
            for (String condition : compiled.conditions()) {
                addCompiled(condition, "test", classes, called);
            }
            if (!compiled.answer().isEmpty()) {
                addCompiled(compiled.answer(), "apply", classes, called);
            }
        }
        return called;
    }

    private void addCompiled(String className, String method, Path classes, Set<String> called) throws IOException {
        byte[] compiled = Files.readAllBytes(classes.resolve(className.replace('.', '/') + ".class"));
        for (String call : CompiledAnswer.membersOf(compiled, method)) {
            String member = graph.member(call);
            if (member != null) {
                called.add(member);
            }
        }
    }

    private void addNamed(Class<?> type, String method, Set<String> called) {
        called.addAll(graph.named(type.getName() + "." + method + "("));
    }
}
