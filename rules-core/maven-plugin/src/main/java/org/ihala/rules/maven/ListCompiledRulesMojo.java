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
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.ihala.rules.engine.CompiledRules;

/**
 * Lists the compiled rules of each rulebook of a module beside its law data, so that one question loads the rules of its
 * articles alone, and fails where a rule has another form than our rules have.
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

    /** Creates the goal. */
    public ListCompiledRulesMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        // The library and the engine are the plugin's own; only what this module adds comes from its class path.
        try (URLClassLoader loader = new URLClassLoader(urls(), CompiledRules.class.getClassLoader())) {
            List<String> lines = Files.readAllLines(classes.toPath().resolve(index));
            for (String packageName : CompiledRules.packages(lines)) {
                Path folder = classes.toPath().resolve(packageName.replace('.', '/'));
                String list = CompiledRules.list(packageName, lines, classNames(folder), loader);
                Files.writeString(folder.resolve(CompiledRules.LIST), list);
                getLog().info("listed " + (list.lines().count() - 1) + " compiled rules of " + packageName);
            }
        } catch (IOException | IllegalStateException e) {
            throw new MojoExecutionException("the compiled rules cannot be listed: " + e.getMessage(), e);
        }
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
