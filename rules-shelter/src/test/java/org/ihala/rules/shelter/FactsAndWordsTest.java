package org.ihala.rules.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Java offers facts and words, and the rule files make the law of them: no class here combines answers, compares one with yes
 * or no, puts a question of its own, or looks at the readings.
 */
class FactsAndWordsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** What decides: joining conditions, comparing answers, asking instead of answering, choosing by a reading. */
    private static final Pattern DECIDES = Pattern.compile(
            "\\.and\\(|\\.or\\(|\\.negated\\(|\\.anyOf\\(|\\.allOf\\(|\\.askWhen|Answer\\.(YES|NO|UNDETERMINED)|\\.answer\\(\\)"
                    + "|\\.chosen\\(|\\breading\\(\"");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    /** What cannot be said in rules. */
    private static final Map<String, String> NOT_IN_RULES = Map.of(
            "PersonFacts", "hands the choice of a reading to the constraints of rules",
            "MatterClaim", "hands the choice of a reading to the constraints of rules",
            "StayOutcome", "writes answers of the proof down as what is reported of an extension");

    private static final int MOST_LINES = 250;

    @Test
    void should_leave_the_law_to_the_rule_files() throws IOException {
        TreeSet<String> deciding = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> DECIDES.matcher(COMMENT.matcher(read(file)).replaceAll("")).find())
                    .forEach(file -> deciding.add(file.getFileName().toString().replace(".java", "")));
        }
        assertThat(deciding)
                .as("classes that decide law: say it in the rule file of the article, in words; and take a class off the list"
                        + " once it decides nothing any more")
                .isEqualTo(new TreeSet<>(NOT_IN_RULES.keySet()));
    }

    @Test
    void should_keep_classes_short() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).lines().count() > MOST_LINES)
                    .map(file -> file.getFileName().toString())
                    .toList();

            assertThat(tooLong).isEmpty();
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
