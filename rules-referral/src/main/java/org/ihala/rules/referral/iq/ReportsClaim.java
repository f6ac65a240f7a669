package org.ihala.rules.referral.iq;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ihala.rules.casefile.InstitutionalReports.InstitutionalReport.Kind;
import org.ihala.rules.referral.screening.InstitutionalReportsClaim;
import org.ihala.rules.ruleset.Inquiry;

/** The reports owed under Iraq's strategy and its plan of 2024. */
public final class ReportsClaim extends InstitutionalReportsClaim {

    static final Map<String, Kind> REPORTS = new LinkedHashMap<>();

    static {
        REPORTS.put("IQ-STRATEGY-2023:reports/member", Kind.IQ_MEMBER);
        REPORTS.put("IQ-STRATEGY-2023:reports/secretariat", Kind.IQ_SECRETARIAT);
        REPORTS.put("IQ-STRATEGY-2023:reports/evaluation", Kind.IQ_EVALUATION);
        REPORTS.put("IQ-STRATEGY-2023:reports/annual", Kind.IQ_ANNUAL);
        REPORTS.put("IQ-PLAN-2024:reports/cabinet", Kind.IQ_CABINET);
    }

    ReportsClaim(Inquiry inquiry) {
        super(inquiry, REPORTS);
    }
}
