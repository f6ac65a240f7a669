package org.ihala.rules.referral.jo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.Question;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Findings;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.screening.Report;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;

/** Jordan's referral mechanism and the law around it: where they lie, and the steps each question takes. */
public final class JordanReferral implements RuleSet {

    private static final String FOLDER = "org/ihala/rules/referral/jo/";

    /** The statuses in the order in which one goes before another. */
    private static final Map<String, String> STATUSES = new LinkedHashMap<>();

    /** The stages in their order; the name of the fourth was not found (D-05). */
    private static final Map<String, String> STAGES = new LinkedHashMap<>();

    static {
        STATUSES.put("JO-NRM:status/not-a-victim", "NOT_A_VICTIM");
        STATUSES.put("JO-NRM:status/victim", "VICTIM");
        STATUSES.put("JO-NRM:status/affected-person", "AFFECTED_PERSON");
        STATUSES.put("JO-NRM:status/potential-victim", "POTENTIAL_VICTIM");
        STATUSES.put("JO-NRM:status/possible-victim", "POSSIBLE_VICTIM");
        STAGES.put("JO-NRM:stages/identification", "IDENTIFICATION");
        STAGES.put("JO-NRM:stages/shelter", "SHELTER_PROTECTION_ASSISTANCE");
        STAGES.put("JO-NRM:stages/litigation", "INVESTIGATION_LITIGATION");
        STAGES.put("JO-NRM:stages/return", "RETURN_REINTEGRATION");
    }

    /** The statuses of the data standard; it has none for affected persons. */
    private static final Map<String, String> HTCDS = Map.of(
            "NOT_A_VICTIM", "NOT_A_VICTIM",
            "VICTIM", "ACTUAL",
            "POTENTIAL_VICTIM", "POSSIBLE",
            "POSSIBLE_VICTIM", "POSSIBLE");

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
            "JO-LAW-9-2009:14/legal-aid",
            "JO-LAW-9-2009:12/care",
            "JO-LAW-9-2009:12/restitution",
            "JO-SHELTER:5/services",
            "JO-STRATEGY-2024:assistance/representation",
            "JO-STRATEGY-2024:assistance/fees",
            "JO-STRATEGY-2024:assistance/remote-testimony",
            "JO-STRATEGY-2024:assistance/escort");

    /** The routes open to somebody pursued for another offense than trafficking. */
    private static final List<String> ROUTES = List.of(
            "JO-PRACTICE:routes/unit", "JO-PRACTICE:routes/prosecutor", "JO-PRACTICE:routes/lawyer");

    /** Creates the rule set. */
    public JordanReferral() {}

    @Override
    public String lawResource() {
        return FOLDER + "law.json";
    }

    @Override
    public String identityResource() {
        return FOLDER + "rulebook.json";
    }

    @Override
    public String modelIndex() {
        return "META-INF/kie/org.ihala/rules-referral/drools-model";
    }

    @Override
    public Map<Question, QuestionPlan> plans() {
        Map<Question, QuestionPlan> plans = new LinkedHashMap<>();
        plans.put(ReferralQuestion.ELEMENTS, Plan.aboutPerson(
                Set.of("JO-LAW-9-2009:3"), JordanReferral::screened, JordanReferral::elements));
        plans.put(ReferralQuestion.LOOK_FURTHER, Plan.aboutPerson(
                Set.of("JO-NRM:signs"), JordanReferral::screened, JordanReferral::lookFurther));
        plans.put(ReferralQuestion.STATUS, Plan.aboutPerson(
                Set.of("JO-NRM:status"), JordanReferral::inMechanism, JordanReferral::status));
        plans.put(ReferralQuestion.STAGE, Plan.aboutPerson(
                Set.of("JO-NRM:stages"), JordanReferral::inMechanism, JordanReferral::stage));
        plans.put(ReferralQuestion.NEXT_STEPS, Plan.aboutPerson(
                Set.of("JO-NRM:1", "JO-NRM:2", "JO-NRM:3", "JO-NRM:5", "JO-NRM:steps"),
                JordanReferral::inMechanism,
                JordanReferral::nextSteps));
        plans.put(ReferralQuestion.NON_PROSECUTION, Plan.aboutPerson(
                Set.of("JO-LAW-9-2009:12", "JO-PRACTICE:routes"),
                JordanReferral::screened,
                JordanReferral::nonProsecution));
        plans.put(ReferralQuestion.FLAGS, Plan.aboutPerson(
                Set.of("JO-PRACTICE:flags"), JordanReferral::screened, JordanReferral::flags));
        plans.put(ReferralQuestion.ASSISTANCE, Plan.aboutPerson(
                Set.of(
                        "JO-FUND-6-2023:apply",
                        "JO-LAW-9-2009:12",
                        "JO-LAW-9-2009:14",
                        "JO-SHELTER:5",
                        "JO-STRATEGY-2024:assistance",
                        "JO-NRM:assistance"),
                JordanReferral::inMechanism,
                JordanReferral::assistance));
        plans.put(ReferralQuestion.RETURN, Plan.aboutPerson(
                Set.of("JO-SHELTER:4"), JordanReferral::wishesToReturn, JordanReferral::voluntaryReturn));
        plans.put(ReferralQuestion.OVERSTAY_EXPOSURE, Plan.aboutPerson(
                Set.of("JO-RESIDENCE-24-1973:34"), JordanReferral::overstayed, JordanReferral::overstayExposure));
        plans.put(
                ReferralQuestion.REPORTS,
                new Plan(
                        false,
                        Set.of("JO-STRATEGY-2019:reports", "JO-STRATEGY-2024:reports", "JO-NRM:reports"),
                        inquiry -> inquiry.caseFile().matter(Matter.InstitutionalReports.class) != null,
                        JordanReferral::reports));
        return plans;
    }

    private static boolean screened(Inquiry inquiry) {
        return inquiry.caseFile().matter(Screening.class) != null;
    }

    private static boolean inMechanism(Inquiry inquiry) {
        return screened(inquiry) || onFile(inquiry, Act.Identification.class);
    }

    private static boolean wishesToReturn(Inquiry inquiry) {
        return onFile(inquiry, Act.WishToReturn.class);
    }

    private static boolean onFile(Inquiry inquiry, Class<? extends Act> type) {
        String subject = inquiry.caseFile().subject();
        return subject != null && new CaseView(inquiry.caseFile(), inquiry.asOf()).latest(type, subject) != null;
    }

    private static boolean overstayed(Inquiry inquiry) {
        Screening screening = inquiry.caseFile().matter(Screening.class);
        return screening != null
                && (screening.overstay() != null
                        || screening.circumstances() != null && screening.circumstances().overstay() != null);
    }

    private static Evaluation evaluation(
            Inquiry inquiry, Resolution resolution, Map<String, Object> outcome, List<String> duties, Set<String> codes) {
        Set<String> warnings = new TreeSet<>(codes);
        if (inquiry.asOf().isBefore(inquiry.law().editions().get(0).from())) {
            warnings.add("LAW_NOT_IN_FORCE");
        }
        return new Evaluation(resolution, outcome, duties, warnings);
    }

    private static Evaluation elements(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Set<String> warnings = claim.warningsOnElements();
        warnings.add("LAW_9_2009_NOT_READ");
        return evaluation(
                inquiry, inquiry.fire(claim, List.of("JO-LAW-9-2009:3")), Map.of(), List.of(), warnings);
    }

    private static Evaluation lookFurther(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-NRM:signs"));
        boolean refer = resolution.answer() == Answer.YES;
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("indicators", claim.indicatorsOnFile());
        outcome.put("referTo", refer ? "COUNTER_TRAFFICKING_UNIT" : null);
        return evaluation(inquiry, resolution, outcome, List.of(), Set.of("SIGNS_PROVE_NOTHING"));
    }

    private static Evaluation status(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-NRM:status"));
        List<String> met = Report.met(resolution.findings(), STATUSES.keySet());
        String status = met.isEmpty() ? null : STATUSES.get(met.get(0));
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("status", status);
        outcome.put("htcdsStatus", status == null ? null : HTCDS.get(status));
        Set<String> warnings = new TreeSet<>(Set.of("STATUS_FROM_ACTS_ONLY"));
        if (claim.negativeFinding()) {
            warnings.add("NEGATIVE_FINDING");
        }
        return evaluation(inquiry, resolution, outcome, List.of(), warnings);
    }

    private static Evaluation stage(Inquiry inquiry) {
        Resolution resolution = inquiry.fire(new JordanClaim(inquiry), List.of("JO-NRM:stages"));
        List<String> begun = Report.met(resolution.findings(), STAGES.keySet());
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("mechanismStage", begun.isEmpty() ? null : STAGES.get(begun.get(begun.size() - 1)));
        outcome.put("stagesBegun", begun.stream().map(STAGES::get).toList());
        return evaluation(inquiry, resolution, outcome, List.of(), Set.of("STAGES_OVERLAP", "SOP_TEXT_NOT_SEEN"));
    }

    private static Evaluation nextSteps(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-NRM:steps"));
        List<String> open = Report.met(resolution.findings(), STEPS);
        return evaluation(
                inquiry,
                resolution,
                Map.of("steps", Report.items(inquiry.law(), "step", open)),
                open,
                Set.of("SOP_TEXT_NOT_SEEN"));
    }

    private static Evaluation nonProsecution(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-LAW-9-2009:12/a"));
        Set<String> warnings = new TreeSet<>(Set.of("LAW_9_2009_NOT_READ", "PROSECUTOR_DECIDES"));
        if (claim.asAmended()) {
            warnings.add("ARTICLE_12_RESHAPED");
        }
        Map<String, Object> outcome = new LinkedHashMap<>();
        if (claim.otherRoutesOpen().answer() == Answer.YES) {
            warnings.add("OTHER_OFFENSES");
            outcome.put("routes", Report.items(inquiry.law(), "route", Report.met(resolution.findings(), ROUTES)));
        }
        return evaluation(inquiry, resolution, outcome, List.of(), warnings);
    }

    private static Evaluation flags(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-PRACTICE:flags"));
        List<String> raised = Report.met(resolution.findings(), FLAGS);
        return evaluation(
                inquiry,
                resolution,
                Map.of("flags", Report.items(inquiry.law(), "flag", raised)),
                List.of(),
                Set.of("FLAGS_ARE_REMINDERS"));
    }

    private static Evaluation assistance(Inquiry inquiry) {
        Resolution resolution = inquiry.fire(new JordanClaim(inquiry), List.of("JO-NRM:assistance"));
        Findings findings = resolution.findings();
        return evaluation(
                inquiry,
                resolution,
                Map.of("assistance", Report.items(inquiry.law(), "help", Report.met(findings, ASSISTANCE))),
                List.of(),
                Set.of("MAY_APPLY_IS_NO_ENTITLEMENT"));
    }

    private static Evaluation voluntaryReturn(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-SHELTER:4/a"));
        Set<String> warnings = new TreeSet<>(Set.of("RETURN_IS_VOLUNTARY"));
        if (claim.circumstances().removalOrder().answer() == Answer.YES) {
            warnings.add("REMOVAL_IS_NO_RETURN");
        }
        return evaluation(inquiry, resolution, Map.of(), List.of(), warnings);
    }

    private static Evaluation overstayExposure(Inquiry inquiry) {
        JordanClaim claim = new JordanClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-RESIDENCE-24-1973:34/a"));
        return evaluation(
                inquiry,
                resolution,
                claim.fine().outcome(),
                List.of(),
                Set.of("EXPOSURE_IS_NO_DEBT"));
    }

    private static Evaluation reports(Inquiry inquiry) {
        ReportsClaim claim = new ReportsClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("JO-NRM:reports"));
        return evaluation(
                inquiry,
                resolution,
                Map.of("reportsOwed", claim.owed(resolution.findings())),
                List.copyOf(ReportsClaim.REPORTS.keySet()),
                Set.of("POLICY_REPORTS"));
    }
}
