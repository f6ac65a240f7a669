package org.ihala.rules.maven;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ihala.rules.engine.CompiledRules;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.signoff.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * Lists the compiled rules of each rulebook of a module beside its law data, so that one question loads the rules of its
 * articles alone, with the Java that they call, and fails where a rule has another form than our rules have, or answers
 * otherwise than it is written.
 */
@Mojo(
        name = "list-compiled-rules",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class ListCompiledRulesMojo extends AbstractMojo {

    /** The folder of compiled classes. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", required = true)
    private File classes;

    /** The class path of the module. */
    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
    private List<String> classpath;

    /** The index of the generated model classes, below the folder of compiled classes. */
    @Parameter(defaultValue = "META-INF/kie/${project.groupId}/${project.artifactId}/drools-model", required = true)
    private String index;

    /** The folders of the module's sources, those that the build wrote included. */
    @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true, required = true)
    private List<String> sources;

    /** Creates the goal. */
    public ListCompiledRulesMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        // The library and the engine are the plugin's own; only what this module adds comes from its class path.
        try (URLClassLoader loader = new URLClassLoader(urls(), CompiledRules.class.getClassLoader())) {
            CodeOfRules code = CodeOfRules.of(sources.stream().map(Path::of).toList(), classpath);
            List<String> lines = Files.readAllLines(classes.toPath().resolve(index));
            for (String packageName : CompiledRules.packages(lines)) {
                Path folder = classes.toPath().resolve(packageName.replace('.', '/'));
                String list = CompiledRules.list(packageName, lines, classNames(folder), loader);
                WrittenRules written = WrittenRules.read(Files.readAllBytes(folder.resolve("rules.json")));
                List<String> differences = differences(written, CompiledRules.answers(list));
                if (!differences.isEmpty()) {
                    throw new MojoFailureException("the compiled rules of " + packageName
                            + " are not those written:\n  " + String.join("\n  ", differences));
                }
                Files.writeString(folder.resolve(CompiledRules.LIST), list);
                Files.write(
                        folder.resolve(RuleCode.FILE),
                        PackLawMojo.json(code.packed(written, CompiledRules.classes(list), classes.toPath())));
                getLog().info("listed " + (list.lines().count() - 1) + " compiled rules of " + packageName);
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new MojoExecutionException("the compiled rules cannot be listed: " + e.getMessage(), e);
        }
    }

    /**
     * Compares each answer as packed from its rule file with the class it was compiled to.
     *
     * @param written the packed rule files
     * @param answers the class of each answer by the name of its rule
     */
    private List<String> differences(WrittenRules written, Map<String, String> answers) throws IOException {
        List<String> differences = new ArrayList<>();
        for (WrittenRules.File file : written.files()) {
            for (WrittenRules.Rule rule : file.rules()) {
                String difference = difference(rule, answers.getOrDefault(rule.name(), ""));
                if (difference != null) {
                    differences.add(file.name() + ":" + rule.line() + ": rule \"" + rule.name() + "\" " + difference);
                }
            }
        }
        return differences;
    }

    private @Nullable String difference(WrittenRules.Rule rule, String answer) throws IOException {
        if (rule.answer() == null) {
            return answer.isEmpty() ? null : "defines a formula and was compiled to answer";
        }
        return answer.isEmpty()
                ? "has no compiled answer to compare with " + rule.answer()
                : CompiledAnswer.difference(
                        rule.answer(), Files.readAllBytes(classes.toPath().resolve(answer.replace('.', '/') + ".class")));
    }

    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classpath) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(new URL[0]);
    }

    private static List<String> classNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }
}
