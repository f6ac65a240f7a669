package org.ihala.rules;

import java.util.Locale;

/** How compiled rules are run; both ways give the same decisions, and each checks the other. */
public enum Execution {
    /** Rule after rule: its pattern, its constraints, its answer, its consequence; the default. */
    STRAIGHT,
    /** In a session of Drools, as a system that loads the rules as a kjar runs them. */
    SESSION;

    /** The system property that chooses between {@code straight} and {@code session} for rulebooks loaded after it is set. */
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
        throw new IllegalStateException("the system property " + PROPERTY + " is neither straight nor session");
    }
}
