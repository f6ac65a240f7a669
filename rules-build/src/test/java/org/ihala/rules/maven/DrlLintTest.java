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

class DrlLintTest {

    private static final String FILE = "article-03-small/rules.drl";

    private static final String OPENING =
            """
            // المادة 3 — مثال.
            // Article 3 — an example.
            // Facts: none
            """;

    private static final String HEAD =
            """
            package org.example.rules

            import org.ihala.rules.logic.Ledger;

            global Ledger ledger;

            """;

    private static final String PATTERN = "Claim( reading(\"Q1=R1\"), $answer : kinship.within(number(\"degree\")) )";
    private static final String RECORD = "ledger.record(\"3/a\", $answer);";
    private static final String DEFINE = "ledger.define(\"3\", allOf(\"3/a\", unless(\"3/a\", anyOf(\"3/a\"))));";

    private static final String RULES =
            """
            rule "3/a  strictly"
                @Arabic("بالتضييق")
                @Reading("Q1=R1")
                @Default
            when
                %s
            then
                %s
            end

            rule "3/a  broadly"
                @Arabic("بالتوسع")
                @Reading("Q1=R2")
            when
                Claim( asIssued, reading("Q1=R2"), $answer : kinship.widely )
            then
                ledger.record("3/a", $answer);
            end

            rule "3  all together"
                @Arabic("الشروط مجتمعة")
            when
                Claim()
            then
                %s
            end
            """.formatted(PATTERN, RECORD, DEFINE);

    private static final String GOOD = OPENING + HEAD + RULES;

    private static Law law;

    @BeforeAll
    static void packLaw(@TempDir Path folder) throws IOException {
        SmallLaw.write(folder);
        law = SmallLaw.read(folder);
    }

    @Test
    void should_pass_a_file_in_good_style() {
        DrlLint lint = new DrlLint(FILE, GOOD, law);

        assertThat(lint.problems()).isEmpty();
        assertThat(lint.rules()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "eval( true )",
        "not Claim()",
        "exists Claim()",
        "forall( Claim() )",
        "Number() from accumulate( Claim( $x : weight ), sum( $x ) )",
        "accumulate( Claim( $x : weight ); $sum : sum( $x ) )",
        "Claim( $answer : kinship ) or Other()",
        "( Claim() or Other() )"
    })
    void should_refuse_a_left_side_that_is_no_single_pattern(String left) {
        assertThat(problems(GOOD.replace(PATTERN, left)))
                .anyMatch(problem -> problem.contains("its left side must be one pattern")
                        || problem.contains("from, accumulate, collect and windows are not allowed"));
    }

    @Test
    void should_refuse_two_patterns() {
        assertProblem(GOOD.replace(PATTERN, PATTERN + "\n    Other()"), "its left side must be one pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Claim( reading(\"Q1=R1\"), $answer : kinship ) from ledger.all()",
        "Claim( reading(\"Q1=R1\"), $answer : kinship ) from collect( Claim() )",
        "Claim( reading(\"Q1=R1\"), $answer : kinship ) over window:length(2)",
        "Claim( reading(\"Q1=R1\"), $answer : kinship ) from entry-point \"other\""
    })
    void should_refuse_another_source_than_the_claim(String left) {
        assertProblem(GOOD.replace(PATTERN, left), "from, accumulate, collect and windows are not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "salience 5", "activation-group \"one\"", "ruleflow-group \"one\"", "no-loop", "lock-on-active",
        "timer (int: 1s)", "duration 10", "enabled false", "auto-focus", "date-effective \"01-Jan-2020\"", "dialect \"mvel\""
    })
    void should_refuse_an_attribute(String attribute) {
        assertProblem(
                GOOD.replace("@Default", "@Default\n    " + attribute),
                "attributes such as [" + attribute.split(" ")[0] + "] are not allowed");
    }

    @Test
    void should_refuse_an_agenda_group_which_the_language_no_longer_has() {
        assertProblem(GOOD.replace("rule \"3/a  strictly\"", "rule \"3/a  strictly\" agenda-group \"one\""), "'agenda'");
        assertThat(problems(GOOD.replace("@Default", "@Default agenda-group \"one\"")))
                .isNotEmpty();
    }

    @Test
    void should_refuse_an_attribute_of_the_whole_file() {
        assertProblem(GOOD.replace("global", "dialect \"mvel\"\nglobal"), "attributes are not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert(new Object());", "insertLogical(new Object());", "update($claim);", "modify($claim) { setKnown(true) };",
        "retract($claim);", "delete($claim);", "drools.halt();", "ledger.record(\"3/a\", null);",
        "ledger.record(\"3/a\", $answer.negated());", "ledger.record(\"3/a\", $answer)",
        "other.record(\"3/a\", $answer);"
    })
    void should_refuse_a_consequence_that_is_no_record(String consequence) {
        assertProblem(GOOD.replace(RECORD, consequence),
                "its consequence must be one call of ledger.record or ledger.define");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ledger.record(\"3\", $answer);", "System.out.println();", "insert(new Object());", "// and no more"
    })
    void should_refuse_a_second_statement(String second) {
        assertProblem(GOOD.replace(RECORD, RECORD + "\n    " + second),
                "its consequence must be one call of ledger.record or ledger.define");
        assertProblem(GOOD.replace(DEFINE, DEFINE + "\n    " + second), "rule \"3  all together\": its");
    }

    @Test
    void should_refuse_a_named_consequence() {
        assertProblem(GOOD.replace(RECORD + "\nend", RECORD + "\nthen[other]\n    " + RECORD + "\nend"),
                "named consequences are not allowed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "function int two() { return 2; } | functions are not allowed",
        "declare Extra name : String end | declared types are not allowed",
        "declare enum Kind ONE(\"one\"); name : String end | declared types are not allowed",
        "query all() Claim() end | queries are not allowed",
        "query \"3/b  all\" @Arabic(\"نص\") Claim() end | queries are not allowed",
        "global java.util.List list; | the only global is the recorder, ledger",
        "import static java.lang.Math.max; | imports nothing but",
        "import java.time.LocalDate; | imports nothing but",
        "import com.example.OtherClaim; | imports nothing but",
        "import function org.example.Helper.help; | imports nothing but",
        "import accumulate org.example.Sum total; | imports nothing but",
        "declare window Recent Claim() over window:length(2) end | windows and entry points are not allowed",
        "declare entry-point Other end | windows and entry points are not allowed"
    })
    void should_refuse_another_element_of_a_file(String element, String problem) {
        boolean before = element.startsWith("import") || element.startsWith("global");
        assertProblem(
                before
                        ? GOOD.replace("global Ledger", element + "\nglobal Ledger")
                        : GOOD + "\n" + element + "\n",
                problem);
    }

    @Test
    void should_refuse_a_rule_that_extends_another() {
        assertProblem(GOOD.replace("rule \"3  all together\"", "rule \"3  all together\" extends \"3/a  broadly\""),
                "extending another rule is not allowed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "degree < 3 ~ holds a number",
        "weight > 0.5 ~ holds a number",
        "born > \"2003-01-01\" ~ compares with a text",
        "nationality == \"JO\" ~ compares with a text",
        "nationality == 'JO' ~ compares with a text",
        "caregiver == null ~ uses \"null\"",
        "caregiver != null ~ uses \"null\"",
        "day == LocalDate.now() ~ uses \"LocalDate\"",
        "eval( known ) ~ uses \"eval\"",
        "house matches pattern ~ uses \"matches\"",
        "houses contains house ~ uses \"contains\"",
        "house memberOf houses ~ uses \"memberOf\"",
        "day == new Day() ~ uses \"new\"",
        "$x : weight ~ the only binding is $answer",
        "x : weight ~ the only binding is $answer",
        "$x := weight ~ the only binding is $answer",
        "$answer : weight ~ binds one $answer",
        "reading(\"Q1=R2\") ~ its reading(...) constraints and its @Reading differ",
        "!reading(\"Q1=R1\") ~ reading(...) stands alone",
        "reading(\"Q1=R1\") == known ~ reading(...) stands alone",
        "reading(\"Q1=R1\") || known ~ reading(...) stands alone"
    })
    void should_refuse_a_constraint_that_hides_law_in_code(String constraint, String problem) {
        assertProblem(GOOD.replace("Claim( reading(\"Q1=R1\"),", "Claim( reading(\"Q1=R1\"), " + constraint + ","), problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "number(\"kinship\") | number(\"kinship\") names no parameter: correct the name, or add it",
        "number(\"majority\") | names a parameter that counts YEARS: write years(\"majority\")",
        "years(\"degree\") | names a parameter that counts DEGREES: write number(\"degree\")",
        "days(\"policy\") | names a parameter that counts WORKING_DAYS: write workingDays(\"policy\")",
        "years(\"majority\") | uses the parameter majority, which does not name 3/a: add it to the provisions"
    })
    void should_refuse_a_number_that_the_law_data_lacks_or_counts_otherwise(String number, String problem) {
        assertProblem(GOOD.replace("number(\"degree\")", number), problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orAsk", "askWhenMet", "askWhenNotMet", "askWhenOpen", "ask", "question"})
    void should_refuse_a_fact_that_the_register_lacks(String word) {
        assertThat(problems(GOOD.replace("kinship.widely", "kinship." + word + "(\"WEIGHT\")"))).isEmpty();
        assertProblem(GOOD.replace("kinship.widely", "kinship." + word + "(\"HEIGHT\")"),
                "asks for the fact HEIGHT, which the register lacks: correct the code, or add it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "by(\"MINISTER\") | ``",
        "inTurn(\"NATIONAL_COMMITTEE_RECOMMENDATION\", \"MINISTER_NOMINATION\") | ``",
        "acts(\"DUTY_DONE\") | ``",
        "of(\"JO\") | ``",
        "of(\"WEIGHT\") | ``",
        "by(\"MINISTR\") | hands \"MINISTR\" to by, which is no code of the case format and no fact",
        "inTurn(\"MINISTER_NOMINATION\", \"MINISTER_CANCELATION\") | hands \"MINISTER_CANCELATION\" to inTurn",
        "by(\"minister\") | hands \"minister\" to by, which is no provision of the law data and no code"
    })
    void should_refuse_a_code_that_no_case_may_hold(String call, String problem) {
        String changed = GOOD.replace("kinship.widely", "acts." + call + ".any");
        if (problem.isEmpty()) {
            assertThat(problems(changed)).isEmpty();
        } else {
            assertProblem(changed, problem);
        }
    }

    @Test
    void should_refuse_a_code_that_the_case_format_lacks() {
        assertThat(problems(GOOD.replace("kinship.widely", "kinship.by(\"MINISTER\", \"DELEGATE\").has(\"JO\")"))).isEmpty();
        assertProblem(GOOD.replace("kinship.widely", "kinship.by(\"MINISTER\", \"KING\")"),
                "hands \"KING\" to by, which is no code of the case format");
        assertProblem(GOOD.replace("kinship.widely", "kinship.has(\"Jordan\")"),
                "hands \"Jordan\" to has, which is no provision of the law data and no code");
    }

    @Test
    void should_accept_a_provision_id_in_a_constraint() {
        assertThat(problems(GOOD.replace("kinship.widely", "step(\"3/a\").required"))).isEmpty();
    }

    @Test
    void should_refuse_a_bound_pattern() {
        assertProblem(GOOD.replace("    " + PATTERN, "    $claim : " + PATTERN), "the pattern itself is not bound");
    }

    @Test
    void should_refuse_a_record_without_an_answer_and_a_formula_with_one() {
        assertProblem(GOOD.replace(", $answer : kinship.within(number(\"degree\"))", ""), "binds one $answer");
        assertProblem(GOOD.replace("Claim()", "Claim( $answer : kinship )"), "defines a formula and binds no $answer");
    }

    @Test
    void should_refuse_a_record_or_formula_of_another_provision() {
        assertProblem(GOOD.replace(RECORD, "ledger.record(\"3\", $answer);"), "records 3 and is named after 3/a");
        assertProblem(GOOD.replace("define(\"3\"", "define(\"3/a\""), "defines 3/a and is named after 3");
    }

    @Test
    void should_refuse_a_formula_of_unknown_provisions_or_other_words() {
        assertProblem(GOOD.replace("allOf(\"3/a\"", "allOf(\"3/z\""), "its formula names 3/z");
        assertProblem(GOOD.replace("allOf(\"3/a\"", "noneOf(\"3/a\""), "may only use allOf, anyOf, unless");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "@Arabic(\"الشروط مجتمعة\") | `` | needs @Arabic",
        "@Arabic(\"الشروط مجتمعة\") | @Arabic(\"all together\") | has an Arabic name without Arabic letters",
        "\"3  all together\" | \"3/z  all together\" | names a provision the catalogue does not have",
        "\"3  all together\" | \"three  all together\" | names a provision the catalogue does not have",
        "\"3  all together\" | \"4  all together\" | stands in the file of another article",
        "\"3  all together\" | \"3 all together\" | must start with its provision id and two blanks",
        "\"3  all together\" | \"3/a  all together\" | defines 3 and is named after 3/a",
        "\"3/a  broadly\" | \"3  broadly\" | records 3/a and is named after 3;",
        "@Arabic(\"الشروط مجتمعة\") | @Provision(\"3\") @Arabic(\"الشروط مجتمعة\") | take @Provision out",
        "@Arabic(\"الشروط مجتمعة\") | @Priority(\"high\") @Arabic(\"الشروط مجتمعة\") | metadata @Priority is not known"
    })
    void should_refuse_wrong_metadata(String part, String changed, String problem) {
        assertProblem(GOOD.replace(part, changed), problem);
    }

    @Test
    void should_refuse_a_reading_that_is_not_in_the_register() {
        assertProblem(GOOD.replace("Q1=R1", "Q9=R1"), "names the unknown reading Q9=R1");
    }

    @Test
    void should_refuse_an_option_that_is_not_in_the_register() {
        assertProblem(GOOD.replace("Q1=R1", "Q1=R9"), "names the unknown reading Q1=R9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@Reading(\"Q1=R1\") | ''", "@Reading(\"Q1=R1\") | @Reading(\"Q1=R2\")", "reading(\"Q1=R1\"), | ''"
    }, quoteCharacter = '\'')
    void should_refuse_a_reading_that_differs_between_metadata_and_constraint(String part, String changed) {
        assertProblem(GOOD.replace(part, changed), "its reading(...) constraints and its @Reading differ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "@Default | `` | \"3/a  strictly\": speaks on the default reading: write",
        "@Reading(\"Q1=R2\") | @Reading(\"Q1=R2\") @Default | \"3/a  broadly\": does not speak on the default of Q1, which is R1",
        "@Arabic(\"الشروط مجتمعة\") | @Arabic(\"الشروط مجتمعة\") @Default | speaks on every reading: take @Default out",
        "@Default | @Default(\"yes\") | @Default stands alone, without a value"
    })
    void should_refuse_a_default_that_is_not_marked_or_a_mark_on_no_default(String part, String changed, String problem) {
        assertProblem(GOOD.replace(part, changed), problem);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void should_refuse_a_file_without_one_of_the_opening_lines(int missing) {
        String line = OPENING.lines().toList().get(missing) + "\n";

        assertProblem(GOOD.replace(line, ""), "must open with three lines");
    }

    @Test
    void should_refuse_a_file_without_a_rule_or_that_cannot_be_parsed() {
        assertProblem(OPENING + HEAD, "holds no rule");
        assertThat(problems(GOOD.replace("when", "whenever"))).isNotEmpty();
    }

    @Test
    void should_refuse_the_file_of_another_article() {
        assertThat(new DrlLint("article-11-admission.drl", GOOD, law).problems())
                .hasSize(3)
                .allMatch(problem -> problem.contains("stands in the file of another article"));
    }

    private static List<String> problems(String drl) {
        assertThat(drl).as("the file was changed").isNotEqualTo(GOOD);
        return new DrlLint(FILE, drl, law).problems();
    }

    private static void assertProblem(String drl, String problem) {
        assertThat(problems(drl))
                .anyMatch(line -> line.contains(problem), "names the problem: " + problem)
                .allMatch(line -> line.startsWith(FILE + ": "));
    }
}
