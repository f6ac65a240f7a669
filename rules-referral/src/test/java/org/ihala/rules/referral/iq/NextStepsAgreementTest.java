package org.ihala.rules.referral.iq;

import static org.ihala.rules.referral.Plain.all;
import static org.ihala.rules.referral.Plain.any;
import static org.ihala.rules.referral.Plain.mixtures;
import static org.ihala.rules.referral.Plain.not;
import static org.ihala.rules.referral.Plain.onFile;
import static org.ihala.rules.referral.Plain.shown;
import static org.ihala.rules.referral.Plain.within;

import java.time.LocalDate;
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
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
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
 * The steps that are open in Iraq, and the help there is to ask for, against a plain evaluation of what is reported of the
 * law, the care homes and the strategy (F-14 to F-31, H-21), written on its own. Compared are the steps that are open and
 * those that more facts could open.
 *
 * <p>Every step rests on what the judge or others said, on whether it is done, and on few facts of its own. So acts are
 * enumerated in every pair with signs; days, sex and language with what the person is; sex, age and language; and the wish to
 * return with asylum, age and nationality. No fact of one of these groups bears on the steps of another but through what the
 * person is, which is in all.
 */
class NextStepsAgreementTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);
    private static final LocalDate EARLY = ASKED.minusDays(40);
    private static final LocalDate LATE = ASKED.minusDays(39);

    private final Plain plain = new Plain();

    // The plain evaluation.

    private static boolean lasts(Facts facts, Predicate<Act> done) {
        return Boolean.TRUE.equals(StatusAgreementTest.lasting(facts, done, act -> false));
    }

    /** Whether the year of the day lies in those a measure is planned for. */
    private static boolean years(Facts facts, int first, int last) {
        return facts.day.getYear() >= first && facts.day.getYear() <= last;
    }

    /** Whether Article 11 helps somebody whom no judge has recognized was not read. */
    private static @Nullable Boolean helped(Facts facts) {
        return any(StatusAgreementTest.victim(facts), all(StatusAgreementTest.possible(facts), null));
    }

    private static Map<String, @Nullable Boolean> steps(Facts facts) {
        Boolean sign = shown(facts.sign());
        Boolean victim = StatusAgreementTest.victim(facts);
        Boolean possible = StatusAgreementTest.possible(facts);
        Boolean helped = helped(facts);
        Boolean spoken = any(victim, possible);
        Boolean concerned = any(sign, spoken);
        Boolean denied = StatusAgreementTest.perhapsDenied(facts);
        Boolean undecided = not(any(StatusAgreementTest.recognized(facts), denied));
        boolean perhapsChild = !Boolean.FALSE.equals(facts.child());
        boolean strategy = years(facts, 2023, 2026);
        boolean language = !Boolean.TRUE.equals(facts.arabic);
        Boolean woman = facts.sex == null ? null : facts.sex == Person.Sex.FEMALE;
        Boolean supported = all(any(perhapsChild, woman), strategy);
        Boolean foreigner = facts.nationalities == null ? null : !facts.nationalities.contains("IQ");
        boolean received = lasts(facts, act -> act instanceof Reception.Admission);
        // Whoever of them has spoken has the case; what was said before a denial is spent.
        boolean mayBeTold = onFile(facts.acts, facts.day, VictimStatus.Identification.class).stream()
                .anyMatch(said -> said.by() != VictimStatus.IdentifyingBody.OTHER);
        Boolean told = mayBeTold
                ? StatusAgreementTest.lasting(
                        facts,
                        act -> act instanceof VictimStatus.Identification said
                                && said.by() != null && said.by() != VictimStatus.IdentifyingBody.OTHER,
                        act -> act instanceof VictimStatus.Identification said && said.by() == null)
                : Boolean.FALSE;
        VoluntaryReturn.WishToReturn wish = ReturnWishes.sure(facts);

        Map<String, @Nullable Boolean> steps = new LinkedHashMap<>();
        steps.put("IQ-PRACTICE:steps/refer", all(concerned, not(any(told, denied))));
        steps.put("IQ-PRACTICE:steps/judge", all(any(sign, spoken), undecided));
        steps.put("IQ-PRACTICE:steps/meanwhile", all(possible, undecided));
        steps.put("IQ-PRACTICE:steps/age", all(facts.child() == null, concerned));
        steps.put("IQ-PRACTICE:steps/child-protection", all(perhapsChild, concerned));
        steps.put("IQ-STRATEGY-2023:steps/juvenile-care", all(perhapsChild, concerned, strategy));
        steps.put("IQ-STRATEGY-2023:steps/rights", all(supported, spoken));
        steps.put("IQ-STRATEGY-2023:steps/position", all(supported, victim));
        steps.put("IQ-STRATEGY-2023:steps/doctor", all(supported, spoken));
        steps.put("IQ-STRATEGY-2023:steps/rehabilitation-center", all(supported, spoken));
        steps.put("IQ-STRATEGY-2023:steps/shelter-security", all(supported, spoken));
        steps.put("IQ-REG-7-2017:admission/home", all(victim, within(facts.day, "2017-09-06", null), !received));
        for (String help : List.of("medical", "legal-aid", "contact", "protection", "rehabilitation")) {
            steps.put("IQ-LAW-28-2012:11/" + help + "/arrange", helped);
        }
        steps.put("IQ-LAW-28-2012:11/language/arrange", all(helped, language));
        steps.put("IQ-LAW-28-2012:11/children/arrange", all(helped, perhapsChild));
        steps.put("IQ-STRATEGY-2023:steps/rights-guide", all(spoken, years(facts, 2024, 2026)));
        steps.put("IQ-STRATEGY-2023:steps/treatment", all(victim, years(facts, 2023, 2024)));
        steps.put("IQ-STRATEGY-2023:steps/lawyers", all(victim, years(facts, 2023, 2024)));
        steps.put("IQ-STRATEGY-2023:steps/clinics", all(victim, years(facts, 2024, 2026)));
        steps.put("IQ-STRATEGY-2023:steps/loans", all(victim, years(facts, 2024, 2026)));
        steps.put("IQ-STRATEGY-2023:steps/fund", all(victim, years(facts, 2025, 2025)));
        steps.put("IQ-PLAN-2024:steps/interpreters", all(spoken, language, years(facts, 2024, 2024)));
        steps.put("IQ-STRATEGY-2023:steps/integration", all(victim, not(foreigner), strategy));
        steps.put("IQ-PRACTICE:steps/wish", all(spoken, foreigner, wish == null));
        steps.put("IQ-PRACTICE:steps/country", all(
                wish == null ? null : all(wish.free(), shown(wish.country() != null)),
                ReturnWishes.unblocked(facts),
                wish == null || ReturnWishes.accepts(facts, wish.country()) == null));
        boolean home = wish != null
                && wish.country() != null
                && facts.nationalities != null
                && facts.nationalities.contains(wish.country());
        steps.put("IQ-PRACTICE:steps/return", all(shown(home), ReturnWishes.open(facts)));
        for (Residence.DutyDone done : onFile(facts.acts, facts.day, Residence.DutyDone.class)) {
            steps.replaceAll((step, open) -> step.equals(done.provision()) ? Boolean.FALSE : open);
        }
        return steps;
    }

    private static <A extends Act> @Nullable A last(Facts facts, Class<A> kind) {
        return onFile(facts.acts, facts.day, kind).stream().max(Comparator.comparing(Act::date)).orElse(null);
    }

    private static Map<String, @Nullable Boolean> assistance(Facts facts) {
        Boolean victim = StatusAgreementTest.victim(facts);
        Boolean helped = helped(facts);
        Reception.Admission entry = last(facts, Reception.Admission.class);
        Residence.Exit exit = last(facts, Residence.Exit.class);
        boolean inTheHome = entry != null && (exit == null || exit.date().isBefore(entry.date()));
        Map<String, @Nullable Boolean> help = new LinkedHashMap<>();
        for (String item : List.of("medical", "language", "legal-aid", "contact", "protection", "rehabilitation")) {
            help.put("IQ-LAW-28-2012:11/" + item, helped);
        }
        help.put("IQ-LAW-28-2012:11/children", all(helped, !Boolean.FALSE.equals(facts.child())));
        help.put("IQ-REG-7-2017:services", any(all(victim, within(facts.day, "2017-09-06", null)), inTheHome));
        help.put("IQ-STRATEGY-2023:help/treatment", all(victim, years(facts, 2023, 2024)));
        help.put("IQ-STRATEGY-2023:help/lawyers", all(victim, years(facts, 2023, 2024)));
        help.put("IQ-STRATEGY-2023:help/clinics", all(victim, years(facts, 2024, 2026)));
        help.put("IQ-STRATEGY-2023:help/loans", all(victim, years(facts, 2024, 2026)));
        help.put("IQ-STRATEGY-2023:help/fund", all(victim, years(facts, 2025, 2025)));
        return help;
    }

    private void compare(Object world, Facts facts) {
        compare(world, ReferralQuestion.NEXT_STEPS, steps(facts), facts, "steps", "step");
    }

    private void compareHelp(Object world, Facts facts) {
        compare(world, ReferralQuestion.ASSISTANCE, assistance(facts), facts, "assistance", "help");
    }

    private void compare(
            Object world, ReferralQuestion question, Map<String, @Nullable Boolean> expected, Facts facts, String list,
            String name) {
        Decision decision = IRAQ.decide(question, facts.file());
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
        facts.sex = Person.Sex.MALE;
        facts.nationalities = List.of("PH");
        facts.refugee = false;
        return facts.circumstance(Circumstance.ASYLUM_CLAIM, false);
    }

    /** What the person is: each status, none, each taken away, and come back for certain or perhaps. */
    private static List<List<Act>> persons(LocalDate first) {
        Act victim = Forms.said(first, VictimStatus.IdentifyingBody.INVESTIGATIVE_JUDGE, VictimStatus.Identified.VICTIM);
        Act told = Forms.said(first, VictimStatus.IdentifyingBody.COUNTER_TRAFFICKING_UNIT,
                VictimStatus.Identified.POTENTIAL_VICTIM);
        Act possible = Forms.said(first, VictimStatus.IdentifyingBody.OTHER, VictimStatus.Identified.VICTIM);
        Act denied = Forms.disproved(first.plusDays(1), VictimStatus.Authority.COURT);
        return List.of(
                List.of(),
                List.of(victim),
                List.of(told),
                List.of(possible),
                List.of(victim, told, possible),
                List.of(denied),
                List.of(victim, told, possible, denied),
                List.of(told, denied,
                        Forms.said(first.plusDays(2), VictimStatus.IdentifyingBody.OTHER, VictimStatus.Identified.VICTIM)),
                List.of(victim, told, denied, Forms.said(first.plusDays(2), VictimStatus.IdentifyingBody.COURT, null)),
                List.of(victim, told, denied, Forms.said(first.plusDays(2), VictimStatus.IdentifyingBody.OTHER, null)),
                List.of(victim, told, denied, Forms.said(first.plusDays(2), null, VictimStatus.Identified.VICTIM)));
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
                "2012-01-04", "2017-09-06", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01")) {
            for (int after = -1; after <= 1; after++) {
                LocalDate day = LocalDate.parse(change).plusDays(after);
                for (List<Act> person : persons(LocalDate.of(2012, 1, 1))) {
                    for (Person.Sex sex : Forms.orUnknown(Person.Sex.values())) {
                        for (Boolean arabic : World.VALUES) {
                            Facts facts = facts(day);
                            facts.sex = sex;
                            facts.arabic = arabic;
                            person.forEach(facts::act);
                            compare(day + " " + person + " " + sex + arabic, facts);
                            compareHelp(day + " " + person + " " + sex + arabic, facts);
                            decisions += 2;
                        }
                    }
                }
            }
        }

        plain.assertAgreed(decisions, 1_000, 100, 100);
    }

    @Test
    void should_agree_on_sex_age_language_and_signs_whatever_the_person_is() {
        LocalDate adult = ASKED.minusYears(18);
        List<@Nullable LocalDate> births = Arrays.asList(null, adult, adult.plusDays(1));
        List<List<Act>> persons = persons(EARLY.minusDays(9));
        mixtures(
                pick -> {
                    Facts facts = facts(ASKED).born(births.get(pick[0])).indicator(Indicator.ILO_08, World.VALUES.get(pick[3]));
                    facts.sex = Forms.orUnknown(Person.Sex.values()).get(pick[1]);
                    facts.arabic = World.VALUES.get(pick[2]);
                    persons.get(pick[4]).forEach(facts::act);
                    compare(pick, facts);
                    compareHelp(pick, facts);
                },
                3, 3, 3, 3, persons.size());

        plain.assertAgreed(81 * 11 * 2, 500, 50, 100);
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
        List<@Nullable List<String>> nationalities = Arrays.asList(null, List.of(), List.of("PH"), List.of("IQ", "PH"));
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
                            .act(Forms.done(LATE, steps.get(i)))
                            .act(Forms.done(j == i ? ASKED.plusDays(1) : ASKED, steps.get(j)));
                    person.forEach(facts::act);
                    compare(person + steps.get(i) + steps.get(j), facts);
                    decisions++;
                }
            }
        }

        plain.assertAgreed(11 * 465, 1_500, 0, 0);
    }
}
