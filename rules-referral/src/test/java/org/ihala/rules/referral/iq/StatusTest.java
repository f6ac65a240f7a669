package org.ihala.rules.referral.iq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Only an investigative judge or a court recognizes or denies; everybody else makes the person wait. */
class StatusTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();
    private static final Sheet EMPTY = Sheet.on("2025-06-01").screening("indicators.ILO-05", true);

    private static Sheet said(Sheet sheet, String day, String by, String as) {
        return sheet.act("IDENTIFICATION", day, "by", by, "as", as);
    }

    private static final Sheet JUDGED = said(EMPTY, "2025-03-10", "INVESTIGATIVE_JUDGE", "VICTIM");
    private static final Sheet REFERRED = said(EMPTY, "2025-03-01", "COUNTER_TRAFFICKING_UNIT", "VICTIM");

    private static Decision status(Sheet sheet) {
        return IRAQ.decide(ReferralQuestion.STATUS, sheet.build());
    }

    static Stream<Arguments> settled() {
        return Stream.of(
                Arguments.of("VICTIM", "ACTUAL", JUDGED),
                Arguments.of("VICTIM", "ACTUAL", said(EMPTY, "2025-03-10", "COURT", "VICTIM")),
                Arguments.of("VICTIM", "ACTUAL", said(JUDGED, "2025-03-01", "OTHER", "POTENTIAL_VICTIM")),
                Arguments.of("VICTIM", "ACTUAL", said(JUDGED, "2025-04-01", "OTHER", "NOT_A_VICTIM")),
                Arguments.of("VICTIM", "ACTUAL", JUDGED.act("STATUS_DISPROVED", "2025-03-09", "by", "COURT")),
                Arguments.of("VICTIM", "ACTUAL", JUDGED.act("STATUS_DISPROVED", "2025-04-01", "by", "PROSECUTOR")),
                Arguments.of("VICTIM", "ACTUAL", said(JUDGED, "2025-03-09", "COURT", "NOT_A_VICTIM")),
                Arguments.of("POSSIBLE_VICTIM", "POSSIBLE", REFERRED),
                Arguments.of("POSSIBLE_VICTIM", "POSSIBLE", said(EMPTY, "2025-03-01", "OTHER", "VICTIM")),
                Arguments.of("POSSIBLE_VICTIM", "POSSIBLE", said(EMPTY, "2025-03-01", "OTHER", "POTENTIAL_VICTIM")),
                Arguments.of("POSSIBLE_VICTIM", "POSSIBLE", said(EMPTY, "2025-03-01", "INVESTIGATIVE_JUDGE", "POTENTIAL_VICTIM")),
                Arguments.of("POSSIBLE_VICTIM", "POSSIBLE", said(EMPTY, "2025-03-01", "COURT", "AFFECTED_PERSON")),
                Arguments.of("POSSIBLE_VICTIM", "POSSIBLE", EMPTY.act("IDENTIFICATION", "2025-03-01", "as", "VICTIM")),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", JUDGED.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT")),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", JUDGED.act("STATUS_DISPROVED", "2025-03-10", "by", "COURT")),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", said(JUDGED, "2025-03-11", "INVESTIGATIVE_JUDGE", "NOT_A_VICTIM")),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", said(JUDGED, "2025-03-11", "COURT", "NOT_A_VICTIM")),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", said(REFERRED, "2025-03-11", "COURT", "NOT_A_VICTIM")),
                // What is said after a denial counts again, and once more waits for the judge.
                Arguments.of("POSSIBLE_VICTIM", "POSSIBLE", said(
                        JUDGED.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT"), "2025-04-01", "OTHER", "VICTIM")),
                Arguments.of("VICTIM", "ACTUAL", said(
                        JUDGED.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT"), "2025-04-01", "COURT", "VICTIM")),
                // The later of two denials counts, in whichever form.
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", said(
                        EMPTY.act("STATUS_DISPROVED", "2025-03-02", "by", "COURT"), "2025-03-11", "COURT", "NOT_A_VICTIM")
                        .act("IDENTIFICATION", "2025-03-05", "by", "INVESTIGATIVE_JUDGE", "as", "VICTIM")),
                Arguments.of("NOT_A_VICTIM", "NOT_A_VICTIM", said(
                        EMPTY.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT"), "2025-03-02", "COURT", "NOT_A_VICTIM")
                        .act("IDENTIFICATION", "2025-03-05", "by", "INVESTIGATIVE_JUDGE", "as", "VICTIM")));
    }

    @ParameterizedTest
    @MethodSource("settled")
    void should_take_the_status_from_the_judge_and_let_the_later_word_win(String status, String htcds, Sheet sheet) {
        Decision decision = status(sheet);

        // What somebody without the power says is reported, and leaves the answer open.
        assertThat(decision.answer()).isEqualTo(status.equals("POSSIBLE_VICTIM") ? Answer.UNDETERMINED : Answer.YES);
        assertThat(decision.outcome()).containsEntry("status", status).containsEntry("htcdsStatus", htcds);
        assertThat(decision.warnings()).extracting(Decision.Warning::code).contains("ONLY_A_JUDGE_RECOGNIZES");
    }

    static Stream<Sheet> open() {
        return Stream.of(
                EMPTY,
                EMPTY.act("PROSECUTOR_FINDING", "2025-03-10", "crimeBefell", true),
                EMPTY.act("EMERGENCY_APPROVAL", "2025-03-10", "by", "MINISTER", "indicates", "VICTIM"),
                EMPTY.act("ADMISSION", "2025-03-10"),
                EMPTY.act("IDENTIFICATION", "2025-03-01", "by", "INVESTIGATIVE_JUDGE"),
                said(EMPTY, "2025-03-01", "OTHER", "NOT_A_VICTIM"),
                said(EMPTY, "2025-03-01", "COUNTER_TRAFFICKING_UNIT", "NOT_A_VICTIM"),
                said(EMPTY, "2025-06-02", "INVESTIGATIVE_JUDGE", "VICTIM"),
                EMPTY.act("STATUS_DISPROVED", "2025-03-11", "by", "PROSECUTOR"),
                EMPTY.act("STATUS_DISPROVED", "2025-03-11"),
                // What a judge said after the denial, and is not known, may have been for the person.
                EMPTY.act("STATUS_DISPROVED", "2025-03-11", "by", "COURT")
                        .act("IDENTIFICATION", "2025-03-12", "by", "INVESTIGATIVE_JUDGE"));
    }

    @ParameterizedTest
    @MethodSource("open")
    void should_leave_the_status_open_without_a_word_that_counts(Sheet sheet) {
        Decision decision = status(sheet);

        assertThat(decision.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(decision.outcome()).containsEntry("status", null).containsEntry("htcdsStatus", null);
        assertThat(decision.missing()).extracting(Decision.Missing::fact).contains("JUDGE_DECISION");
    }

    @Test
    void should_ask_the_judge_whether_a_denial_by_somebody_else_is_right() {
        assertThat(status(EMPTY.act("STATUS_DISPROVED", "2025-03-11", "by", "PROSECUTOR")).missing())
                .filteredOn(missing -> missing.fact().equals("DISPROVED_BY"))
                .extracting(Decision.Missing::who)
                .isEqualTo(List.of("COURT"));
    }

    @Test
    void should_say_that_a_finding_of_the_prosecutor_recognizes_nobody() {
        Sheet found = EMPTY.act("PROSECUTOR_FINDING", "2025-03-10", "crimeBefell", true);

        assertThat(status(found).warnings()).extracting(Decision.Warning::code).contains("PROSECUTOR_IS_NO_JUDGE");
        assertThat(status(EMPTY).warnings()).extracting(Decision.Warning::code).doesNotContain("PROSECUTOR_IS_NO_JUDGE");
    }
}
