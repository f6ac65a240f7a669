package org.ihala.rules.referral.regional;

import static org.ihala.rules.referral.Plain.any;
import static org.ihala.rules.referral.Plain.mixtures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.Facts;
import org.ihala.rules.referral.Facts.Circumstance;
import org.ihala.rules.referral.Plain;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The flags of the region against a plain evaluation written on its own: a child needs no means (G-03, G-04, E-16), and the
 * alliance's two circumstances in which to look for the elements (I-03). They are reminders of any day, older than the
 * alliance too, and no other fact bears on them.
 */
class FlagsAgreementTest {

    private static final RuleBook REGIONAL = ReferralRuleBook.regional();

    private final Plain plain = new Plain();

    private void compare(Object world, Facts facts) {
        // Whoever may be a child is treated as one.
        Boolean child = !Boolean.FALSE.equals(facts.child());
        Boolean married = facts.circumstance(Circumstance.EARLY_MARRIAGE);
        Boolean domestic = facts.circumstance(Circumstance.DOMESTIC_WORKER);
        List<String> flags = new ArrayList<>();
        add(flags, child, "PALERMO:3/c/flag");
        add(flags, married, "ALLIANCE:flags/early-marriage");
        add(flags, domestic, "ALLIANCE:flags/domestic-work");
        Decision decision = REGIONAL.decide(ReferralQuestion.FLAGS, facts.file());
        plain.compare(world, Plain.answer(any(child, married, domestic)), decision);
        plain.compare(world, "flags", flags, Plain.items(decision, "flags", "flag"));
    }

    private static void add(List<String> flags, @Nullable Boolean raised, String flag) {
        if (Boolean.TRUE.equals(raised)) {
            flags.add(flag);
        }
    }

    @Test
    void should_agree_on_every_circumstance_at_every_age_around_the_change() {
        LocalDate[] days = {
            LocalDate.of(2000, 1, 1), LocalDate.of(2009, 12, 31), LocalDate.of(2010, 1, 1), LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 1)
        };
        mixtures(
                pick -> {
                    LocalDate day = days[pick[0]];
                    LocalDate adult = day.minusYears(18);
                    LocalDate[][] births = {
                        {null, null}, {adult.minusDays(1), adult.minusDays(1)}, {adult, adult},
                        {adult.plusDays(1), adult.plusDays(1)}, {adult, adult.plusDays(1)}, {adult.minusDays(9), adult}
                    };
                    Facts facts = new Facts(day).bornBetween(births[pick[1]][0], births[pick[1]][1]);
                    for (Circumstance other : Circumstance.values()) {
                        facts.circumstance(other, World.VALUES.get(pick[4]));
                    }
                    facts.circumstance(Circumstance.EARLY_MARRIAGE, World.VALUES.get(pick[2]))
                            .circumstance(Circumstance.DOMESTIC_WORKER, World.VALUES.get(pick[3]));
                    compare(pick, facts);
                },
                days.length, 6, 3, 3, 3);

        plain.assertAgreed(6 * 6 * 27, 500, 50, 50);
    }
}
