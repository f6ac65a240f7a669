package org.ihala.rules.referral.jo;

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

/** Who owes which report of the two strategies, by when, and how many days it is overdue. */
class InstitutionalReportsTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();

    private static Decision decide(String day, @Nullable Kind kind, @Nullable String submitted) {
        List<InstitutionalReport> reports = kind == null || submitted == null
                ? List.of()
                : List.of(new InstitutionalReport(kind, LocalDate.parse(submitted)));
        return JORDAN.decide(
                ReferralQuestion.REPORTS,
                CaseFile.of(null)
                        .asOf(LocalDate.parse(day))
                        .matters(List.of(new InstitutionalReports(reports)))
                        .build());
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
        "2019-06-30, , 2019-06-30, 0", "2019-07-01, , 2019-06-30, 1", "2020-05-15, 2020-02-10, 2020-06-30, 0",
        "2020-07-01, 2020-02-10, 2020-06-30, 1", "2020-07-10, 2020-03-31, 2020-06-30, 10",
        "2020-07-10, 2020-04-01, 2020-09-30, 0", "2022-12-31, 2022-06-30, 2022-09-30, 92"})
    void should_say_by_when_the_quarterly_report_on_cases_is_due(
            String day, @Nullable String submitted, String due, long overdue) {
        Decision decision = decide(day, Kind.JO_CASE_MANAGEMENT, submitted);
        Map<?, ?> report = owed(decision, "JO-STRATEGY-2019:reports/case-management");

        assertThat(report.get("dueBy")).hasToString(due);
        assertThat(report.get("daysOverdue")).isEqualTo(overdue);
        assertThat(report.get("actor")).isEqualTo("NATIONAL_COMMITTEE_SECRETARY");
        if (overdue > 0) {
            assertThat(decision.answer()).isEqualTo(Answer.NO);
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, false, false", "2019-01-01, true, false", "2022-12-31, true, false", "2023-01-01, false, false",
        "2023-12-31, false, false", "2024-01-01, false, true", "2027-12-31, false, true", "2028-01-01, false, false"})
    void should_owe_reports_in_the_years_of_their_strategy_only(String day, boolean first, boolean second) {
        Decision decision = decide(day, null, null);

        assertThat(owed(decision, "JO-STRATEGY-2019:reports/case-management").isEmpty()).isEqualTo(!first);
        assertThat(owed(decision, "JO-STRATEGY-2024:reports/annual").isEmpty()).isEqualTo(!second);
        if (!first && !second) {
            assertThat(decision.answer()).isEqualTo(Answer.YES);
            assertThat(decision.duties()).extracting(Decision.Duty::status).containsOnly(DutyStatus.NOT_APPLICABLE);
        }
    }

    @Test
    void should_set_no_day_where_the_strategy_sets_no_interval() {
        Map<?, ?> report = owed(decide("2025-06-01", null, null), "JO-STRATEGY-2024:reports/plan-progress");

        assertThat(report.get("dueBy")).isNull();
        assertThat(report.get("daysOverdue")).isNull();
    }

    @Test
    void should_count_neither_another_report_nor_one_still_to_come() {
        assertThat(owed(decide("2020-07-01", Kind.JO_PROGRESS, "2020-04-01"), "JO-STRATEGY-2019:reports/case-management")
                        .get("lastSubmitted"))
                .isNull();
        assertThat(owed(decide("2020-07-01", Kind.JO_CASE_MANAGEMENT, "2020-07-02"), "JO-STRATEGY-2019:reports/case-management")
                        .get("lastSubmitted"))
                .isNull();
    }

    /** The first report under a strategy is due from its first day on, whatever was submitted before it. */
    @ParameterizedTest
    @CsvSource({"2022-08-19, 2025-12-31", "2023-12-31, 2025-12-31", "2024-01-01, 2025-12-31", ", 2025-12-31"})
    void should_count_no_report_of_the_time_before_the_strategy(@Nullable String submitted, String due) {
        Map<?, ?> annual = owed(decide("2024-01-01", Kind.JO_ANNUAL, submitted), "JO-STRATEGY-2024:reports/annual");

        assertThat(annual.get("dueBy")).hasToString(due);
        assertThat(annual.get("daysOverdue")).isEqualTo(0L);
    }
}
