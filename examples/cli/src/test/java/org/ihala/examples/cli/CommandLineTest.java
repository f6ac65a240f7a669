package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.law.Reading;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the command line to the public contract: its options, exit codes and streams. */
class CommandLineTest {

    private static final String VICTIM = Call.example("adult-victim-ordinary-admission");
    private static final String LAST_DAY = Call.example("stay-last-day");
    private static final String LATE_MEETING = Call.example("meeting-a-day-late");

    private static JsonNode json(Call call) throws IOException {
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err()).isEmpty();
        return new ObjectMapper().readTree(call.out());
    }

    /** The questions about life in the House and about bodies, each with the object it reads. */
    private static final Map<String, String> OBJECTS = Map.ofEntries(
            Map.entry("placement", "placement"),
            Map.entry("entry-to-womens-area", "entryToWomensArea"),
            Map.entry("visit", "visit"),
            Map.entry("outing", "outing"),
            Map.entry("belonging", "belonging"),
            Map.entry("association", "association"),
            Map.entry("committee", "committee"),
            Map.entry("meeting", "meeting"),
            Map.entry("subcommittee", "subcommittee"),
            Map.entry("staff", "staff"),
            Map.entry("reports", "reports"),
            Map.entry("sanction", "violation"));

    private static final Set<String> ABOUT_PERSON = Set.of(
            "victim", "affected-person", "admission", "non-prosecution", "stay", "ending", "duties", "placement",
            "visit", "outing", "belonging");

    static Stream<String> questions() {
        return Stream.of(ShelterQuestion.values()).map(ShelterQuestion::id);
    }

    static Stream<String> questionsWithObject() {
        return OBJECTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void should_accept_every_question_of_this_version(String question) throws IOException {
        JsonNode decision = json(Call.of("decide", "--format", "json", "--question", question, LAST_DAY));

        assertThat(decision.path("question").asText()).isEqualTo(question);
        assertThat(decision.path("format").asText()).isEqualTo("ihala-decision/1");
        assertThat(decision.path("answer").asText()).isIn("YES", "NO", "UNDETERMINED");
    }

    @ParameterizedTest
    @MethodSource("questionsWithObject")
    void should_leave_a_question_open_whose_object_is_not_on_file_or_empty(String question) throws IOException {
        JsonNode absent = json(Call.of("decide", "--format", "json", "--question", question, LAST_DAY));
        JsonNode empty = json(Call.decide(
                Files.readString(Path.of(LAST_DAY))
                        .replaceFirst("\\{", "{ \"" + OBJECTS.get(question) + "\": {},"),
                "--format", "json", "--question", question));

        for (JsonNode decision : List.of(absent, empty)) {
            assertThat(decision.path("answer").asText()).isEqualTo("UNDETERMINED");
            assertThat(decision.path("missing")).isNotEmpty();
        }
        assertThat(empty).isEqualTo(absent);
    }

    @Test
    void should_ask_every_question_somewhere() {
        assertThat(Stream.concat(OBJECTS.keySet().stream(), ABOUT_PERSON.stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(questions().toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void should_need_a_subject_for_questions_about_a_person_alone(String question) throws IOException {
        Call call = Call.of("decide", "--format", "json", "--question", question, LATE_MEETING);

        if (ABOUT_PERSON.contains(question)) {
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).isEqualTo("subject: is required by the question\n");
        } else {
            assertThat(json(call).path("answer").asText())
                    .isEqualTo(question.equals("meeting") ? "YES" : "UNDETERMINED");
        }
    }

    @Test
    void should_decide_nothing_where_one_of_two_questions_lacks_its_subject() {
        Call call = Call.of("decide", "--question", "meeting", "--question", "visit", LATE_MEETING);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEqualTo("subject: is required by the question\n");
    }

    @Test
    void should_decide_bodies_and_a_person_of_one_file_together() throws IOException {
        String file = Files.readString(Path.of(Call.example("visit-by-family")))
                .replaceFirst("\\{", "{ \"violation\": { \"body\": \"STATE\" }, \"meeting\": {},");

        assertThat(json(Call.decide(file, "--format", "json")).path("decisions"))
                .extracting(decision -> decision.path("question").asText() + " "
                        + decision.path("answer").asText() + " " + decision.path("subject").asText())
                .containsExactly(
                        "victim YES p1", "admission YES p1", "visit YES p1", "meeting UNDETERMINED null",
                        "sanction NO null");
        assertThat(json(Call.decide(
                                file, "--format", "json", "--question", "sanction", "--question", "visit", "--question",
                                "committee"))
                        .path("decisions"))
                .extracting(decision -> decision.path("question").asText() + " "
                        + decision.path("answer").asText())
                .containsExactly("sanction NO", "visit YES", "committee UNDETERMINED");
    }

    @Test
    void should_print_one_object_for_exactly_one_question() throws IOException {
        JsonNode decision = json(Call.of("decide", "--format", "json", "--question", "stay", LAST_DAY));

        List<String> fields = new ArrayList<>();
        decision.fieldNames().forEachRemaining(fields::add);
        assertThat(fields)
                .containsExactly(
                        "format", "caseId", "question", "subject", "asOf", "edition", "answer", "contested", "basis", "outcome",
                        "because", "missing", "duties", "readings", "warnings", "rulebook");
    }

    @Test
    void should_print_a_list_for_no_question_and_for_two() throws IOException {
        assertThat(json(Call.of("decide", "--format", "json", VICTIM)).path("decisions"))
                .extracting(decision -> decision.path("question").asText())
                .containsExactly("victim", "admission");
        assertThat(json(Call.of(
                                "decide", "--question", "ending", "--question", "stay", "--format", "json", LAST_DAY))
                        .path("decisions"))
                .extracting(decision -> decision.path("question").asText())
                .containsExactly("ending", "stay");
    }

    @Test
    void should_let_the_call_override_the_day_of_the_file() throws IOException {
        JsonNode decision = json(Call.of(
                "decide", "--as-of", "2018-03-01", "--format", "json", "--question", "stay", LAST_DAY));

        assertThat(decision.path("asOf").asText()).isEqualTo("2018-03-01");
        assertThat(decision.path("answer").asText()).isEqualTo("NO");
    }

    @Test
    void should_not_know_acts_after_the_day_asked_about() throws IOException {
        JsonNode decisions =
                json(Call.of("decide", "--as-of", "2016-02-15", "--format", "json", VICTIM)).path("decisions");

        assertThat(decisions.get(1).path("question").asText()).isEqualTo("admission");
        assertThat(decisions.get(1).path("answer").asText()).isEqualTo("UNDETERMINED");
    }

    @Test
    void should_choose_the_edition_by_the_day_and_let_the_call_override_it() throws IOException {
        String file = Call.example("stay-past-two-months-2023");

        JsonNode byDay = json(Call.of("decide", "--format", "json", "--question", "ending", file));
        JsonNode byCall = json(Call.of(
                "decide", "--edition", "JO-SHELTER/2012", "--format", "json", "--question", "ending", file));

        assertThat(byDay.path("edition").asText()).isEqualTo("JO-SHELTER/2023");
        assertThat(byDay.path("answer").asText()).isEqualTo("UNDETERMINED");
        assertThat(byCall.path("edition").asText()).isEqualTo("JO-SHELTER/2012");
        assertThat(byCall.path("answer").asText()).isEqualTo("YES");
    }

    @Test
    void should_decide_one_file_by_either_edition() throws IOException {
        String file = Call.example("association-accredited-before-2023");

        JsonNode issued = json(Call.of("decide", "--edition", "JO-SHELTER/2012", "--format", "json", "--question",
                "association", file));
        JsonNode amended = json(Call.of("decide", "--edition", "JO-SHELTER/2023", "--format", "json", "--question",
                "association", file));

        assertThat(List.of(issued, amended)).allSatisfy(decision ->
                assertThat(decision.path("answer").asText()).isEqualTo("YES"));
        assertThat(issued.path("edition").asText()).isEqualTo("JO-SHELTER/2012");
        assertThat(issued.path("contested").asBoolean()).isTrue();
        assertThat(codes(issued)).containsExactly("HOUSE_ACCREDITED");
        assertThat(amended.path("edition").asText()).isEqualTo("JO-SHELTER/2023");
        assertThat(amended.path("contested").asBoolean()).isFalse();
        assertThat(codes(amended)).containsExactly("AMENDED_2023_TEXT_NOT_SEEN");
    }

    private static List<String> codes(JsonNode decision) {
        List<String> codes = new ArrayList<>();
        decision.path("warnings").forEach(warning -> codes.add(warning.path("code").asText()));
        return codes;
    }

    /** Each a case of a body or of a stay, asked a day earlier or later than its file says. */
    @ParameterizedTest
    @CsvSource({
        "reports-on-the-last-day, reports, 2019-02-28, YES, 2019-03-01, NO",
        "committee-term-ended-yesterday, committee, 2021-03-10, YES, 2021-03-11, NO",
        "association-approved, association, 2015-07-14, UNDETERMINED, 2015-07-15, YES",
        "placement-on-the-eighteenth-birthday, placement, 2019-03-04, YES, 2019-03-05, UNDETERMINED"
    })
    void should_turn_on_the_day_the_law_names(
            String name, String question, String before, String answerBefore, String on, String answerOn)
            throws IOException {
        assertThat(answer(name, question, "--as-of", before)).isEqualTo(answerBefore);
        assertThat(answer(name, question, "--as-of", on)).isEqualTo(answerOn);
    }

    private static String answer(String name, String question, String option, String value) throws IOException {
        return json(Call.of("decide", option, value, "--format", "json", "--question", question, Call.example(name)))
                .path("answer")
                .asText();
    }

    @ParameterizedTest
    @CsvSource({
        "victim-in-hospital, affected-person, UNDETERMINED, Q03-14=R3, YES",
        "caregiver-word-of-somebody-else, affected-person, UNDETERMINED, Q03-16=R2, YES",
        "extension-by-delegate, ending, YES, Q12-15=R2, UNDETERMINED",
        "caregiver-found-after-entry, ending, NO, Q17-5=R1, YES",
        "resident-turns-eighteen, ending, NO, Q17-5=R1, UNDETERMINED",
        "placement-mother-and-son, placement, YES, Q14-1=R1, UNDETERMINED",
        "womens-area-in-a-fire, entry-to-womens-area, YES, Q14-7=R2, NO",
        "womens-area-woman-refused, entry-to-womens-area, NO, Q14-6=R2, YES",
        "outing-alone-at-eighteen, outing, NO, Q15-4=R2, YES",
        "outing-unsafe-for-the-relative, outing, YES, Q15-6=R2, UNDETERMINED",
        "belonging-phone-refused, belonging, NO, Q15-9=R2, YES",
        "association-founded-on-leap-day, association, YES, Q06-2=R2, NO",
        "association-nominated-a-day-early, association, NO, Q06-2=R1, YES",
        "association-nominated-a-day-early, association, NO, Q06-3=R2, YES",
        "association-condition-lost, association, YES, Q06-6=R2, NO",
        "association-accredited-before-2023, association, YES, Q02-5=R1, NO",
        "meeting-bare-majority, meeting, YES, Q07-2=R2, NO",
        "meeting-called-by-the-deputy, meeting, YES, Q09-2=R1, NO",
        "meeting-with-empty-seats, meeting, NO, Q07-3=R2, YES",
        "subcommittee-three-members, subcommittee, NO, Q08-5=R2, YES",
        "staff-one-covers-two-fields, staff, NO, Q18-2=R2, YES",
        "staff-director-from-care-alone, staff, NO, Q18-4=R2, YES",
        "reports-a-day-late, reports, NO, Q08-3=R1, YES",
        "reports-program-approved-later, reports, NO, Q08-2=R2, YES",
        "sanction-last-day-of-the-first-warning, sanction, YES, Q19-20=R2, NO",
        "consul-asked-for, duties, NO, Q05-5=R2, YES",
        "disclosure-by-a-volunteer, duties, NO, Q10-1=R2, YES",
        "disclosure-to-the-prosecutor, duties, YES, Q10-2=R2, NO"
    })
    void should_answer_otherwise_on_another_reading_and_call_both_answers_contested(
            String name, String question, String answer, String reading, String otherwise) throws IOException {
        String[] call = {"decide", "--format", "json", "--question", question, Call.example(name), "--reading"};
        JsonNode standard = json(Call.of(Stream.of(call).limit(6).toArray(String[]::new)));
        JsonNode other = json(Call.of(with(call, reading)));

        assertThat(standard.path("answer").asText()).isEqualTo(answer);
        assertThat(other.path("answer").asText()).isEqualTo(otherwise);
        assertThat(List.of(standard, other)).allSatisfy(decision ->
                assertThat(decision.path("contested").asBoolean()).isTrue());
    }

    /** One call names an option of every point, so that a case of each kind of claim is decided on it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void should_accept_every_reading_of_the_register(int place) throws IOException {
        List<String> options = new ArrayList<>(List.of("decide", "--format", "json"));
        Map<String, String> chosen = new HashMap<>();
        for (Reading reading : ShelterRuleBook.load().law().readings().values()) {
            List<Reading.Option> all = reading.options();
            chosen.put(reading.id(), all.get(Math.min(place, all.size() - 1)).id());
            options.addAll(List.of("--reading", reading.id() + "=" + chosen.get(reading.id())));
        }
        Set<String> seen = new TreeSet<>();
        for (String name : List.of("sibling-resident-2023", "stay-extended-by-minister", "meeting-bare-majority")) {
            for (JsonNode decision :
                    json(Call.of(with(options.toArray(String[]::new), Call.example(name)))).path("decisions")) {
                decision.path("readings").forEach(reading -> {
                    seen.add(reading.path("id").asText());
                    assertThat(reading.path("chosen").asText())
                            .isEqualTo(chosen.get(reading.path("id").asText()));
                });
            }
        }

        assertThat(chosen).hasSizeGreaterThan(60);
        assertThat(seen).contains("Q03-2", "Q07-2", "Q11-16", "Q12-2", "Q17-6");
    }

    @Test
    void should_apply_another_reading_and_say_so() throws IOException {
        JsonNode decision = json(Call.of(
                "decide", "--reading", "Q12-2=R2", "--reading", "Q12-3=R1", "--format", "json", "--question", "stay",
                LAST_DAY));

        assertThat(decision.path("answer").asText()).isEqualTo("NO");
        assertThat(decision.path("contested").asBoolean()).isTrue();
        assertThat(decision.path("readings"))
                .anySatisfy(reading -> {
                    assertThat(reading.path("id").asText()).isEqualTo("Q12-2");
                    assertThat(reading.path("chosen").asText()).isEqualTo("R2");
                    assertThat(reading.path("wouldChangeAnswer").asBoolean()).isTrue();
                });
    }

    static Stream<Arguments> wrongCalls() {
        return Stream.of(
                Arguments.of("no command", new String[] {}),
                Arguments.of("unknown command", new String[] {"judge", VICTIM}),
                Arguments.of("no file", new String[] {"decide"}),
                Arguments.of("two files", new String[] {"decide", VICTIM, LAST_DAY}),
                Arguments.of("missing file", new String[] {"decide", "no-such-file.json"}),
                Arguments.of("folder", new String[] {"decide", Call.CASES.toString()}),
                Arguments.of("unknown question", new String[] {"decide", "--question", "guilt", VICTIM}),
                Arguments.of("question in capitals", new String[] {"decide", "--question", "VICTIM", VICTIM}),
                Arguments.of("empty question", new String[] {"decide", "--question", "", VICTIM}),
                Arguments.of("question without value", new String[] {"decide", VICTIM, "--question"}),
                Arguments.of("one unknown question of two",
                        new String[] {"decide", "--question", "victim", "--question", "guilt", VICTIM}),
                Arguments.of("unknown point", new String[] {"decide", "--reading", "Q99-1=R1", VICTIM}),
                Arguments.of("unknown reading", new String[] {"decide", "--reading", "Q12-2=R9", VICTIM}),
                Arguments.of("reading without choice", new String[] {"decide", "--reading", "Q12-2", VICTIM}),
                Arguments.of("unknown edition", new String[] {"decide", "--edition", "JO-SHELTER/1999", VICTIM}),
                Arguments.of("unknown option", new String[] {"decide", "--verbose", VICTIM}),
                Arguments.of("unknown format", new String[] {"decide", "--format", "xml", VICTIM}),
                Arguments.of("unknown language", new String[] {"decide", "--lang", "fr", VICTIM}),
                Arguments.of("no format of a schema", new String[] {"schema"}),
                Arguments.of("unknown format of a schema", new String[] {"schema", "law"}),
                Arguments.of("two formats of a schema", new String[] {"schema", "case", "decision"}),
                Arguments.of("no date", new String[] {"decide", "--as-of", "today", VICTIM}),
                Arguments.of("date that is none", new String[] {"decide", "--as-of", "2021-02-30", VICTIM}),
                Arguments.of("date in another form", new String[] {"decide", "--as-of", "12/03/2021", VICTIM}),
                Arguments.of("date with a time", new String[] {"decide", "--as-of", "2021-03-12T00:00", VICTIM}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongCalls")
    void should_refuse_a_wrong_call_with_a_reason_and_nothing_on_standard_output(String what, String[] args) {
        Call call = Call.of(args);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines().findFirst()).hasValueSatisfying(reason -> assertThat(reason).isNotBlank());
        assertThat(call.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--question=guilt", "--reading=Q12-2=R9", "--edition=x", "--as-of=2021-02-30"})
    void should_give_the_reason_in_one_line_that_names_the_option(String option) {
        Call call = Call.of("decide", option, VICTIM);

        assertThat(call.err().lines()).singleElement().satisfies(line -> assertThat(line)
                .startsWith(option.substring(0, option.indexOf('=')) + ": "));
    }

    @Test
    void should_need_a_day_in_the_file_or_in_the_call() throws IOException {
        String undated = Files.readString(Path.of(VICTIM)).replaceFirst("\"asOf\": \"[^\"]+\",", "");

        Call without = Call.decide(undated);
        Call with = Call.decide(undated, "--as-of", "2016-02-17");

        assertThat(without.code()).isEqualTo(2);
        assertThat(without.out()).isEmpty();
        assertThat(without.err()).startsWith("asOf: ");
        assertThat(with.out()).isEqualTo(Call.of("decide", VICTIM).out()).isNotEmpty();
    }

    @Test
    void should_read_standard_input() throws IOException {
        Call fromInput = Call.decide(Files.readAllBytes(Path.of(VICTIM)), "--format", "json");

        assertThat(fromInput).isEqualTo(Call.of("decide", "--format", "json", VICTIM));
    }

    @Test
    void should_give_the_same_bytes_twice() {
        for (String format : List.of("text", "json")) {
            Call first = Call.of("decide", "--format", format, "--lang", "both", LAST_DAY);

            assertThat(Call.of("decide", "--format", format, "--lang", "both", LAST_DAY)).isEqualTo(first);
            assertThat(first.out()).isNotEmpty();
        }
    }

    @Test
    void should_print_text_in_english_by_default() {
        Call plain = Call.of("decide", VICTIM);

        assertThat(plain).isEqualTo(Call.of("decide", "--format", "text", "--lang", "en", VICTIM));
        assertThat(plain.out()).doesNotContainPattern("\\p{InArabic}");
    }

    @Test
    void should_print_arabic_english_or_both() {
        String[] question = {"decide", "--question", "admission", VICTIM, "--lang"};
        String arabic = Call.of(with(question, "ar")).out();
        String english = Call.of(with(question, "en")).out();
        String both = Call.of(with(question, "both")).out();

        assertThat(arabic).containsPattern("\\p{InArabic}");
        assertThat(both).startsWith(arabic).endsWith(english);
    }

    private static String[] with(String[] args, String last) {
        return Stream.concat(Stream.of(args), Stream.of(last)).toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void should_tell_the_answer_then_why_then_what_is_missing_then_the_duties(String language) {
        String text = Call.of(
                        "decide", "--lang", language, "--question", "duties", Call.example("asylum-seeker-duties"))
                .out();
        boolean arabic = language.equals("ar");

        assertThat(text)
                .containsSubsequence(
                        arabic ? "\n? غير محسوم" : "\n? Undetermined",
                        arabic ? "\nلماذا\n" : "\nWhy\n",
                        arabic ? "\nما الناقص ومن يقدمه\n" : "\nWhat is missing, and who can supply it\n",
                        arabic ? "\nالواجبات\n" : "\nDuties\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void should_tell_of_duties_first_what_is_outstanding_then_what_goes_on_then_what_no_answer_turns_on(String language) {
        String text = Call.of("decide", "--lang", language, "--question", "duties", Call.example("consul-asked-for")).out();
        boolean arabic = language.equals("ar");

        assertThat(text)
                .containsSubsequence(
                        arabic ? "\nالواجبات\n  • مستحق — " : "\nDuties\n  • due — ",
                        arabic ? "  • أُنجز — " : "  • done — ",
                        arabic ? "\nما يستمر تقديمه، ويُتحقق من استمراره\n  • مستمر — " : "\nWhat continues; check that it still does\n  • ongoing — ",
                        arabic ? " (آخر تقديم " : " (last given on ",
                        arabic ? "\nواجبات دائمة لا يتوقف عليها هذا الجواب\n  • لجنة دور الإيواء: "
                                : "\nStanding duties, on which this answer does not turn\n  • the Shelter Committee: Article 8/a, ");
    }

    static Stream<String> cases() {
        return Call.examples().stream().map(Path::toString);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_isolate_every_latin_run_of_an_arabic_text(String file) {
        Call call = Call.of("decide", "--lang", "ar", file);

        assertThat(call.code()).isZero();
        call.out().lines().forEach(line -> {
            int open = 0;
            for (char c : line.toCharArray()) {
                open += c == '\u2066' ? 1 : c == '\u2069' ? -1 : 0;
                assertThat(open).as(line).isBetween(0, 1);
                if (c < 128 && Character.isLetter(c)) {
                    assertThat(open).as("a Latin letter that is not isolated: %s", line).isOne();
                }
            }
            assertThat(open).as(line).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "decision"})
    void should_print_the_schema_of_a_format(String format) throws IOException {
        Call call = Call.of("schema", format);

        assertThat(json(call).path("$id").asText()).isEqualTo("urn:ihala:" + format + ":1");
        assertThat(call.out()).endsWith("}\n");
    }

    @Test
    void should_point_to_the_help_of_the_command_that_was_called() {
        assertThat(Call.of("schema", "law").err()).endsWith("Try 'ihala schema --help'.\n");
        assertThat(Call.of("decide", "--verbose").err()).endsWith("Try 'ihala decide --help'.\n");
        assertThat(Call.of("judge").err()).endsWith("Try 'ihala --help'.\n");
    }

    @Test
    void should_show_help_and_version_without_a_case() {
        assertThat(Call.of("schema", "--help").out()).contains("case|decision");
        assertThat(Call.of("decide", "--help").code()).isZero();
        assertThat(Call.of("decide", "--help").out()).contains("--question", "--as-of", "--edition", "--reading");
        assertThat(Call.of("--version").code()).isZero();
    }
}
