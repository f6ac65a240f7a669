package org.ihala.rules.referral.regional;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.junit.jupiter.api.Test;

/** Article 3 of the Protocol a second time, in plain Java: an answer is one that holds in the worst and the best world. */
class ElementsAgreementTest {

    private static final RuleBook REGIONAL = ReferralRuleBook.regional();
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final int MOST_SHOWN = 8;

    private static final List<String> ACTS = List.of("recruitment", "transport", "transfer", "harboring", "receipt");
    private static final List<String> MEANS = List.of(
            "threat", "force", "coercion", "abduction", "fraud", "deception", "abuse of power", "abuse of vulnerability",
            "payment to whoever controls the person");
    private static final List<String> LISTED_PURPOSES = List.of(
            "prostitution", "sexual exploitation", "forced labor", "unpaid labor", "slavery", "practices similar to slavery",
            "servitude", "organ removal");

    /** The list of purposes is a minimum: of these somebody else says whether they count. */
    private static final List<String> FURTHER_PURPOSES =
            List.of("organ trade", "begging", "sale", "medical experiments", "other");

    /** Says of begging how it is done and is no purpose of its own; it stands where the case file has it. */
    private static final String HOW_BEGGING_IS_DONE = "begging is organized";

    private static final List<String> FIELDS = fields();
    private static final Boolean[] VALUES = {null, true, false};

    private final List<String> differences = new ArrayList<>();
    private int decisions;

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(ACTS);
        fields.addAll(MEANS);
        fields.addAll(LISTED_PURPOSES);
        fields.addAll(FURTHER_PURPOSES);
        fields.add(fields.indexOf("begging") + 1, HOW_BEGGING_IS_DONE);
        return List.copyOf(fields);
    }

    /** Who the person is on the day, with what each world takes the age to be. */
    private enum Who {
        ADULT(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 1), false, false),
        CHILD(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 1, 1), true, true),
        OF_UNKNOWN_AGE(null, null, false, true);

        private final LocalDate bornFrom;
        private final LocalDate bornTo;
        private final boolean childInTheWorst;
        private final boolean childInTheBest;

        Who(LocalDate bornFrom, LocalDate bornTo, boolean childInTheWorst, boolean childInTheBest) {
            this.bornFrom = bornFrom;
            this.bornTo = bornTo;
            this.childInTheWorst = childInTheWorst;
            this.childInTheBest = childInTheBest;
        }

        Person person() {
            Person person = Person.unknown("p1");
            return bornFrom == null ? person : person.bornBetween(bornFrom, bornTo);
        }
    }

    /** Article 3 in a world in which everything is known. */
    private static boolean article3(Set<String> happened, boolean child, boolean furtherPurposesCount) {
        boolean act = ACTS.stream().anyMatch(happened::contains);
        boolean means = MEANS.stream().anyMatch(happened::contains);
        boolean exploitation = LISTED_PURPOSES.stream().anyMatch(happened::contains)
                || furtherPurposesCount && FURTHER_PURPOSES.stream().anyMatch(happened::contains);
        return act && exploitation && (means || child);
    }

    private static Set<String> happened(Boolean[] stated, Predicate<Boolean> taken) {
        Set<String> happened = new TreeSet<>();
        for (int i = 0; i < stated.length; i++) {
            if (taken.test(stated[i])) {
                happened.add(FIELDS.get(i));
            }
        }
        return happened;
    }

    private static Answer plain(Boolean[] stated, Who who) {
        boolean worst = article3(happened(stated, Boolean.TRUE::equals), who.childInTheWorst, false);
        boolean best = article3(happened(stated, value -> !Boolean.FALSE.equals(value)), who.childInTheBest, true);
        return worst == best ? Answer.of(worst) : Answer.UNDETERMINED;
    }

    private static CaseFile file(Boolean[] s, Who who) {
        Screening.Elements elements = new Screening.Elements(
                new Screening.Acts(s[0], s[1], s[2], s[3], s[4]),
                new Screening.Means(s[5], s[6], s[7], s[8], s[9], s[10], s[11], s[12], s[13]),
                new Screening.Purposes(
                        s[14], s[15], s[16], s[17], s[18], s[19], s[20], s[21], s[22], s[23], s[24], s[25], s[26], s[27]));
        return CaseFile.of("p1")
                .asOf(TODAY)
                .persons(List.of(who.person()))
                .matters(List.of(new Screening(null, null, null, null, elements, Map.of(), null, null, null)))
                .build();
    }

    private void compare(Boolean[] stated, Who who) {
        decisions++;
        Answer expected = plain(stated, who);
        Answer actual = REGIONAL.decide(ReferralQuestion.ELEMENTS, file(stated, who)).answer();
        if (actual != expected) {
            differences.add(who + " " + happened(stated, Boolean.TRUE::equals) + " not "
                    + happened(stated, Boolean.FALSE::equals) + ": the Protocol " + expected + ", the library " + actual);
        }
    }

    private void assertAgreed(int expected) {
        assertThat(differences.subList(0, Math.min(MOST_SHOWN, differences.size())))
                .as("%d differences in %d decisions", differences.size(), decisions)
                .isEmpty();
        assertThat(decisions).isEqualTo(expected);
    }

    private static Boolean[] uniform(Boolean acts, Boolean means, Boolean purposes) {
        Boolean[] stated = new Boolean[FIELDS.size()];
        Arrays.fill(stated, 0, 5, acts);
        Arrays.fill(stated, 5, 14, means);
        Arrays.fill(stated, 14, 28, purposes);
        return stated;
    }

    /** Gives every field from the given one on each other value, as long as fields may differ. */
    private void differing(Boolean[] stated, int from, int most, Who who) {
        compare(stated, who);
        if (most == 0) {
            return;
        }
        for (int i = from; i < stated.length; i++) {
            Boolean base = stated[i];
            for (Boolean value : VALUES) {
                if (value != base) {
                    stated[i] = value;
                    differing(stated, i + 1, most - 1, who);
                }
            }
            stated[i] = base;
        }
    }

    @Test
    void should_agree_wherever_at_most_three_fields_differ_from_the_rest() {
        for (Who who : Who.values()) {
            for (Boolean base : VALUES) {
                // Every kind has five fields or more: where all happened, no third denial can change an answer.
                differing(uniform(base, base, base), 0, Boolean.TRUE.equals(base) ? 2 : 3, who);
            }
        }

        // 28 fields: 1 base, 28 * 2 with one other value, 378 * 4 with two, 3276 * 8 with three.
        assertAgreed(3 * (2 * (1 + 56 + 1_512 + 26_208) + (1 + 56 + 1_512)));
    }

    @Test
    void should_agree_over_one_field_of_each_kind_whatever_the_others_of_its_kind_say() {
        for (Who who : Who.values()) {
            for (Boolean acts : VALUES) {
                for (Boolean means : VALUES) {
                    for (Boolean purposes : VALUES) {
                        // Every field of the longest kind, and with it every field of the others.
                        for (int i = 0; i < 14; i++) {
                            oneOfEachKind(uniform(acts, means, purposes), i % 5, 5 + i % 9, 14 + i, who);
                        }
                    }
                }
            }
        }

        assertAgreed(3 * 27 * 14 * 27);
    }

    private void oneOfEachKind(Boolean[] stated, int act, int means, int purpose, Who who) {
        for (Boolean first : VALUES) {
            for (Boolean second : VALUES) {
                for (Boolean third : VALUES) {
                    stated[act] = first;
                    stated[means] = second;
                    stated[purpose] = third;
                    compare(stated, who);
                }
            }
        }
    }
}
