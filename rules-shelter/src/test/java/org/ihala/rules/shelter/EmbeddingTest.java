package org.ihala.rules.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** The README's lines of Java compile, run and say what the README shows. */
class EmbeddingTest {

    private static final Path ROOT = Path.of("..");
    private static final Path CASE = ROOT.resolve("examples/cases/child-with-mother.json");

    @Test
    void should_decide_in_ten_lines() throws IOException {
        // README: start
        RuleBook shelter = ShelterRuleBook.load();
        CaseFile caseFile = CaseFile.read(Files.readAllBytes(CASE));
        Decision decision = shelter.decide(ShelterQuestion.ADMISSION, caseFile);
        if (decision.answer() == Answer.UNDETERMINED) {
            decision.missing().forEach(m -> System.out.println(m.who() + ": " + m.ask().en()));
        }
        System.out.println(decision.explain(Locale.forLanguageTag("ar")));
        System.out.println(decision.toJson());
        // README: end
        assertThat(decision.answer()).isEqualTo(Answer.YES);
    }

    @Test
    void should_be_the_lines_the_readme_shows() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/org/ihala/rules/shelter/EmbeddingTest.java"));
        List<String> lines = Arrays.asList(source.split("\n"));
        int start = lines.indexOf("        // README: start");
        int end = lines.indexOf("        // README: end");
        String shown = lines.subList(start + 1, end).stream()
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(shown);
    }
}
