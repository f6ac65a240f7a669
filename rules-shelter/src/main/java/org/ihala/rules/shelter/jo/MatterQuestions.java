package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ihala.rules.Question;
import org.ihala.rules.casefile.Association;
import org.ihala.rules.casefile.HouseLife;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.casefile.Reports;
import org.ihala.rules.casefile.ShelterCommittee;
import org.ihala.rules.casefile.Staff;
import org.ihala.rules.casefile.Violation;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Outcomes;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.jo.body.AssociationClaim;
import org.ihala.rules.shelter.jo.body.CommitteeClaim;
import org.ihala.rules.shelter.jo.body.MeetingClaim;
import org.ihala.rules.shelter.jo.body.ReportsClaim;
import org.ihala.rules.shelter.jo.body.SanctionClaim;
import org.ihala.rules.shelter.jo.body.SeatOfThreeClaim;
import org.ihala.rules.shelter.jo.body.StaffClaim;
import org.ihala.rules.shelter.jo.body.SubcommitteeClaim;
import org.ihala.rules.shelter.jo.house.BelongingClaim;
import org.ihala.rules.shelter.jo.house.OutingClaim;
import org.ihala.rules.shelter.jo.house.PlacementClaim;
import org.ihala.rules.shelter.jo.house.VisitClaim;
import org.ihala.rules.shelter.jo.house.WomensAreaClaim;
import org.jspecify.annotations.Nullable;

/** How the questions about life in the House and about bodies are worked out: one firing each. */
final class MatterQuestions {

    private MatterQuestions() {}

    static void addTo(Map<Question, QuestionPlan> plans) {
        plans.put(ShelterQuestion.PLACEMENT,
                plan(true, HouseLife.Placement.class, "14", answer(PlacementClaim::new, "14/a")));
        plans.put(
                ShelterQuestion.ENTRY_TO_WOMENS_AREA,
                plan(false, HouseLife.EntryToWomensArea.class, "14", answer(WomensAreaClaim::new, "14/b")));
        plans.put(ShelterQuestion.VISIT, plan(true, HouseLife.Visit.class, "15", answer(VisitClaim::new, "15/a")));
        plans.put(ShelterQuestion.OUTING, plan(true, HouseLife.Outing.class, "15", answer(OutingClaim::new, "15/b")));
        plans.put(
                ShelterQuestion.BELONGING,
                new Plan(true, Set.of("15", "16"), has(HouseLife.Belonging.class),
                        answer(BelongingClaim::new, "15/c")));
        plans.put(
                ShelterQuestion.ASSOCIATION, plan(false, Association.class, "6", MatterQuestions::association));
        plans.put(ShelterQuestion.COMMITTEE,
                plan(false, ShelterCommittee.Committee.class, "7", MatterQuestions::committee));
        plans.put(ShelterQuestion.MEETING, plan(false, ShelterCommittee.Meeting.class, "9", MatterQuestions::meeting));
        plans.put(
                ShelterQuestion.SUBCOMMITTEE,
                plan(false, ShelterCommittee.Subcommittee.class, "8", answer(SubcommitteeClaim::new, "8/f")));
        plans.put(ShelterQuestion.STAFF, plan(false, Staff.class, "18", answer(StaffClaim::new, "18")));
        plans.put(ShelterQuestion.REPORTS, plan(false, Reports.class, "8", MatterQuestions::reports));
        plans.put(ShelterQuestion.SANCTION, plan(false, Violation.class, "19", MatterQuestions::sanction));
    }

    private static QuestionPlan plan(
            boolean aboutPerson,
            Class<? extends Matter> matter,
            String article,
            Function<Inquiry, Evaluation> steps) {
        return new Plan(aboutPerson, Set.of(article), has(matter), steps);
    }

    private static Predicate<Inquiry> has(Class<? extends Matter> matter) {
        return inquiry -> inquiry.caseFile().matter(matter) != null;
    }

    /** Answers a question that reports nothing beside its answer and its warnings. */
    private static Function<Inquiry, Evaluation> answer(Function<Inquiry, MatterClaim<?>> claimOf, String root) {
        return inquiry -> JordanShelter.answered(inquiry, claimOf.apply(inquiry), root);
    }

    private static Evaluation association(Inquiry inquiry) {
        Resolution resolution = inquiry.fire(new AssociationClaim(inquiry), List.of("6"));
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("oldEnoughFrom", new Outcomes(inquiry, resolution).firstDay("6/old-enough-from"));
        return JordanShelter.evaluation(inquiry, resolution, () -> outcome, List.of());
    }

    private static Evaluation committee(Inquiry inquiry) {
        CommitteeClaim claim = new CommitteeClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("7"));
        return JordanShelter.evaluation(
                inquiry,
                resolution,
                () -> Map.of("terms", terms(claim, new Outcomes(inquiry, resolution), inquiry.asOf())),
                List.of());
    }

    /** The terms of the three, as far as it is known when they end. */
    private static List<Map<String, Object>> terms(CommitteeClaim claim, Outcomes read, LocalDate asOf) {
        List<Map<String, Object>> terms = new ArrayList<>();
        for (int i = 0; i < claim.things().size(); i++) {
            LocalDate lastDay =
                    claim.things().get(i) instanceof SeatOfThreeClaim ? read.lastDay("7/a/6/term", i) : null;
            if (lastDay != null) {
                Map<String, Object> term = new LinkedHashMap<>();
                term.put("seat", claim.things().get(i).seat());
                term.put("lastDay", lastDay);
                term.put("daysLeft", Math.max(0, ChronoUnit.DAYS.between(asOf, lastDay)));
                term.put("over", asOf.isAfter(lastDay));
                terms.add(term);
            }
        }
        return terms;
    }

    private static Evaluation meeting(Inquiry inquiry) {
        Resolution resolution = inquiry.fire(new MeetingClaim(inquiry), List.of("9/a"));
        Outcomes read = new Outcomes(inquiry, resolution);
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("lawful", read.known("9/lawful"));
        outcome.put("quorum", read.known("9/quorum"));
        outcome.put("adopted", read.known("9/adopted"));
        outcome.put("inTime", read.known("9/in-time"));
        putDeadline(outcome, "nextMeetingBy", read.dueDay("9/next-meeting-by"));
        return JordanShelter.evaluation(inquiry, resolution, () -> outcome, List.of("9/a/interval", "9/b"));
    }

    private static Evaluation reports(Inquiry inquiry) {
        Resolution resolution = inquiry.fire(new ReportsClaim(inquiry), List.of("8/d", "8/e"));
        Map<String, Object> outcome = new LinkedHashMap<>();
        putDeadline(outcome, "nextReportBy", new Outcomes(inquiry, resolution).dueDay("8/next-report-by"));
        return JordanShelter.evaluation(
                inquiry,
                resolution,
                () -> outcome,
                List.of("8/b", "8/d", "8/e/report", "8/e/study", "8/e/recommendation", "8/e/adoption"));
    }

    private static Evaluation sanction(Inquiry inquiry) {
        Resolution resolution = inquiry.fire(new SanctionClaim(inquiry), List.of("19"));
        Outcomes read = new Outcomes(inquiry, resolution);
        Map<String, Object> outcome = new LinkedHashMap<>(8);
        outcome.put("stage", read.code("19/stage"));
        outcome.put("deadline", read.eve("19/deadline"));
        outcome.put("open", read.open("19/open"));
        return JordanShelter.evaluation(inquiry, resolution, () -> outcome, List.of("19/b/2/costs", "19/d"));
    }

    private static void putDeadline(Map<String, Object> outcome, String name, @Nullable LocalDate day) {
        outcome.put(name, day);
        outcome.put("overdueFrom", day == null ? null : day.plusDays(1));
    }
}
