package org.ihala.rules.referral;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.InstitutionalReports;
import org.ihala.rules.casefile.InstitutionalReports.InstitutionalReport;
import org.ihala.rules.casefile.InstitutionalReports.InstitutionalReport.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The reports that the strategies of Jordan and Iraq ask of public bodies, against a plain calendar written on its own: a
 * report is in time until the end of the calendar period after that of the last one, or after that of the first day of the
 * strategy (STR19, STR24, IQSTR).
 *
 * <p>No report bears on another but in the answer. All are compared as submitted together, and each as submitted alone, on
 * the first and the last day of each month of all strategies and a month around them, for submissions up to a year before.
 */
class ReportsAgreementTest {

    /** What a report is owed under, in which years, and every how many months; zero where no interval is set. */
    private record Owed(Kind kind, String provision, int firstYear, int lastYear, int months) {}

    private static final List<Owed> JORDAN = List.of(
            new Owed(Kind.JO_CASE_MANAGEMENT, "JO-STRATEGY-2019:reports/case-management", 2019, 2022, 3),
            new Owed(Kind.JO_PROGRESS, "JO-STRATEGY-2019:reports/progress", 2019, 2022, 12),
            new Owed(Kind.JO_VOLUNTARY_RETURN, "JO-STRATEGY-2019:reports/voluntary-return", 2019, 2022, 0),
            new Owed(Kind.JO_ACTIVITY_PROGRESS, "JO-STRATEGY-2024:reports/activity-progress", 2024, 2027, 0),
            new Owed(Kind.JO_PLAN_PROGRESS, "JO-STRATEGY-2024:reports/plan-progress", 2024, 2027, 0),
            new Owed(Kind.JO_ANNUAL, "JO-STRATEGY-2024:reports/annual", 2024, 2027, 12));

    private static final List<Owed> IRAQ = List.of(
            new Owed(Kind.IQ_MEMBER, "IQ-STRATEGY-2023:reports/member", 2023, 2026, 1),
            new Owed(Kind.IQ_SECRETARIAT, "IQ-STRATEGY-2023:reports/secretariat", 2023, 2026, 1),
            new Owed(Kind.IQ_EVALUATION, "IQ-STRATEGY-2023:reports/evaluation", 2023, 2026, 6),
            new Owed(Kind.IQ_ANNUAL, "IQ-STRATEGY-2023:reports/annual", 2023, 2026, 12),
            new Owed(Kind.IQ_CABINET, "IQ-PLAN-2024:reports/cabinet", 2024, 2024, 3));

    /** How many days before the day asked about a report was submitted; a negative number is a day still to come. */
    private static final int[] BEFORE =
            {-1, 0, 1, 27, 28, 29, 30, 31, 32, 58, 61, 62, 89, 90, 92, 93, 150, 181, 182, 184, 185, 364, 365, 366, 400};

    private final Plain plain = new Plain();

    // The plain evaluation.

    private static int period(LocalDate day, int months) {
        return (day.getYear() * 12 + day.getMonthValue() - 1) / months;
    }

    private static LocalDate lastDay(int period, int months) {
        int lastMonth = period * months + months - 1;
        return YearMonth.of(lastMonth / 12, lastMonth % 12 + 1).atEndOfMonth();
    }

    private void compare(RuleBook book, List<Owed> reports, LocalDate asked, List<InstitutionalReport> submitted) {
        Map<String, String> expected = new TreeMap<>();
        boolean inTime = true;
        for (Owed owed : reports) {
            if (asked.getYear() < owed.firstYear || asked.getYear() > owed.lastYear) {
                continue;
            }
            LocalDate start = LocalDate.of(owed.firstYear, 1, 1);
            LocalDate last = null;
            for (InstitutionalReport report : submitted) {
                // What was submitted before the strategy began is no report under it.
                if (report.report() == owed.kind
                        && !report.on().isAfter(asked)
                        && !report.on().isBefore(start)
                        && (last == null || report.on().isAfter(last))) {
                    last = report.on();
                }
            }
            LocalDate due = null;
            Long overdue = null;
            if (owed.months > 0) {
                due = lastDay(period(last == null ? start : last, owed.months) + 1, owed.months);
                overdue = Math.max(0, asked.toEpochDay() - due.toEpochDay());
                inTime &= overdue == 0;
            }
            expected.put(owed.provision, last + " " + due + " " + overdue);
        }
        Decision decision = book.decide(
                ReferralQuestion.REPORTS,
                CaseFile.of(null).asOf(asked).matters(List.of(new InstitutionalReports(submitted))).build());
        Map<String, String> actual = new TreeMap<>();
        for (Object item : (List<?>) decision.outcome().get("reportsOwed")) {
            Map<?, ?> fields = (Map<?, ?>) item;
            actual.put(
                    String.valueOf(fields.get("report")),
                    fields.get("lastSubmitted") + " " + fields.get("dueBy") + " " + fields.get("daysOverdue"));
        }
        String world = asked + " "
                + submitted.stream().map(report -> report.report() + " " + report.on()).toList();
        plain.compare(world, Answer.of(inTime), decision);
        plain.compare(world, "the reports", expected, actual);
    }

    private static List<LocalDate> days(int firstYear, int lastYear) {
        List<LocalDate> days = new ArrayList<>();
        YearMonth last = YearMonth.of(lastYear + 1, 1);
        for (YearMonth month = YearMonth.of(firstYear - 1, 12); !month.isAfter(last); month = month.plusMonths(1)) {
            days.add(month.atDay(1));
            days.add(month.atEndOfMonth());
        }
        return days;
    }

    private int every(RuleBook book, List<Owed> reports, List<LocalDate> days) {
        int decisions = 0;
        for (LocalDate asked : days) {
            compare(book, reports, asked, List.of());
            decisions++;
            for (int before : BEFORE) {
                LocalDate on = asked.minusDays(before);
                compare(book, reports, asked, reports.stream().map(owed -> new InstitutionalReport(owed.kind, on)).toList());
                decisions++;
            }
        }
        return decisions;
    }

    @Test
    void should_agree_on_all_reports_of_jordan_submitted_together() {
        int decisions = every(ReferralRuleBook.jordan(), JORDAN, days(2019, 2027));

        plain.assertAgreed(decisions, 2_000, 900, 0);
    }

    @Test
    void should_agree_on_all_reports_of_iraq_submitted_together() {
        int decisions = every(ReferralRuleBook.iraq(), IRAQ, days(2023, 2026));

        plain.assertAgreed(decisions, 500, 1_000, 0);
    }

    /** One report late or in time among others in time; and one submitted twice, in either order. */
    @Test
    void should_agree_on_each_report_submitted_alone_or_twice() {
        Map<RuleBook, List<Owed>> books = new LinkedHashMap<>();
        books.put(ReferralRuleBook.jordan(), JORDAN);
        books.put(ReferralRuleBook.iraq(), IRAQ);
        int decisions = 0;
        for (Map.Entry<RuleBook, List<Owed>> book : books.entrySet()) {
            for (Owed owed : book.getValue()) {
                for (LocalDate asked : days(2024, 2024)) {
                    for (@Nullable Integer before : Arrays.asList(null, -1, 0, 31, 92, 184, 366, 800)) {
                        List<InstitutionalReport> submitted = new ArrayList<>();
                        for (Owed other : book.getValue()) {
                            if (other != owed) {
                                submitted.add(new InstitutionalReport(other.kind, asked));
                            }
                        }
                        if (before != null) {
                            submitted.add(new InstitutionalReport(owed.kind, asked.minusDays(before)));
                            submitted.add(new InstitutionalReport(owed.kind, asked.minusDays(500)));
                        }
                        compare(book.getKey(), book.getValue(), asked, submitted);
                        decisions++;
                    }
                }
            }
        }

        plain.assertAgreed(decisions, 1_000, 200, 0);
    }
}
