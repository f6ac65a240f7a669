package org.ihala.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ihala.rules.rulebook.OfficialText;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.signoff.Deciding;
import org.ihala.rules.signoff.SignOffDraft;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what somebody who signs fills in. */
@Command(
        name = "draft",
        description = "Writes a record to fill in for a provision, or for how an authority decided a disputed point: YAML with "
                + "all that is signed, and with our wording, the rules, the numbers and the readings to read beside it.",
        mixinStandardHelpOptions = true)
final class SignOffDraftCommand implements Callable<Integer> {

    private final PrintStream out;

    @Option(
            names = "--law",
            paramLabel = "NAME",
            description = "The rulebook, such as JO-SHELTER; needed where several have the provision.")
    private @Nullable String law;

    @Option(
            names = "--official",
            paramLabel = "FILE",
            description = "The official wording to show beside ours: a JSON list of provisions with id and ar.")
    private @Nullable String official;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write a file for each to; none is written over. By default, one draft to standard "
                    + "output.")
    private @Nullable String folder;

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "A provision, such as 12 or 3/a, or a disputed point, such as Q12-2, or with the option decided "
                    + "for, Q12-2=R2.")
    private List<String> ids = new ArrayList<>();

    SignOffDraftCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (folder == null && ids.size() > 1) {
            throw new WrongCallException("--out: is needed for more than one draft");
        }
        OfficialText wordings = official == null ? null : SignOffs.official(official);
        List<RuleSet> ruleSets = SignOffs.ruleSets(law);
        Map<String, Deciding> known = new LinkedHashMap<>();
        Map<String, String> drafts = new LinkedHashMap<>();
        for (String id : ids) {
            String subject = id.split("=", 2)[0];
            List<RuleSet> having = ruleSets.stream()
                    .filter(ruleSet -> ruleSet.law().provisions().containsKey(id)
                            || ruleSet.law().readings().containsKey(subject))
                    .toList();
            if (having.size() != 1) {
                throw new WrongCallException(having.isEmpty()
                        ? "ID: no rulebook has this provision or disputed point"
                        : "--law: is needed, because several rulebooks have it: "
                                + having.stream().map(ruleSet -> ruleSet.law().name()).toList());
            }
            RuleSet ruleSet = having.get(0);
            Deciding deciding = known.computeIfAbsent(ruleSet.law().name(), name -> Deciding.of(ruleSet));
            drafts.put(
                    ruleSet.law().name().toLowerCase(Locale.ROOT) + "-" + subject.replaceAll("[^A-Za-z0-9-]", "-") + ".yaml",
                    draft(deciding, id, subject, wordings));
        }
        return write(drafts);
    }

    private static String draft(Deciding deciding, String id, String subject, @Nullable OfficialText wordings) {
        try {
            return deciding.law().readings().containsKey(subject)
                    ? SignOffDraft.ofReading(deciding, subject, id.equals(subject) ? null : id.substring(subject.length() + 1))
                    : SignOffDraft.ofProvision(deciding, id, wordings == null ? null : wordings.of(id));
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("ID: " + e.getMessage());
        }
    }

    private int write(Map<String, String> drafts) {
        if (folder == null) {
            drafts.values().forEach(out::print);
            out.flush();
            return Main.DECIDED;
        }
        try {
            Path to = Path.of(folder);
            for (String name : drafts.keySet()) {
                if (Files.exists(to.resolve(name))) {
                    throw new FileAlreadyExistsException(name);
                }
            }
            Files.createDirectories(to);
            for (Map.Entry<String, String> draft : drafts.entrySet()) {
                Files.writeString(to.resolve(draft.getKey()), draft.getValue(), StandardOpenOption.CREATE_NEW);
                out.println(to.resolve(draft.getKey()));
            }
        } catch (FileAlreadyExistsException e) {
            throw new WrongCallException("--out: holds " + Path.of(e.getFile()).getFileName() + " already");
        } catch (IOException | InvalidPathException e) {
            throw new WrongCallException("--out: cannot be written");
        }
        out.flush();
        return Main.DECIDED;
    }
}
