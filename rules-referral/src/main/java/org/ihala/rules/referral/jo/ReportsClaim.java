package org.ihala.rules.referral.jo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ihala.rules.casefile.InstitutionalReports.InstitutionalReport.Kind;
import org.ihala.rules.referral.screening.InstitutionalReportsClaim;
import org.ihala.rules.ruleset.Inquiry;

/** The reports owed under Jordan's two strategies. */
public final class ReportsClaim extends InstitutionalReportsClaim {

    static final Map<String, Kind> REPORTS = new LinkedHashMap<>();

    static {
        REPORTS.put("JO-STRATEGY-2019:reports/case-management", Kind.JO_CASE_MANAGEMENT);
        REPORTS.put("JO-STRATEGY-2019:reports/progress", Kind.JO_PROGRESS);
        REPORTS.put("JO-STRATEGY-2019:reports/voluntary-return", Kind.JO_VOLUNTARY_RETURN);
        REPORTS.put("JO-STRATEGY-2024:reports/activity-progress", Kind.JO_ACTIVITY_PROGRESS);
        REPORTS.put("JO-STRATEGY-2024:reports/plan-progress", Kind.JO_PLAN_PROGRESS);
        REPORTS.put("JO-STRATEGY-2024:reports/annual", Kind.JO_ANNUAL);
    }

    ReportsClaim(Inquiry inquiry) {
        super(inquiry, REPORTS);
    }
}
