package org.ihala.rules.maven;

import org.ihala.rules.logic.Condition;

/** A claim with words, public because compiled rules call it. */
public final class Worded {

    private Worded() {}

    /** Words as a claim of a rule module offers them. */
    public interface WordsClaim {

        /** Returns whether the subject is a victim. */
        Condition victim();

        /** Returns whether the subject is related. */
        Condition getRelated();

        /** Returns the acts. */
        ActWords acts();

        /** Returns a number of the law. */
        int number(String parameter);
    }

    /** Acts, narrowed by words. */
    public interface ActWords {

        /** Returns those of some persons. */
        ActWords by(String... codes);

        /** Returns those of a number that may be absent. */
        ActWords times(Integer number);

        /** Returns whether there is one. */
        Condition any();
    }
}
