package org.ihala.examples.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.ihala.rules.signoff.SignOffReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists every provision with who signed it and where that stands. */
@Command(
        name = "list",
        description = "Lists every provision, and every disputed point that an authority decided, with who signed it, on "
                + "which day, and whether it has changed since.",
        mixinStandardHelpOptions = true)
final class SignOffListCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private SignOffs.Options options = new SignOffs.Options();

    SignOffListCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        return options.tell(out, err, SignOffReport::list, review -> false);
    }
}
