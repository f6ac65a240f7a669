package org.ihala.rules.referral.jo;

import static org.ihala.rules.referral.Plain.all;
import static org.ihala.rules.referral.Plain.any;
import static org.ihala.rules.referral.Plain.mixtures;
import static org.ihala.rules.referral.Plain.onFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Prosecution.Offense;
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
 * Article 12(a) of Law 9/2009, as Article 11/a/2 of the shelter regulation cites it, against a plain evaluation written on
 * its own (A-31 to A-34, K Q11-13 to Q11-15), under both readings of the approval.
 *
 * <p>Decisions, a charge and what the person is are enumerated together. Other charges open other routes and bear on the
 * answer in nothing, so they are enumerated apart.
 */
class NonProsecutionAgreementTest {

    private static final RuleBook SUFFICES = ReferralRuleBook.jordan();
    private static final RuleBook ONCE_APPROVED = SUFFICES.withReading("J12-1=R2");
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);

    private final Plain plain = new Plain();

    // The plain evaluation.

    /** The last decision about the trafficking crime counts; one about another offense takes nothing away from it. */
    private static Prosecution.@Nullable ProsecutionStopped stop(Facts facts, List<Offense> offenses) {
        Prosecution.ProsecutionStopped last = null;
        List<Prosecution.ProsecutionStopped> decisions =
                onFile(facts.acts, facts.day, Prosecution.ProsecutionStopped.class);
        for (int i = 0; i < decisions.size(); i++) {
            if (offenses.get(i) == Offense.TRAFFICKING && (last == null || decisions.get(i).date().isAfter(last.date()))) {
                last = decisions.get(i);
            }
        }
        return last;
    }

    private static @Nullable Boolean crime(Facts facts, List<Offense> offenses) {
        return stop(facts, offenses) != null ? Boolean.TRUE : facts.circumstance(Circumstance.TRAFFICKING_CHARGE);
    }

    /** That no decision is on file is no decision against the person. */
    private static @Nullable Boolean standing(Facts facts, List<Offense> offenses, boolean onceApproved) {
        Prosecution.ProsecutionStopped stop = stop(facts, offenses);
        if (stop == null) {
            return null;
        }
        if (stop.approval() == Approval.REFUSED) {
            return false;
        }
        return !onceApproved || stop.approval() == Approval.GRANTED ? Boolean.TRUE : null;
    }

    /** Where a decision does not name its offense, each condition has to be the same for either. */
    private static @Nullable Boolean spared(Facts facts, boolean onceApproved) {
        List<List<Offense>> worlds = List.of(List.of());
        for (Prosecution.ProsecutionStopped decision
                : onFile(facts.acts, facts.day, Prosecution.ProsecutionStopped.class)) {
            List<List<Offense>> longer = new ArrayList<>();
            for (List<Offense> world : worlds) {
                for (Offense offense : Offense.values()) {
                    if (decision.offense() == null || decision.offense() == offense) {
                        List<Offense> next = new ArrayList<>(world);
                        next.add(offense);
                        longer.add(next);
                    }
                }
            }
            worlds = longer;
        }
        return all(
                agreed(worlds, world -> crime(facts, world)),
                any(StatusAgreementTest.victim(facts), StatusAgreementTest.affected(facts)),
                agreed(worlds, world -> standing(facts, world, onceApproved)));
    }

    private static <W> @Nullable Boolean agreed(List<W> worlds, Function<W, @Nullable Boolean> condition) {
        Boolean first = condition.apply(worlds.get(0));
        return worlds.stream().allMatch(world -> first == condition.apply(world)) ? first : null;
    }

    /** What is an offense, and not what is done to somebody for one: detention and removal may be for the very crime. */
    private static boolean routes(Facts facts) {
        return Boolean.TRUE.equals(any(
                facts.circumstance(Circumstance.PROSTITUTION_CHARGE),
                facts.circumstance(Circumstance.BEGGING_CHARGE),
                facts.circumstance(Circumstance.OTHER_CHARGE),
                facts.circumstance(Circumstance.OVERSTAY),
                facts.circumstance(Circumstance.NO_WORK_PERMIT),
                facts.circumstance(Circumstance.ABSCONDING_REPORT),
                onFile(facts.acts, facts.day, Prosecution.ProsecutionStopped.class).stream()
                        .anyMatch(decision -> decision.offense() == Offense.OTHER)));
    }

    private void compare(Object world, Facts facts, boolean onceApproved) {
        Decision decision =
                (onceApproved ? ONCE_APPROVED : SUFFICES).decide(ReferralQuestion.NON_PROSECUTION, facts.file());
        plain.compare(world, Plain.answer(spared(facts, onceApproved)), decision);
        plain.compare(world, "routes", routes(facts), decision.outcome().containsKey("routes"));
    }

    // The cases.

    private static List<@Nullable Act> decisions(LocalDate day) {
        List<@Nullable Act> all = new ArrayList<>();
        all.add(null);
        for (Offense offense : Forms.orUnknown(Offense.values())) {
            for (Approval approval : Forms.orUnknown(Approval.values())) {
                all.add(new Prosecution.ProsecutionStopped(day, "p1", null, offense, Prosecution.Role.ACCESSORY,
                        approval));
            }
        }
        return all;
    }

    /** What the person is, by acts: each status, none, and each taken away or come back. */
    private static List<List<Act>> persons() {
        LocalDate first = ASKED.minusYears(1);
        Act victim = Forms.found(first, true);
        Act affected = Forms.said(first, VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                VictimStatus.Identified.AFFECTED_PERSON);
        Act denied = Forms.disproved(first.plusDays(1), VictimStatus.Authority.PROSECUTOR);
        Act again = Forms.said(first.plusDays(2), VictimStatus.IdentifyingBody.COURT, VictimStatus.Identified.VICTIM);
        return List.of(
                List.of(),
                List.of(victim),
                List.of(affected),
                List.of(victim, affected),
                List.of(Forms.said(first, VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                        VictimStatus.Identified.VICTIM)),
                List.of(Forms.said(first, VictimStatus.IdentifyingBody.OTHER, VictimStatus.Identified.VICTIM)),
                List.of(Forms.found(first, false)),
                List.of(denied),
                List.of(victim, denied),
                List.of(victim, affected, denied),
                List.of(victim, denied, again),
                List.of(victim, Forms.disproved(first.plusDays(1), VictimStatus.Authority.MINISTER)),
                List.of(Forms.found(ASKED.plusDays(1), true)));
    }

    @Test
    void should_agree_on_every_two_decisions_a_charge_and_what_the_person_is() {
        List<@Nullable Act> first = decisions(ASKED.minusDays(1));
        List<@Nullable Act> second = decisions(ASKED);
        List<List<Act>> persons = persons();
        mixtures(
                pick -> {
                    Facts facts = new Facts(ASKED)
                            .circumstance(Circumstance.TRAFFICKING_CHARGE, World.VALUES.get(pick[2]))
                            .act(first.get(pick[0]))
                            .act(second.get(pick[1]));
                    persons.get(pick[3]).forEach(facts::act);
                    compare(pick, facts, pick[4] == 1);
                },
                13, 13, 3, persons.size(), 2);

        plain.assertAgreed(13 * 13 * 3 * 13 * 2, 1_200, 2_000, 4_000);
    }

    @Test
    void should_agree_on_every_other_charge() {
        Circumstance[] charges = {
            Circumstance.PROSTITUTION_CHARGE, Circumstance.BEGGING_CHARGE, Circumstance.OTHER_CHARGE, Circumstance.OVERSTAY,
            Circumstance.NO_WORK_PERMIT, Circumstance.ABSCONDING_REPORT, Circumstance.DETAINED, Circumstance.REMOVAL_ORDER
        };
        World.assignments(charges.length, values -> {
            Facts facts = new Facts(ASKED)
                    .act(Forms.found(ASKED, true))
                    .act(new Prosecution.ProsecutionStopped(ASKED, "p1", null, Offense.TRAFFICKING, null, null));
            for (int i = 0; i < charges.length; i++) {
                facts.circumstance(charges[i], values[i]);
            }
            compare(Arrays.toString(values), facts, false);
        });

        plain.assertAgreed(6_561, 6_561, 0, 0);
    }

    /** The law is that of the day; on its first day the article is there. */
    @Test
    void should_agree_on_the_days_around_each_change_of_the_law() {
        for (LocalDate change : List.of(LocalDate.of(2009, 3, 31), LocalDate.of(2012, 4, 1), LocalDate.of(2021, 5, 2))) {
            for (int after = change.getYear() == 2009 ? 0 : -1; after <= 1; after++) {
                LocalDate day = change.plusDays(after);
                for (Boolean charge : World.VALUES) {
                    for (int person = 0; person < 2; person++) {
                        Facts facts = new Facts(day)
                                .circumstance(Circumstance.TRAFFICKING_CHARGE, charge)
                                .act(person == 0 ? null : Forms.found(day, true))
                                .act(person == 0 ? null : decisions(day).get(1));
                        compare(day + " " + charge + " " + person, facts, false);
                    }
                }
            }
        }

        plain.assertAgreed(48, 24, 8, 16);
    }
}
