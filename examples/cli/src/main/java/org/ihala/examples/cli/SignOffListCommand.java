package org.ihala.examples.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ihala.rules.signoff.SignOffReport;
import org.ihala.rules.signoff.SignOffReview;
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
        List<String> problems = new ArrayList<>();
        List<SignOffReview> reviews = options.reviews(problems);
        out.print(options.text(reviews, SignOffReport::list));
        out.flush();
        problems.forEach(err::println);
        err.flush();
        return problems.isEmpty() ? Main.DECIDED : Main.WRONG_INPUT;
    }
}
