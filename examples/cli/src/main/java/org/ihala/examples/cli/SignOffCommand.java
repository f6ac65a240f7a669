package org.ihala.examples.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What legal staff signed: its commands check it, list it and write drafts to sign. */
@Command(
        name = "signoff",
        description = "What legal staff signed of the rules, and what has changed since.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class SignOffCommand implements Callable<Integer> {

    private SignOffCommand() {}

    /** Returns the command with those below it. */
    static CommandLine with(PrintStream out, PrintStream err) {
        return new CommandLine(new SignOffCommand())
                .addSubcommand("check", new SignOffCheckCommand(out, err))
                .addSubcommand("list", new SignOffListCommand(out, err))
                .addSubcommand("draft", new SignOffDraftCommand(out));
    }

    @Override
    public Integer call() {
        throw new WrongCallException("signoff: name what to do: check, list or draft");
    }
}
