package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Execution;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.engine.RuleEngine;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Readings;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.logic.RuleTable;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.ShelterRuleBook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/** The JAR as an ordinary kjar: a Kie user who scans the class path finds the same rules and the same answers. */
@Tag("kie-container")
class KieContainerTest {

    private static final RuleBook SHELTER = ShelterRuleBook.load();

    private static KieBase scanned() {
        return KieServices.get().getKieClasspathContainer().getKieBase("jo-shelter");
    }

    @Test
    void should_hold_exactly_the_rules_of_the_catalogue() {
        List<String> found = scanned().getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .map(rule -> rule.getName())
                .toList();
        List<String> expected = SHELTER.law().provisions().values().stream()
                .flatMap(provision -> provision.rules().stream())
                .map(rule -> rule.name())
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void should_answer_every_question_as_the_rulebook_does() throws ReflectiveOperationException {
        KieBase base = scanned();
        Law law = SHELTER.law();
        RuleEngine engine = RuleEngine.load(JordanShelter.class, new JordanShelter().modelIndex(), law);
        Map<Question, QuestionPlan> plans = new JordanShelter().plans();
        // The claim is the one the library made, of the last firing where there are several.
        Field claim = Inquiry.class.getDeclaredField("claim");
        claim.setAccessible(true);
        Map<Answer, Integer> seen = new EnumMap<>(Answer.class);
        for (Draft draft : Samples.all().toList()) {
            CaseFile caseFile = draft.build();
            LocalDate day = caseFile.asOf().orElseThrow();
            for (ShelterQuestion question : ShelterQuestion.values()) {
                QuestionPlan plan = plans.get(question);
                Inquiry inquiry = new Inquiry(
                        plan, caseFile, day, law.editionOn(day), Readings.standard(law.readings()), law, engine,
                        Execution.STRAIGHT);
                Resolution expected = plan.evaluate(inquiry).resolution();

                Ledger fired = fired(base, plan, claim.get(inquiry), expected.ledger().table());
                Resolution actual = Resolver.resolve(fired, expected.roots());

                assertThat(actual.answer()).as(question.id()).isEqualTo(expected.answer());
                assertThat(actual.proofs()).as(question.id()).isEqualTo(expected.proofs());
                seen.merge(actual.answer(), 1, Integer::sum);
            }
        }
        assertThat(seen.values()).hasSize(3).allMatch(times -> times > 50);
    }

    /** Fires those of all the rules in the one rule base that stand in the articles of the question. */
    private static Ledger fired(KieBase base, QuestionPlan plan, Object claim, RuleTable table) {
        List<? extends Thing> things = Whole.thingsOf(claim);
        Ledger ledger = new Ledger(table, things);
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("ledger", ledger);
            session.insert(claim);
            things.forEach(session::insert);
            session.fireAllRules(
                    match -> {
                        String provision = Provision.ofRule(match.getRule().getName());
                        boolean asked = plan.articles().contains(Provision.articleOf(provision));
                        if (asked) {
                            ledger.firing(match.getRule().getName(), provision, match.getObjects().get(0));
                        }
                        return asked;
                    },
                    1_000);
        } finally {
            session.dispose();
        }
        return ledger;
    }
}
