package org.ihala.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.CompiledRules;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.jo.JordanReferral;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.ihala.rules.shelter.jo.JordanShelter;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A rule module of this project as it is shipped, and the same compiled anew from the rule files it carries.
 *
 * @param artifact the artifact id
 * @param version the version
 * @param index the path of the list of its generated models
 * @param loaders the methods that load its rulebooks
 * @param files the files of its JAR by their path
 */
record Shipped(String artifact, String version, String index, List<Loader> loaders, Map<String, byte[]> files) {

    private static final String KMODULE = "META-INF/kmodule.xml";

    /**
     * A method that loads a rulebook.
     *
     * @param type the class
     * @param method the static method without parameters
     */
    record Loader(String type, String method) {

        RuleBook load(ClassLoader from) throws ReflectiveOperationException {
            return (RuleBook) Class.forName(type, true, from).getMethod(method).invoke(null);
        }
    }

    /** Held by a class of its own, so that the modules are read once. */
    private static final class Modules {

        private static final List<Shipped> ALL = List.of(
                of("rules-shelter", new JordanShelter(), new Loader(ShelterRuleBook.class.getName(), "load")),
                of("rules-referral", new JordanReferral(),
                        new Loader(ReferralRuleBook.class.getName(), "jordan"),
                        new Loader(ReferralRuleBook.class.getName(), "iraq"),
                        new Loader(ReferralRuleBook.class.getName(), "regional")));
    }

    /** Returns the rule modules. */
    static List<Shipped> modules() {
        return Modules.ALL;
    }

    private static Shipped of(String artifact, RuleSet rules, Loader... loaders) {
        String version = RuleBook.load(rules).identity().version();
        try {
            Path place = Path.of(rules.getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return new Shipped(artifact, version, rules.modelIndex(), List.of(loaders), read(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return new Shipped(artifact, version, rules.modelIndex(), List.of(loaders), read(jar.getPath("/")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> read(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Override
    public String toString() {
        return artifact;
    }

    /** Returns the rule files by their path. */
    Map<String, String> ruleFiles() {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".drl")) {
                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /** Returns a class loader that holds this module with other generated classes in place of its own. */
    ClassLoader with(Map<String, byte[]> compiled) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.putAll(compiled);
        // The list of the build tells which class makes which rule; another compilation spreads them otherwise.
        all.keySet().removeIf(name -> name.endsWith(CompiledRules.LIST));
        return new ClassLoader(Shipped.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] bytes = all.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    return super.loadClass(name, resolve);
                }
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
                }
            }

            @Override
            public InputStream getResourceAsStream(String name) {
                byte[] bytes = all.get(name);
                return bytes != null
                        ? new ByteArrayInputStream(bytes)
                        : name.endsWith(CompiledRules.LIST) ? null : super.getResourceAsStream(name);
            }
        };
    }

    /** Compiles the rule files anew into the executable model and returns what the compiler wrote. */
    Map<String, byte[]> compiled(LanguageLevelOption level) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        // The names of the generated classes depend on group, artifact and version too.
        system.generateAndWritePomXML(services.newReleaseId("org.ihala", artifact, version));
        system.writeKModuleXML(new String(files.get(KMODULE), StandardCharsets.UTF_8)
                .replaceFirst("(<kmodule[^>]*>)", "$1<configuration><property key=\"%s\" value=\"%s\"/></configuration>"
                        .formatted(LanguageLevelOption.PROPERTY_NAME, level)));
        ruleFiles().forEach((path, text) -> system.write("src/main/resources/" + path, text));
        KieBuilder builder = services.newKieBuilder(system);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new AssertionError(artifact + " does not compile: " + builder.getResults().getMessages());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> written = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") || name.endsWith("/drools-model")) {
                written.put(name, module.getBytes(name));
            }
        }
        return written;
    }
}
