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
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.LawReader;

/** Refuses rule files that go beyond the style a lawyer can read and the engine handles soundly. */
@Mojo(name = "lint-drl", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class LintDrlMojo extends AbstractMojo {

    /** The sources of the rulebook. */
    @Parameter(required = true)
    private File law;

    /** The packed law data the rules must agree with. */
    @Parameter(required = true)
    private File packedLaw;

    /** Creates the goal. */
    public LintDrlMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Law packed = LawReader.read(Files.readAllBytes(packedLaw.toPath()));
            LawFolder folder = LawFolder.of(law.toPath());
            List<Path> files = folder.rules();
            if (files.isEmpty()) {
                throw new MojoFailureException("there is no rule file in " + law);
            }
            List<String> problems = new ArrayList<>();
            int all = 0;
            for (Path file : files) {
                String name = folder.name(file);
                DrlLint lint = new DrlLint(name, Files.readString(file, StandardCharsets.UTF_8), packed);
                problems.addAll(lint.problems().isEmpty() ? lint.lacking() : lint.problems());
                all += lint.rules();
            }
            if (!problems.isEmpty()) {
                throw new MojoFailureException("the rule files break the style:\n  " + String.join("\n  ", problems));
            }
            getLog().info("linted " + files.size() + " rule files, " + all + " rules");
        } catch (IOException e) {
            throw new MojoExecutionException("the rule files cannot be read", e);
        }
    }
}
