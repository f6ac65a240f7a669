package org.ihala.rules.shelter.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.logic.Formula.allOf;
import static org.ihala.rules.logic.Formula.anyOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.ruleset.Plan;
import org.ihala.rules.ruleset.QuestionPlan;
import org.ihala.rules.ruleset.RuleSet;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** A decision on more unknowns needed twice than can be tried says that it may ask for too much. */
class ManyUnknownsTest {

    /** The provisions of the law, to hang unknowns on. */
    private static final List<String> IDS =
            List.copyOf(RuleBook.load(new JordanShelter()).law().provisions().keySet());

    /** The shelter regulation with a question that needs each of so many unknowns twice. */
    private record Needy(int unknowns) implements RuleSet {

        @Override
        public String lawResource() {
            return new JordanShelter().lawResource();
        }

        @Override
        public String modelIndex() {
            return new JordanShelter().modelIndex();
        }

        @Override
        public Map<Question, QuestionPlan> plans() {
            return Map.of(ShelterQuestion.VICTIM, Plan.aboutPerson(Set.of("2"), inquiry -> true, inquiry -> evaluation()));
        }

        private Evaluation evaluation() {
            Ledger ledger = new Ledger();
            Object[] needed = IDS.subList(0, unknowns).toArray();
            for (Object id : needed) {
                ledger.firing("rule", (String) id);
                ledger.record((String) id, Condition.unknown(MissingFact.at("VICTIM", (String) id)));
            }
            define(ledger, IDS.get(unknowns), allOf(needed));
            define(ledger, IDS.get(unknowns + 1), anyOf(needed));
            define(ledger, IDS.get(unknowns + 2), allOf(IDS.get(unknowns + 1), anyOf(IDS.get(unknowns), IDS.get(0))));
            return new Evaluation(
                    Resolver.resolve(ledger, List.of(IDS.get(unknowns + 2))), Map::of, List.of(), Set.of());
        }

        private static void define(Ledger ledger, String provision, Formula formula) {
            ledger.firing("rule", provision);
            ledger.define(provision, formula);
        }
    }

    private static Decision decide(int unknowns) {
        CaseFile caseFile = CaseFile.of("p1")
                .asOf(LocalDate.of(2020, 6, 1))
                .persons(List.of(new Person("p1", null, null, null, null, null, null, null, null, List.of(), false)))
                .build();
        return RuleBook.load(new Needy(unknowns)).decide(ShelterQuestion.VICTIM, caseFile);
    }

    @Test
    void should_say_in_every_form_that_it_may_ask_for_too_much() {
        Decision decision = decide(21);

        assertThat(decision.missingIsExact()).isFalse();
        assertThat(decision.toJson()).contains("\"missingIsExact\": false");
        assertThat(decision.explain(Locale.ENGLISH)).contains("Some of what is named may not change the answer");
        assertThat(decision.explain(Locale.forLanguageTag("ar"))).contains("قد يكون بين ما ذُكر ما لا يغيّر الجواب");
    }

    @Test
    void should_say_nothing_of_it_up_to_the_limit() {
        Decision decision = decide(20);

        assertThat(decision.missingIsExact()).isTrue();
        // The first unknown decides the inner choice alone, so no other can matter.
        assertThat(decision.missing()).hasSize(1);
        assertThat(decision.toJson()).doesNotContain("missingIsExact");
        assertThat(decision.explain(Locale.ENGLISH)).doesNotContain("Some of what is named");
    }
}
