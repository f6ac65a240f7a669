package org.ihala.gate;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Facts the reproducers match on; public, because compiled rules read them. */
public final class Facts {

    private Facts() {}

    public record Report() {}

    public record Referral() {}

    public record Refusal() {}

    public record Placement() {}

    public record Letter(String from) {}

    public record Answered(String rule) {}

    public record Counter(long value) {}

    public record Fee(BigDecimal amount) {}

    public record Person(long age, LocalDate born, Boolean victim) {

        static Person victim(Boolean victim) {
            return new Person(30, null, victim);
        }
    }

    /** A fact of a type with a parameter. */
    public record Held<T extends Letter>(T letter) {}

    /** A fact with a field that only getters and setters reach, as MVEL likes it. */
    public static class Case {

        private String state = "open";
        private long changes;

        public String getState() {
            return state;
        }

        public void setState(String state) {
            this.state = state;
        }

        public long getChanges() {
            return changes;
        }

        public void setChanges(long changes) {
            this.changes = changes;
        }
    }
}
