package org.ihala.rules.shelter.jo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ihala.rules.Question;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Association;
import org.ihala.rules.casefile.HouseLife;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reports;
import org.ihala.rules.casefile.ShelterCommittee;
import org.ihala.rules.casefile.Staff;
import org.ihala.rules.casefile.Violation;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Outcomes;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.QuestionsOfLaw;
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

/** Jordan's shelter regulation: where its rules lie, and what each question of its law data reads of a case. */
public final class JordanShelter extends QuestionsOfLaw {

    /** What a question reads: about whom, where a file holds facts for it, and the claim that its rules match. */
    private record Asked(boolean aboutPerson, Predicate<Inquiry> facts, Function<Inquiry, Claim> claim) {}

    /** Creates the rule set. */
    public JordanShelter() {}

    @Override
    public String modelIndex() {
        return "META-INF/kie/org.ihala/rules-shelter/drools-model";
    }

    @Override
    protected Question[] questions() {
        return ShelterQuestion.values();
    }

    @Override
    protected QuestionPlan plan(Question question, Law.Asks asks) {
        ShelterQuestion shelter = (ShelterQuestion) question;
        Asked asked = asked(shelter);
        return new Plan(asked.aboutPerson, asks.articles(), asked.facts, inquiry -> {
            Claim claim = asked.claim.apply(inquiry);
            Resolution resolution = inquiry.fire(claim, asks.roots());
            return new Evaluation(
                    resolution,
                    () -> Reported.of(shelter, inquiry, claim, resolution),
                    duties(shelter, inquiry, resolution, asks),
                    warnings(inquiry));
        });
    }

    private static Asked asked(ShelterQuestion question) {
        return switch (question) {
            case VICTIM -> person(inquiry -> inquiry.caseFile().victim() == null, VictimClaim::new);
            case AFFECTED_PERSON -> person(inquiry -> inquiry.caseFile().victim() != null, StatusClaim::new);
            case ADMISSION -> person(inquiry -> true, AdmissionClaim::ofReception);
            case NON_PROSECUTION -> person(onFile(Prosecution.ProsecutionStopped.class), AdmissionClaim::ofStatus);
            case STAY -> resident(StayQuestionClaim::new);
            case ENDING -> resident(EndQuestionClaim::new);
            case DUTIES -> resident(DutiesClaim::new);
            case PLACEMENT -> matter(true, HouseLife.Placement.class, PlacementClaim::new);
            case ENTRY_TO_WOMENS_AREA -> matter(false, HouseLife.EntryToWomensArea.class, WomensAreaClaim::new);
            case VISIT -> matter(true, HouseLife.Visit.class, VisitClaim::new);
            case OUTING -> matter(true, HouseLife.Outing.class, OutingClaim::new);
            case BELONGING -> matter(true, HouseLife.Belonging.class, BelongingClaim::new);
            case ASSOCIATION -> matter(false, Association.class, AssociationClaim::new);
            case COMMITTEE -> matter(false, ShelterCommittee.Committee.class, CommitteeClaim::new);
            case MEETING -> matter(false, ShelterCommittee.Meeting.class, MeetingClaim::new);
            case SUBCOMMITTEE -> matter(false, ShelterCommittee.Subcommittee.class, SubcommitteeClaim::new);
            case STAFF -> matter(false, Staff.class, StaffClaim::new);
            case REPORTS -> matter(false, Reports.class, ReportsClaim::new);
            case SANCTION -> matter(false, Violation.class, SanctionClaim::new);
        };
    }

    private static Asked person(Predicate<Inquiry> facts, Function<Inquiry, Claim> claim) {
        return new Asked(true, facts, claim);
    }

    private static Asked resident(Function<EntryClaim, Claim> claim) {
        return person(onFile(Reception.Admission.class), inquiry -> claim.apply(new EntryClaim(inquiry)));
    }

    private static Asked matter(boolean aboutPerson, Class<? extends Matter> matter, Function<Inquiry, Claim> claim) {
        return new Asked(aboutPerson, inquiry -> inquiry.caseFile().matter(matter) != null, claim);
    }

    private static Predicate<Inquiry> onFile(Class<? extends Act> type) {
        return inquiry -> new CaseView(inquiry.caseFile(), inquiry.asOf())
                        .latest(type, Objects.requireNonNull(inquiry.caseFile().subject()))
                != null;
    }

    /** Returns the duties that the law data lists; where all that is owed is asked about, those of Article 5 before them. */
    private static List<String> duties(ShelterQuestion question, Inquiry inquiry, Resolution resolution, Law.Asks asks) {
        if (question != ShelterQuestion.DUTIES) {
            return asks.duties();
        }
        List<String> all = new ArrayList<>(new Outcomes(inquiry, resolution).codes("5/owed"));
        all.addAll(asks.duties());
        return all;
    }

    private static Set<String> warnings(Inquiry inquiry) {
        String newest = inquiry.law().editionOn(inquiry.asOf()).id();
        boolean amended =
                newest.equals(PersonFacts.AMENDMENT_2023) || inquiry.edition().id().equals(PersonFacts.AMENDMENT_2023);
        boolean early = inquiry.asOf().isBefore(inquiry.law().editions().get(0).from());
        if (!amended && !early) {
            return Set.of();
        }
        Set<String> warnings = new TreeSet<>();
        if (amended) {
            warnings.add("AMENDED_2023_TEXT_NOT_SEEN");
        }
        if (early) {
            warnings.add("COMMENCEMENT_DAY_NOT_FOUND");
        }
        return warnings;
    }
}
