package org.ihala.rules.toy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.ihala.rules.RuleBook;
import org.ihala.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles the rule file of the library regulation as the build of a rule module would, and loads what was made of it. */
public final class CompiledToy extends ClassLoader {

    /** The list of generated classes. */
    public static final String INDEX = "META-INF/kie/org.ihala/toy/drools-model";

    private static final String MODULE = "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\">"
            + "<kbase name=\"toy\" default=\"true\" packages=\"*\"/></kmodule>";
    private static final RuleSet RULES = load();

    private final Map<String, byte[]> files;

    private CompiledToy(Map<String, byte[]> files) {
        super(CompiledToy.class.getClassLoader());
        this.files = files;
    }

    /** Returns the compiled rules. */
    public static RuleSet rules() {
        return RULES;
    }

    /** Returns the rulebook. */
    public static RuleBook book() {
        return RuleBook.load(RULES);
    }

    private static RuleSet load() {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(services.newReleaseId("org.ihala", "toy", "1"));
        system.writeKModuleXML(MODULE);
        system.write("src/main/resources/rules.drl", new String(resource("rules.drl"), StandardCharsets.UTF_8));
        KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> files = new HashMap<>();
        module.getFileNames().forEach(name -> files.put(name, module.getBytes(name)));
        // The rules are found beside the class that stands for them, so it is loaded with them.
        files.put(LibraryRules.class.getName().replace('.', '/') + ".class", resource("LibraryRules.class"));
        try {
            return (RuleSet) new CompiledToy(files).loadClass(LibraryRules.class.getName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = CompiledToy.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = files.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }
}
