package org.ihala.rules.shelter.jo;

import static org.ihala.rules.shelter.jo.Agreement.file;
import static org.ihala.rules.shelter.jo.Agreement.on;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.ShelterCommittee.Subcommittee;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** Paragraph 8/f a second time, in plain Java, over all combinations. */
class SubcommitteeAgreementTest {

    private static final Boolean[] TRUTHS = {true, false, null};

    /** Formed by the committee, chaired by a member, two members beside, tasks in the decision, reporting back. */
    private static boolean paragraph8f(Worlds world, Subcommittee s, boolean orMore) {
        // Whoever works in the House is a member.
        int least = s.membersFromHouseStaff() == null ? 0 : s.membersFromHouseStaff();
        int members = world.of(s.members(), List.of(least, Math.max(least, 1), Math.max(least, 2), least + 3));
        return world.of(s.formedByShelterCommittee())
                && world.of(s.chairIsCommitteeMember())
                && (orMore ? members >= 2 : members == 2)
                && world.of(s.tasksInFoundingDecision())
                && world.of(s.reportsToShelterCommittee());
    }

    @Test
    void should_agree_over_all_combinations() {
        Agreement agreement = new Agreement(ShelterQuestion.SUBCOMMITTEE);
        for (boolean orMore : new boolean[] {false, true}) {
            RuleBook book = on("Q08-5=" + (orMore ? "R2" : "R1"));
            for (Boolean formed : TRUTHS) {
                for (Boolean chair : TRUTHS) {
                    for (Integer members : new Integer[] {null, 0, 1, 2, 3, 9}) {
                        for (Integer staff : new Integer[] {null, 0, 1, 2, 3}) {
                            for (Boolean evaluates : TRUTHS) {
                                for (Boolean tasks : TRUTHS) {
                                    for (Boolean reports : TRUTHS) {
                                        if (members == null || staff == null || staff <= members) {
                                            Subcommittee s = new Subcommittee(
                                                    formed, chair, members, staff, evaluates, tasks, reports);
                                            compare(agreement, book, s, orMore);
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 243 * (5 * 6 - 6));
    }

    private static void compare(Agreement agreement, RuleBook book, Subcommittee s, boolean orMore) {
        var file = file(s, LocalDate.of(2021, 3, 12));
        var expected = Worlds.agreed(world -> paragraph8f(world, s, orMore));
        Object[] about = {
            orMore, String.valueOf(s.formedByShelterCommittee()), String.valueOf(s.chairIsCommitteeMember()),
            String.valueOf(s.members()), String.valueOf(s.membersFromHouseStaff()),
            String.valueOf(s.tasksInFoundingDecision()), String.valueOf(s.reportsToShelterCommittee())
        };
        if (s.members() == null) {
            // Three who work in the House are too many members already; the library asks for the number.
            agreement.compareCautious(book, file, expected, about);
        } else {
            agreement.compare(book, file, expected, about);
        }
    }
}
