package org.ihala.rules.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.ihala.rules.law.LawReader;

/** Reports how every numbered provision of an instrument is encoded or excused, and fails where one is neither. */
@Mojo(name = "cover-law", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class CoverLawMojo extends AbstractMojo {

    /** The packed law data. */
    @Parameter(required = true)
    private File packedLaw;

    /** The file that receives the report, beside the log. */
    @Parameter(defaultValue = "${project.build.directory}/law-coverage.txt")
    private File report;

    /** Creates the goal. */
    public CoverLawMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Coverage coverage = new Coverage(LawReader.read(Files.readAllBytes(packedLaw.toPath())));
            List<String> lines = coverage.report();
            Files.createDirectories(report.toPath().getParent());
            Files.writeString(report.toPath(), String.join("\n", lines) + "\n");
            lines.forEach(getLog()::info);
            if (!coverage.problems().isEmpty()) {
                throw new MojoFailureException(
                        "the instrument is not covered:\n  " + String.join("\n  ", coverage.problems()));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("the packed law data cannot be read", e);
        }
    }
}
