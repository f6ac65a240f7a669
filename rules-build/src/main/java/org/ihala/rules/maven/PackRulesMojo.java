package org.ihala.rules.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.ihala.rules.law.WrittenRules;

/**
 * Packs the rule files as data, so that a rulebook shows its rules as written without a rule parser at run time.
 *
 * <p>It stands on the lint: a file that the lint accepts can be packed.
 */
@Mojo(name = "pack-rules", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class PackRulesMojo extends AbstractMojo {

    /** The sources of the rulebook. */
    @Parameter(required = true)
    private File law;

    /** Further folders, for names of facts that several rulebooks share. */
    @Parameter
    private List<File> shared = List.of();

    /** The folder that receives {@code rules.json}. */
    @Parameter(required = true)
    private File output;

    /** Creates the goal. */
    public PackRulesMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        try {
            byte[] packed = pack(law.toPath(), shared.stream().map(File::toPath).toArray(Path[]::new));
            WrittenRules read = WrittenRules.read(packed);
            Files.createDirectories(output.toPath());
            Files.write(output.toPath().resolve("rules.json"), packed);
            getLog().info("packed " + read.files().size() + " rule files as written");
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException("the rule files of " + law + " cannot be packed: " + e.getMessage(), e);
        }
    }

    /**
     * Returns the rule files of a rulebook, packed, in the order of their names, with the names of facts.
     *
     * @param law the sources of the rulebook
     * @param shared further folders with names of facts
     * @throws IllegalArgumentException if a file strays from the style that the lint demands
     */
    public static byte[] pack(Path law, Path... shared) throws IOException {
        PackedRules packed = new PackedRules();
        LawFolder folder = LawFolder.of(law);
        for (Path file : folder.rules()) {
            packed.add(folder.name(file), Files.readString(file, StandardCharsets.UTF_8));
        }
        List<Path> names = new ArrayList<>(folder.names());
        for (Path more : shared) {
            names.addAll(LawFolder.of(more).names());
        }
        packed.add(PackLawMojo.joined(names));
        return PackLawMojo.json(packed.json());
    }
}
