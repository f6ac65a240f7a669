package org.ihala.rules.referral.jo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Question;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.screening.ReferralPlans;
import org.ihala.rules.referral.screening.Report;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;

/** Jordan's referral mechanism and the law around it: where they lie, and the steps each question takes. */
public final class JordanReferral implements RuleSet {

    /** The statuses in the order in which one goes before another. */
    private static final Map<String, String> STATUSES = new LinkedHashMap<>();

    /** The stages in their order; the name of the fourth was not found (D-05). */
    private static final Map<String, String> STAGES = new LinkedHashMap<>();

    static {
        STATUSES.put("JO-NRM:status/not-a-victim", "NOT_A_VICTIM");
        STATUSES.put("JO-NRM:status/victim", "VICTIM");
        STATUSES.put("JO-NRM:status/affected-person", "AFFECTED_PERSON");
        STATUSES.put("JO-NRM:status/potential-victim", "POTENTIAL_VICTIM");
        STAGES.put("JO-NRM:stages/identification", "IDENTIFICATION");
        STAGES.put("JO-NRM:stages/shelter", "SHELTER_PROTECTION_ASSISTANCE");
        STAGES.put("JO-NRM:stages/litigation", "INVESTIGATION_LITIGATION");
        STAGES.put("JO-NRM:stages/return", "RETURN_REINTEGRATION");
    }

    /** The steps in the order of the stages. */
    private static final List<String> STEPS = List.of(
            "JO-NRM:1/refer",
            "JO-NRM:1/identify",
            "JO-NRM:1/age",
            "JO-NRM:2/emergency",
            "JO-NRM:2/shelter",
            "JO-NRM:2/child-protection",
            "JO-NRM:2/care",
            "JO-NRM:2/fund",
            "JO-NRM:2/overstay-fines",
            "JO-NRM:3/prosecutor",
            "JO-NRM:3/stop-prosecution",
            "JO-NRM:3/legal-aid",
            "JO-NRM:3/restitution",
            "JO-NRM:3/compensation",
            "JO-NRM:3/fees",
            "JO-NRM:3/remote-testimony",
            "JO-NRM:3/escort",
            "JO-NRM:5/wish",
            "JO-NRM:5/country",
            "JO-NRM:5/return",
            "JO-NRM:5/integration");

    private static final List<String> FLAGS = List.of(
            "JO-PRACTICE:flags/punishment",
            "JO-PRACTICE:flags/removal",
            "JO-PRACTICE:flags/detention",
            "JO-PRACTICE:flags/embassy",
            "JO-PRACTICE:flags/representative",
            "JO-PRACTICE:flags/child-alone",
            "JO-PRACTICE:flags/age",
            "JO-PRACTICE:flags/passport",
            "JO-PRACTICE:flags/early-marriage",
            "JO-PRACTICE:flags/domestic-work");

    private static final List<String> ASSISTANCE = List.of(
            "JO-FUND-6-2023:apply",
            "JO-LAW-9-2009:help/legal-aid",
            "JO-LAW-9-2009:12/care",
            "JO-LAW-9-2009:help/restitution",
            "JO-SHELTER:5/services",
            "JO-STRATEGY-2024:assistance/representation",
            "JO-STRATEGY-2024:assistance/fees",
            "JO-STRATEGY-2024:assistance/remote-testimony",
            "JO-STRATEGY-2024:assistance/escort");

    /** The routes for whoever is pursued for another offense than trafficking; nothing about the person decides which. */
    private static final List<String> ROUTES = List.of(
            "JO-PRACTICE:routes/unit", "JO-PRACTICE:routes/prosecutor", "JO-PRACTICE:routes/lawyer");

    /** Creates the rule set. */
    public JordanReferral() {}

    @Override
    public String modelIndex() {
        return "META-INF/kie/org.ihala/rules-referral/drools-model";
    }

    @Override
    public Map<Question, QuestionPlan> plans() {
        Map<Question, QuestionPlan> plans = new LinkedHashMap<>();
        plans.put(ReferralQuestion.ELEMENTS, Plan.aboutPerson(
                Set.of("JO-LAW-9-2009:3"), ReferralPlans::screened, JordanReferral::elements));
        plans.put(ReferralQuestion.LOOK_FURTHER, Plan.aboutPerson(
                Set.of("JO-NRM:signs"), ReferralPlans::screened, JordanReferral::lookFurther));
        plans.put(ReferralQuestion.STATUS, Plan.aboutPerson(
                Set.of("JO-NRM:status"), ReferralPlans::inMechanism, JordanReferral::status));
        plans.put(ReferralQuestion.STAGE, Plan.aboutPerson(
                Set.of("JO-NRM:stages"), ReferralPlans::inMechanism, JordanReferral::stage));
        plans.put(ReferralQuestion.NEXT_STEPS, Plan.aboutPerson(
                Set.of("JO-NRM:1", "JO-NRM:2", "JO-NRM:3", "JO-NRM:5", "JO-NRM:steps"),
                ReferralPlans::inMechanism,
                JordanReferral::nextSteps));
        plans.put(ReferralQuestion.NON_PROSECUTION, Plan.aboutPerson(
                Set.of("JO-LAW-9-2009:12"), ReferralPlans::screened, JordanReferral::nonProsecution));
        plans.put(ReferralQuestion.FLAGS, Plan.aboutPerson(
                Set.of("JO-PRACTICE:flags"), ReferralPlans::screened, JordanReferral::flags));
        plans.put(ReferralQuestion.ASSISTANCE, Plan.aboutPerson(
                Set.of(
                        "JO-FUND-6-2023:apply",
                        "JO-LAW-9-2009:12",
                        "JO-LAW-9-2009:help",
                        "JO-SHELTER:5",
                        "JO-STRATEGY-2024:assistance",
                        "JO-NRM:assistance"),
                ReferralPlans::inMechanism,
                JordanReferral::assistance));
        plans.put(ReferralQuestion.RETURN, Plan.aboutPerson(
                Set.of("JO-SHELTER:4"), ReferralPlans::wishesToReturn, JordanReferral::voluntaryReturn));
        plans.put(ReferralQuestion.OVERSTAY_EXPOSURE, Plan.aboutPerson(
                Set.of("JO-RESIDENCE-24-1973:34"), JordanReferral::overstayed, JordanReferral::overstayExposure));
        plans.put(
                ReferralQuestion.REPORTS,
                new Plan(
                        false,
                        Set.of("JO-STRATEGY-2019:reports", "JO-STRATEGY-2024:reports", "JO-NRM:reports"),
                        ReferralPlans::holdsReports,
                        JordanReferral::reports));
        return plans;
    }

    private static boolean overstayed(Inquiry inquiry) {
        Screening screening = inquiry.caseFile().matter(Screening.class);
        return screening != null
                && (screening.overstay() != null
                        || screening.circumstances() != null && screening.circumstances().overstay() != null);
    }

    private static Evaluation elements(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Set<String> warnings = claim.warningsOnElements();
        warnings.add("LAW_9_2009_NOT_READ");
        return ReferralPlans.evaluation(
                inquiry, inquiry.fire(claim, List.of("JO-LAW-9-2009:3")), Map.of(), List.of(), warnings);
    }

    private static Evaluation lookFurther(Inquiry inquiry) {
        return ReferralPlans.lookFurther(
                inquiry, new JordanClaim(inquiry), "JO-NRM:signs", "COUNTER_TRAFFICKING_UNIT");
    }

    private static Evaluation status(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        return ReferralPlans.status(
                inquiry, claim, "JO-NRM:status", STATUSES, claim.negativeFinding() ? Set.of("NEGATIVE_FINDING") : Set.of());
    }

    private static Evaluation stage(Inquiry inquiry) {
        Resolution resolution = inquiry.fire(new JordanClaim(inquiry), List.of("JO-NRM:stages"));
        List<String> begun = Report.met(resolution.ledger(), STAGES.keySet());
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("mechanismStage", begun.isEmpty() ? null : STAGES.get(begun.get(begun.size() - 1)));
        outcome.put("stagesBegun", begun.stream().map(STAGES::get).toList());
        return ReferralPlans.evaluation(inquiry, resolution, outcome, List.of(), onTheMechanism(inquiry, "STAGES_OVERLAP"));
    }

    private static Evaluation nextSteps(Inquiry inquiry) {
        return ReferralPlans.nextSteps(
                inquiry, new JordanClaim(inquiry), "JO-NRM:steps", STEPS, onTheMechanism(inquiry));
    }

    /** The procedures were not read, and before their launch there was but practice. */
    private static Set<String> onTheMechanism(Inquiry inquiry, String... further) {
        Set<String> warnings = new TreeSet<>(List.of(further));
        warnings.add("SOP_TEXT_NOT_SEEN");
        if (!applies(inquiry, "JO-NRM")) {
            warnings.add("MECHANISM_NOT_YET_LAUNCHED");
        }
        return warnings;
    }

    /** A return was wished for and a person received before the regulation too; the answer stands, with a word on it. */
    private static Set<String> onTheShelter(Inquiry inquiry) {
        return applies(inquiry, "JO-SHELTER") ? Set.of() : Set.of("SHELTER_REGULATION_NOT_IN_FORCE");
    }

    private static boolean applies(Inquiry inquiry, String instrument) {
        return Objects.requireNonNull(inquiry.law().instruments().get(instrument)).appliesOn(inquiry.asOf());
    }

    private static Evaluation nonProsecution(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-LAW-9-2009:12/a"));
        Set<String> warnings = new TreeSet<>(Set.of("LAW_9_2009_NOT_READ", "PROSECUTOR_DECIDES"));
        if (claim.asAmended()) {
            warnings.add("ARTICLE_12_RESHAPED");
        }
        Map<String, Object> outcome = new LinkedHashMap<>();
        if (claim.otherRoutesOpen()) {
            warnings.add("OTHER_OFFENSES");
            outcome.put("routes", Report.items(inquiry.law(), "route", ROUTES));
        }
        return ReferralPlans.evaluation(inquiry, resolution, outcome, List.of(), warnings);
    }

    private static Evaluation flags(Inquiry inquiry) {
        return ReferralPlans.flags(inquiry, new JordanClaim(inquiry), "JO-PRACTICE:flags", FLAGS, Set.of());
    }

    private static Evaluation assistance(Inquiry inquiry) {
        return ReferralPlans.assistance(
                inquiry, new JordanClaim(inquiry), "JO-NRM:assistance", ASSISTANCE, onTheShelter(inquiry));
    }

    private static Evaluation voluntaryReturn(Inquiry inquiry) {
        return ReferralPlans.voluntaryReturn(inquiry, new JordanClaim(inquiry), "JO-SHELTER:4/a", onTheShelter(inquiry));
    }

    private static Evaluation overstayExposure(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-RESIDENCE-24-1973:34/a"));
        return ReferralPlans.evaluation(
                inquiry,
                resolution,
                claim.fine().outcome(),
                List.of(),
                Set.of("EXPOSURE_IS_NO_DEBT"));
    }

    private static Evaluation reports(Inquiry inquiry) {
        return ReferralPlans.reports(inquiry, new ReportsClaim(inquiry), "JO-NRM:reports", Set.of());
    }
}
