package org.ihala.rules.signoff;

import java.util.Arrays;
import org.ihala.rules.law.Text;

/** By what an authority decides a disputed point. */
public enum Authority {
    /** A legal opinion of a body that gives such opinions. */
    OPINION("opinion", new Text("رأي قانوني", "legal opinion")),
    /** A judgment or decision of a court. */
    COURT("court", new Text("حكم قضائي", "decision of a court")),
    /** Instructions of whoever may issue them. */
    INSTRUCTION("instruction", new Text("تعليمات", "instructions"));

    private final String written;
    private final Text text;

    Authority(String written, Text text) {
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

    static Authority of(String written) {
        return Arrays.stream(values())
                .filter(authority -> authority.written.equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("source is none of "
                        + Arrays.stream(values()).map(Authority::written).toList()));
    }
}
