package org.ihala.rules.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Screening.Indicator;
import org.ihala.rules.casefile.VictimStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * When somebody has to look further, in Jordan, in Iraq and in the region, against a plain evaluation written on its own:
 * one sign is enough, nothing is counted, and that there is none proves nothing (G-19, G-21, G-31).
 *
 * <p>Forty-five things can be said, each to be there, not to be there, or not at all. Each pair of them is given every value
 * while all the others hold one; a third cannot matter, because one sign that is there decides and all others change nothing.
 */
class LookFurtherAgreementTest {

    private static final Map<RuleBook, String> BOOKS = Map.of(
            ReferralRuleBook.jordan(), "COUNTER_TRAFFICKING_UNIT",
            ReferralRuleBook.iraq(), "COUNTER_TRAFFICKING_DEPARTMENT",
            ReferralRuleBook.regional(), "NATIONAL_AUTHORITY");

    private static final int INDICATORS = Indicator.values().length;
    private static final int STATEMENTS = INDICATORS + 28;
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);

    private final Plain plain = new Plain();

    private static Facts facts(LocalDate day, @Nullable Boolean[] stated) {
        Facts facts = new Facts(day);
        for (int i = 0; i < INDICATORS; i++) {
            facts.indicator(Indicator.values()[i], stated[i]);
        }
        System.arraycopy(stated, INDICATORS, facts.elements, 0, 28);
        return facts;
    }

    private void compare(Object world, Facts facts) {
        List<String> seen = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            boolean known = facts.reportedOn == null || !facts.reportedOn.isAfter(facts.day);
            if (known && Boolean.TRUE.equals(facts.indicators.get(indicator))) {
                seen.add(indicator.code());
            }
        }
        boolean sign = facts.sign();
        for (Map.Entry<RuleBook, String> book : BOOKS.entrySet()) {
            Decision decision = book.getKey().decide(ReferralQuestion.LOOK_FURTHER, facts.file());
            plain.compare(world, sign ? Answer.YES : Answer.UNDETERMINED, decision);
            plain.compare(world, "referTo", sign ? book.getValue() : null, decision.outcome().get("referTo"));
            plain.compare(world, "indicators", seen, decision.outcome().get("indicators"));
        }
    }

    @Test
    void should_agree_whatever_two_statements_say_and_whatever_the_others_do() {
        int worlds = 0;
        for (Boolean rest : World.VALUES) {
            for (int i = 0; i < STATEMENTS; i++) {
                // Where all the others are there, two that are not can change nothing.
                for (int j = i + 1; !Boolean.TRUE.equals(rest) && j < STATEMENTS; j++) {
                    for (Boolean one : World.VALUES) {
                        for (Boolean other : World.VALUES) {
                            if (one == rest || other == rest) {
                                continue;
                            }
                            Boolean[] stated = World.filled(STATEMENTS, rest);
                            stated[i] = one;
                            stated[j] = other;
                            compare(Arrays.toString(stated), facts(ASKED, stated));
                            worlds++;
                        }
                    }
                }
                for (Boolean one : World.VALUES) {
                    Boolean[] stated = World.filled(STATEMENTS, rest);
                    stated[i] = one;
                    compare(Arrays.toString(stated), facts(ASKED, stated));
                    worlds++;
                }
            }
        }

        plain.assertAgreed(3 * worlds, 15_000, 0, 4_000);
    }

    /** A sign calls for a look whatever was decided before; a screening of a later day, and circumstances, are no sign. */
    @Test
    void should_agree_whatever_else_is_on_file_and_on_whatever_day_the_screening_was_reported() {
        List<LocalDate> reported = Arrays.asList(null, ASKED.minusDays(1), ASKED, ASKED.plusDays(1));
        List<LocalDate> days = List.of(LocalDate.of(2009, 3, 31), LocalDate.of(2012, 1, 1), ASKED);
        LocalDate first = days.get(0);
        List<@Nullable Act> acts = Arrays.asList(
                null,
                Forms.said(first, VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                        VictimStatus.Identified.NOT_A_VICTIM),
                Forms.said(first, VictimStatus.IdentifyingBody.COURT, VictimStatus.Identified.VICTIM),
                Forms.found(first, false),
                Forms.disproved(first, VictimStatus.Authority.COURT),
                Forms.done(first, "JO-NRM:1/refer"));
        Indicator[] signs = {Indicator.ILO_01, Indicator.UNODC_CHILDREN};
        Plain.mixtures(
                pick -> {
                    LocalDate day = days.get(pick[0]);
                    Facts facts = new Facts(day).act(acts.get(pick[2]));
                    LocalDate on = reported.get(pick[1]);
                    facts.reportedOn = on == null ? null : day.plusDays(on.toEpochDay() - ASKED.toEpochDay());
                    for (int i = 0; i < signs.length; i++) {
                        facts.indicator(signs[i], World.VALUES.get(pick[3 + i]));
                    }
                    for (Facts.Circumstance circumstance : Facts.Circumstance.values()) {
                        facts.circumstance(circumstance, World.VALUES.get(pick[5]));
                    }
                    compare(pick, facts);
                },
                days.size(), reported.size(), acts.size(), 3, 3, 3);

        plain.assertAgreed(3 * 3 * 4 * 6 * 27, 2_000, 0, 2_000);
    }
}
