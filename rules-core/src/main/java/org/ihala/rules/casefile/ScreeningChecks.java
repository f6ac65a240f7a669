package org.ihala.rules.casefile;

import java.util.function.BiConsumer;

/** The checks of what a file says of a first look at a person, such as that an overstay does not end before it begins. */
final class ScreeningChecks {

    private final BiConsumer<String, String> problem;

    /**
     * Creates the checks.
     *
     * @param problem receives the path and what is wrong with it
     */
    ScreeningChecks(BiConsumer<String, String> problem) {
        this.problem = problem;
    }

    void check(Screening screening) {
        Screening.Overstay overstay = screening.overstay();
        if (overstay != null && MatterChecks.isBefore(overstay.to(), overstay.from())) {
            problem.accept("screening.overstay", "ends before it begins");
        }
        if (overstay != null
                && overstay.from() != null
                && screening.circumstances() != null
                && Boolean.FALSE.equals(screening.circumstances().overstay())) {
            problem.accept("screening.overstay", "stands beside circumstances.overstay false");
        }
    }
}
