package org.ihala.rules.referral.iq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.InstitutionalReports;
import org.ihala.rules.casefile.InstitutionalReports.InstitutionalReport;
import org.ihala.rules.casefile.InstitutionalReports.InstitutionalReport.Kind;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owes which report of the strategy and of its plan of 2024, by when, and how many days it is overdue. */
class InstitutionalReportsTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();

    private static Decision decide(String day, InstitutionalReport... submitted) {
        return IRAQ.decide(
                ReferralQuestion.REPORTS,
                CaseFile.of(null)
                        .asOf(LocalDate.parse(day))
                        .matters(List.of(new InstitutionalReports(List.of(submitted))))
                        .build());
    }

    private static InstitutionalReport report(Kind kind, String day) {
        return new InstitutionalReport(kind, LocalDate.parse(day));
    }

    private static Map<?, ?> owed(Decision decision, String report) {
        return ((List<?>) decision.outcome().get("reportsOwed")).stream()
                .map(item -> (Map<?, ?>) item)
                .filter(item -> report.equals(item.get("report")))
                .findFirst()
                .orElse(Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        // kind, provision, day asked about, submitted, due, overdue
        "IQ_MEMBER, IQ-STRATEGY-2023:reports/member, 2023-02-28, , 2023-02-28, 0",
        "IQ_MEMBER, IQ-STRATEGY-2023:reports/member, 2023-03-01, , 2023-02-28, 1",
        "IQ_MEMBER, IQ-STRATEGY-2023:reports/member, 2025-05-30, 2025-04-02, 2025-05-31, 0",
        "IQ_MEMBER, IQ-STRATEGY-2023:reports/member, 2025-05-31, 2025-04-02, 2025-05-31, 0",
        "IQ_MEMBER, IQ-STRATEGY-2023:reports/member, 2025-06-01, 2025-04-02, 2025-05-31, 1",
        "IQ_MEMBER, IQ-STRATEGY-2023:reports/member, 2025-06-01, 2025-05-01, 2025-06-30, 0",
        "IQ_MEMBER, IQ-STRATEGY-2023:reports/member, 2024-02-29, 2024-01-31, 2024-02-29, 0",
        "IQ_SECRETARIAT, IQ-STRATEGY-2023:reports/secretariat, 2025-05-31, 2025-04-30, 2025-05-31, 0",
        "IQ_SECRETARIAT, IQ-STRATEGY-2023:reports/secretariat, 2025-06-10, 2025-04-30, 2025-05-31, 10",
        "IQ_EVALUATION, IQ-STRATEGY-2023:reports/evaluation, 2023-12-31, , 2023-12-31, 0",
        "IQ_EVALUATION, IQ-STRATEGY-2023:reports/evaluation, 2024-01-01, , 2023-12-31, 1",
        "IQ_EVALUATION, IQ-STRATEGY-2023:reports/evaluation, 2025-06-30, 2024-07-01, 2025-06-30, 0",
        "IQ_EVALUATION, IQ-STRATEGY-2023:reports/evaluation, 2025-07-01, 2024-07-01, 2025-06-30, 1",
        "IQ_ANNUAL, IQ-STRATEGY-2023:reports/annual, 2024-12-31, , 2024-12-31, 0",
        "IQ_ANNUAL, IQ-STRATEGY-2023:reports/annual, 2025-01-01, , 2024-12-31, 1",
        "IQ_ANNUAL, IQ-STRATEGY-2023:reports/annual, 2026-01-01, 2024-03-01, 2025-12-31, 1",
        "IQ_CABINET, IQ-PLAN-2024:reports/cabinet, 2024-06-30, , 2024-06-30, 0",
        "IQ_CABINET, IQ-PLAN-2024:reports/cabinet, 2024-07-01, , 2024-06-30, 1",
        "IQ_CABINET, IQ-PLAN-2024:reports/cabinet, 2024-09-30, 2024-04-15, 2024-09-30, 0",
        "IQ_CABINET, IQ-PLAN-2024:reports/cabinet, 2024-10-01, 2024-04-15, 2024-09-30, 1"})
    void should_say_by_when_each_report_is_due(
            Kind kind, String provision, String day, @Nullable String submitted, String due, long overdue) {
        Decision decision = submitted == null ? decide(day) : decide(day, report(kind, submitted));
        Map<?, ?> owed = owed(decision, provision);

        assertThat(owed.get("dueBy")).hasToString(due);
        assertThat(owed.get("daysOverdue")).isEqualTo(overdue);
        assertThat(owed.get("lastSubmitted") == null ? null : owed.get("lastSubmitted").toString()).isEqualTo(submitted);
        assertThat(IRAQ.law().office(owed.get("actor").toString())).isNotNull();
        if (overdue > 0) {
            assertThat(decision.answer()).isEqualTo(Answer.NO);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, false, false", "2023-01-01, true, false", "2023-12-31, true, false", "2024-01-01, true, true",
        "2024-12-31, true, true", "2025-01-01, true, false", "2026-12-31, true, false", "2027-01-01, false, false"})
    void should_owe_reports_in_the_years_of_the_strategy_and_of_its_plan_only(String day, boolean strategy, boolean plan) {
        Decision decision = decide(day);

        for (String report : List.of("member", "secretariat", "evaluation", "annual")) {
            assertThat(owed(decision, "IQ-STRATEGY-2023:reports/" + report).isEmpty()).isEqualTo(!strategy);
        }
        assertThat(owed(decision, "IQ-PLAN-2024:reports/cabinet").isEmpty()).isEqualTo(!plan);
        if (!strategy) {
            assertThat(decision.answer()).isEqualTo(Answer.YES);
            assertThat(decision.duties()).extracting(Decision.Duty::status).containsOnly(DutyStatus.NOT_APPLICABLE);
        }
    }

    @Test
    void should_say_yes_where_all_five_are_in_time_and_that_this_is_policy() {
        Decision decision = decide(
                "2024-05-15",
                report(Kind.IQ_MEMBER, "2024-04-03"),
                report(Kind.IQ_SECRETARIAT, "2024-05-02"),
                report(Kind.IQ_EVALUATION, "2023-12-20"),
                report(Kind.IQ_ANNUAL, "2024-02-01"),
                report(Kind.IQ_CABINET, "2024-04-10"));

        assertThat(decision.answer()).isEqualTo(Answer.YES);
        assertThat(decision.duties()).hasSize(5).extracting(Decision.Duty::status).containsOnly(DutyStatus.DUE);
        assertThat(decision.warnings()).extracting(Decision.Warning::code)
                .contains("POLICY_REPORTS", "STRATEGY_CIRCULATED_LATER");
    }

    @Test
    void should_count_neither_another_report_nor_one_still_to_come() {
        assertThat(owed(decide("2025-06-01", report(Kind.IQ_SECRETARIAT, "2025-05-01")), "IQ-STRATEGY-2023:reports/member")
                        .get("lastSubmitted"))
                .isNull();
        assertThat(owed(decide("2025-06-01", report(Kind.IQ_MEMBER, "2025-06-02")), "IQ-STRATEGY-2023:reports/member")
                        .get("lastSubmitted"))
                .isNull();
        assertThat(owed(decide("2025-06-01", report(Kind.JO_ANNUAL, "2025-05-01")), "IQ-STRATEGY-2023:reports/annual")
                        .get("lastSubmitted"))
                .isNull();
    }
}
