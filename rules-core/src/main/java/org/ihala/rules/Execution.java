package org.ihala.rules;

import java.util.Locale;

/** How compiled rules are run; every way gives the same decisions. */
public enum Execution {
    /** Rule after rule: its pattern, its constraints, its answer, its consequence; the default. */
    STRAIGHT,
    /** In a session of Drools, as a system that loads the rules as a kjar runs them. */
    SESSION,
    /** Both ways; where they differ in anything, the question is referred to a human. For tests, and for the wary. */
    CHECKED;

    /**
     * The system property that chooses between {@code straight}, {@code session} and {@code checked} for rulebooks loaded
     * after it is set.
     */
    public static final String PROPERTY = "ihala.execution";

    /**
     * Returns the way chosen by the system property, or {@link #STRAIGHT} where it is not set.
     *
     * @throws IllegalStateException if the property has another value
     */
    public static Execution chosen() {
        String value = System.getProperty(PROPERTY, "straight");
        for (Execution execution : values()) {
            if (execution.name().toLowerCase(Locale.ROOT).equals(value)) {
                return execution;
            }
        }
        throw new IllegalStateException("the system property " + PROPERTY + " is neither straight nor session nor checked");
    }
}
