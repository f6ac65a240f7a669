package org.ihala.rules.referral.iq;

import java.time.LocalDate;
import java.util.Arrays;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.referral.Facts;
import org.ihala.rules.referral.Facts.Circumstance;
import org.ihala.rules.referral.Forms;
import org.ihala.rules.referral.Plain;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.World;
import org.junit.jupiter.api.Test;

/** Whether Iraq's law spares victims punishment was not read (F-17), so whatever is on file, the text is asked for. */
class NonProsecutionAgreementTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);

    private final Plain plain = new Plain();

    @Test
    void should_ask_for_the_text_whatever_is_on_file() {
        int decisions = 0;
        for (Act act : Forms.of(ASKED)) {
            for (Circumstance charge : Circumstance.values()) {
                for (Boolean value : World.VALUES) {
                    Facts facts = new Facts(ASKED).act(act).circumstance(charge, value);
                    Decision decision = IRAQ.decide(ReferralQuestion.NON_PROSECUTION, facts.file());
                    String world = act + " " + charge + " " + value;
                    plain.compare(world, Answer.UNDETERMINED, decision);
                    plain.compare(
                            world,
                            "what is missing",
                            Arrays.asList("LAW_28_2012_NON_PUNISHMENT"),
                            decision.missing().stream().map(Decision.Missing::fact).toList());
                    decisions++;
                }
            }
        }

        plain.assertAgreed(decisions, 0, 0, 55 * 14 * 3);
    }
}
