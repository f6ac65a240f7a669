package org.ihala.examples.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.ihala.rules.signoff.SignOffReport;
import org.ihala.rules.signoff.SignOffReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what was signed and has changed since, and what nobody has signed. */
@Command(
        name = "check",
        description = "Says what was signed and has changed since, and why; what was rejected; and what nobody has signed. "
                + "Ends with 2 where something signed has changed or a record is not whole.",
        mixinStandardHelpOptions = true)
final class SignOffCheckCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private SignOffs.Options options = new SignOffs.Options();

    SignOffCheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        return options.tell(out, err, SignOffReport::check, SignOffReview::calls);
    }
}
