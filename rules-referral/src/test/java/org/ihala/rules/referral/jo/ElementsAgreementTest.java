package org.ihala.rules.referral.jo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ihala.rules.referral.World.VALUES;
import static org.ihala.rules.referral.World.assignments;
import static org.ihala.rules.referral.World.filled;
import static org.ihala.rules.referral.World.only;
import static org.ihala.rules.referral.Plain.all;
import static org.ihala.rules.referral.Plain.any;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.RuleBook;
import org.ihala.rules.referral.ReferralQuestion;
import org.ihala.rules.referral.ReferralRuleBook;
import org.ihala.rules.referral.World;
import org.ihala.rules.referral.World.Age;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The elements of Law 9/2009 against a plain evaluation of what is reported of its Article 3, written on its own.
 *
 * <p>Acts, means and purposes are enumerated in full, each while the other two are held at met, unmet and unknown; the
 * purposes of other instruments, which never help under the closed list, are enumerated apart.
 */
class ElementsAgreementTest {

    private static final RuleBook JORDAN = ReferralRuleBook.jordan();
    private static final RuleBook OTHER_TRANSFER = JORDAN.withReading("J03-1=R2");
    private static final RuleBook LATER_START = JORDAN.withReading("J03-2=R2");

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 2);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2010, 1, 1),
            PUBLISHED.minusDays(1),
            PUBLISHED,
            PUBLISHED.plusDays(29),
            PUBLISHED.plusDays(30),
            LocalDate.of(2025, 6, 1));

    // The plain evaluation: null is unknown.

    private static Answer plain(World world, boolean transferCounts, int daysToStart) {
        Boolean[] p = world.purposes();
        Boolean act = transferCounts
                ? any(world.acts())
                : any(world.acts()[0], world.acts()[1], world.acts()[3], world.acts()[4]);
        Boolean sexual = any(p[0], p[1]);
        Boolean begging = world.day().isBefore(PUBLISHED.plusDays(daysToStart)) ? Boolean.FALSE : all(p[9], p[10]);
        // Forced labor, unpaid labor, slavery, servitude and organ removal stand beside the sexual purposes.
        Boolean listed = any(sexual, p[2], p[3], p[4], p[6], p[7], begging);
        Boolean child = world.age() == Age.CHILD ? Boolean.TRUE : world.age() == Age.ADULT ? Boolean.FALSE : null;
        // That children need no means is known for sexual purposes; for any other the text would have to say so.
        Boolean withoutMeans = Boolean.TRUE.equals(sexual) ? Boolean.TRUE : null;
        Boolean answer = any(all(act, any(world.means()), listed), all(child, act, listed, withoutMeans));
        return answer == null ? Answer.UNDETERMINED : Answer.of(answer);
    }

    private int compared;

    private void compare(World world) {
        CaseFile file = world.file();
        assertThat(JORDAN.decide(ReferralQuestion.ELEMENTS, file).answer())
                .as("%s", world)
                .isEqualTo(plain(world, true, 0));
        compared++;
    }

    @Test
    void should_agree_on_every_assignment_of_the_acts() {
        for (Boolean means : VALUES) {
            for (Boolean purpose : VALUES) {
                for (Age age : Age.values()) {
                    assignments(5, acts -> compare(
                            new World(acts, only(9, 0, means), only(14, 2, purpose), age, LocalDate.of(2025, 6, 1))));
                }
            }
        }
        assertThat(compared).isEqualTo(243 * 27);
    }

    @Test
    void should_agree_on_every_assignment_of_the_means() {
        for (Age age : List.of(Age.ADULT, Age.CHILD)) {
            assignments(9, means -> compare(
                    new World(only(5, 0, true), means, only(14, 2, true), age, LocalDate.of(2025, 6, 1))));
        }
        assertThat(compared).isEqualTo(19_683 * 2);
    }

    /** Seven purposes of 2009, begging and whether it is organized: 3 to the power of 9, before and after the amendment. */
    @Test
    void should_agree_on_every_assignment_of_the_listed_purposes() {
        int[] listed = {0, 1, 2, 3, 4, 6, 7, 9, 10};
        for (LocalDate day : List.of(PUBLISHED.minusDays(1), PUBLISHED)) {
            assignments(9, values -> {
                Boolean[] purposes = filled(14, false);
                for (int i = 0; i < listed.length; i++) {
                    purposes[listed[i]] = values[i];
                }
                compare(new World(only(5, 1, true), only(9, 5, true), purposes, Age.ADULT, day));
            });
        }
        assertThat(compared).isEqualTo(19_683 * 2);
    }

    @Test
    void should_agree_on_purposes_of_other_instruments_and_on_children() {
        int[] others = {5, 8, 11, 12, 13};
        for (Boolean means : VALUES) {
            for (Age age : Age.values()) {
                for (Boolean sexual : VALUES) {
                    assignments(5, values -> {
                        Boolean[] purposes = filled(14, false);
                        purposes[1] = sexual;
                        for (int i = 0; i < others.length; i++) {
                            purposes[others[i]] = values[i];
                        }
                        compare(new World(only(5, 3, true), only(9, 8, means), purposes, age, LocalDate.of(2025, 6, 1)));
                    });
                }
            }
        }
        assertThat(compared).isEqualTo(27 * 243);
    }

    /** Every mixture of the elements, of age and of the days around the change of law. */
    @Test
    void should_agree_on_every_mixture_around_the_change_of_law() {
        List<World> worlds = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (Age age : Age.values()) {
                assignments(6, v -> {
                    Boolean[] acts = only(5, 4, v[0]);
                    acts[2] = v[5];
                    Boolean[] purposes = only(14, 7, v[2]);
                    purposes[9] = v[3];
                    purposes[10] = v[4];
                    worlds.add(new World(acts, only(9, 7, v[1]), purposes, age, day));
                });
            }
        }
        assertThat(worlds).hasSize(6 * 3 * 729);
        for (World world : worlds) {
            CaseFile file = world.file();
            assertThat(JORDAN.decide(ReferralQuestion.ELEMENTS, file).answer()).isEqualTo(plain(world, true, 0));
            assertThat(OTHER_TRANSFER.decide(ReferralQuestion.ELEMENTS, file).answer())
                    .isEqualTo(plain(world, false, 0));
            assertThat(LATER_START.decide(ReferralQuestion.ELEMENTS, file).answer())
                    .isEqualTo(plain(world, true, 30));
        }
    }

    @Test
    void should_be_contested_in_the_days_in_which_the_amendment_may_not_have_started() {
        Boolean[] begging = filled(14, false);
        begging[9] = true;
        begging[10] = true;
        for (LocalDate day : DAYS) {
            World world = new World(only(5, 0, true), only(9, 0, true), begging, Age.ADULT, day);
            boolean open = !day.isBefore(PUBLISHED) && day.isBefore(PUBLISHED.plusDays(30));

            assertThat(JORDAN.decide(ReferralQuestion.ELEMENTS, world.file()).contested()).as("%s", day).isEqualTo(open);
        }
    }
}
