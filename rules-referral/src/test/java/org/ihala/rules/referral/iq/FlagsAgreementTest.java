package org.ihala.rules.referral.iq;

import static org.ihala.rules.referral.Plain.all;
import static org.ihala.rules.referral.Plain.any;
import static org.ihala.rules.referral.Plain.mixtures;
import static org.ihala.rules.referral.Plain.not;
import static org.ihala.rules.referral.Plain.shown;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Screening.Indicator;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.referral.Facts;
import org.ihala.rules.referral.Facts.Circumstance;
import org.ihala.rules.referral.Forms;
import org.ihala.rules.referral.Plain;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The flags of Iraq's practice against a plain evaluation of what is reported of it (H-21 to H-25, F-32 and what they rest
 * on), written on its own.
 *
 * <p>A flag rests on few facts, and no flag bears on another: the answer is yes where one is raised. So the facts that flags
 * share are enumerated together: measures that punish, with signs; what protects children and whoever seeks asylum; an age
 * left open, with acts; and who would speak for the person. All else is false there, and unknown where that can matter.
 */
class FlagsAgreementTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);

    private static final Act JUDGED =
            Forms.said(ASKED.minusYears(1), VictimStatus.IdentifyingBody.INVESTIGATIVE_JUDGE,
                    VictimStatus.Identified.VICTIM);

    private final Plain plain = new Plain();

    // The plain evaluation.

    private static Map<String, @Nullable Boolean> flags(Facts facts, @Nullable Boolean representative) {
        Boolean sign = shown(facts.sign());
        String status = StatusAgreementTest.status(facts);
        Boolean concerned = any(sign, shown(status != null && !status.equals("NOT_A_VICTIM")));
        // Whoever may be a child is treated as one.
        boolean perhapsChild = !Boolean.FALSE.equals(facts.child());
        Map<String, @Nullable Boolean> flags = new LinkedHashMap<>();
        flags.put("punishment", all(sign, any(
                facts.circumstance(Circumstance.OVERSTAY),
                facts.circumstance(Circumstance.NO_WORK_PERMIT),
                facts.circumstance(Circumstance.ABSCONDING_REPORT),
                facts.circumstance(Circumstance.PROSTITUTION_CHARGE),
                facts.circumstance(Circumstance.BEGGING_CHARGE),
                facts.circumstance(Circumstance.DETAINED),
                facts.circumstance(Circumstance.REMOVAL_ORDER))));
        flags.put("begging", facts.circumstance(Circumstance.BEGGING_CHARGE));
        flags.put("prostitution", facts.circumstance(Circumstance.PROSTITUTION_CHARGE));
        // Where nobody said anything, or nobody knows what, somebody may have: only a judge's word ends the wait.
        flags.put("identification-waits", all(
                StatusAgreementTest.possible(facts),
                not(any(StatusAgreementTest.recognized(facts), StatusAgreementTest.perhapsDenied(facts)))));
        flags.put("removal", facts.circumstance(Circumstance.REMOVAL_ORDER));
        flags.put("detention", facts.circumstance(Circumstance.DETAINED));
        flags.put("embassy", any(facts.refugee, facts.circumstance(Circumstance.ASYLUM_CLAIM)));
        flags.put("representative", representative);
        flags.put("child-alone", all(perhapsChild, facts.circumstance(Circumstance.UNACCOMPANIED)));
        flags.put("age", all(facts.child() == null, concerned));
        flags.put("passport", any(
                facts.circumstance(Circumstance.PASSPORT_WITHHELD), facts.indicators.get(Indicator.ILO_07)));
        flags.put("early-marriage", facts.circumstance(Circumstance.EARLY_MARRIAGE));
        return flags;
    }

    private void compare(Object world, Facts facts, @Nullable Boolean representative) {
        Map<String, @Nullable Boolean> flags = flags(facts, representative);
        Decision decision = IRAQ.decide(ReferralQuestion.FLAGS, facts.file());
        plain.compare(world, Plain.answer(any(flags.values().toArray(Boolean[]::new))), decision);
        plain.compare(world, "flags", picked(flags, true), Plain.items(decision, "flags", "flag"));
        plain.compare(world, "undecided", picked(flags, null), decision.outcome().get("undecided"));
    }

    private static List<String> picked(Map<String, @Nullable Boolean> flags, @Nullable Boolean value) {
        return flags.entrySet().stream()
                .filter(flag -> flag.getValue() == value)
                .map(flag -> "IQ-PRACTICE:flags/" + flag.getKey())
                .toList();
    }

    private static Facts facts(@Nullable Boolean rest, @Nullable Act judged) {
        Facts facts = new Facts(ASKED).born(ASKED.minusYears(18)).act(judged);
        facts.refugee = rest;
        facts.indicator(Indicator.ILO_07, rest);
        for (Circumstance circumstance : Circumstance.values()) {
            facts.circumstance(circumstance, rest);
        }
        return facts;
    }

    @Test
    void should_agree_on_every_measure_that_punishes_with_and_without_a_sign() {
        Circumstance[] measures = {
            Circumstance.OVERSTAY, Circumstance.NO_WORK_PERMIT, Circumstance.ABSCONDING_REPORT,
            Circumstance.PROSTITUTION_CHARGE, Circumstance.BEGGING_CHARGE, Circumstance.DETAINED, Circumstance.REMOVAL_ORDER
        };
        World.assignments(measures.length, values -> {
            for (boolean sign : new boolean[] {true, false}) {
                Facts facts = facts(false, JUDGED);
                for (int i = 0; i < measures.length; i++) {
                    facts.circumstance(measures[i], values[i]);
                }
                facts.elements[9] = sign;
                compare(Arrays.toString(values) + sign, facts, false);
            }
        });

        plain.assertAgreed(2 * 2_187, 3_000, 2, 100);
    }

    @Test
    void should_agree_on_every_fact_about_asylum_papers_marriage_and_children() {
        List<LocalDate> births = Arrays.asList(ASKED.minusYears(18), ASKED.minusYears(18).plusDays(1), null);
        mixtures(
                pick -> {
                    Facts facts = facts(false, JUDGED).born(births.get(pick[0]));
                    facts.refugee = World.VALUES.get(pick[1]);
                    facts.circumstance(Circumstance.ASYLUM_CLAIM, World.VALUES.get(pick[2]))
                            .circumstance(Circumstance.PASSPORT_WITHHELD, World.VALUES.get(pick[3]))
                            .circumstance(Circumstance.UNACCOMPANIED, World.VALUES.get(pick[5]))
                            .circumstance(Circumstance.EARLY_MARRIAGE, World.VALUES.get(pick[6]));
                    facts.indicators.clear();
                    facts.indicator(Indicator.ILO_07, World.VALUES.get(pick[4]));
                    compare(pick, facts, false);
                },
                3, 3, 3, 3, 3, 3, 3);

        plain.assertAgreed(2_187, 1_500, 1, 100);
    }

    @Test
    void should_agree_on_an_age_left_open_whatever_makes_the_person_a_concern() {
        LocalDate early = ASKED.minusDays(9);
        Act told = Forms.said(early.minusDays(2), VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                VictimStatus.Identified.POTENTIAL_VICTIM);
        Act denied = Forms.disproved(early.minusDays(1), VictimStatus.Authority.COURT);
        List<Act> acts = Forms.of(early);
        LocalDate adult = ASKED.minusYears(18);
        LocalDate[][] births = {
            {adult, adult}, {adult.plusDays(1), adult.plusDays(1)}, {null, null}, {adult.minusDays(1), adult},
            {adult, adult.plusDays(1)}, {adult.plusDays(1), adult.plusDays(9)}
        };
        mixtures(
                pick -> {
                    Facts facts = facts(pick[3] == 0 ? false : null, null)
                            .bornBetween(births[pick[0]][0], births[pick[0]][1])
                            .act(pick[4] == 0 ? null : JUDGED)
                            .act(pick[4] == 0 ? null : told)
                            .act(pick[4] == 0 ? null : denied)
                            .act(acts.get(pick[1]));
                    if (pick[2] > 0) {
                        facts.indicator(Indicator.UNODC_GENERAL, pick[2] == 1);
                    }
                    compare(pick, facts, false);
                },
                births.length, acts.size(), 3, 2, 2);

        plain.assertAgreed(6 * 55 * 3 * 2 * 2, 300, 50, 100);
    }

    @Test
    void should_agree_on_whoever_would_speak_for_the_person() {
        Relation.Type[] types = Relation.Type.values();
        List<Relation.Type> speaking = List.of(
                Relation.Type.PARENT_OF, Relation.Type.ADOPTIVE_PARENT_OF, Relation.Type.FOSTER_PARENT_OF,
                Relation.Type.GUARDIAN_OF, Relation.Type.CUSTODIAN_OF);
        mixtures(
                pick -> {
                    Facts facts = facts(pick[4] == 0 ? false : null, JUDGED);
                    Boolean representative = false;
                    for (int i = 0; i < 2; i++) {
                        Boolean suspected = World.VALUES.get(pick[2 * i + 1]);
                        facts.other("p" + (i + 2), suspected);
                        if (pick[2 * i] < types.length) {
                            facts.relation(types[pick[2 * i]], "p" + (i + 2));
                            if (speaking.contains(types[pick[2 * i]])) {
                                representative = any(representative, suspected);
                            }
                        }
                    }
                    compare(pick, facts, representative);
                },
                types.length + 1, 3, types.length + 1, 3, 2);

        plain.assertAgreed(10 * 3 * 10 * 3 * 2, 500, 100, 100);
    }
}
