package org.ihala.rules.referral.screening;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ihala.rules.Answer;
import org.ihala.rules.Question;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.InstitutionalReports;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Outcomes;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.QuestionsOfLaw;
import org.jspecify.annotations.Nullable;

/**
 * A referral rulebook as its law data lays it out: each question with the provision that answers it, the articles whose rules
 * it fires and its standing warnings. What a question reports is the same in every country.
 */
public abstract class ReferralRules extends QuestionsOfLaw {

    private final Map<String, Map<String, Object>> items = new ConcurrentHashMap<>();

    /** Creates the rule set. */
    protected ReferralRules() {}

    /** Returns what the rules of the country read of a case. */
    protected abstract ReferralClaim claim(Inquiry inquiry);

    @Override
    public final String modelIndex() {
        return "META-INF/kie/org.ihala/rules-referral/drools-model";
    }

    @Override
    protected final Question[] questions() {
        return ReferralQuestion.values();
    }

    @Override
    protected final QuestionPlan plan(Question asked, Law.Asks asks) {
        ReferralQuestion question = (ReferralQuestion) asked;
        return new Plan(
                question != ReferralQuestion.REPORTS,
                asks.articles(),
                inquiry -> hasFacts(question, inquiry),
                inquiry -> evaluate(question, asks, inquiry));
    }

    private boolean hasFacts(ReferralQuestion question, Inquiry inquiry) {
        Screening screening = inquiry.caseFile().matter(Screening.class);
        return switch (question) {
            case REPORTS -> inquiry.caseFile().matter(InstitutionalReports.class) != null;
            case RETURN -> onFile(inquiry, VoluntaryReturn.WishToReturn.class);
            case OVERSTAY_EXPOSURE ->
                screening != null
                        && (screening.overstay() != null
                                || screening.circumstances() != null && screening.circumstances().overstay() != null);
            // Where no authority says what a person is, its word opens no question.
            case STATUS, STAGE, NEXT_STEPS, ASSISTANCE ->
                screening != null
                        || law().questions().containsKey(ReferralQuestion.STATUS.id())
                                && onFile(inquiry, VictimStatus.Identification.class);
            case ELEMENTS, LOOK_FURTHER, NON_PROSECUTION, FLAGS -> screening != null;
        };
    }

    private static boolean onFile(Inquiry inquiry, Class<? extends Act> type) {
        String subject = inquiry.caseFile().subject();
        return subject != null && new CaseView(inquiry.caseFile(), inquiry.asOf()).latest(type, subject) != null;
    }

    private Evaluation evaluate(ReferralQuestion question, Law.Asks asks, Inquiry inquiry) {
        CaseFacts claim = question == ReferralQuestion.STATUS ? new StatusClaim(inquiry) : null;
        InstitutionalReportsClaim reports =
                question == ReferralQuestion.REPORTS ? new InstitutionalReportsClaim(inquiry) : null;
        ReferralClaim person = claim == null && reports == null ? claim(inquiry) : null;
        Object asked = claim != null ? claim : reports != null ? reports : Objects.requireNonNull(person);
        Resolution resolution = inquiry.fire(asked, asks.roots());
        Report report = new Report(inquiry.law(), resolution, inquiry.law() == law() ? items : new HashMap<>());
        Set<String> warnings = warnings(asks, inquiry);
        List<String> duties = reports != null
                ? report.parts()
                : question == ReferralQuestion.NEXT_STEPS ? report.parts(Answer.YES) : List.of();
        Map<String, Object> outcome = reports != null
                ? Map.of("reportsOwed", reports.owed(resolution.ledger(), duties))
                : outcome(question, person, report, new Outcomes(inquiry, resolution));
        return new Evaluation(resolution, () -> outcome, duties, warnings);
    }

    private static Set<String> warnings(Law.Asks asks, Inquiry inquiry) {
        Set<String> warnings = new TreeSet<>(asks.warns());
        asks.before().forEach((code, warning) -> {
            if (!Objects.requireNonNull(inquiry.law().instruments().get(code)).appliesOn(inquiry.asOf())) {
                warnings.add(warning);
            }
        });
        if (inquiry.asOf().isBefore(inquiry.law().editions().get(0).from())) {
            warnings.add("LAW_NOT_IN_FORCE");
        }
        return warnings;
    }

    private static Map<String, Object> outcome(
            ReferralQuestion question, @Nullable ReferralClaim person, Report report, Outcomes outcomes) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        switch (question) {
            case LOOK_FURTHER -> {
                outcome.put("indicators", Objects.requireNonNull(person).indicatorsOnFile());
                outcome.put("referTo", outcomes.code("referTo"));
            }
            case STATUS -> {
                outcome.put("status", outcomes.code("status"));
                outcome.put("htcdsStatus", outcomes.code("htcdsStatus"));
            }
            case STAGE -> {
                List<String> begun = outcomes.codes("stages");
                outcome.put("mechanismStage", begun.isEmpty() ? null : begun.get(begun.size() - 1));
                outcome.put("stagesBegun", begun);
            }
            case NEXT_STEPS -> report.list(outcome, "steps", "step");
            case FLAGS -> report.list(outcome, "flags", "flag");
            case ASSISTANCE -> report.list(outcome, "assistance", "help");
            case NON_PROSECUTION -> {
                if (report.law().tables().containsKey("routes") && !outcomes.codes("routes").isEmpty()) {
                    outcome.put("routes", report.items("route", outcomes.codes("routes")));
                }
            }
            case OVERSTAY_EXPOSURE -> outcome.putAll(Objects.requireNonNull(person).overstay());
            case ELEMENTS, RETURN, REPORTS -> { }
        }
        return outcome;
    }
}
