package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ihala.rules.Question;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README and the pages behind it show what the commands really print. */
class ReadmeTest {

    private static final Path ROOT = Call.CASES.resolve("..").resolve("..");
    private static final Path QUESTIONS = ROOT.resolve("docs/questions.md");
    private static final String CASE = "examples/cases/stepchild.json";

    @Test
    void should_show_the_text_its_first_command_prints() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Call call = Call.of("decide", "--question", "affected-person", ROOT.resolve(CASE).toString());

        assertThat(readme).contains("decide --question affected-person " + CASE);
        assertThat(call.code()).isZero();
        assertThat(withoutHash(readme)).contains(withoutHash(call.out()));
    }

    @ParameterizedTest
    @CsvSource({
        "meeting, meeting-a-day-late", "sanction, sanction-first-warning-over", "next-steps, referral-detained-worker"
    })
    void should_show_a_case_and_what_is_printed_before_the_reasons(String question, String name)
            throws IOException {
        String questions = Files.readString(QUESTIONS);
        Call call = Call.of("decide", "--question", question, Call.example(name));

        assertThat(questions)
                .contains("`decide --question " + question + "`", "(../examples/cases/" + name + ".json)")
                .contains(Files.readString(Path.of(Call.example(name))))
                .contains(call.out().substring(0, call.out().indexOf("\nWhy\n")));
    }

    @Test
    void should_list_every_question_of_shelter_then_of_referral_in_its_order() throws IOException {
        assertThat(Files.readAllLines(QUESTIONS).stream()
                        .filter(line -> line.startsWith("| `") && line.contains("` | "))
                        .filter(line -> line.endsWith(" |") && line.split(" \\| ").length == 4)
                        .map(line -> line.substring(3, line.indexOf("` | ")))
                        .toList())
                .isEqualTo(Stream.concat(
                                ShelterRuleBook.load().questions().stream(), Stream.of(ReferralQuestion.values()))
                        .map(Question::id)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"decide, ihala.jar schema ", "check, ```", "compare, ```"})
    void should_show_every_option_of(String command, String end) throws IOException {
        String text = Files.readString(ROOT.resolve("docs/command-line.md"));
        int start = text.indexOf("ihala.jar " + command + " [");
        String usage = text.substring(start, text.indexOf(end, start));

        assertThat(Pattern.compile("--[a-z-]+")
                        .matcher(Call.of(command, "--help").out())
                        .results()
                        .map(MatchResult::group)
                        .filter(option -> !option.equals("--help") && !option.equals("--version"))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(usage).contains(option));
    }

    /** The hash changes with every comment in a rule file, and the README need not follow it. */
    private static String withoutHash(String text) {
        return text.replaceAll("(JO-SHELTER \\d+\\.\\d+\\.\\d+), [0-9a-f]{12}", "$1");
    }
}
