package org.ihala.rules.referral.regional;

import static org.ihala.rules.referral.Plain.all;
import static org.ihala.rules.referral.Plain.any;
import static org.ihala.rules.referral.Plain.mixtures;
import static org.ihala.rules.referral.Plain.onFile;
import static org.ihala.rules.referral.Plain.shown;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Screening.Indicator;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.referral.Facts;
import org.ihala.rules.referral.Forms;
import org.ihala.rules.referral.Plain;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.ReturnWishes;
import org.ihala.rules.referral.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The steps that come beside those of a country, against a plain evaluation written on its own: whoever sees a sign tells the
 * competent unit (G-21), and members of the alliance may be asked in the countries a person is linked with, those with a
 * shelter about a place where the person is or chooses to go (I-01, I-02, I-06).
 *
 * <p>A link is a nationality, presence, the bodies that have the case or the country chosen; they are enumerated together, for
 * a country with a shelter, one without, and one outside. The referral rests on signs and on what authorities said, and the
 * links do not bear on it; both are enumerated with few of the other.
 */
class NextStepsAgreementTest {

    private static final RuleBook REGIONAL = ReferralRuleBook.regional();
    private static final LocalDate ASKED = LocalDate.of(2025, 6, 1);
    private static final List<String> MEMBERS =
            List.of("JO", "EG", "MA", "LB", "BH", "PS", "SY", "YE", "SD", "IQ", "LY");
    private static final List<String> SHELTERS = List.of("EG", "MA");

    private final Plain plain = new Plain();

    // The plain evaluation.

    private static @Nullable Boolean present(Facts facts, String country) {
        boolean elsewhere = facts.presenceComplete;
        for (Person.Presence presence : facts.presence) {
            LocalDate last = presence.to() == null ? LocalDate.MAX : presence.to();
            if (presence.country().equals(country) && !facts.day.isBefore(presence.from()) && !facts.day.isAfter(last)) {
                return true;
            }
            // On the first and the last day of a stay one can have been in another country too, in between in none.
            elsewhere |= facts.day.isAfter(presence.from()) && facts.day.isBefore(last);
        }
        return elsewhere ? Boolean.FALSE : null;
    }

    private static @Nullable Boolean chosen(Facts facts, String country) {
        VoluntaryReturn.WishToReturn wish = ReturnWishes.sure(facts);
        return wish == null || wish.country() == null ? null : Boolean.valueOf(wish.country().equals(country));
    }

    private static Map<String, @Nullable Boolean> steps(Facts facts) {
        boolean alliance = Plain.within(facts.day, "2010-01-01", null);
        boolean bySomebody = onFile(facts.acts, facts.day, VictimStatus.Identification.class).stream()
                .anyMatch(said -> said.by() == null);
        boolean told = onFile(facts.acts, facts.day, Act.class).stream()
                .anyMatch(act -> act instanceof Prosecution.ProsecutorFinding
                        || act instanceof VictimStatus.Identification said
                                && said.by() != null && said.by() != VictimStatus.IdentifyingBody.OTHER);
        Map<String, @Nullable Boolean> steps = new LinkedHashMap<>();
        steps.put("UNODC:refer", all(shown(facts.sign()), told ? Boolean.FALSE : bySomebody ? null : Boolean.TRUE));
        for (String country : MEMBERS) {
            Boolean there = any(
                    present(facts, country), country.equals(facts.country), chosen(facts, country));
            Boolean national = facts.nationalities == null ? null : facts.nationalities.contains(country);
            if (SHELTERS.contains(country)) {
                steps.put("ALLIANCE:shelters/" + country.toLowerCase(Locale.ROOT), all(there, alliance));
            }
            steps.put("ALLIANCE:members/" + country.toLowerCase(Locale.ROOT), all(any(there, national), alliance));
        }
        for (Residence.DutyDone done : onFile(facts.acts, facts.day, Residence.DutyDone.class)) {
            steps.replaceAll((step, open) -> step.equals(done.provision()) ? Boolean.FALSE : open);
        }
        return steps;
    }

    private void compare(Object world, Facts facts) {
        Map<String, @Nullable Boolean> expected = steps(facts);
        Decision decision = REGIONAL.decide(ReferralQuestion.NEXT_STEPS, facts.file());
        plain.compare(world, Plain.answer(any(expected.values().toArray(Boolean[]::new))), decision);
        List<String> open = Plain.items(decision, "steps", "step");
        List<?> undecided = (List<?>) decision.outcome().get("undecided");
        expected.forEach((step, value) -> plain.compare(
                world,
                step,
                value == null ? "undecided" : value ? "open" : "closed",
                open.contains(step) ? "open" : undecided.contains(step) ? "undecided" : "closed"));
        plain.compare(world, "everything listed", true, expected.keySet().containsAll(open));
    }

    @Test
    void should_agree_on_every_link_with_a_country() {
        List<@Nullable List<String>> nationalities =
                Arrays.asList(null, List.of(), List.of("EG"), List.of("SY", "PH"), List.of("PH"));
        List<List<Person.Presence>> presences = List.of(
                List.of(),
                List.of(new Person.Presence("EG", ASKED, null)),
                List.of(new Person.Presence("JO", ASKED.minusYears(1), ASKED)),
                List.of(new Person.Presence("MA", ASKED.minusYears(1), ASKED.minusDays(1))),
                List.of(new Person.Presence("PH", ASKED.minusDays(1), ASKED.plusDays(1))),
                List.of(new Person.Presence("LB", ASKED.plusDays(1), null)),
                List.of(new Person.Presence("LB", ASKED.minusDays(1), null)));
        List<@Nullable String> countries = Arrays.asList(null, "MA", "IQ", "PH");
        List<@Nullable Act> wishes = Arrays.asList(
                null,
                Forms.wished(ASKED, "p1", "EG", true),
                Forms.wished(ASKED, "p1", "PH", false),
                Forms.wished(ASKED, "p1", null, true),
                Forms.wished(ASKED, "p2", "MA", true),
                Forms.wished(ASKED.plusDays(1), "p1", "MA", true));
        mixtures(
                pick -> {
                    Facts facts = new Facts(ASKED).other("p2", null).act(wishes.get(pick[4]));
                    facts.nationalities = nationalities.get(pick[0]);
                    facts.presence = presences.get(pick[1]);
                    facts.presenceComplete = pick[2] == 1;
                    facts.country = countries.get(pick[3]);
                    compare(pick, facts);
                },
                5, 7, 2, 4, 6);

        plain.assertAgreed(5 * 7 * 2 * 4 * 6, 1_000, 0, 100);
    }

    @Test
    void should_agree_on_each_country_on_the_days_around_the_beginning_of_the_alliance() {
        int decisions = 0;
        List<String> countries = Arrays.asList("JO", "EG", "MA", "LB", "BH", "PS", "SY", "YE", "SD", "IQ", "LY", "PH");
        for (LocalDate day : List.of(LocalDate.of(2009, 12, 31), LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 2), ASKED)) {
            for (String country : countries) {
                for (int link = 0; link < 4; link++) {
                    Facts facts = new Facts(day);
                    facts.nationalities = link == 0 ? List.of(country) : List.of();
                    facts.presence = link == 1 ? List.of(new Person.Presence(country, day, null)) : List.of();
                    facts.presenceComplete = true;
                    facts.country = link == 2 ? country : null;
                    facts.act(Forms.wished(day, "p1", link == 3 ? country : "PH", true));
                    compare(day + " " + country + " " + link, facts);
                    decisions++;
                }
            }
        }

        plain.assertAgreed(decisions, 100, 0, 10);
    }

    @Test
    void should_agree_on_signs_and_acts_of_every_form_and_on_steps_done() {
        List<@Nullable Act> acts = Forms.of(ASKED);
        List<@Nullable Act> done = Arrays.asList(
                null,
                Forms.done(ASKED, "UNODC:refer"),
                Forms.done(ASKED, "ALLIANCE:members/eg"),
                Forms.done(ASKED, "ALLIANCE:shelters/eg"),
                Forms.done(ASKED.plusDays(1), "UNODC:refer"));
        mixtures(
                pick -> {
                    Facts facts = new Facts(ASKED)
                            .act(acts.get(pick[0]))
                            .act(done.get(pick[1]))
                            .indicator(Indicator.ILO_08, World.VALUES.get(pick[2]));
                    facts.country = pick[3] == 0 ? null : "EG";
                    compare(pick, facts);
                },
                acts.size(), done.size(), 3, 2);

        plain.assertAgreed(55 * 5 * 3 * 2, 500, 0, 200);
    }
}
