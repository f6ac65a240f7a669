package org.ihala.rules.referral.regional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.Question;
import org.ihala.rules.law.Law;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.screening.ReferralPlans;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;

/** What holds beside national law in the region: where it lies, and the steps each question takes. */
public final class RegionalReferral implements RuleSet {

    private static final List<String> FLAGS =
            List.of("PALERMO:3/c/flag", "ALLIANCE:flags/early-marriage", "ALLIANCE:flags/domestic-work");

    /** Creates the rule set. */
    public RegionalReferral() {}

    @Override
    public String modelIndex() {
        return "META-INF/kie/org.ihala/rules-referral/drools-model";
    }

    @Override
    public Map<Question, QuestionPlan> plans() {
        Map<Question, QuestionPlan> plans = new LinkedHashMap<>();
        plans.put(ReferralQuestion.ELEMENTS, Plan.aboutPerson(
                Set.of("PALERMO:3"), ReferralPlans::screened, RegionalReferral::elements));
        plans.put(ReferralQuestion.LOOK_FURTHER, Plan.aboutPerson(
                Set.of("ILO:signs", "UNODC:signs"), ReferralPlans::screened, RegionalReferral::lookFurther));
        plans.put(ReferralQuestion.NEXT_STEPS, Plan.aboutPerson(
                Set.of("UNODC:refer", "ALLIANCE:shelters", "ALLIANCE:members", "ALLIANCE:steps"),
                ReferralPlans::screened,
                RegionalReferral::nextSteps));
        plans.put(ReferralQuestion.FLAGS, Plan.aboutPerson(
                Set.of("ALLIANCE:flags", "PALERMO:3/c"), ReferralPlans::screened, RegionalReferral::flags));
        return plans;
    }

    private static Evaluation elements(Inquiry inquiry) {
        return ReferralPlans.elements(
                inquiry, new RegionalClaim(inquiry), "PALERMO:3", Set.of("PROTOCOL_AS_QUOTED", "PROTOCOL_BINDS_STATES"));
    }

    private static Evaluation lookFurther(Inquiry inquiry) {
        return ReferralPlans.lookFurther(inquiry, new RegionalClaim(inquiry), "UNODC:signs", "NATIONAL_AUTHORITY");
    }

    private static Evaluation nextSteps(Inquiry inquiry) {
        RegionalClaim claim = new RegionalClaim(inquiry);
        Set<String> warnings = new TreeSet<>(Set.of("ALLIANCE_HAS_NO_AUTHORITY", "ALLIANCE_TEXTS_NOT_SEEN"));
        if (claim.wishOnFile()) {
            warnings.add("RETURN_IS_VOLUNTARY");
        }
        return ReferralPlans.nextSteps(inquiry, claim, "ALLIANCE:steps", steps(inquiry.law()), warnings);
    }

    /** The country's own unit comes first; the countries of the alliance stand in the law data alone. */
    private static List<String> steps(Law law) {
        return Stream.of("UNODC:refer", "ALLIANCE:shelters/", "ALLIANCE:members/")
                .flatMap(start -> law.provisions().keySet().stream().filter(id -> id.startsWith(start)))
                .toList();
    }

    private static Evaluation flags(Inquiry inquiry) {
        return ReferralPlans.flags(
                inquiry, new RegionalClaim(inquiry), "ALLIANCE:flags", FLAGS, Set.of("ALLIANCE_HAS_NO_AUTHORITY"));
    }
}
