package org.ihala.rules.signoff;

import java.util.Arrays;
import org.ihala.rules.law.Text;

/** What legal staff say of the encoding of a provision. */
public enum Verdict {
    /** It says what the provision says. */
    ACCEPTED("accepted", new Text("مقبول", "accepted")),
    /** It does so, with something to be minded. */
    ACCEPTED_WITH_A_REMARK("accepted with a remark", new Text("مقبول مع ملاحظة", "accepted with a remark")),
    /** It does not. */
    REJECTED("rejected", new Text("مرفوض", "rejected"));

    private final String written;
    private final Text text;

    Verdict(String written, Text text) {
        this.written = written;
        this.text = text;
    }

    /** Returns how a record says it. */
    public String written() {
        return written;
    }

    /** Returns what it is called. */
    public Text text() {
        return text;
    }

    /** Returns whether the encoding was accepted. */
    public boolean accepts() {
        return this != REJECTED;
    }

    /**
     * Returns the verdict that a record writes so.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Verdict of(String written) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.written.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("verdict is none of "
                        + Arrays.stream(values()).map(Verdict::written).toList()));
    }
}
