package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Java offers facts and words, and the rule files make the law of them: no class here decides, and none knows a country. */
class FactsAndWordsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** What decides: joining conditions, comparing answers, asking instead of answering, choosing by a reading. */
    private static final Pattern DECIDES = Pattern.compile(
            "\\.and\\(|\\.or\\(|\\.negated\\(|\\.anyOf\\(|\\.allOf\\(|\\.askWhen|Answer\\.(YES|NO|UNDETERMINED)|\\.answer\\(\\)"
                    + "|\\.chosen\\(|\\breading\\(\"");

    private static final Pattern COUNTRY = Pattern.compile("\"(JO|IQ)[-\"]");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    /** What cannot be said in rules. */
    private static final Map<String, String> NOT_IN_RULES = Map.of(
            "CaseFacts", "hands the choice of a reading to the constraints of rules",
            "ReferralClaim", "says once for the steps and flags of every country what the provision on signs says in words;"
                    + " the plain evaluations of look-further, next-steps and flags hold both to one sign",
            "NationalClaim", "gives what the rules on the status resolved, any of several, to the other rules",
            "Report", "writes answers of the proof down as what is reported",
            "ReferralRules", "names the answer by which the steps of a report are picked");

    private static final int MOST_LINES = 250;

    @Test
    void should_leave_the_law_to_the_rule_files() throws IOException {
        assertThat(classes(SOURCES, text -> DECIDES.matcher(text).find()))
                .as("classes that decide law: say it in the rule file, in words; take a class off once it decides nothing")
                .isEqualTo(new TreeSet<>(NOT_IN_RULES.keySet()));
    }

    @Test
    void should_know_no_country_in_what_countries_share() throws IOException {
        assertThat(classes(SOURCES.resolve("org/ihala/rules/referral/screening"), text -> COUNTRY.matcher(text).find())).isEmpty();
    }

    @Test
    void should_keep_classes_short() throws IOException {
        assertThat(classes(SOURCES, text -> text.lines().count() > MOST_LINES)).isEmpty();
    }

    private static TreeSet<String> classes(Path folder, Predicate<String> test) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".java")).toList();
            TreeSet<String> found = new TreeSet<>();
            for (Path file : all) {
                if (test.test(COMMENT.matcher(read(file)).replaceAll(""))) {
                    found.add(file.getFileName().toString().replace(".java", ""));
                }
            }
            return found;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
