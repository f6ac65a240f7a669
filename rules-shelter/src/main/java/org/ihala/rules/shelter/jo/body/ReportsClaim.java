package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.casefile.Reports;
import org.ihala.rules.casefile.Reports.Program;
import org.ihala.rules.casefile.Reports.Report;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/** What Article 8 reads of a case: reports, visits and programs of a House; what is not on file was not done. */
public final class ReportsClaim extends MatterClaim {

    private static final Reports NOTHING_ON_FILE = new Reports(null, List.of(), List.of(), List.of());

    private final Reports reports;
    private final Law law;
    private final int latest;

    /** Creates the claim. */
    public ReportsClaim(Inquiry inquiry) {
        super(inquiry, "reports");
        Reports onFile = inquiry.caseFile().matter(Reports.class);
        this.reports = onFile == null ? NOTHING_ON_FILE : onFile;
        this.law = inquiry.law();
        int found = -1;
        for (int i = 0; i < reports.submitted().size(); i++) {
            LocalDate date = reached(reports.submitted().get(i).date());
            if (date != null && (found < 0 || date.isAfter(reports.submitted().get(found).date()))) {
                found = i;
            }
        }
        this.latest = found;
    }

    private @Nullable Report report() {
        return latest < 0 ? null : reports.submitted().get(latest);
    }

    private String field(String name) {
        return "submitted[" + latest + "]." + name;
    }

    /** Returns whether a report was submitted within the interval, counted from the last one or the opening. */
    public Condition reportedWithin(Period interval) {
        return reportedBy(due(day -> CalendarDays.lastDayExcludingFirst(day, interval)));
    }

    /** Returns whether a report was submitted for the last whole block of calendar months. */
    public Condition reportedForLastBlockOf(Period interval) {
        return reportedBy(due(day -> CalendarDays.lastDayOfNextBlock(day, (int) interval.toTotalMonths())));
    }

    private interface LastDay {
        LocalDate after(LocalDate day);
    }

    private @Nullable LocalDate due(LastDay lastDay) {
        Report report = report();
        LocalDate from = report == null ? reached(reports.houseOpenedOn()) : report.date();
        return from == null ? null : lastDay.after(from);
    }

    private Condition reportedBy(@Nullable LocalDate due) {
        if (due == null) {
            return unknown(Facts.REPORTS_OPENED, "houseOpenedOn").asDutyBy(DutyStatus.STOP_AND_ASK, null);
        }
        boolean inTime = !today().isAfter(due);
        return known(inTime, latest < 0 ? "houseOpenedOn" : field("date"))
                .asDutyBy(inTime ? DutyStatus.DUE : DutyStatus.OVERDUE, due);
    }

    /** Returns the last day on which the next report is in time, by the chosen reading. */
    public @Nullable LocalDate nextBy() {
        Period interval = months("report.interval");
        return due(reading("Q08-3=R1")
                ? day -> CalendarDays.lastDayOfNextBlock(day, (int) interval.toTotalMonths())
                : day -> CalendarDays.lastDayExcludingFirst(day, interval));
    }

    /** Returns whether the latest report has its three parts. */
    public Condition threeParts() {
        Report report = report();
        return report == null
                ? nothingYet()
                : stated(report.financial(), Facts.REPORT_PARTS, field("financial"))
                        .and(stated(report.administrative(), Facts.REPORT_PARTS, field("administrative")))
                        .and(stated(report.technical(), Facts.REPORT_PARTS, field("technical")));
    }

    /** Returns whether the committee studied the latest report; the law sets no day for it. */
    public Condition studied() {
        Report report = report();
        return report == null ? nothingYet() : done(report.studiedOn(), Facts.REPORT_STUDY, "studiedOn");
    }

    /** Returns whether the committee's recommendations went to the Minister. */
    public Condition recommended() {
        Report report = report();
        return report == null ? nothingYet() : done(report.recommendedOn(), Facts.REPORT_RECOMMENDATION, "recommendedOn");
    }

    /** Returns whether the Minister adopted them; that is the Minister's alone. */
    public Condition adopted() {
        Report report = report();
        return report == null ? nothingYet() : done(report.adoptedOn(), Facts.REPORT_ADOPTION, "adoptedOn");
    }

    private Condition nothingYet() {
        return Condition.met().asDutyBy(DutyStatus.NOT_APPLICABLE, null);
    }

    private Condition done(@Nullable LocalDate day, String fact, String name) {
        return reached(day) == null
                ? unknown(fact, field(name)).asDutyBy(DutyStatus.DUE, null)
                : known(true, field(name)).asDutyBy(DutyStatus.DONE, null);
    }

    /** Returns whether every program that started had been approved before. */
    public Condition programsApprovedFirst() {
        return programs(true);
    }

    /** Returns whether every program that started was approved, be it later. */
    public Condition programsApproved() {
        return programs(false);
    }

    private Condition programs(boolean first) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < reports.programs().size(); i++) {
            Program program = reports.programs().get(i);
            if (reached(program.startedOn()) == null) {
                continue;
            }
            LocalDate approved = reached(program.approvedOn());
            String field = "programs[" + i + "].approvedOn";
            all.add(approved == null
                    ? unknown(Facts.PROGRAM_APPROVAL, field)
                    : known(!first || !approved.isAfter(program.startedOn()), field));
        }
        Condition approved = all.stream().reduce(Condition.met(), Condition::and);
        return approved.asDutyBy(
                switch (approved.answer()) {
                    case YES -> all.isEmpty() ? DutyStatus.NOT_APPLICABLE : DutyStatus.DONE;
                    case NO -> DutyStatus.OVERDUE;
                    case UNDETERMINED -> DutyStatus.DUE;
                },
                null);
    }

    /** Returns the visits to the House as a duty without a day; practice misses one after a while. */
    public Condition visits() {
        LocalDate last = reports.visits().stream()
                .filter(day -> reached(day) != null)
                .max(Comparator.naturalOrder())
                .orElse(reached(reports.houseOpenedOn()));
        LocalDate policy = last == null ? null : last.plus(law.parameter("policy.visits").periodOn(today()));
        return Condition.met().asDuty(DutyStatus.DUE, policy);
    }

    /** Returns the codes of the warnings: no visit for longer than policy bears (Q08-1). */
    @Override
    public Set<String> warnings() {
        LocalDate policy = visits().policyDay();
        return policy != null && today().isAfter(policy)
                ? new TreeSet<>(Set.of("NO_VISIT_IN_QUARTER"))
                : new TreeSet<>();
    }
}
