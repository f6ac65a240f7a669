package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.Reports;
import org.ihala.rules.casefile.Reports.Program;
import org.ihala.rules.casefile.Reports.Report;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/** What Article 8 reads of a case: the last report, visits and programs of a House; what is not on file was not done. */
public final class ReportsClaim extends MatterClaim<Reports> implements Whole {

    private static final Report NO_REPORT = new Report(LocalDate.MAX, null, null, null, null, null, null, null);

    private final List<ProgramClaim> programs = new ArrayList<>();
    /** The last report, or one of which nothing is known. */
    private final ReportOnFile last;
    private @Nullable LocalDate lastVisit;

    /** Creates the claim. */
    public ReportsClaim(Inquiry inquiry) {
        super(inquiry, "reports", read(inquiry, Reports.class));
        Report report = NO_REPORT;
        String place = "submitted";
        for (int i = 0; i < onFile.submitted().size(); i++) {
            Report one = onFile.submitted().get(i);
            if (reached(one.date()) != null && (report == NO_REPORT || one.date().isAfter(report.date()))) {
                report = one;
                place = "submitted[" + i + "]";
            }
        }
        this.last = new ReportOnFile(inquiry, place(place), report) {};
        for (LocalDate visit : onFile.visits()) {
            lastVisit = reached(visit) != null && (lastVisit == null || visit.isAfter(lastVisit)) ? visit : lastVisit;
        }
        for (int i = 0; i < onFile.programs().size(); i++) {
            Program program = onFile.programs().get(i);
            if (reached(program.startedOn()) != null) {
                programs.add(new ProgramClaim(inquiry, place("programs[" + i + "]"), program));
            }
        }
    }

    /** Returns the programs that have started. */
    @Override
    public List<ProgramClaim> things() {
        return programs;
    }

    /** Returns the day on which the House opened. */
    public Day houseOpenedOn() {
        return day(onFile.houseOpenedOn(), Facts.REPORTS_OPENED, "houseOpenedOn");
    }

    /** Returns the day of the last visit or inspection. */
    public Day lastVisitOn() {
        return day(lastVisit, Facts.REPORTS_OPENED, "visits");
    }

    /** Returns whether a report is on file. */
    public Condition reported() {
        return lastReportOn().onFile();
    }

    /** Returns the day on which the last report was submitted. */
    public Day lastReportOn() {
        return last.lastReportOn();
    }

    /** Returns whether it has a financial part. */
    public Choice financialPart() {
        return last.financialPart();
    }

    /** Returns whether it has an administrative part. */
    public Choice administrativePart() {
        return last.administrativePart();
    }

    /** Returns whether it has a technical part. */
    public Choice technicalPart() {
        return last.technicalPart();
    }

    /** Returns the day on which the Shelter Committee studied it. */
    public Day studiedOn() {
        return last.studiedOn();
    }

    /** Returns whether its study left anything to recommend to the Minister. */
    public Choice recommendationNeeded() {
        return last.recommendationNeeded();
    }

    /** Returns the day on which its recommendations went to the Minister. */
    public Day recommendedOn() {
        return last.recommendedOn();
    }

    /** Returns the day on which the Minister adopted them. */
    public Day adoptedOn() {
        return last.adoptedOn();
    }
}
