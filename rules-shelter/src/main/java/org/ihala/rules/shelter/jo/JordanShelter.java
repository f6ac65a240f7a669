package org.ihala.rules.shelter.jo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ihala.rules.Question;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Outcomes;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.shelter.ShelterQuestion;

/** Jordan's shelter regulation: where its law and rules lie, and the steps each question takes. */
public final class JordanShelter implements RuleSet {

    private static final List<String> OTHER_DUTIES = List.of(
            "8/a", "8/b", "8/c", "8/d", "8/e", "10", "13/a", "13/b", "13/c", "13/d", "13/e", "16/a", "16/b", "16/c",
            "16/d", "17/b");

    /** Creates the rule set. */
    public JordanShelter() {}

    @Override
    public String modelIndex() {
        return "META-INF/kie/org.ihala/rules-shelter/drools-model";
    }

    @Override
    public Map<Question, QuestionPlan> plans() {
        Map<Question, QuestionPlan> plans = new LinkedHashMap<>();
        plans.put(ShelterQuestion.VICTIM, Plan.aboutPerson(
                Set.of("2"), inquiry -> inquiry.caseFile().victim() == null, JordanShelter::victim));
        plans.put(ShelterQuestion.AFFECTED_PERSON, Plan.aboutPerson(
                Set.of("3", "11/warning"), inquiry -> inquiry.caseFile().victim() != null, JordanShelter::affectedPerson));
        plans.put(ShelterQuestion.ADMISSION, Plan.aboutPerson(
                Set.of("2", "3", "11"), inquiry -> true, JordanShelter::admission));
        plans.put(ShelterQuestion.NON_PROSECUTION, Plan.aboutPerson(
                Set.of("2", "3", "11"),
                inquiry -> onFile(inquiry, Prosecution.ProsecutionStopped.class),
                JordanShelter::nonProsecution));
        plans.put(ShelterQuestion.STAY, Plan.aboutPerson(
                Set.of("12", "13", "17"), inquiry -> onFile(inquiry, Reception.Admission.class), JordanShelter::stay));
        plans.put(ShelterQuestion.ENDING, Plan.aboutPerson(
                Set.of("12", "13", "17"), inquiry -> onFile(inquiry, Reception.Admission.class), JordanShelter::ending));
        plans.put(ShelterQuestion.DUTIES, Plan.aboutPerson(
                Set.of("5", "8", "10", "12", "13", "16", "17"),
                inquiry -> onFile(inquiry, Reception.Admission.class),
                JordanShelter::duties));
        MatterQuestions.addTo(plans);
        return plans;
    }

    private static boolean onFile(Inquiry inquiry, Class<? extends Act> type) {
        return new CaseView(inquiry.caseFile(), inquiry.asOf()).latest(type, Objects.requireNonNull(inquiry.caseFile().subject()))
                != null;
    }

    static Evaluation evaluation(
            Inquiry inquiry, Resolution resolution, Supplier<Map<String, Object>> report, List<String> duties) {
        String newest = inquiry.law().editionOn(inquiry.asOf()).id();
        boolean amended =
                newest.equals(PersonFacts.AMENDMENT_2023) || inquiry.edition().id().equals(PersonFacts.AMENDMENT_2023);
        boolean early = inquiry.asOf().isBefore(inquiry.law().editions().get(0).from());
        if (!amended && !early) {
            return new Evaluation(resolution, report, duties, Set.of());
        }
        Set<String> warnings = new TreeSet<>();
        if (amended) {
            warnings.add("AMENDED_2023_TEXT_NOT_SEEN");
        }
        if (early) {
            warnings.add("COMMENCEMENT_DAY_NOT_FOUND");
        }
        return new Evaluation(resolution, report, duties, warnings);
    }

    private static Evaluation victim(Inquiry inquiry) {
        return answered(inquiry, new VictimClaim(inquiry), "2");
    }

    private static Evaluation affectedPerson(Inquiry inquiry) {
        return answered(inquiry, new StatusClaim(inquiry), "3");
    }

    private static Evaluation admission(Inquiry inquiry) {
        return answered(inquiry, AdmissionClaim.ofReception(inquiry), "11");
    }

    private static Evaluation nonProsecution(Inquiry inquiry) {
        return answered(inquiry, AdmissionClaim.ofStatus(inquiry), "11/a/2");
    }

    /** Answers a question that reports nothing beside its answer and its warnings. */
    static Evaluation answered(Inquiry inquiry, Claim claim, String root) {
        return evaluation(inquiry, inquiry.fire(claim, List.of(root)), Map::of, List.of());
    }

    private static Evaluation stay(Inquiry inquiry) {
        StayClaim stay = new StayQuestionClaim(new EntryClaim(inquiry));
        Resolution resolution = inquiry.fire(stay, List.of("12"));
        return evaluation(inquiry, resolution, () -> StayOutcome.of(stay, resolution), List.of());
    }

    private static Evaluation ending(Inquiry inquiry) {
        Resolution resolution = inquiry.fire(new EndQuestionClaim(new EntryClaim(inquiry)), List.of("17"));
        return evaluation(
                inquiry,
                resolution,
                () -> Map.of("grounds", resolution.met(List.of("17/a/1", "17/a/2", "17/a/3"))),
                List.of("17/b", "17/c"));
    }

    private static Evaluation duties(Inquiry inquiry) {
        DutiesClaim claim = new DutiesClaim(new EntryClaim(inquiry));
        Resolution resolution = inquiry.fire(claim, List.of("5", "10/kept", "13", "17/b"));
        List<String> duties = new Outcomes(inquiry, resolution).codes("5/owed");
        duties.addAll(OTHER_DUTIES);
        return evaluation(inquiry, resolution, Map::of, duties);
    }
}
