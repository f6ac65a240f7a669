package org.ihala.rules.referral.iq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.referral.World.VALUES;
import static org.ihala.rules.referral.World.assignments;
import static org.ihala.rules.referral.World.filled;
import static org.ihala.rules.referral.World.only;
import static org.ihala.rules.referral.Plain.all;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.World;
import org.ihala.rules.referral.World.Age;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The elements of Law 28/2012 against a plain evaluation of its Article 1, written on its own, under all four readings.
 *
 * <p>Acts, means and purposes are enumerated in full, each while the other two are held; one field of each kind in every
 * combination; and everything one or two fields away from a screening filled in alike.
 */
class ElementsAgreementTest {

    private static final RuleBook IRAQ = ReferralRuleBook.iraq();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    /** Whether children need means, and whether handing over is an act; the defaults are yes and yes. */
    private record Chosen(boolean childNeedsMeans, boolean transferCounts, RuleBook book) {
        static final List<Chosen> ALL = List.of(
                new Chosen(true, true, IRAQ),
                new Chosen(false, true, IRAQ.withReading("I01-1=R2")),
                new Chosen(true, false, IRAQ.withReading("I01-2=R2")),
                new Chosen(false, false, IRAQ.withReading("I01-1=R2").withReading("I01-2=R2")));
    }

    private static final Chosen STANDARD = Chosen.ALL.get(0);

    // The places in the records of a screening, as the plain evaluation counts them.
    private static final int ACTS = 5;
    private static final int MEANS = 9;
    private static final int PURPOSES = 14;
    private static final int TRANSFER = 2;
    private static final int ABUSE_OF_VULNERABILITY = 7;
    /** Prostitution, sexual exploitation, forced labor, unpaid labor, slavery, organ trade, begging, sale, experiments. */
    private static final int[] LISTED = {0, 1, 2, 3, 4, 8, 9, 11, 12};
    /** Practices similar to slavery, servitude, the removal of organs, whether begging is organized, other. */
    private static final int[] NOT_LISTED = {5, 6, 7, 10, 13};

    // The plain evaluation: null is unknown.

    private static @Nullable Boolean any(Boolean[] values, int... but) {
        Set<Integer> left = Arrays.stream(but).boxed().collect(Collectors.toSet());
        boolean open = false;
        for (int i = 0; i < values.length; i++) {
            if (left.contains(i)) {
                continue;
            }
            if (Boolean.TRUE.equals(values[i])) {
                return true;
            }
            open |= values[i] == null;
        }
        return open ? null : false;
    }

    private static @Nullable Boolean means(World world) {
        return any(world.means(), ABUSE_OF_VULNERABILITY);
    }

    private static Answer plain(World world, boolean childNeedsMeans, boolean transferCounts) {
        Boolean act = transferCounts ? any(world.acts()) : any(world.acts(), TRANSFER);
        Boolean purpose = any(world.purposes(), NOT_LISTED);
        Boolean statute = all(act, means(world), purpose);
        Boolean child = world.age() == Age.CHILD ? Boolean.TRUE : world.age() == Age.ADULT ? Boolean.FALSE : null;
        Boolean answer = childNeedsMeans ? statute : any(new Boolean[] {statute, all(child, act, purpose)});
        return answer == null ? Answer.UNDETERMINED : Answer.of(answer);
    }

    private static Set<String> plainWarnings(World world) {
        Set<String> codes = new TreeSet<>();
        codes.add("ELEMENTS_ARE_NO_FINDING");
        codes.add("LAW_AND_AGE_OF_THE_DAY_ASKED");
        codes.add("LAW_28_2012_PARTLY_READ");
        if (world.age() != Age.ADULT && !Boolean.TRUE.equals(means(world))) {
            codes.add("CHILD_WITHOUT_MEANS");
        }
        Boolean[] beyond = {
            world.means()[ABUSE_OF_VULNERABILITY], world.purposes()[5], world.purposes()[6], world.purposes()[7]
        };
        if (Boolean.TRUE.equals(any(beyond))) {
            codes.add("BEYOND_THE_STATUTE");
        }
        if (world.day().getYear() == 2012) {
            codes.add("DAY_OF_LAW_NOT_FOUND");
        }
        if (world.day().getYear() < 2012) {
            codes.add("LAW_NOT_IN_FORCE");
        }
        return codes;
    }

    private int compared;

    private void compare(Chosen chosen, World world) {
        Decision decision = chosen.book().decide(ReferralQuestion.ELEMENTS, world.file());
        Answer expected = plain(world, chosen.childNeedsMeans(), chosen.transferCounts());
        boolean contested = plain(world, !chosen.childNeedsMeans(), chosen.transferCounts()) != expected
                || plain(world, chosen.childNeedsMeans(), !chosen.transferCounts()) != expected;
        Set<String> warnings = decision.warnings().stream()
                .map(Decision.Warning::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (decision.answer() != expected
                || decision.contested() != contested
                || !warnings.equals(plainWarnings(world))) {
            assertThat(decision.answer()).as("%s", world).isEqualTo(expected);
            assertThat(decision.contested()).as("%s", world).isEqualTo(contested);
            assertThat(warnings).as("%s", world).isEqualTo(plainWarnings(world));
        }
        compared++;
    }

    @Test
    void should_agree_on_every_assignment_of_the_acts() {
        for (Chosen chosen : Chosen.ALL) {
            for (Boolean means : VALUES) {
                for (Boolean purpose : VALUES) {
                    for (Age age : Age.values()) {
                        assignments(ACTS, acts -> compare(chosen, new World(
                                acts, only(MEANS, 0, means), only(PURPOSES, 2, purpose), age, DAY)));
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(4 * 9 * 3 * 243);
    }

    @Test
    void should_agree_on_every_assignment_of_the_means() {
        assignments(MEANS, means -> compare(
                STANDARD, new World(only(ACTS, 0, true), means, only(PURPOSES, 9, true), Age.UNKNOWN, DAY)));
        assertThat(compared).isEqualTo(19_683);
    }

    @Test
    void should_agree_on_every_assignment_of_the_listed_purposes() {
        assignments(LISTED.length, values -> {
            Boolean[] purposes = filled(PURPOSES, false);
            for (int i = 0; i < LISTED.length; i++) {
                purposes[LISTED[i]] = values[i];
            }
            compare(STANDARD, new World(only(ACTS, 1, true), only(MEANS, 8, true), purposes, Age.ADULT, DAY));
        });
        assertThat(compared).isEqualTo(19_683);
    }

    /** The list is closed: nothing that stands outside it helps, organized begging without begging included. */
    @Test
    void should_agree_on_every_assignment_of_the_purposes_outside_the_list() {
        for (Boolean listed : VALUES) {
            for (Boolean means : VALUES) {
                for (Age age : Age.values()) {
                    assignments(NOT_LISTED.length, values -> {
                        Boolean[] purposes = filled(PURPOSES, false);
                        purposes[12] = listed;
                        for (int i = 0; i < NOT_LISTED.length; i++) {
                            purposes[NOT_LISTED[i]] = values[i];
                        }
                        compare(STANDARD, new World(
                                only(ACTS, 3, true), only(MEANS, ABUSE_OF_VULNERABILITY, means), purposes, age, DAY));
                    });
                }
            }
        }
        assertThat(compared).isEqualTo(27 * 243);
    }

    @Test
    void should_agree_on_one_field_of_each_kind_in_every_combination() {
        for (Chosen chosen : Chosen.ALL) {
            for (Age age : Age.values()) {
                for (int act = 0; act < ACTS; act++) {
                    for (int means = 0; means < MEANS; means++) {
                        for (int purpose = 0; purpose < PURPOSES; purpose++) {
                            Boolean[] acts = only(ACTS, act, true);
                            Boolean[] purposes = only(PURPOSES, purpose, true);
                            for (Boolean used : VALUES) {
                                compare(chosen, new World(acts, only(MEANS, means, used), purposes, age, DAY));
                            }
                        }
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(4 * 3 * 5 * 9 * 14 * 3);
    }

    private static void within(Boolean[] values, int from, int left, Consumer<Boolean[]> each) {
        each.accept(values);
        for (int place = from; left > 0 && place < values.length; place++) {
            Boolean was = values[place];
            for (Boolean value : VALUES) {
                if (value != was) {
                    values[place] = value;
                    within(values, place + 1, left - 1, each);
                }
            }
            values[place] = was;
        }
    }

    private void compareAround(Chosen chosen, @Nullable Boolean alike, int distance, Age age) {
        within(filled(ACTS + MEANS + PURPOSES, alike), 0, distance, v -> compare(chosen, new World(
                Arrays.copyOfRange(v, 0, ACTS),
                Arrays.copyOfRange(v, ACTS, ACTS + MEANS),
                Arrays.copyOfRange(v, ACTS + MEANS, v.length),
                age,
                DAY)));
    }

    @Test
    void should_agree_on_everything_up_to_two_fields_from_a_screening_filled_in_alike() {
        for (Age age : Age.values()) {
            for (Chosen chosen : Chosen.ALL) {
                compareAround(chosen, true, 2, age);
                compareAround(chosen, false, 2, age);
            }
            compareAround(STANDARD, null, 1, age);
        }
        // The screening itself, 28 fields with two other values, and each pair of fields with four.
        int one = 1 + 28 * 2;
        int two = one + 28 * 27 / 2 * 4;
        assertThat(compared).isEqualTo(3 * (4 * 2 * two + one));
    }

    @Test
    void should_agree_on_the_days_around_the_year_of_the_law() {
        List<LocalDate> days = new ArrayList<>(List.of(
                LocalDate.of(2011, 12, 31), LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31), LocalDate.of(2013, 1, 1)));
        for (LocalDate day : days) {
            for (Age age : Age.values()) {
                assignments(3, v -> compare(STANDARD, new World(
                        only(ACTS, 4, v[0]), only(MEANS, 5, v[1]), only(PURPOSES, 11, v[2]), age, day)));
            }
        }
        assertThat(compared).isEqualTo(4 * 3 * 27);
    }

    /** The statute as it stands says no, the Protocol would say yes: no answer of that kind may look settled. */
    @Test
    void should_be_contested_and_warn_where_a_child_has_no_means_on_file() {
        World world = new World(only(ACTS, 0, true), filled(MEANS, false), only(PURPOSES, 9, true), Age.CHILD, DAY);
        Decision statute = IRAQ.decide(ReferralQuestion.ELEMENTS, world.file());

        assertThat(statute.answer()).isEqualTo(Answer.NO);
        assertThat(statute.contested()).isTrue();
        assertThat(statute.warnings()).extracting(Decision.Warning::code).contains("CHILD_WITHOUT_MEANS");
        assertThat(IRAQ.withReading("I01-1=R2").decide(ReferralQuestion.ELEMENTS, world.file()).answer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void should_be_contested_where_handing_over_is_the_only_act() {
        World world = new World(only(ACTS, TRANSFER, true), only(MEANS, 1, true), only(PURPOSES, 2, true), Age.ADULT, DAY);
        Decision standard = IRAQ.decide(ReferralQuestion.ELEMENTS, world.file());

        assertThat(standard.answer()).isEqualTo(Answer.YES);
        assertThat(standard.contested()).isTrue();
        assertThat(IRAQ.withReading("I01-2=R2").decide(ReferralQuestion.ELEMENTS, world.file()).answer())
                .isEqualTo(Answer.NO);
    }
}
