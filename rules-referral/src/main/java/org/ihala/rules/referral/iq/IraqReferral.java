package org.ihala.rules.referral.iq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Question;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.screening.ReferralPlans;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;

/** Iraq's law on trafficking, its care homes and its strategy: where they lie, and the steps each question takes. */
public final class IraqReferral implements RuleSet {

    /** The statuses in the order in which one goes before another. */
    private static final Map<String, String> STATUSES = new LinkedHashMap<>();

    static {
        STATUSES.put("IQ-PRACTICE:status/not-a-victim", "NOT_A_VICTIM");
        STATUSES.put("IQ-PRACTICE:status/victim", "VICTIM");
    }

    /** The steps from the first sign to the judge, to care, and home or back into society. */
    private static final List<String> STEPS = List.of(
            "IQ-PRACTICE:steps/refer",
            "IQ-PRACTICE:steps/judge",
            "IQ-PRACTICE:steps/meanwhile",
            "IQ-PRACTICE:steps/age",
            "IQ-PRACTICE:steps/child-protection",
            "IQ-STRATEGY-2023:steps/juvenile-care",
            "IQ-REG-7-2017:admission/home",
            "IQ-LAW-28-2012:11/medical/arrange",
            "IQ-LAW-28-2012:11/language/arrange",
            "IQ-LAW-28-2012:11/legal-aid/arrange",
            "IQ-LAW-28-2012:11/contact/arrange",
            "IQ-LAW-28-2012:11/protection/arrange",
            "IQ-LAW-28-2012:11/rehabilitation/arrange",
            "IQ-LAW-28-2012:11/children/arrange",
            "IQ-STRATEGY-2023:steps/rights",
            "IQ-STRATEGY-2023:steps/position",
            "IQ-STRATEGY-2023:steps/doctor",
            "IQ-STRATEGY-2023:steps/rehabilitation-center",
            "IQ-STRATEGY-2023:steps/shelter-security",
            "IQ-STRATEGY-2023:steps/rights-guide",
            "IQ-STRATEGY-2023:steps/treatment",
            "IQ-STRATEGY-2023:steps/lawyers",
            "IQ-STRATEGY-2023:steps/clinics",
            "IQ-STRATEGY-2023:steps/loans",
            "IQ-STRATEGY-2023:steps/fund",
            "IQ-PLAN-2024:steps/interpreters",
            "IQ-PRACTICE:steps/wish",
            "IQ-PRACTICE:steps/country",
            "IQ-PRACTICE:steps/return",
            "IQ-STRATEGY-2023:steps/integration");

    private static final List<String> FLAGS = List.of(
            "IQ-PRACTICE:flags/punishment",
            "IQ-PRACTICE:flags/begging",
            "IQ-PRACTICE:flags/prostitution",
            "IQ-PRACTICE:flags/identification-waits",
            "IQ-PRACTICE:flags/removal",
            "IQ-PRACTICE:flags/detention",
            "IQ-PRACTICE:flags/embassy",
            "IQ-PRACTICE:flags/representative",
            "IQ-PRACTICE:flags/child-alone",
            "IQ-PRACTICE:flags/age",
            "IQ-PRACTICE:flags/passport",
            "IQ-PRACTICE:flags/early-marriage");

    private static final List<String> ASSISTANCE = List.of(
            "IQ-LAW-28-2012:11/medical",
            "IQ-LAW-28-2012:11/language",
            "IQ-LAW-28-2012:11/legal-aid",
            "IQ-LAW-28-2012:11/contact",
            "IQ-LAW-28-2012:11/protection",
            "IQ-LAW-28-2012:11/rehabilitation",
            "IQ-LAW-28-2012:11/children",
            "IQ-REG-7-2017:services",
            "IQ-STRATEGY-2023:help/treatment",
            "IQ-STRATEGY-2023:help/lawyers",
            "IQ-STRATEGY-2023:help/clinics",
            "IQ-STRATEGY-2023:help/loans",
            "IQ-STRATEGY-2023:help/fund");

    /** Creates the rule set. */
    public IraqReferral() {}

    @Override
    public String modelIndex() {
        return "META-INF/kie/org.ihala/rules-referral/drools-model";
    }

    @Override
    public Map<Question, QuestionPlan> plans() {
        Map<Question, QuestionPlan> plans = new LinkedHashMap<>();
        plans.put(ReferralQuestion.ELEMENTS, Plan.aboutPerson(
                Set.of("IQ-LAW-28-2012:1", "PALERMO:3"), ReferralPlans::screened, IraqReferral::elements));
        plans.put(ReferralQuestion.LOOK_FURTHER, Plan.aboutPerson(
                Set.of("IQ-PRACTICE:signs"), ReferralPlans::screened, IraqReferral::lookFurther));
        plans.put(ReferralQuestion.STATUS, Plan.aboutPerson(
                Set.of("IQ-PRACTICE:status"), ReferralPlans::inMechanism, IraqReferral::status));
        plans.put(ReferralQuestion.NEXT_STEPS, Plan.aboutPerson(
                Set.of(
                        "IQ-LAW-28-2012:11",
                        "IQ-REG-7-2017:admission",
                        "IQ-STRATEGY-2023:steps",
                        "IQ-PLAN-2024:steps",
                        "IQ-PRACTICE:steps"),
                ReferralPlans::inMechanism,
                IraqReferral::nextSteps));
        plans.put(ReferralQuestion.NON_PROSECUTION, Plan.aboutPerson(
                Set.of("IQ-LAW-28-2012:non-punishment"), ReferralPlans::screened, IraqReferral::nonProsecution));
        plans.put(ReferralQuestion.FLAGS, Plan.aboutPerson(
                Set.of("IQ-PRACTICE:flags"), ReferralPlans::screened, IraqReferral::flags));
        plans.put(ReferralQuestion.ASSISTANCE, Plan.aboutPerson(
                Set.of(
                        "IQ-LAW-28-2012:11",
                        "IQ-REG-7-2017:services",
                        "IQ-STRATEGY-2023:help",
                        "IQ-PRACTICE:assistance"),
                ReferralPlans::inMechanism,
                IraqReferral::assistance));
        plans.put(ReferralQuestion.RETURN, Plan.aboutPerson(
                Set.of("IQ-PRACTICE:return"), ReferralPlans::wishesToReturn, IraqReferral::voluntaryReturn));
        plans.put(
                ReferralQuestion.REPORTS,
                new Plan(
                        false,
                        Set.of("IQ-STRATEGY-2023:reports", "IQ-PLAN-2024:reports"),
                        ReferralPlans::holdsReports,
                        IraqReferral::reports));
        return plans;
    }

    private static Evaluation elements(Inquiry inquiry) {
        return ReferralPlans.elements(
                inquiry, new IraqClaim(inquiry), "IQ-LAW-28-2012:1", Set.of("LAW_28_2012_PARTLY_READ"));
    }

    private static Evaluation lookFurther(Inquiry inquiry) {
        return ReferralPlans.lookFurther(
                inquiry, new IraqClaim(inquiry), "IQ-PRACTICE:signs", "COUNTER_TRAFFICKING_DEPARTMENT");
    }

    private static Evaluation status(Inquiry inquiry) {
        IraqClaim claim = new IraqClaim(inquiry);
        Set<String> warnings = new TreeSet<>(Set.of("ONLY_A_JUDGE_RECOGNIZES"));
        if (claim.prosecutorHasFound()) {
            warnings.add("PROSECUTOR_IS_NO_JUDGE");
        }
        return ReferralPlans.status(inquiry, claim, "IQ-PRACTICE:status", STATUSES, warnings);
    }

    private static Evaluation nonProsecution(Inquiry inquiry) {
        return ReferralPlans.evaluation(
                inquiry,
                inquiry.fire(new IraqClaim(inquiry), List.of("IQ-LAW-28-2012:non-punishment")),
                Map.of(),
                List.of(),
                Set.of());
    }

    private static Evaluation nextSteps(Inquiry inquiry) {
        return ReferralPlans.nextSteps(
                inquiry,
                new IraqClaim(inquiry),
                "IQ-PRACTICE:steps",
                STEPS,
                Set.of("TEXTS_NOT_SEEN", "ONLY_A_JUDGE_RECOGNIZES", "LAW_28_2012_PARTLY_READ"));
    }

    private static Evaluation flags(Inquiry inquiry) {
        return ReferralPlans.flags(inquiry, new IraqClaim(inquiry), "IQ-PRACTICE:flags", FLAGS, Set.of());
    }

    private static Evaluation assistance(Inquiry inquiry) {
        return ReferralPlans.assistance(
                inquiry,
                new IraqClaim(inquiry),
                "IQ-PRACTICE:assistance",
                ASSISTANCE,
                Set.of("TEXTS_NOT_SEEN", "LAW_28_2012_PARTLY_READ"));
    }

    private static Evaluation voluntaryReturn(Inquiry inquiry) {
        return ReferralPlans.voluntaryReturn(
                inquiry, new IraqClaim(inquiry), "IQ-PRACTICE:return", Set.of("EARLIEST_RETURN_IS_POLICY"));
    }

    private static Evaluation reports(Inquiry inquiry) {
        return ReferralPlans.reports(
                inquiry, new ReportsClaim(inquiry), "IQ-STRATEGY-2023:reports", Set.of("STRATEGY_CIRCULATED_LATER"));
    }
}
