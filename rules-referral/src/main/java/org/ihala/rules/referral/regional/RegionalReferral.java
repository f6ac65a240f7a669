package org.ihala.rules.referral.regional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.Question;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.screening.Report;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;

/** What holds beside national law in the region: where it lies, and the steps each question takes. */
public final class RegionalReferral implements RuleSet {

    private static final String FOLDER = "org/ihala/rules/referral/regional/";

    private static final List<String> FLAGS =
            List.of("PALERMO:3/c/flag", "ALLIANCE:flags/early-marriage", "ALLIANCE:flags/domestic-work");

    /** Creates the rule set. */
    public RegionalReferral() {}

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
                Set.of("PALERMO:3"), RegionalReferral::screened, RegionalReferral::elements));
        plans.put(ReferralQuestion.LOOK_FURTHER, Plan.aboutPerson(
                Set.of("ILO:signs", "UNODC:signs"), RegionalReferral::screened, RegionalReferral::lookFurther));
        plans.put(ReferralQuestion.NEXT_STEPS, Plan.aboutPerson(
                Set.of("UNODC:refer", "ALLIANCE:shelters", "ALLIANCE:members", "ALLIANCE:steps"),
                RegionalReferral::screened,
                RegionalReferral::nextSteps));
        plans.put(ReferralQuestion.FLAGS, Plan.aboutPerson(
                Set.of("ALLIANCE:flags", "PALERMO:3"), RegionalReferral::screened, RegionalReferral::flags));
        return plans;
    }

    private static boolean screened(Inquiry inquiry) {
        return inquiry.caseFile().matter(Screening.class) != null;
    }

    private static Evaluation evaluation(
            Inquiry inquiry, Resolution resolution, Map<String, Object> outcome, List<String> duties, Set<String> codes) {
        Set<String> warnings = new TreeSet<>(codes);
        if (inquiry.asOf().isBefore(inquiry.law().editions().get(0).from())) {
            warnings.add("PROTOCOL_NOT_YET_ADOPTED");
        }
        return new Evaluation(resolution, outcome, duties, warnings);
    }

    private static Evaluation elements(Inquiry inquiry) {
        RegionalClaim claim = new RegionalClaim(inquiry);
        Set<String> warnings = claim.warningsOnElements();
        warnings.addAll(Set.of("PROTOCOL_AS_QUOTED", "PROTOCOL_BINDS_STATES"));
        return evaluation(inquiry, inquiry.fire(claim, List.of("PALERMO:3")), Map.of(), List.of(), warnings);
    }

    private static Evaluation lookFurther(Inquiry inquiry) {
        RegionalClaim claim = new RegionalClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("UNODC:signs"));
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("indicators", claim.indicatorsOnFile());
        outcome.put("referTo", resolution.answer() == Answer.YES ? "NATIONAL_AUTHORITY" : null);
        return evaluation(inquiry, resolution, outcome, List.of(), Set.of("SIGNS_PROVE_NOTHING"));
    }

    private static Evaluation nextSteps(Inquiry inquiry) {
        RegionalClaim claim = new RegionalClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("ALLIANCE:steps"));
        List<String> open = Report.met(resolution.findings(), steps(inquiry.law()));
        Set<String> warnings = new TreeSet<>(Set.of("ALLIANCE_HAS_NO_AUTHORITY", "ALLIANCE_TEXTS_NOT_SEEN"));
        if (claim.wishOnFile()) {
            warnings.add("RETURN_IS_VOLUNTARY");
        }
        return evaluation(
                inquiry, resolution, Map.of("steps", Report.items(inquiry.law(), "step", open)), open, warnings);
    }

    /** The country's own unit comes first; the countries of the alliance stand in the law data alone. */
    private static List<String> steps(Law law) {
        return Stream.of("UNODC:refer", "ALLIANCE:shelters/", "ALLIANCE:members/")
                .flatMap(start -> law.provisions().keySet().stream().filter(id -> id.startsWith(start)))
                .toList();
    }

    private static Evaluation flags(Inquiry inquiry) {
        RegionalClaim claim = new RegionalClaim(inquiry);
        Resolution resolution = inquiry.fire(claim, List.of("ALLIANCE:flags"));
        List<String> raised = Report.met(resolution.findings(), FLAGS);
        return evaluation(
                inquiry,
                resolution,
                Map.of("flags", Report.items(inquiry.law(), "flag", raised)),
                List.of(),
                Set.of("ALLIANCE_HAS_NO_AUTHORITY", "FLAGS_ARE_REMINDERS"));
    }
}
