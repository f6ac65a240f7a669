package org.ihala.rules.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The checks of what a file says of life in the House, such as that nobody shares a room with themselves. */
final class HouseChecks {

    private final BiConsumer<String, String> problem;

    /**
     * Creates the checks.
     *
     * @param problem receives the path and what is wrong with it
     */
    HouseChecks(BiConsumer<String, String> problem) {
        this.problem = problem;
    }

    void check(HouseLife.Placement placement, @Nullable String subject, BiConsumer<String, String> known) {
        List<String> with = placement.with();
        Set<String> seen = new HashSet<>();
        for (int i = 0; with != null && i < with.size(); i++) {
            String path = "placement.with[" + i + "]";
            known.accept(path, with.get(i));
            if (with.get(i).equals(subject)) {
                problem.accept(path, "is the subject");
            } else if (!seen.add(with.get(i))) {
                problem.accept(path, "is named twice");
            }
        }
    }

    void check(HouseLife.EntryToWomensArea entry) {
        if (entry.entrant() == HouseLife.EntryToWomensArea.Entrant.RESIDENT && entry.entrantSex() == Person.Sex.MALE) {
            problem.accept("entryToWomensArea.entrantSex", "does not fit a woman who lives there");
        }
    }
}
