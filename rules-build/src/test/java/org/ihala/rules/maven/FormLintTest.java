package org.ihala.rules.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ihala.rules.law.Law;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormLintTest {

    private static final String FILE = "article-03-small/rules.drl";

    private static final String WHOLE =
            """
            rule "3  all together"
                @Arabic("الشروط مجتمعة")
            when
                Claim()
            then
                ledger.define("3", allOf("3/a"));
            end
            """;

    private static final String PART =
            """
            rule "3/a  related up to degree 2"
                @Arabic("قريب حتى الدرجة ٢")
                @Reading("Q1=R1")
                @Default
            when
                Claim( reading("Q1=R1"), $answer : kinship.within(number("degree")) )
            then
                ledger.record("3/a", $answer);
            end
            """;

    private static final String OTHER =
            """
            rule "3/a  decided by the Minister"
                @Arabic("بقرار الوزير")
                @Reading("Q1=R2")
            when
                Claim( reading("Q1=R2"), $answer : acts.by("MINISTER").any )
            then
                ledger.record("3/a", $answer);
            end
            """;

    private static Law law;

    @BeforeAll
    static void packLaw(@TempDir Path folder) throws IOException {
        SmallLaw.write(folder);
        law = SmallLaw.read(folder);
    }

    private static List<String> lacking(String... rules) {
        return FormLint.problems(FILE, RuleFiles.parse(FILE, "package p\n" + String.join("\n", rules)), law);
    }

    private static void assertLacks(String problem, String... rules) {
        assertThat(lacking(rules)).anySatisfy(line -> assertThat(line).startsWith(FILE + ": rule \"").contains(problem));
    }

    @Test
    void should_accept_a_file_that_reads_as_the_article_does() {
        assertThat(lacking(WHOLE, PART, OTHER)).isEmpty();
    }

    @Test
    void should_ask_that_the_article_opens_its_file() {
        assertLacks("opens the file: put \"3  all together\" first", PART, WHOLE, OTHER);
    }

    @Test
    void should_ask_that_the_whole_stands_before_its_parts() {
        assertLacks("is a part of what \"3  all together\" combines: move it behind", PART, WHOLE, OTHER);
        assertThat(lacking(PART)).as("a file without a formula").isEmpty();
    }

    @Test
    void should_ask_that_alternatives_stand_behind_the_plain_rules() {
        assertLacks("speaks on another reading than the default: move it behind \"3/a  related", WHOLE, OTHER, PART);
    }

    @Test
    void should_ask_for_one_reading_in_each_rule() {
        assertLacks("takes a side on 2 points: split it into steps", WHOLE,
                PART.replace("@Reading(\"Q1=R1\")", "@Reading(\"Q1=R1 Q2=R1\")"), OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"and", "or", "not", "in", "from", "over", "contains", "exists", "matches", "collect"})
    void should_refuse_a_word_that_the_rule_language_keeps_for_itself(String word) {
        assertLacks("uses the word " + word + ", which the rule language keeps for itself", WHOLE, PART,
                OTHER.replace(".any", "." + word + "(acts.none)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suitable", "consent.unsuspected"})
    void should_ask_for_an_answer_composed_of_words(String bare) {
        assertLacks("answers with the bare name " + bare + ", whose meaning stands in Java", WHOLE, PART,
                OTHER.replace("acts.by(\"MINISTER\").any", bare));
    }

    @ParameterizedTest
    @ValueSource(strings = {"always", "never", "adult.negated", "day.laterThan(other)"})
    void should_accept_an_answer_composed_of_words(String composed) {
        assertThat(lacking(WHOLE, PART, OTHER.replace("acts.by(\"MINISTER\").any", composed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "up to degree 2 | up to the limit | which is 2: write 2 in its English name, \"related up to the limit\"",
        "up to degree 2 | up to degree 22 | which is 2: write 2 in its English name",
        "حتى الدرجة ٢ | حتى الدرجة الثانية | which is 2: write 2 in its @Arabic name, \"قريب حتى الدرجة الثانية\""
    })
    void should_ask_that_a_number_is_seen(String part, String changed, String problem) {
        assertLacks(problem, WHOLE, PART.replace(part, changed), OTHER);
    }

    @Test
    void should_accept_a_number_in_the_digits_of_either_script() {
        assertThat(lacking(WHOLE, PART.replace("٢", "2").replace("degree 2", "degree ٢"), OTHER)).isEmpty();
    }
}
