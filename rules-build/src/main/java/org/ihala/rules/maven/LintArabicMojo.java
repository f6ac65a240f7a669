package org.ihala.rules.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Refuses Arabic texts in which a listed variant stands for a term of the law. */
@Mojo(name = "lint-arabic", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class LintArabicMojo extends AbstractMojo {

    /** The folders of sources to look through: law data, rules, scenarios, Java and templates. */
    @Parameter(required = true)
    private List<File> folders;

    /** Files with further terms, beside those that every rulebook uses. */
    @Parameter
    private List<File> terms = List.of();

    /** Creates the goal. */
    public LintArabicMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            ArabicTerms known = ArabicTerms.of(terms.stream().map(File::toPath).toList());
            List<String> problems = new ArrayList<>();
            for (File folder : folders) {
                problems.addAll(known.problems(Path.of(folder.getPath())));
            }
            if (!problems.isEmpty()) {
                throw new MojoFailureException("the Arabic texts use other words than the law:\n  "
                        + String.join("\n  ", problems));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new MojoExecutionException("the terms or texts cannot be read: " + e.getMessage(), e);
        }
    }
}
