package org.ihala.rules.referral.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.casefile.InstitutionalReports;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/**
 * The reports that public bodies owe under the strategies of a jurisdiction; met where a report is not overdue.
 *
 * <p>Months, quarters and years are those of the calendar: a report is due by the end of the one after that of the last
 * report, the first by the end of the one after that in which its strategy began. Outside its time frame nothing is owed.
 */
public abstract class InstitutionalReportsClaim {

    private final Inquiry inquiry;
    private final List<InstitutionalReports.InstitutionalReport> submitted;
    private final Map<String, InstitutionalReports.InstitutionalReport.Kind> kinds;

    /**
     * Creates the claim.
     *
     * @param kinds the report each provision is about
     */
    protected InstitutionalReportsClaim(
            Inquiry inquiry, Map<String, InstitutionalReports.InstitutionalReport.Kind> kinds) {
        this.inquiry = inquiry;
        this.kinds = kinds;
        InstitutionalReports reports = inquiry.caseFile().matter(InstitutionalReports.class);
        this.submitted = reports == null ? List.of() : reports.submitted();
    }

    /** Returns whether the report that a provision asks for is not overdue on the day asked about. */
    public final Condition report(String provision) {
        List<String> places = places(provision);
        if (!instrument(provision).appliesOn(inquiry.asOf())) {
            return Condition.met(places).asDuty(DutyStatus.NOT_APPLICABLE, null);
        }
        LocalDate due = due(provision);
        if (due == null) {
            return Condition.met(places).asDuty(places.isEmpty() ? DutyStatus.DUE : DutyStatus.DONE, null);
        }
        boolean overdue = inquiry.asOf().isAfter(due);
        return Condition.of(!overdue, places).asDutyBy(overdue ? DutyStatus.OVERDUE : DutyStatus.DUE, due);
    }

    private Instrument instrument(String provision) {
        return Objects.requireNonNull(inquiry.law().instrumentOf(provision));
    }

    /** Returns the last day for the next report, or null where its source names no interval. */
    private @Nullable LocalDate due(String provision) {
        String parameter = inquiry.law().provision(provision).due();
        LocalDate since = last(provision);
        if (since == null) {
            since = instrument(provision).from();
        }
        if (parameter == null || since == null) {
            return null;
        }
        return CalendarDays.lastDayOfNextBlock(since, inquiry.law().parameter(parameter).on(inquiry.asOf()));
    }

    private @Nullable LocalDate last(String provision) {
        LocalDate last = null;
        for (InstitutionalReports.InstitutionalReport report : submitted) {
            if (counts(report, provision) && (last == null || report.on().isAfter(last))) {
                last = report.on();
            }
        }
        return last;
    }

    /** What was submitted before its strategy began is no report under it, and what comes later is none yet. */
    private boolean counts(InstitutionalReports.InstitutionalReport report, String provision) {
        LocalDate from = instrument(provision).from();
        return report.report() == kinds.get(provision)
                && !report.on().isAfter(inquiry.asOf())
                && (from == null || !report.on().isBefore(from));
    }

    private List<String> places(String provision) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < submitted.size(); i++) {
            if (counts(submitted.get(i), provision)) {
                places.add("institutionalReports.submitted[" + i + "]");
            }
        }
        return places;
    }

    /** Returns the provisions that ask for a report. */
    public final List<String> provisions() {
        return List.copyOf(kinds.keySet());
    }

    /** Returns who owes which report, by when, and how many days it is overdue; only what is owed on the day asked about. */
    public final List<Map<String, Object>> owed(Ledger ledger) {
        Law law = inquiry.law();
        List<Map<String, Object>> all = new ArrayList<>();
        for (String id : kinds.keySet()) {
            Condition condition = ledger.condition(id);
            if (condition.duty() == DutyStatus.NOT_APPLICABLE) {
                continue;
            }
            Provision provision = law.provision(id);
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("report", id);
            item.put("text", provision.text());
            item.put("actor", Objects.requireNonNull(provision.who()));
            item.put("lastSubmitted", last(id));
            item.put("dueBy", condition.dueDay());
            item.put("daysOverdue", daysOverdue(condition.dueDay()));
            item.put("kind", instrument(id).kind().name());
            item.put("source", provision.source().citation());
            item.put("confidence", provision.source().confidence().name());
            all.add(item);
        }
        return all;
    }

    /** Returns the days since the last day for a report, none before it, and nothing where no day is set. */
    private @Nullable Long daysOverdue(@Nullable LocalDate due) {
        return due == null ? null : Long.valueOf(Math.max(0, ChronoUnit.DAYS.between(due, inquiry.asOf())));
    }

    /** Names no fact. */
    @Override
    public final String toString() {
        return "Claim";
    }
}
