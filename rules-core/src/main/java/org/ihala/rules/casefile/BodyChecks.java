package org.ihala.rules.casefile;

import java.util.List;
import java.util.function.BiConsumer;

/** The checks of what a file says of the body that runs a House, such as that nothing is canceled before it was decided. */
final class BodyChecks {

    private final BiConsumer<String, String> problem;

    /**
     * Creates the checks.
     *
     * @param problem receives the path and what is wrong with it
     */
    BodyChecks(BiConsumer<String, String> problem) {
        this.problem = problem;
    }

    void check(Association association) {
        if (MatterChecks.isBefore(association.foundedOn(), association.foundingMeetingOn())) {
            problem.accept("association.foundedOn", "is before the founding meeting");
        }
        if (MatterChecks.isBefore(association.approvalCanceledOn(), association.cabinetDecidedOn())) {
            problem.accept("association.approvalCanceledOn", "is before the Cabinet decided");
        }
    }

    void check(Staff staff) {
        for (int i = 0; i < staff.members().size(); i++) {
            List<Staff.Experience> experience = staff.members().get(i).experience();
            for (int j = 0; j < experience.size(); j++) {
                if (MatterChecks.isBefore(experience.get(j).to(), experience.get(j).from())) {
                    problem.accept("staff.members[" + i + "].experience[" + j + "]", "ends before it begins");
                }
            }
        }
    }

    void check(Violation violation) {
        for (int i = 0; i < violation.steps().size(); i++) {
            Violation.Step step = violation.steps().get(i);
            if (MatterChecks.isBefore(step.date(), violation.foundOn())) {
                problem.accept(
                        "violation.steps[" + i + "]." + CaseFileReader.dayOf(step.type()),
                        "is before the violation was found");
            }
        }
    }

    void check(Reports reports) {
        for (int i = 0; i < reports.submitted().size(); i++) {
            Reports.Report report = reports.submitted().get(i);
            String path = "reports.submitted[" + i + "].";
            if (MatterChecks.isBefore(report.studiedOn(), report.date())) {
                problem.accept(path + "studiedOn", "is before the report");
            }
            if (MatterChecks.isBefore(report.recommendedOn(), report.studiedOn())) {
                problem.accept(path + "recommendedOn", "is before the report was studied");
            }
            if (MatterChecks.isBefore(report.adoptedOn(), report.recommendedOn())) {
                problem.accept(path + "adoptedOn", "is before the recommendations");
            }
            if (Boolean.FALSE.equals(report.recommendationNeeded())
                    && (report.recommendedOn() != null || report.adoptedOn() != null)) {
                problem.accept(path + "recommendationNeeded", "is false beside a recommendation");
            }
        }
    }
}
