package org.ihala.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ihala.rules.referral.ReferralQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line on the questions of referral. */
class ReferralTest {

    private static final String WORKER = Call.example("referral-detained-worker");
    private static final String STOPPED = Call.example("prosecution-stopped-trafficking");

    private static JsonNode json(String... args) throws IOException {
        Call call = Call.of(Stream.concat(Stream.of("decide", "--format", "json"), Stream.of(args)).toArray(String[]::new));
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err()).isEmpty();
        return new ObjectMapper().readTree(call.out());
    }

    private static String answer(String name, String question, String option, String value) throws IOException {
        return json(option, value, "--question", question, Call.example(name)).path("answer").asText();
    }

    static Stream<String> questions() {
        return Stream.of(ReferralQuestion.values()).map(ReferralQuestion::id);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void should_accept_every_question_of_referral(String question) throws IOException {
        JsonNode decision = json("--question", question, "--instrument", "JO-LAW-9-2009", WORKER);

        assertThat(decision.path("question").asText()).isEqualTo(question);
        assertThat(decision.path("rulebook").path("name").asText()).isEqualTo("JO-REFERRAL");
        assertThat(decision.path("edition").asText()).isEqualTo("JO-LAW-9-2009/2021");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void should_need_a_subject_for_all_but_reports(String question) {
        Call call = Call.of("decide", "--question", question, Call.example("referral-reports-on-the-last-day"));

        if (question.equals("reports")) {
            assertThat(call.code()).isZero();
        } else {
            assertThat(call.code()).isEqualTo(2);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).isEqualTo("subject: is required by the question\n");
        }
    }

    @Test
    void should_print_one_object_for_one_question_and_a_list_for_none_or_two() throws IOException {
        assertThat(json("--question", "flags", WORKER).path("question").asText()).isEqualTo("flags");
        assertThat(json("--question", "flags", "--question", "victim", WORKER).path("decisions"))
                .extracting(decision -> decision.path("rulebook").path("name").asText())
                .containsExactly("JO-REFERRAL", "JO-SHELTER");
        assertThat(json(WORKER).path("decisions"))
                .extracting(decision -> decision.path("question").asText())
                .containsExactly(
                        "victim", "admission", "elements", "look-further", "status", "stage", "next-steps",
                        "non-prosecution", "flags", "assistance", "overstay-exposure");
    }

    @Test
    void should_leave_a_question_that_shelter_knows_to_it_where_the_file_is_none_of_referral() throws IOException {
        assertThat(json("--question", "non-prosecution", STOPPED).path("rulebook").path("name").asText())
                .isEqualTo("JO-SHELTER");
        assertThat(json("--question", "non-prosecution", "--instrument", "JO-REFERRAL", STOPPED)
                        .path("rulebook")
                        .path("name")
                        .asText())
                .isEqualTo("JO-REFERRAL");
    }

    @Test
    void should_ask_only_the_law_named() throws IOException {
        String file = Call.example("referral-prosecution-stopped");

        assertThat(json("--instrument", "JO-SHELTER", file).path("decisions"))
                .extracting(decision -> decision.path("question").asText())
                .containsExactly("victim", "admission", "non-prosecution");
        assertThat(json("--instrument", "JO-LAW-9-2009", file).path("decisions"))
                .extracting(decision -> decision.path("rulebook").path("name").asText())
                .isNotEmpty()
                .containsOnly("JO-REFERRAL");
    }

    @ParameterizedTest
    @CsvSource({
        "referral-organized-begging-that-day, elements, YES, J03-2=R2, NO",
        "referral-organ-removal, elements, YES, J03-1=R2, UNDETERMINED",
        "referral-prosecution-stopped, non-prosecution, YES, J12-1=R2, UNDETERMINED"
    })
    void should_answer_otherwise_on_another_reading_and_call_both_answers_contested(
            String name, String question, String standard, String reading, String other) throws IOException {
        JsonNode byDefault = json("--question", question, Call.example(name));
        JsonNode byOther = json("--reading", reading, "--question", question, Call.example(name));

        assertThat(byDefault.path("answer").asText()).isEqualTo(standard);
        assertThat(byOther.path("answer").asText()).isEqualTo(other);
        assertThat(byDefault.path("contested").asBoolean()).isTrue();
        assertThat(byOther.path("contested").asBoolean()).isTrue();
    }

    @Test
    void should_hold_referral_to_an_edition_and_leave_shelter_to_the_day() throws IOException {
        JsonNode decisions = json("--edition", "JO-LAW-9-2009/2009", "--question", "elements", "--question", "admission",
                        Call.example("referral-organized-begging-that-day"))
                .path("decisions");

        assertThat(decisions)
                .extracting(decision -> decision.path("edition").asText() + " " + decision.path("answer").asText())
                .containsExactly("JO-LAW-9-2009/2009 NO", "JO-SHELTER/2012 UNDETERMINED");
        assertThat(answer("referral-organized-begging-that-day", "elements", "--edition", "JO-LAW-9-2009/2021"))
                .isEqualTo("YES");
    }

    /** Each asked on the last day of one answer and on the day after. */
    @ParameterizedTest
    @CsvSource({
        "referral-organized-begging-that-day, elements, 2021-05-01, NO, 2021-05-02, YES",
        "referral-reports-a-day-overdue, reports, 2020-06-30, YES, 2020-07-01, NO",
        "referral-overstay-before-the-rate-was-stated, overstay-exposure, 2025-05-06, UNDETERMINED, 2025-05-07, YES",
        "referral-asylum-seeker-return-blocked, status, 2024-09-30, UNDETERMINED, 2024-10-01, YES"
    })
    void should_turn_on_the_day_the_law_names(
            String name, String question, String before, String answerBefore, String on, String answerOn)
            throws IOException {
        assertThat(answer(name, question, "--as-of", before)).isEqualTo(answerBefore);
        assertThat(answer(name, question, "--as-of", on)).isEqualTo(answerOn);
    }

    @ParameterizedTest
    @CsvSource({
        "referral-overstay-on-the-last-day-of-a-month, 180, 183",
        "referral-overstay-a-day-into-a-month, 183, 186"
    })
    void should_tell_the_exposure_by_both_ways_to_count(String name, int byCalendar, int byThirtyDays) throws IOException {
        JsonNode outcome = json("--question", "overstay-exposure", Call.example(name)).path("outcome");

        assertThat(outcome.path("exposureInDinars").asInt()).isEqualTo(byCalendar);
        assertThat(outcome.path("exposureByThirtyDayMonths").asInt()).isEqualTo(byThirtyDays);
    }

    @Test
    void should_print_arabic_english_or_both() {
        String arabic = Call.of("decide", "--question", "next-steps", "--lang", "ar", WORKER).out();
        String english = Call.of("decide", "--question", "next-steps", "--lang", "en", WORKER).out();
        String both = Call.of("decide", "--question", "next-steps", "--lang", "both", WORKER).out();

        assertThat(arabic).startsWith("هل من خطوة مفتوحة، وعلى من؟ نعم، ").contains("وحدة مكافحة الاتجار بالبشر");
        assertThat(english).startsWith("Is a step open, and whose is it? Yes, by ").doesNotContainPattern("\\p{InArabic}");
        assertThat(both).startsWith(arabic).endsWith(english);
    }

    @ParameterizedTest
    @CsvSource({
        "--instrument=JO-LAW-10-2021, --instrument: unknown instrument; there are [JO-SHELTER",
        "--instrument=JO-NRM --question=stay, --question: is not answered by the law",
        "--question=guilt, --question: unknown question; there are [victim",
        "--question=flags --reading=Q12-2=R2, --reading: unknown reading; the register has [J",
        "--question=flags --edition=JO-SHELTER/2012, --edition: unknown edition; there are [JO-LAW-9-2009/2009"
    })
    void should_refuse_a_wrong_call_in_one_line_that_names_the_option(String options, String reason) {
        Call call = Call.of(Stream.of(new String[] {"decide"}, options.split(" "), new String[] {WORKER})
                .flatMap(Stream::of)
                .toArray(String[]::new));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).singleElement().asString().startsWith(reason);
    }

    @Test
    void should_read_a_screening_from_standard_input() throws IOException {
        byte[] file = Files.readAllBytes(Path.of(WORKER));

        assertThat(Call.decide(file, "--question", "flags")).isEqualTo(Call.of("decide", "--question", "flags", WORKER));
    }
}
