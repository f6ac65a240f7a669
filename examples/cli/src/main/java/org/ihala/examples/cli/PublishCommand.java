package org.ihala.examples.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ihala.rules.rulebook.OfficialText;
import org.ihala.rules.rulebook.Publication;
import org.ihala.rules.signoff.SignOff;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Publishes the rulebooks as a static site that legal staff read. */
@Command(
        name = "publish",
        description = "Publishes the rulebooks as a static site in Arabic and English: each article beside the rule that "
                + "encodes it, its readings, its numbers and its scenarios.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write to: a new or empty one, or one published to before.")
    private String folder = "";

    @Option(
            names = "--official",
            paramLabel = "FILE",
            description = "The official wording to show beside ours: a JSON list of provisions with id and ar. A warning "
                    + "names each that is not the wording the encoding was checked against.")
    private @Nullable String official;

    @Option(
            names = "--records",
            paramLabel = "PATH",
            description = "Records of what was signed, beside those that the rulebooks hold: a file (*.yaml), or a folder with "
                    + "all folders in it; may be repeated.")
    private List<String> records = new ArrayList<>();

    PublishCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        SiteFolder site = SiteFolder.at(folder);
        OfficialText given = official == null ? null : SignOffs.official(official);
        List<String> problems = new ArrayList<>();
        List<SignOff> signOffs = SignOffs.read(records, problems);
        if (!problems.isEmpty()) {
            throw new WrongCallException("--records: " + String.join("\n", problems));
        }
        Publication publication = new Publication(Volumes.ofThisVersion(signOffs), given);
        site.write(publication.files());
        long pages = publication.files().keySet().stream().filter(name -> name.endsWith(".html")).count();
        out.println("published " + pages + " pages; open " + site.path("index.html"));
        warn("the official wording given is not the one the encoding was checked against: ", publication.changedWordings());
        warn("the official text names a provision that no rulebook numbers: ", publication.unknownWordings());
        warn("not decided as expected: ", publication.failing());
        out.flush();
        return Main.DECIDED;
    }

    private void warn(String what, List<String> which) {
        which.forEach(each -> err.println("warning: " + what + each));
        err.flush();
    }
}
