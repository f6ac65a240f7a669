package org.ihala.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.ihala.rules.law.OfficialWording;
import org.ihala.rules.rulebook.OfficialText;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.signoff.Deciding;
import org.ihala.rules.signoff.SignOff;
import org.ihala.rules.signoff.SignOffReader;
import org.ihala.rules.signoff.SignOffReport;
import org.ihala.rules.signoff.SignOffReview;
import org.ihala.rules.testkit.YamlFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The records of a call, and the rulebooks of this version that they are about. */
final class SignOffs {

    /** What check and list take alike. */
    static final class Options {
        @Option(
                names = "--records",
                paramLabel = "PATH",
                description = "Records beside those that the rulebooks hold: a file (*.yaml), or a folder with all folders in "
                        + "it; may be repeated.")
        private List<String> records = new ArrayList<>();

        @Option(
                names = "--law",
                paramLabel = "NAME",
                description = "The rulebook, such as JO-SHELTER; by default, every one.")
        private @Nullable String law;

        @Option(
                names = "--official",
                paramLabel = "FILE",
                description = "The official wording in force: a JSON list of provisions with id and ar. It is compared in the "
                        + "place of the one the encoding was checked against.")
        private @Nullable String official;

        @Option(names = "--format", description = "Output: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
        private Output.Format format = Output.Format.text;

        @Option(
                names = "--lang",
                description = "Language of the text: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
        private Output.Language language = Output.Language.en;

        /** Returns a review for each rulebook asked about; what is wrong with records is added to the problems. */
        private List<SignOffReview> reviews(List<String> problems) {
            List<SignOff> given = SignOffs.read(records, problems);
            Map<String, String> hashes = new HashMap<>();
            OfficialText wordings = official == null ? null : SignOffs.official(official);
            if (wordings != null) {
                wordings.wordings().forEach((id, text) -> hashes.put(id, OfficialWording.sha256(text)));
            }
            List<SignOffReview> reviews = new ArrayList<>();
            for (RuleSet ruleSet : ruleSets(law)) {
                List<SignOff> all = new ArrayList<>(SignOffReader.of(ruleSet));
                all.addAll(given);
                Deciding deciding = Deciding.of(ruleSet);
                reviews.add(SignOffReview.of(hashes.isEmpty() ? deciding : deciding.withWordings(hashes), all));
            }
            List<String> names = reviews.stream().map(review -> review.deciding().law().name()).toList();
            if (law == null) {
                given.stream()
                        .filter(signOff -> !names.contains(signOff.law()))
                        .forEach(signOff -> problems.add(signOff.place() + ": is of a law that no rulebook here has"));
            }
            return reviews;
        }

        /**
         * Prints what is to be said of the records, and which are not whole.
         *
         * @param calls whether a rulebook's records call for something, so that the call ends as one gone wrong
         */
        int tell(
                PrintStream out,
                PrintStream err,
                BiFunction<SignOffReport, Locale, String> say,
                Predicate<SignOffReview> calls) {
            List<String> problems = new ArrayList<>();
            List<SignOffReview> reviews = reviews(problems);
            out.print(text(reviews, say));
            out.flush();
            problems.forEach(err::println);
            err.flush();
            return problems.isEmpty() && reviews.stream().noneMatch(calls) ? Main.DECIDED : Main.WRONG_INPUT;
        }

        private String text(List<SignOffReview> reviews, BiFunction<SignOffReport, Locale, String> say) {
            if (format == Output.Format.json) {
                return json(reviews);
            }
            StringJoiner text = new StringJoiner("\n");
            for (SignOffReview review : reviews) {
                SignOffReport report = new SignOffReport(review);
                if (language != Output.Language.en) {
                    text.add(say.apply(report, Locale.forLanguageTag("ar")));
                }
                if (language != Output.Language.ar) {
                    text.add(say.apply(report, Locale.ENGLISH));
                }
            }
            return text.toString();
        }

        private static String json(List<SignOffReview> reviews) {
            ObjectMapper mapper = new ObjectMapper();
            ObjectNode root = mapper.createObjectNode();
            root.put("format", "ihala-signoff/1");
            ArrayNode laws = root.putArray("laws");
            reviews.forEach(review -> laws.add(new SignOffReport(review).json()));
            try {
                return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private SignOffs() {}

    /**
     * Returns the rule sets of this version.
     *
     * @param law the name of the one wanted, or null for all
     * @throws WrongCallException if there is none of this name
     */
    static List<RuleSet> ruleSets(@Nullable String law) {
        List<RuleSet> all = new ArrayList<>();
        ServiceLoader.load(RuleSet.class).forEach(all::add);
        List<RuleSet> wanted = all.stream()
                .filter(ruleSet -> law == null || ruleSet.law().name().equals(law))
                .toList();
        if (wanted.isEmpty()) {
            throw new WrongCallException("--law: unknown rulebook; there are "
                    + all.stream().map(ruleSet -> ruleSet.law().name()).toList());
        }
        return wanted;
    }

    /** Returns the records of files and folders; a file of a folder that is no YAML is passed over. */
    static List<SignOff> read(List<String> paths, List<String> problems) {
        List<SignOff> all = new ArrayList<>();
        for (FilesOfCall.FileOfCall file : FilesOfCall.at(paths)) {
            boolean yaml = file.path().toString().endsWith(".yaml");
            if (file.how() == FilesOfCall.How.UNREADABLE) {
                problems.add(file.path() + ": cannot be read");
            } else if (yaml || file.how() == FilesOfCall.How.NAMED) {
                JsonNode record = YamlFile.read(file.path(), problems);
                if (record != null) {
                    try {
                        all.add(SignOffReader.read(file.path().toString(), record));
                    } catch (IllegalArgumentException e) {
                        problems.add(e.getMessage());
                    }
                }
            }
        }
        return all;
    }

    static OfficialText official(String file) {
        try {
            return OfficialText.read(Files.readAllBytes(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            throw new WrongCallException("--official: cannot be read");
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--official: " + e.getMessage());
        }
    }
}
