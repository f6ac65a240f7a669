package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.Question;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.shelter.ShelterQuestion;

/** Jordan's shelter regulation: where its law and rules lie, and the steps each question takes. */
public final class JordanShelter implements RuleSet {

    private static final List<String> SERVICES =
            List.of("5/a", "5/b", "5/c", "5/d", "5/e", "5/f", "5/g/information", "5/g/consul");

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
                Set.of("3"), inquiry -> inquiry.caseFile().victim() != null, JordanShelter::affectedPerson));
        plans.put(ShelterQuestion.ADMISSION, Plan.aboutPerson(
                Set.of("2", "3", "11"), inquiry -> true, inquiry -> admission(inquiry, "11")));
        plans.put(ShelterQuestion.NON_PROSECUTION, Plan.aboutPerson(
                Set.of("2", "3", "11"),
                inquiry -> onFile(inquiry, Act.ProsecutionStopped.class),
                inquiry -> admission(inquiry, "11/a/2")));
        plans.put(ShelterQuestion.STAY, Plan.aboutPerson(
                Set.of("12", "13", "17"), inquiry -> onFile(inquiry, Act.Admission.class), JordanShelter::stay));
        plans.put(ShelterQuestion.ENDING, Plan.aboutPerson(
                Set.of("12", "13", "17"), inquiry -> onFile(inquiry, Act.Admission.class), JordanShelter::ending));
        plans.put(ShelterQuestion.DUTIES, Plan.aboutPerson(
                Set.of("5", "8", "10", "12", "13", "16", "17"),
                inquiry -> onFile(inquiry, Act.Admission.class),
                JordanShelter::duties));
        MatterQuestions.addTo(plans);
        return plans;
    }

    private static boolean onFile(Inquiry inquiry, Class<? extends Act> type) {
        return new CaseView(inquiry.caseFile(), inquiry.asOf()).latest(type, Objects.requireNonNull(inquiry.caseFile().subject()))
                != null;
    }

    static Evaluation evaluation(
            Inquiry inquiry, Resolution resolution, Map<String, Object> outcome, List<String> duties, Set<String> codes) {
        Set<String> warnings = new TreeSet<>(codes);
        String newest = inquiry.law().editionOn(inquiry.asOf()).id();
        if (newest.equals(ShelterClaim.AMENDMENT_2023) || inquiry.edition().id().equals(ShelterClaim.AMENDMENT_2023)) {
            warnings.add("AMENDED_2023_TEXT_NOT_SEEN");
        }
        if (inquiry.asOf().isBefore(inquiry.law().editions().get(0).from())) {
            warnings.add("COMMENCEMENT_DAY_NOT_FOUND");
        }
        return new Evaluation(resolution, outcome, duties, warnings);
    }

    private static Evaluation victim(Inquiry inquiry) {
        ShelterClaim claim = new ShelterClaim.OfVictim(inquiry);
        return evaluation(inquiry, inquiry.fire(claim, List.of("2")), Map.of(), List.of(), Set.of());
    }

    private static Evaluation affectedPerson(Inquiry inquiry) {
        ShelterClaim claim = new ShelterClaim.OfAffected(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("3"));
        Set<String> warnings = warnings(claim, resolution.answer() == Answer.NO);
        return evaluation(inquiry, resolution, Map.of(), List.of(), warnings);
    }

    private static Evaluation admission(Inquiry inquiry, String root) {
        ShelterClaim claim = ShelterClaim.of(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of(root));
        // That a prosecution goes on leaves nobody out who is an affected person.
        boolean leftOut = resolution.answer() == Answer.NO
                && (root.equals("11") || find(resolution.proofs(), "3") == Answer.NO);
        Set<String> warnings = warnings(claim, leftOut);
        if (resolution.answer() == Answer.YES && onlyByEmergency(resolution)) {
            warnings.add("EMERGENCY_TO_REGULARIZE");
        }
        return evaluation(inquiry, resolution, Map.of(), List.of(), warnings);
    }

    /** Whom the regulation leaves out still needs somebody, a child (Q03-6, Q03-7) or a dependent adult (Q03-20). */
    private static Set<String> warnings(ShelterClaim claim, boolean leftOut) {
        Set<String> warnings = claim.warningsOnAdmission();
        if (leftOut && claim.ofAffectedPerson()) {
            warnings.add(claim.adultToday() ? "ADULT_NOT_AFFECTED" : "CHILD_PROTECTION_REFERRAL");
        }
        return warnings;
    }

    private static boolean onlyByEmergency(Resolution resolution) {
        return find(resolution.proofs(), "11/b") == Answer.YES && find(resolution.proofs(), "11/a") != Answer.YES;
    }

    private static Evaluation stay(Inquiry inquiry) {
        ShelterClaim claim = ShelterClaim.of(inquiry);
        StayPeriod period = claim.workOutPeriod();
        Resolution resolution = inquiry.fire(new ResidentFacts.OfStay(inquiry, period), List.of("12"));
        Map<String, Object> outcome = new LinkedHashMap<>();
        LocalDate lastDay = period.lastDay();
        if (lastDay != null && claim.asIssued()) {
            outcome.put("lastDay", lastDay);
            outcome.put("stricterLastDay", stricter(inquiry).lastDay());
            outcome.put("daysLeft", Math.max(0, ChronoUnit.DAYS.between(inquiry.asOf(), lastDay)));
            outcome.put("extensions", period.extensions(inquiry.law()));
        } else if (lastDay != null) {
            // A host that reads only the outcome must not take the cap of 2012 for an expiry.
            outcome.put("lastDay", null);
            outcome.put("stricterLastDay", null);
            outcome.put("daysLeft", null);
            outcome.put("lastDayByTextOf2012", lastDay);
            outcome.put("extensions", period.extensions(inquiry.law()));
        }
        return evaluation(inquiry, resolution, outcome, List.of(), claim.warningsOnStay());
    }

    /** The period with the day of entry counted, the shorter of the two ways to count. */
    private static StayPeriod stricter(Inquiry inquiry) {
        return ShelterClaim.of(inquiry.under(inquiry.readings().with("Q12-2=R2"))).workOutPeriod();
    }

    private static Evaluation ending(Inquiry inquiry) {
        ShelterClaim claim = ShelterClaim.of(inquiry);
        Resolution resolution = inquiry.fire(new EndingFacts.Asked(inquiry, claim.workOutPeriod()), List.of("17"));
        List<String> grounds = List.of("17/a/1", "17/a/2", "17/a/3").stream()
                .filter(id -> find(resolution.proofs(), id) == Answer.YES)
                .toList();
        return evaluation(
                inquiry, resolution, Map.of("grounds", grounds), List.of("17/b", "17/c"), claim.warningsOnStay());
    }

    /** Returns the answer of a provision in the proof; undetermined where the proof does not reach it. */
    private static Answer find(List<Proof> proofs, String provision) {
        for (int i = 0; i < proofs.size(); i++) {
            Proof proof = proofs.get(i);
            Answer answer =
                    proof.provision().equals(provision) ? proof.answer() : find(proof.children(), provision);
            if (answer != Answer.UNDETERMINED) {
                return answer;
            }
        }
        return Answer.UNDETERMINED;
    }

    private static Evaluation duties(Inquiry inquiry) {
        ShelterClaim claim = ShelterClaim.of(inquiry);
        DutiesFacts facts = new DutiesFacts(inquiry, claim.workOutPeriod());
        Resolution resolution = inquiry.fire(facts, List.of("5", "10", "13", "16", "17/b"));
        // Powers owe nothing, so they are not listed as owed.
        List<String> duties = new ArrayList<>(inquiry.readings().chosen("Q05-1=R1") ? SERVICES : List.of());
        duties.addAll(OTHER_DUTIES);
        Set<String> warnings = claim.warningsOnStay();
        if (resolution.findings().condition("10").answer() == Answer.NO) {
            warnings.add("SECRECY_BREACHED");
        }
        return evaluation(inquiry, resolution, Map.of(), duties, warnings);
    }
}
