package org.ihala.rules.referral;

import static org.ihala.rules.referral.Forms.accepted;
import static org.ihala.rules.referral.Forms.wished;
import static org.ihala.rules.referral.Plain.all;
import static org.ihala.rules.referral.Plain.shown;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.referral.Facts.Circumstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A voluntary return from Jordan (Article 4/a of the shelter regulation, K Q04-2, Q04-3, Q13-7) and from Iraq (F-28), against
 * a plain evaluation written on its own.
 *
 * <p>All facts are enumerated together: the wish and what came after it, the answers of two countries, asylum and age; the
 * nationality, on which nothing rests in Jordan, with all but the second country's answer in Iraq.
 */
class ReturnAgreementTest {

    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);
    private static final LocalDate EARLY = ASKED.minusDays(20);
    private static final LocalDate LATE = ASKED.minusDays(9);

    private final Plain plain = new Plain();

    // The plain evaluation.

    /** Policy speaks of home alone: whether the person can go elsewhere is a question for the ministry. */
    static @Nullable Boolean fromIraq(Facts facts) {
        VoluntaryReturn.WishToReturn wish = ReturnWishes.sure(facts);
        boolean home = wish != null
                && wish.country() != null
                && facts.nationalities != null
                && facts.nationalities.contains(wish.country());
        return all(shown(home), ReturnWishes.open(facts));
    }

    // The cases.

    private static final List<List<Act>> WISHES = List.of(
            List.of(),
            List.of(wished(EARLY, "p1", "PH", true)),
            List.of(wished(EARLY, "p1", "PH", false)),
            List.of(wished(EARLY, "p1", "PH", null)),
            List.of(wished(EARLY, "p1", null, true)),
            List.of(wished(EARLY, "p2", "PH", true)),
            List.of(wished(EARLY, "p2", "PH", false)),
            List.of(wished(EARLY, null, "PH", true)),
            List.of(wished(EARLY, "p1", "PH", true), wished(LATE, "p1", "PH", false)),
            List.of(wished(EARLY, "p1", "PH", true), wished(LATE, "p1", "EG", true)),
            List.of(wished(EARLY, "p1", "PH", true), wished(LATE, "p2", "EG", false)),
            List.of(wished(EARLY, "p1", "PH", true), wished(LATE, null, "EG", false)),
            List.of(wished(EARLY, "p1", "EG", false), wished(ASKED, "p1", "PH", true)),
            List.of(wished(EARLY, "p1", "PH", true), wished(ASKED.plusDays(1), "p1", "PH", false)),
            List.of(wished(ASKED.plusDays(1), "p1", "PH", true)));

    private static final List<List<Act>> ANSWERS = List.of(
            List.of(),
            List.of(accepted(EARLY, "PH", true)),
            List.of(accepted(ASKED, "PH", false)),
            List.of(accepted(EARLY, "PH", null)),
            List.of(accepted(EARLY, "PH", true), accepted(LATE, "PH", false)),
            List.of(accepted(EARLY, "PH", false), accepted(ASKED, "PH", true)),
            List.of(accepted(ASKED.plusDays(1), "PH", true)),
            List.of(accepted(EARLY, null, true)));

    private static final List<@Nullable Act> OTHER_ANSWERS =
            Arrays.asList(null, accepted(EARLY, "EG", true), accepted(LATE, "EG", false));

    private static final List<@Nullable List<String>> NATIONALITIES =
            Arrays.asList(null, List.of(), List.of("PH"), List.of("EG", "PH"), List.of("BD"));

    private static Facts facts(int wish, int answer, int other, int refugee, int claim, int age) {
        LocalDate adult = ASKED.minusYears(18);
        Facts facts = new Facts(ASKED)
                .bornBetween(age == 0 ? null : age == 1 ? adult : adult.plusDays(1), age == 0 ? null : adult.plusDays(age - 1))
                .other("p2", true)
                .circumstance(Circumstance.ASYLUM_CLAIM, World.VALUES.get(claim))
                .act(OTHER_ANSWERS.get(other));
        WISHES.get(wish).forEach(facts::act);
        ANSWERS.get(answer).forEach(facts::act);
        facts.refugee = World.VALUES.get(refugee);
        return facts;
    }

    @Test
    void should_agree_on_every_return_from_jordan() {
        RuleBook jordan = ReferralRuleBook.jordan();
        Plain.mixtures(
                pick -> {
                    Facts facts = facts(pick[0], pick[1], pick[2], pick[3], pick[4], pick[5]);
                    Decision decision = jordan.decide(ReferralQuestion.RETURN, facts.file());
                    plain.compare(pick, Plain.answer(ReturnWishes.open(facts)), decision);
                },
                WISHES.size(), ANSWERS.size(), OTHER_ANSWERS.size(), 3, 3, 3);

        plain.assertAgreed(15 * 8 * 3 * 27, 20, 4_000, 2_000);
    }

    @Test
    void should_agree_on_every_return_from_iraq() {
        RuleBook iraq = ReferralRuleBook.iraq();
        Plain.mixtures(
                pick -> {
                    Facts facts = facts(pick[0], pick[1], 1, pick[2], pick[3], pick[4]);
                    facts.nationalities = NATIONALITIES.get(pick[5]);
                    Decision decision = iraq.decide(ReferralQuestion.RETURN, facts.file());
                    plain.compare(pick, Plain.answer(fromIraq(facts)), decision);
                },
                WISHES.size(), ANSWERS.size(), 3, 3, 3, NATIONALITIES.size());

        plain.assertAgreed(15 * 8 * 27 * 5, 20, 8_000, 4_000);
    }
}
