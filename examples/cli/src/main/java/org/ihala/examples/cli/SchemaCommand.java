package org.ihala.examples.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ihala.rules.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of one of the two public formats. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of case files or of decisions.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    enum Subject {
        CASE,
        DECISION;

        /** In lower case, as the command line has it; Java keeps one of the two words to itself. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final PrintStream out;

    @Parameters(paramLabel = "case|decision", description = "The format to print the schema of.")
    private Subject subject = Subject.CASE;

    SchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.print(subject == Subject.CASE ? Schemas.caseFile() : Schemas.decision());
        out.flush();
        return Main.DECIDED;
    }
}
