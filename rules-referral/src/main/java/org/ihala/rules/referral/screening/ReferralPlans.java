package org.ihala.rules.referral.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.InstitutionalReports;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;

/** What the plans of every referral rulebook share: when a question is asked unasked, and the steps it takes. */
public final class ReferralPlans {

    /** The statuses of the data standard; it has none for affected persons. */
    private static final Map<String, String> HTCDS = Map.of(
            "NOT_A_VICTIM", "NOT_A_VICTIM",
            "VICTIM", "ACTUAL",
            "POTENTIAL_VICTIM", "POSSIBLE",
            "POSSIBLE_VICTIM", "POSSIBLE");

    private ReferralPlans() {}

    /** Returns whether the case holds a screening. */
    public static boolean screened(Inquiry inquiry) {
        return inquiry.caseFile().matter(Screening.class) != null;
    }

    /** Returns whether the case holds a screening, or somebody has said what the person is. */
    public static boolean inMechanism(Inquiry inquiry) {
        return screened(inquiry) || onFile(inquiry, VictimStatus.Identification.class);
    }

    /** Returns whether a wish to return is on file. */
    public static boolean wishesToReturn(Inquiry inquiry) {
        return onFile(inquiry, VoluntaryReturn.WishToReturn.class);
    }

    /** Returns whether the case holds reports of public bodies. */
    public static boolean holdsReports(Inquiry inquiry) {
        return inquiry.caseFile().matter(InstitutionalReports.class) != null;
    }

    private static boolean onFile(Inquiry inquiry, Class<? extends Act> type) {
        String subject = inquiry.caseFile().subject();
        return subject != null && new CaseView(inquiry.caseFile(), inquiry.asOf()).latest(type, subject) != null;
    }

    /** Returns what working a question out gave, with a warning where the law was not in force yet. */
    public static Evaluation evaluation(
            Inquiry inquiry, Resolution resolution, Map<String, Object> outcome, List<String> duties, Set<String> codes) {
        Set<String> warnings = new TreeSet<>(codes);
        if (inquiry.asOf().isBefore(inquiry.law().editions().get(0).from())) {
            warnings.add("LAW_NOT_IN_FORCE");
        }
        return new Evaluation(resolution, outcome, duties, warnings);
    }

    /** Works out whether anything on file calls for a closer look, and by which office. */
    public static Evaluation lookFurther(Inquiry inquiry, ReferralClaim claim, String root, String office) {
        Resolution resolution = inquiry.fire(claim, List.of(root));
        boolean refer = resolution.answer() == Answer.YES;
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("indicators", claim.indicatorsOnFile());
        outcome.put("referTo", refer ? office : null);
        return evaluation(inquiry, resolution, outcome, List.of(), Set.of("SIGNS_PROVE_NOTHING"));
    }

    /**
     * Works out what official acts say the person is.
     *
     * <p>What somebody without the power says settles nothing; it is reported beside an answer that stays open.
     *
     * @param statuses the status of each provision, in the order in which one goes before another
     */
    public static Evaluation status(
            Inquiry inquiry, NationalClaim claim, String root, Map<String, String> statuses, Set<String> codes) {
        Resolution resolution = inquiry.fire(claim, List.of(root));
        List<String> met = Report.met(resolution.ledger(), statuses.keySet());
        String possible = claim.possible().answer() == Answer.YES ? "POSSIBLE_VICTIM" : null;
        String status = met.isEmpty() ? possible : statuses.get(met.get(0));
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("status", status);
        outcome.put("htcdsStatus", status == null ? null : HTCDS.get(status));
        Set<String> warnings = new TreeSet<>(codes);
        warnings.add("STATUS_FROM_ACTS_ONLY");
        return evaluation(inquiry, resolution, outcome, List.of(), warnings);
    }

    /** Works out which steps are open; each is a duty of the decision too. */
    public static Evaluation nextSteps(
            Inquiry inquiry, ReferralClaim claim, String root, List<String> steps, Set<String> codes) {
        Resolution resolution = inquiry.fire(claim, List.of(root));
        List<String> open = Report.met(resolution.ledger(), steps);
        return evaluation(
                inquiry,
                resolution,
                Report.outcome(inquiry.law(), "steps", "step", resolution.ledger(), steps, open),
                open,
                codes);
    }

    /** Works out which flags are raised. */
    public static Evaluation flags(
            Inquiry inquiry, ReferralClaim claim, String root, List<String> flags, Set<String> codes) {
        Resolution resolution = inquiry.fire(claim, List.of(root));
        Set<String> warnings = new TreeSet<>(codes);
        warnings.add("FLAGS_ARE_REMINDERS");
        return evaluation(
                inquiry,
                resolution,
                Report.outcome(inquiry.law(), "flags", "flag", resolution.ledger(), flags),
                List.of(),
                warnings);
    }

    /** Works out which help the person may ask for. */
    public static Evaluation assistance(
            Inquiry inquiry, ReferralClaim claim, String root, List<String> help, Set<String> codes) {
        Resolution resolution = inquiry.fire(claim, List.of(root));
        Set<String> warnings = new TreeSet<>(codes);
        warnings.add("MAY_APPLY_IS_NO_ENTITLEMENT");
        return evaluation(
                inquiry,
                resolution,
                Report.outcome(inquiry.law(), "assistance", "help", resolution.ledger(), help),
                List.of(),
                warnings);
    }

    /** Works out whether a voluntary return may be arranged; a removal order is none. */
    public static Evaluation voluntaryReturn(Inquiry inquiry, ReferralClaim claim, String root, Set<String> codes) {
        Resolution resolution = inquiry.fire(claim, List.of(root));
        Set<String> warnings = new TreeSet<>(codes);
        warnings.add("RETURN_IS_VOLUNTARY");
        if (claim.circumstances().removalOrder().answer() == Answer.YES) {
            warnings.add("REMOVAL_IS_NO_RETURN");
        }
        return evaluation(inquiry, resolution, Map.of(), List.of(), warnings);
    }

    /** Works out which reports are owed, and which are overdue. */
    public static Evaluation reports(
            Inquiry inquiry, InstitutionalReportsClaim claim, String root, Set<String> codes) {
        Resolution resolution = inquiry.fire(claim, List.of(root));
        Set<String> warnings = new TreeSet<>(codes);
        warnings.add("POLICY_REPORTS");
        return evaluation(
                inquiry,
                resolution,
                Map.of("reportsOwed", claim.owed(resolution.ledger())),
                claim.provisions(),
                warnings);
    }
}
