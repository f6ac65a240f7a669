package org.ihala.examples.cli;

import java.io.PrintStream;

/** Tells how far a long run has come, by counts alone; of a short one nothing. */
final class Progress {

    static final int EVERY = 500;

    private final PrintStream err;
    private final int all;
    private int done;

    Progress(PrintStream err, int all) {
        this.err = err;
        this.all = all;
    }

    /** Counts one more file or scenario. */
    void step() {
        done++;
        if (done % EVERY == 0 && done < all) {
            err.println("checked " + done + " of " + all);
            err.flush();
        }
    }
}
