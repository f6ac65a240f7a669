package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.Question;
import org.ihala.rules.casefile.Association;
import org.ihala.rules.casefile.HouseLife;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.casefile.Reports;
import org.ihala.rules.casefile.ShelterCommittee;
import org.ihala.rules.casefile.Staff;
import org.ihala.rules.casefile.Violation;
import org.ihala.rules.logic.Ledger;
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
    private static Function<Inquiry, Evaluation> answer(Function<Inquiry, MatterClaim> claimOf, String root) {
        return inquiry -> {
            MatterClaim claim = claimOf.apply(inquiry);
            return JordanShelter.evaluation(
                    inquiry, inquiry.fire(claim, List.of(root)), Map.of(), List.of(), claim.warnings());
        };
    }

    private static Evaluation association(Inquiry inquiry) {
        AssociationClaim claim = new AssociationClaim(inquiry);
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("oldEnoughFrom", claim.oldEnoughFrom());
        return JordanShelter.evaluation(
                inquiry, inquiry.fire(claim, List.of("6")), outcome, List.of(), claim.warnings());
    }

    private static Evaluation committee(Inquiry inquiry) {
        CommitteeClaim claim = new CommitteeClaim(inquiry);
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("terms", claim.terms());
        return JordanShelter.evaluation(
                inquiry, inquiry.fire(claim, List.of("7")), outcome, List.of(), claim.warnings());
    }

    private static Evaluation meeting(Inquiry inquiry) {
        MeetingClaim claim = new MeetingClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("9/a"));
        Ledger ledger = resolution.ledger();
        Answer quorum = ledger.condition("9/a/quorum").answer();
        Answer lawful = ledger.condition("9/a/call")
                .answer()
                .and(quorum)
                .and(ledger.condition("9/a/presiding").answer());
        Answer nothingPut = ledger.condition("9/a/no-vote").answer();
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("lawful", known(lawful));
        outcome.put("quorum", known(quorum));
        outcome.put(
                "adopted",
                nothingPut == Answer.YES
                        ? null
                        : known(lawful.and(ledger.condition("9/a/majority").answer())));
        outcome.put("inTime", known(ledger.condition("9/a/interval").answer()));
        putDeadline(outcome, "nextMeetingBy", claim.nextBy());
        return JordanShelter.evaluation(
                inquiry, resolution, outcome, List.of("9/a/interval", "9/b"), claim.warnings());
    }

    private static Evaluation reports(Inquiry inquiry) {
        ReportsClaim claim = new ReportsClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("8/d", "8/e"));
        Map<String, Object> outcome = new LinkedHashMap<>();
        putDeadline(outcome, "nextReportBy", claim.nextBy());
        return JordanShelter.evaluation(
                inquiry,
                resolution,
                outcome,
                List.of("8/b", "8/d", "8/e/report", "8/e/study", "8/e/recommendation", "8/e/adoption"),
                claim.warnings());
    }

    private static Evaluation sanction(Inquiry inquiry) {
        Resolution resolution = inquiry.fire(new SanctionClaim(inquiry), List.of("19"));
        Outcomes read = new Outcomes(inquiry, resolution);
        Map<String, Object> outcome = new LinkedHashMap<>(8);
        outcome.put("stage", read.code("19/stage"));
        outcome.put("deadline", read.eve("19/deadline"));
        outcome.put("open", read.open("19/open"));
        return JordanShelter.evaluation(inquiry, resolution, outcome, List.of("19/b/2/costs", "19/d"), Set.of());
    }

    private static void putDeadline(Map<String, Object> outcome, String name, @Nullable LocalDate day) {
        outcome.put(name, day);
        outcome.put("overdueFrom", day == null ? null : day.plusDays(1));
    }

    private static @Nullable Boolean known(Answer answer) {
        return answer == Answer.UNDETERMINED ? null : answer == Answer.YES;
    }
}
