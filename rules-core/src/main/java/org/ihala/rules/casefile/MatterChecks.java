package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The checks that matters must pass: one of a kind at most, each with whom it is about, and each in itself. */
final class MatterChecks {

    /** What concerns a person says nothing without the person, who is the subject of the case. */
    private static final Set<Class<?>> ABOUT_A_PERSON = Set.of(
            HouseLife.Placement.class, HouseLife.Visit.class, HouseLife.Outing.class, HouseLife.Belonging.class,
            Disclosure.class, Screening.class);

    private final BiConsumer<String, String> problem;

    /**
     * Creates the checks.
     *
     * @param problem receives the path and what is wrong with it
     */
    MatterChecks(BiConsumer<String, String> problem) {
        this.problem = problem;
    }

    void check(List<Matter> matters, @Nullable String subject, BiConsumer<String, String> known) {
        if (subject == null && matters.stream().anyMatch(matter -> ABOUT_A_PERSON.contains(matter.getClass()))) {
            problem.accept("subject", "is required");
        }
        Set<Class<?>> kinds = new HashSet<>();
        for (Matter matter : matters) {
            if (!kinds.add(matter.getClass())) {
                problem.accept("$", "holds two matters of one kind");
            }
            check(matter, subject, known);
        }
    }

    private void check(Matter matter, @Nullable String subject, BiConsumer<String, String> known) {
        if (matter instanceof HouseLife.Placement placement) {
            new HouseChecks(problem).check(placement, subject, known);
        } else if (matter instanceof HouseLife.EntryToWomensArea entry) {
            new HouseChecks(problem).check(entry);
        } else if (matter instanceof ShelterCommittee.Committee committee) {
            new CommitteeChecks(problem).check(committee);
        } else if (matter instanceof ShelterCommittee.Meeting meeting) {
            new CommitteeChecks(problem).check(meeting);
        } else if (matter instanceof ShelterCommittee.Subcommittee subcommittee) {
            new CommitteeChecks(problem).check(subcommittee);
        } else if (matter instanceof Staff staff) {
            new BodyChecks(problem).check(staff);
        } else if (matter instanceof Violation violation) {
            new BodyChecks(problem).check(violation);
        } else if (matter instanceof Reports reports) {
            new BodyChecks(problem).check(reports);
        } else if (matter instanceof Association association) {
            new BodyChecks(problem).check(association);
        } else if (matter instanceof Screening screening) {
            new ScreeningChecks(problem).check(screening);
        }
    }

    /** Returns whether both days are known and the first is earlier. */
    static boolean isBefore(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first != null && second != null && first.isBefore(second);
    }
}
