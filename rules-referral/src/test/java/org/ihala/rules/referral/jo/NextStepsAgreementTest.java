package org.ihala.rules.referral.jo;

import static org.ihala.rules.referral.Plain.all;
import static org.ihala.rules.referral.Plain.any;
import static org.ihala.rules.referral.Plain.mixtures;
import static org.ihala.rules.referral.Plain.not;
import static org.ihala.rules.referral.Plain.onFile;
import static org.ihala.rules.referral.Plain.shown;
import static org.ihala.rules.referral.Plain.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.casefile.Screening.Indicator;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.referral.Facts;
import org.ihala.rules.referral.Facts.Circumstance;
import org.ihala.rules.referral.Forms;
import org.ihala.rules.referral.Plain;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.ReturnWishes;
import org.ihala.rules.referral.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The steps of Jordan's mechanism that are open, and the help there is to ask for, against a plain evaluation of what is
 * reported of them stage by stage, written on its own. Compared are the steps that are open and those that more facts could
 * open.
 *
 * <p>Every step rests on what the person is, on whether it is done, and on few facts of its own. So acts are enumerated in
 * every pair with signs; days with what the person is; charges with decisions; and the wish to return with asylum, age and
 * nationality. No fact of one of these groups bears on the steps of another but through what the person is, which is in all.
 */
class NextStepsAgreementTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);
    private static final LocalDate EARLY = ASKED.minusDays(40);
    private static final LocalDate LATE = ASKED.minusDays(39);

    private final Plain plain = new Plain();

    // The plain evaluation.

    private static boolean lasts(Facts facts, Predicate<Act> done) {
        return Boolean.TRUE.equals(StatusAgreementTest.lasting(facts, done, act -> false));
    }

    private static Map<String, @Nullable Boolean> steps(Facts facts) {
        Boolean sign = shown(facts.sign());
        Boolean victim = StatusAgreementTest.victim(facts);
        Boolean affected = StatusAgreementTest.affected(facts);
        Boolean potential = StatusAgreementTest.potential(facts);
        Boolean possible = StatusAgreementTest.possible(facts);
        Boolean either = any(victim, affected);
        Boolean settled = any(either, potential);
        Boolean concerned = any(sign, settled, possible);
        // A disproof spends what was done before it: whoever is taken for a victim again begins anew.
        boolean received = lasts(facts, act -> act instanceof Reception.Admission);
        // Only the Minister or a delegate can approve; of somebody unknown it is open whether it was one of them.
        boolean approved = lasts(
                facts,
                act -> act instanceof Reception.EmergencyApproval approval
                        && (approval.by() == Decider.MINISTER || approval.by() == Decider.DELEGATE));
        boolean bySomebody =
                lasts(facts, act -> act instanceof Reception.EmergencyApproval approval && approval.by() == null);
        Boolean notApproved = not(approved ? Boolean.TRUE : bySomebody ? null : Boolean.FALSE);
        boolean crime = lasts(
                facts, act -> act instanceof Prosecution.ProsecutorFinding finding
                        && Boolean.TRUE.equals(finding.crimeBefell()));
        boolean found = lasts(
                facts, act -> act instanceof Prosecution.ProsecutorFinding finding && finding.crimeBefell() != null);
        // Whoever of them has spoken has the case, unless all that was said is that there is no victim.
        Boolean answered = StatusAgreementTest.surely(
                facts,
                act -> act instanceof VictimStatus.Identification said
                                && (said.by() == VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT
                                        || said.by() == VictimStatus.IdentifyingBody.COURT)
                                && said.as() != VictimStatus.Identified.NOT_A_VICTIM
                        || act instanceof Prosecution.ProsecutorFinding finding
                                && !Boolean.FALSE.equals(finding.crimeBefell()),
                act -> act instanceof VictimStatus.Identification said
                        && said.by() == null && said.as() != VictimStatus.Identified.NOT_A_VICTIM);
        // What the law gave a victim before it was amended was not found.
        Boolean amended = shown(within(facts.day, "2021-05-02", null));
        boolean fund = within(facts.day, "2023-02-01", null);
        boolean first = within(facts.day, "2019-01-01", "2022-12-31");
        boolean second = within(facts.day, "2024-01-01", "2027-12-31");
        boolean perhapsChild = !Boolean.FALSE.equals(facts.child());
        Boolean foreigner = facts.nationalities == null ? null : !facts.nationalities.contains("JO");

        Map<String, @Nullable Boolean> steps = new LinkedHashMap<>();
        Boolean forTheUnit = all(any(sign, possible), not(any(answered, StatusAgreementTest.perhapsDenied(facts))));
        steps.put("1/refer", forTheUnit);
        steps.put("1/identify", forTheUnit);
        steps.put("1/age", all(facts.child() == null, concerned));
        // A finding, or a stop that was not refused, opens the ordinary way (11/a).
        steps.put("2/emergency", all(settled, !received, notApproved, !crime, !standing(facts)));
        steps.put("2/shelter", all(settled, !received));
        steps.put("2/child-protection", all(perhapsChild, concerned));
        steps.put("2/care", all(victim, amended));
        steps.put("2/fund", all(any(either, all(potential, null)), fund));
        steps.put("2/overstay-fines", all(either, overstay(facts), first));
        steps.put("3/prosecutor", all(settled, !found));
        steps.put("3/stop-prosecution", all(
                facts.circumstance(Circumstance.TRAFFICKING_CHARGE), concerned, !stopped(facts)));
        steps.put("3/legal-aid", all(victim, amended));
        steps.put("3/restitution", all(victim, amended));
        steps.put("3/compensation", all(victim, second));
        steps.put("3/fees", all(victim, second));
        steps.put("3/remote-testimony", all(victim, within(facts.day, "2025-01-01", "2027-12-31")));
        steps.put("3/escort", all(victim, second));
        VoluntaryReturn.WishToReturn wish = ReturnWishes.sure(facts);
        steps.put("5/wish", all(settled, foreigner, wish == null));
        steps.put("5/country", all(
                wish == null ? null : all(wish.free(), shown(wish.country() != null)),
                ReturnWishes.unblocked(facts),
                wish == null || ReturnWishes.accepts(facts, wish.country()) == null));
        steps.put("5/return", ReturnWishes.open(facts));
        // Nationals stay, and whoever seeks asylum.
        Boolean asylum = any(facts.refugee, facts.circumstance(Circumstance.ASYLUM_CLAIM));
        steps.put("5/integration", all(either, any(not(foreigner), asylum), second));
        for (Residence.DutyDone done : onFile(facts.acts, facts.day, Residence.DutyDone.class)) {
            steps.replaceAll((step, open) -> ("JO-NRM:" + step).equals(done.provision()) ? Boolean.FALSE : open);
        }
        return steps;
    }

    private static @Nullable Boolean overstay(Facts facts) {
        Screening.Overstay overstay = facts.overstay;
        boolean begun = overstay != null && overstay.from() != null && !overstay.from().isAfter(facts.day);
        return begun ? Boolean.TRUE : facts.circumstance(Circumstance.OVERSTAY);
    }

    private static boolean stopped(Facts facts) {
        return onFile(facts.acts, facts.day, Prosecution.ProsecutionStopped.class).stream()
                .anyMatch(decision -> decision.offence() == Prosecution.Offense.TRAFFICKING);
    }

    private static boolean standing(Facts facts) {
        return onFile(facts.acts, facts.day, Prosecution.ProsecutionStopped.class).stream()
                .anyMatch(decision -> decision.offence() == Prosecution.Offense.TRAFFICKING
                        && decision.approval() != Approval.REFUSED);
    }

    private static <A extends Act> @Nullable A last(Facts facts, Class<A> kind) {
        return onFile(facts.acts, facts.day, kind).stream().max(Comparator.comparing(Act::date)).orElse(null);
    }

    private static Map<String, @Nullable Boolean> assistance(Facts facts) {
        Boolean victim = StatusAgreementTest.victim(facts);
        Boolean either = any(victim, StatusAgreementTest.affected(facts));
        Boolean potential = StatusAgreementTest.potential(facts);
        boolean second = within(facts.day, "2024-01-01", "2027-12-31");
        Reception.Admission entry = last(facts, Reception.Admission.class);
        Residence.Exit exit = last(facts, Residence.Exit.class);
        boolean inTheHouse = entry != null && (exit == null || exit.date().isBefore(entry.date()));
        // What the law gave a victim before it was amended was not found.
        Boolean amended = shown(within(facts.day, "2021-05-02", null));
        Map<String, @Nullable Boolean> help = new LinkedHashMap<>();
        help.put("JO-LAW-9-2009:help/legal-aid", all(victim, amended));
        help.put("JO-LAW-9-2009:help/restitution", all(victim, amended));
        help.put("JO-LAW-9-2009:12/care", all(victim, amended));
        help.put("JO-FUND-6-2023:apply", all(any(either, all(potential, null)), within(facts.day, "2023-02-01", null)));
        help.put("JO-SHELTER:5/services", inTheHouse);
        help.put("JO-STRATEGY-2024:assistance/representation", all(victim, second));
        help.put("JO-STRATEGY-2024:assistance/fees", all(victim, second));
        help.put("JO-STRATEGY-2024:assistance/remote-testimony", all(victim, within(facts.day, "2025-01-01", "2027-12-31")));
        help.put("JO-STRATEGY-2024:assistance/escort", all(victim, second));
        return help;
    }

    private void compare(Object world, Facts facts) {
        Map<String, @Nullable Boolean> steps = new LinkedHashMap<>();
        steps(facts).forEach((step, open) -> steps.put("JO-NRM:" + step, open));
        compare(world, ReferralQuestion.NEXT_STEPS, steps, facts, "steps", "step");
    }

    private void compareHelp(Object world, Facts facts) {
        compare(world, ReferralQuestion.ASSISTANCE, assistance(facts), facts, "assistance", "help");
    }

    private void compare(
            Object world, ReferralQuestion question, Map<String, @Nullable Boolean> expected, Facts facts, String list,
            String name) {
        Decision decision = JORDAN.decide(question, facts.file());
        plain.compare(world, Plain.answer(any(expected.values().toArray(Boolean[]::new))), decision);
        List<String> open = Plain.items(decision, list, name);
        List<?> undecided = (List<?>) decision.outcome().get("undecided");
        for (Map.Entry<String, @Nullable Boolean> item : expected.entrySet()) {
            String actual = open.contains(item.getKey()) ? "open" : undecided.contains(item.getKey()) ? "undecided" : "closed";
            plain.compare(
                    world,
                    item.getKey(),
                    item.getValue() == null ? "undecided" : item.getValue() ? "open" : "closed",
                    actual);
        }
        Set<Object> all = new TreeSet<>(open);
        all.addAll(undecided);
        plain.compare(world, "everything listed", true, expected.keySet().containsAll(all));
    }

    // The cases.

    private static Facts facts(LocalDate day) {
        Facts facts = new Facts(day).born(day.minusYears(18)).other("v", null).other("p2", true);
        facts.nationalities = List.of("PH");
        facts.refugee = false;
        return facts.circumstance(Circumstance.ASYLUM_CLAIM, false);
    }

    /** What the person is: each status, none, each taken away, and come back. */
    private static List<List<Act>> persons(LocalDate first) {
        Act victim = Forms.found(first, true);
        Act affected = Forms.said(first, VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                VictimStatus.Identified.AFFECTED_PERSON);
        Act potential = Forms.said(first.minusDays(1), VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                VictimStatus.Identified.POTENTIAL_VICTIM);
        Act possible = Forms.said(first, VictimStatus.IdentifyingBody.OTHER, VictimStatus.Identified.VICTIM);
        Act denied = Forms.disproved(first.plusDays(1), VictimStatus.Authority.COURT);
        return List.of(
                List.of(),
                List.of(victim),
                List.of(affected),
                List.of(potential),
                List.of(possible),
                List.of(victim, affected, potential, possible),
                List.of(denied),
                List.of(victim, affected, potential, possible, denied),
                List.of(victim, denied,
                        Forms.said(first.plusDays(2), VictimStatus.IdentifyingBody.OTHER, VictimStatus.Identified.VICTIM)));
    }

    @Test
    void should_agree_on_every_two_acts_with_and_without_a_sign() {
        List<@Nullable Act> early = Forms.of(EARLY);
        List<@Nullable Act> late = Forms.of(LATE);
        mixtures(
                pick -> {
                    Facts facts = facts(ASKED).act(early.get(pick[0])).act(late.get(pick[1]));
                    facts.indicator(Indicator.ILO_08, pick[2] == 0 ? null : Boolean.TRUE);
                    facts.victim = pick[2] == 0 ? null : "v";
                    compare(pick, facts);
                    if (pick[2] == 1) {
                        compareHelp(pick, facts);
                    }
                },
                early.size(), late.size(), 2);

        plain.assertAgreed(55 * 55 * 3, 3_000, 0, 1_000);
    }

    @Test
    void should_agree_on_the_days_around_every_change_whatever_the_person_is() {
        int decisions = 0;
        for (String change : List.of(
                "2009-04-02", "2012-04-01", "2019-01-01", "2021-05-02", "2022-10-03", "2023-01-01", "2023-02-01", "2023-08-16",
                "2024-01-01", "2025-01-01", "2028-01-01")) {
            for (int after = -1; after <= 1; after++) {
                LocalDate day = LocalDate.parse(change).plusDays(after);
                for (List<Act> person : persons(LocalDate.of(2009, 3, 1))) {
                    for (Boolean overstay : World.VALUES) {
                        for (int from = 0; from < 3; from++) {
                            if (from > 0 && Boolean.FALSE.equals(overstay)) {
                                continue;
                            }
                            Facts facts = facts(day).circumstance(Circumstance.OVERSTAY, overstay);
                            facts.overstay = from == 0 ? null : new Screening.Overstay(day.plusDays(from - 1), null);
                            person.forEach(facts::act);
                            compare(day + " " + person + " " + overstay + from, facts);
                            compareHelp(day + " " + person + " " + overstay + from, facts);
                            decisions += 2;
                        }
                    }
                }
            }
        }

        plain.assertAgreed(decisions, 1_000, 100, 100);
    }

    @Test
    void should_agree_on_every_charge_and_decision_whatever_the_person_is() {
        List<@Nullable Act> decisions = new ArrayList<>();
        decisions.add(null);
        for (Prosecution.Offense offence : Forms.orUnknown(Prosecution.Offense.values())) {
            for (Approval approval : Forms.orUnknown(Approval.values())) {
                decisions.add(new Prosecution.ProsecutionStopped(LATE, "p1", null, offence, null, approval));
            }
        }
        List<List<Act>> persons = persons(EARLY.minusDays(9));
        mixtures(
                pick -> {
                    Facts facts = facts(ASKED)
                            .circumstance(Circumstance.TRAFFICKING_CHARGE, World.VALUES.get(pick[0]))
                            .circumstance(Circumstance.OTHER_CHARGE, true)
                            .act(decisions.get(pick[1]))
                            .indicator(Indicator.ILO_08, pick[3] == 0 ? null : Boolean.TRUE);
                    persons.get(pick[2]).forEach(facts::act);
                    compare(pick, facts);
                },
                3, decisions.size(), persons.size(), 2);

        plain.assertAgreed(3 * 13 * 9 * 2, 300, 0, 100);
    }

    @Test
    void should_agree_on_the_return_with_asylum_age_and_nationality() {
        List<List<Act>> wishes = List.of(
                List.of(),
                List.of(Forms.wished(EARLY, "p1", "PH", true)),
                List.of(Forms.wished(EARLY, "p1", "PH", false)),
                List.of(Forms.wished(EARLY, "p1", "PH", null)),
                List.of(Forms.wished(EARLY, "p1", null, true)),
                List.of(Forms.wished(EARLY, "p2", "PH", true)),
                List.of(Forms.wished(EARLY, "p1", "PH", true), Forms.wished(LATE, "p2", "PH", false)));
        List<List<Act>> answers = List.of(
                List.of(),
                List.of(Forms.accepted(LATE, "PH", true)),
                List.of(Forms.accepted(LATE, "PH", false)),
                List.of(Forms.accepted(LATE, "PH", null)),
                List.of(Forms.accepted(LATE, "EG", true)));
        List<@Nullable LocalDate> births = Arrays.asList(null, ASKED.minusYears(18), ASKED.minusYears(18).plusDays(1));
        List<@Nullable List<String>> nationalities = Arrays.asList(null, List.of(), List.of("PH"), List.of("JO", "PH"));
        List<List<Act>> persons = persons(EARLY.minusDays(9));
        mixtures(
                pick -> {
                    Facts facts = facts(ASKED)
                            .born(births.get(pick[3]))
                            .circumstance(Circumstance.ASYLUM_CLAIM, World.VALUES.get(pick[2]));
                    facts.nationalities = nationalities.get(pick[4]);
                    wishes.get(pick[0]).forEach(facts::act);
                    answers.get(pick[1]).forEach(facts::act);
                    persons.get(pick[5]).forEach(facts::act);
                    compare(pick, facts);
                },
                wishes.size(), answers.size(), 3, 3, 4, 4);

        plain.assertAgreed(7 * 5 * 3 * 3 * 4 * 4, 2_000, 0, 500);
    }

    @Test
    void should_agree_on_every_two_steps_done_whatever_the_person_is() {
        List<String> steps = List.copyOf(steps(facts(ASKED)).keySet());
        int decisions = 0;
        for (List<Act> person : persons(EARLY.minusDays(9))) {
            for (int i = 0; i < steps.size(); i++) {
                for (int j = i; j < steps.size(); j++) {
                    Facts facts = facts(ASKED).born(null).indicator(Indicator.ILO_08, true)
                            .circumstance(Circumstance.TRAFFICKING_CHARGE, true)
                            .act(Forms.done(LATE, "JO-NRM:" + steps.get(i)))
                            .act(Forms.done(j == i ? ASKED.plusDays(1) : ASKED, "JO-NRM:" + steps.get(j)));
                    person.forEach(facts::act);
                    compare(person + steps.get(i) + steps.get(j), facts);
                    decisions++;
                }
            }
        }

        plain.assertAgreed(9 * 231, 1_500, 0, 0);
    }
}
