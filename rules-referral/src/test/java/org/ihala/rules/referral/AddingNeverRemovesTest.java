package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.ruleset.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever else a screening says is true, no flag, step or help goes away and no protection falls; over all pairs. */
class AddingNeverRemovesTest {

    /** What a question reports item by item, and the name of the field that names the item. */
    private static final Map<ReferralQuestion, List<String>> ITEMS = Map.of(
            ReferralQuestion.FLAGS, List.of("flags", "flag"),
            ReferralQuestion.NEXT_STEPS, List.of("steps", "step"),
            ReferralQuestion.ASSISTANCE, List.of("assistance", "help"));

    static List<RuleSet> ruleSets() {
        return Everything.ruleSets();
    }

    private static List<Sheet> bases() {
        Sheet empty = Sheet.on("2025-06-01");
        Sheet adult = empty.person("birthDate", "1990-01-01").person("nationalities", List.of("PH"));
        Sheet identified = adult.act("IDENTIFICATION", "2025-03-01", "by", "COUNTER_TRAFFICKING_UNIT", "as", "POTENTIAL_VICTIM");
        return List.of(
                empty,
                identified.act("PROSECUTOR_FINDING", "2025-03-10", "crimeBefell", true)
                        .act("IDENTIFICATION", "2025-03-11", "by", "INVESTIGATIVE_JUDGE", "as", "VICTIM"),
                empty.person("birthDate", "2012-01-01")
                        .act("WISH_TO_RETURN", "2025-05-01", "by", "p1", "country", "EG", "free", true)
                        .act("COUNTRY_ACCEPTS", "2025-05-02", "country", "EG", "accepts", true));
    }

    /** What protects the person in one decision: the items listed, and the answers that may not be lost. */
    private static Set<String> protections(RuleBook book, CaseFile caseFile) {
        Set<String> found = new TreeSet<>();
        for (Question question : book.questions()) {
            Decision decision = book.decide(question, caseFile);
            List<String> names = ITEMS.get((ReferralQuestion) question);
            if (names != null) {
                for (Object item : (List<?>) decision.outcome().get(names.get(0))) {
                    found.add(question.id() + " " + ((Map<?, ?>) item).get(names.get(1)));
                }
            }
            boolean keeps = question == ReferralQuestion.RETURN
                    ? decision.answer() != Answer.YES
                    : question != ReferralQuestion.REPORTS && decision.answer() == Answer.YES;
            if (keeps) {
                found.add(question.id());
            }
            if (question != ReferralQuestion.RETURN && decision.answer() != Answer.NO) {
                found.add(question.id() + " is no NO");
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_keep_every_flag_step_and_protection_when_something_is_added(RuleSet ruleSet) {
        RuleBook book = RuleBook.load(ruleSet);
        List<String> statements = Everything.statements();
        int compared = 0;
        for (Sheet base : bases()) {
            Set<String> without = protections(book, base.build());
            Map<String, Set<String>> single = new HashMap<>();
            for (String one : statements) {
                Set<String> with = protections(book, base.screening(one, true).build());
                assertThat(with).as(one).containsAll(without);
                single.put(one, with);
            }
            for (int i = 0; i < statements.size(); i++) {
                for (int j = i + 1; j < statements.size(); j++) {
                    Sheet both = base.screening(statements.get(i), true).screening(statements.get(j), true);
                    Set<String> with = protections(book, both.build());
                    assertThat(with).as(statements.get(i) + " and " + statements.get(j))
                            .containsAll(single.get(statements.get(i)))
                            .containsAll(single.get(statements.get(j)));
                    compared += 2;
                }
            }
        }
        int n = statements.size();
        assertThat(compared).isEqualTo(bases().size() * n * (n - 1));
        assertThat(new ArrayList<>(statements)).hasSize(60);
    }
}
