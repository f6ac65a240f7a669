package org.ihala.rules.maven;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes a class with a constant for each code of a fact register.
 *
 * <p>So code that asks for a fact the register lacks does not compile. Where one class serves several rulebooks, it has the
 * codes that the registers of all of them have.
 */
@Mojo(name = "generate-facts", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateFactsMojo extends AbstractMojo {

    /** The folders of YAML files, one for each rulebook whose rules use the class. */
    @Parameter(required = true)
    private List<File> laws = List.of();

    /** Further folders of YAML files, which belong to each of them. */
    @Parameter
    private List<File> shared = List.of();

    /** The full name of the class. */
    @Parameter(required = true)
    private String className = "";

    /** The folder that receives the source. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/facts", required = true)
    private File output;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Creates the goal. */
    public GenerateFactsMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        try {
            List<JsonNode> registers = new ArrayList<>();
            for (File law : laws) {
                registers.add(PackLawMojo.joined(
                        Stream.concat(Stream.of(law), shared.stream()).map(File::toPath).toArray(Path[]::new)));
            }
            SourceText.write(output.toPath(), className, source(className, registers));
            project.addCompileSourceRoot(output.getPath());
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException("the facts of " + laws + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Returns the source of the class.
     *
     * @param registers the law data of each rulebook
     * @throws IllegalArgumentException if no code is in all of them, or one cannot name a constant
     */
    static String source(String className, List<? extends JsonNode> registers) {
        Map<String, String> constants = new TreeMap<>();
        JsonNode first = registers.get(0);
        first.path("facts").fields().forEachRemaining(fact -> {
            if (registers.stream().allMatch(register -> register.path("facts").has(fact.getKey()))) {
                constants.put(fact.getKey(), constant(fact.getKey(), fact.getValue(), first.path("offices")));
            }
        });
        if (constants.isEmpty()) {
            throw new IllegalArgumentException("there is no fact that the register of each rulebook has");
        }
        int dot = className.lastIndexOf('.');
        String name = className.substring(dot + 1);
        return "package " + className.substring(0, dot) + ";\n\n"
                + "/** The codes of what a case can lack, from the fact register, with whom to ask and what. */\n"
                + "public final class " + name + " {\n\n"
                + String.join("\n", constants.values())
                + "\n    private " + name + "() {}\n}\n";
    }

    private static String constant(String code, JsonNode fact, JsonNode offices) {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException(
                    "the fact " + code + " cannot name a constant: write it in capitals, with _ between words");
        }
        String who = fact.path("who").asText();
        String office = offices.path(who).path("en").asText(who);
        return "    /** Asks " + SourceText.comment(office) + ": \"" + SourceText.comment(fact.path("ask").path("en").asText()) + "\". */\n"
                + "    public static final String " + code + " = \"" + code + "\";\n";
    }
}
