package org.ihala.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.ReferToHumanException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the command line; exit codes 0 decided or no error, 2 wrong input or call, 1 internal failure. */
@Command(
        name = "ihala",
        description = "Decides cases of human trafficking under Jordan's shelter regulation and the law of referral: what "
                + "is settled, what is missing, and whose the next step is.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    static final int DECIDED = 0;
    static final int FAILED = 1;
    static final int WRONG_INPUT = 2;

    private static final List<String> COMMANDS = List.of("decide", "explain", "check", "publish", "signoff", "compare", "schema");

    /** Reads the version from the manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"ihala " + (version == null ? "(not packaged)" : version)};
        }
    }

    /** Runs the command line and exits. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(args, System.in, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Runs the command line on given streams and returns the exit code. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        PrintWriter outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Main());
        // To learn what options a command takes costs much of a short run: only the one that is called is asked.
        boolean called = args.length > 0 && COMMANDS.contains(args[0]);
        for (String name : called ? List.of(args[0]) : COMMANDS) {
            line.addSubcommand(name, command(name, in, out, err));
        }
        line.setOut(outWriter)
                .setErr(errWriter)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A case file given as @file would be read as arguments, and its facts repeated as wrong ones.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, arguments) -> {
                    wrong.getCommandLine().getErr().println(wrong.getMessage());
                    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
                    wrong.getCommandLine().getErr().println("Try '" + command + " --help'.");
                    return WRONG_INPUT;
                })
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> report(failure, commandLine));
        if (args.length == 0) {
            line.usage(errWriter);
            return WRONG_INPUT;
        }
        int code;
        try {
            code = line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            errWriter.println("refer to a human: internal failure, " + e.getClass().getSimpleName());
            return FAILED;
        }
        if (code == DECIDED && out.checkError()) {
            errWriter.println("standard output: cannot be written");
            return FAILED;
        }
        return code;
    }

    private static Object command(String name, InputStream in, PrintStream out, PrintStream err) {
        return switch (name) {
            case "decide" -> new DecideCommand(in, out);
            case "explain" -> new ExplainCommand(in, out);
            case "check" -> new CheckCommand(out, err);
            case "publish" -> new PublishCommand(out, err);
            case "signoff" -> SignOffCommand.with(out, err);
            case "compare" -> new CompareCommand(out, err);
            case "schema" -> new SchemaCommand(out);
            default -> throw new IllegalArgumentException("no command of this name");
        };
    }

    /** Messages of faults that are not ours may hold facts, so only their kind is named. */
    private static int report(Exception failure, CommandLine line) {
        if (failure instanceof InvalidCaseException invalid) {
            invalid.problems().forEach(line.getErr()::println);
            return WRONG_INPUT;
        }
        if (failure instanceof WrongCallException wrong) {
            line.getErr().println(wrong.getMessage());
            return WRONG_INPUT;
        }
        if (failure instanceof ReferToHumanException refer) {
            line.getErr().println(refer.getMessage());
        } else {
            line.getErr().println("refer to a human: internal failure, "
                    + failure.getClass().getSimpleName());
        }
        return FAILED;
    }
}
