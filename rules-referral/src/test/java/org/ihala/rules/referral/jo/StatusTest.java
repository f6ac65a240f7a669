package org.ihala.rules.referral.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is comes from official acts alone; the later act on a status wins, and a disproof on its day. */
class StatusTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final Sheet EMPTY = Sheet.on("2025-06-01").screening("indicators.ILO-05", true);
    private static final Sheet FOUND = EMPTY.act("PROSECUTOR_FINDING", "2025-03-10", "crimeBefell", true);
    private static final Sheet BY_UNIT =
            EMPTY.act("IDENTIFICATION", "2025-03-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM");

    private static Decision status(Sheet sheet) {
        return JORDAN.decide(ReferralQuestion.STATUS, sheet.build());
    }

    static Stream<Arguments> settled() {
        return Stream.of(
                Arguments.of("VICTIM", "ACTUAL", FOUND),
                Arguments.of("VICTIM", "ACTUAL", EMPTY.act("IDENTIFICATION", "2025-03-01", "by", "COURT", "as", "VICTIM")),
                Arguments.of("VICTIM", "ACTUAL", FOUND.act(
                        "IDENTIFICATION", "2025-03-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM")),
                Arguments.of("POTENTIAL_VICTIM", "POSSIBLE", BY_UNIT),
                Arguments.of("POTENTIAL_VICTIM", "POSSIBLE", EMPTY.act(
                        "IDENTIFICATION", "2025-03-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "VICTIM")),
                Arguments.of("POTENTIAL_VICTIM", "POSSIBLE", EMPTY.act(
                        "EMERGENCY_APPROVAL", "2025-03-01", "by", "MINISTER", "indicates", "POTENTIAL_VICTIM")),
                Arguments.of("AFFECTED_PERSON", null, EMPTY.bystander("v", null)
                        .with("victim", "v")
                        .act("ADMISSION", "2025-03-01", "house", "h1")),
                Arguments.of("AFFECTED_PERSON", null, EMPTY.act(
                        "IDENTIFICATION", "2025-03-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "AFFECTED_PERSON")),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", FOUND.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT")),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", FOUND.act("STATUS_DISPROVED", "2025-03-10", "by", "PROSECUTOR")),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", FOUND.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT")
                        .act("IDENTIFICATION", "2025-03-12", "by", "COUNTER_TRAFFICKING_UNIT", "as", "NOT_A_VICTIM")),
                Arguments.of("POTENTIAL_VICTIM", "POSSIBLE", FOUND.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT")
                        .act("IDENTIFICATION", "2025-03-12", "by", "COUNTER_TRAFFICKING_UNIT", "as", "VICTIM")),
                Arguments.of("VICTIM", "ACTUAL", FOUND.act("STATUS_DISPROVED", "2025-03-09", "by", "COURT")),
                // A later finding to the contrary ends no status, a court that denies it does, in either form.
                Arguments.of("VICTIM", "ACTUAL", FOUND.act("PROSECUTOR_FINDING", "2025-03-11", "crimeBefell", false)),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", FOUND.act(
                        "IDENTIFICATION", "2025-03-11", "by", "COURT", "as", "NOT_A_VICTIM")),
                // What comes after a denial counts again, data behind an approval and a reception too.
                Arguments.of("POTENTIAL_VICTIM", "POSSIBLE", FOUND.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT")
                        .act("EMERGENCY_APPROVAL", "2025-03-12", "by", "MINISTER", "indicates", "POTENTIAL_VICTIM")),
                Arguments.of("AFFECTED_PERSON", null, FOUND.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT")
                        .bystander("v", null).with("victim", "v").act("ADMISSION", "2025-03-12", "house", "h1")));
    }

    @ParameterizedTest
    @MethodSource("settled")
    void should_take_the_status_from_the_acts_on_file(String status, String htcds, Sheet sheet) {
        Decision decision = status(sheet);

        assertThat(decision.answer()).isEqualTo(Answer.YES);
        assertThat(decision.outcome()).containsEntry("status", status).containsEntry("htcdsStatus", htcds);
    }

    static Stream<Sheet> open() {
        return Stream.of(
                EMPTY,
                EMPTY.act("PROSECUTOR_FINDING", "2025-03-10", "crimeBefell", false),
                EMPTY.act("PROSECUTOR_FINDING", "2025-03-10"),
                EMPTY.act("IDENTIFICATION", "2025-03-01", "by", "OTHER", "as", "NOT_A_VICTIM"),
                EMPTY.act("IDENTIFICATION", "2025-06-02", "by", "COUNTER_TRAFFICKING_UNIT", "as", "VICTIM"),
                EMPTY.act("EMERGENCY_APPROVAL", "2025-03-01", "by", "MINISTER", "indicates", "AFFECTED_PERSON"),
                EMPTY.act("STATUS_DISPROVED", "2025-03-11", "by", "DIRECTOR"));
    }

    @ParameterizedTest
    @MethodSource("open")
    void should_leave_the_status_open_without_an_act_that_settles_it(Sheet sheet) {
        Decision decision = status(sheet);

        assertThat(decision.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(decision.outcome()).containsEntry("status", null).containsEntry("htcdsStatus", null);
        assertThat(decision.missing()).isNotEmpty();
    }

    /** Whoever the others are: an organization, a judge in a country without investigative judges, somebody unnamed. */
    @ParameterizedTest
    @CsvSource({"OTHER, VICTIM", "OTHER, AFFECTED_PERSON", "INVESTIGATIVE_JUDGE, VICTIM", ", VICTIM", "COURT, POTENTIAL_VICTIM"})
    void should_report_what_others_say_and_leave_the_status_open(String by, String as) {
        Decision decision = status(EMPTY.act("IDENTIFICATION", "2025-03-01", "by", by, "as", as));

        assertThat(decision.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(decision.outcome()).containsEntry("status", "POSSIBLE_VICTIM").containsEntry("htcdsStatus", "POSSIBLE");
        assertThat(decision.missing()).extracting(Decision.Missing::fact).contains("IDENTIFICATION", "PROSECUTOR_FINDING");
    }

    @Test
    void should_warn_that_a_negative_finding_ends_nothing() {
        assertThat(status(EMPTY.act("PROSECUTOR_FINDING", "2025-03-10", "crimeBefell", false)).warnings())
                .extracting(Decision.Warning::code)
                .contains("NEGATIVE_FINDING");
        assertThat(status(FOUND).warnings()).extracting(Decision.Warning::code).doesNotContain("NEGATIVE_FINDING");
    }

    @Test
    void should_keep_a_victim_whom_somebody_without_power_disproves() {
        assertThat(status(FOUND.act("STATUS_DISPROVED", "2025-04-01", "by", "DIRECTOR")).outcome())
                .containsEntry("status", "VICTIM");
    }
}
