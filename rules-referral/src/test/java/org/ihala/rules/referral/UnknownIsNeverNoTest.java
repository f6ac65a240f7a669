package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ihala.rules.Answer;
import org.ihala.rules.Question;
import org.ihala.rules.RuleBook;
import org.ihala.rules.ruleset.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Taking away what a screening says never turns an answer into "no"; what is not said is not said to be absent. */
class UnknownIsNeverNoTest {

    private static final Set<ReferralQuestion> ANSWERED_BY_STEPS_DONE = EnumSet.of(ReferralQuestion.REPORTS);

    static List<RuleSet> ruleSets() {
        return Everything.ruleSets();
    }

    /** Screenings filled in at random, the same on every run, each in full but for what is left out. */
    private static List<List<String[]>> filled() {
        Random random = new Random(7);
        List<List<String[]>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<String[]> said = new ArrayList<>();
            for (String statement : Everything.statements()) {
                int pick = random.nextInt(4);
                if (pick > 0) {
                    said.add(new String[] {statement, Boolean.toString(pick == 1)});
                }
            }
            all.add(said);
        }
        return all;
    }

    private static Sheet sheet(List<String[]> said, int without) {
        Sheet sheet = Sheet.on("2025-06-01").person("birthDate", "1990-01-01").person("nationalities", List.of("PH"))
                .person("refugeeOrAsylumSeeker", false)
                .act("WISH_TO_RETURN", "2025-05-01", "by", "p1", "country", "PH", "free", true)
                .act("COUNTRY_ACCEPTS", "2025-05-02", "country", "PH", "accepts", true);
        for (int i = 0; i < said.size(); i++) {
            if (i != without) {
                sheet = sheet.screening(said.get(i)[0], Boolean.valueOf(said.get(i)[1]));
            }
        }
        return sheet;
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_never_turn_into_no_when_a_statement_is_taken_away(RuleSet ruleSet) {
        RuleBook book = RuleBook.load(ruleSet);
        int tried = 0;
        for (List<String[]> said : filled()) {
            for (Question question : book.questions()) {
                if (ANSWERED_BY_STEPS_DONE.contains((ReferralQuestion) question)) {
                    continue;
                }
                Answer full = book.decide(question, sheet(said, -1).build()).answer();
                for (int without = 0; full != Answer.NO && without < said.size(); without++) {
                    tried++;
                    assertThat(book.decide(question, sheet(said, without).build()).answer())
                            .as("%s without %s", question.id(), said.get(without)[0])
                            .isNotEqualTo(Answer.NO);
                }
            }
        }
        assertThat(tried).isGreaterThan(1_000);
    }
}
