package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person who entered a place is there still, by the entries and exits on file.
 *
 * <p>The order within one day is not on file. Whoever was inside on the eve of a day with an entry and an exit may have moved
 * or left, so neither is taken for granted.
 */
public final class Sojourn {

    private final Acts<? extends Act> entries;
    private final Acts<? extends Act> exits;
    private final MissingFact entryMissing;
    private final @Nullable LocalDate entered;
    private final @Nullable LocalDate left;
    private final boolean mayBeInside;

    /**
     * Creates the sojourn.
     *
     * @param entryMissing what to ask for where no entry is on file
     */
    public Sojourn(Acts<? extends Act> entries, Acts<? extends Act> exits, MissingFact entryMissing) {
        this.entries = entries;
        this.exits = exits;
        this.entryMissing = entryMissing;
        this.entered = entries.lastDay().latest();
        LocalDate out = exits.lastDay().latest();
        this.left = entered == null || out == null || out.isBefore(entered) ? null : out;
        this.mayBeInside = left == null || left.equals(entered) && mayBeInsideOnTheEve(left);
    }

    private boolean mayBeInsideOnTheEve(LocalDate day) {
        List<LocalDate> in = entries.days();
        List<LocalDate> out = exits.days();
        TreeSet<LocalDate> all = new TreeSet<>(in);
        all.addAll(out);
        boolean inside = false;
        for (LocalDate one : all.headSet(day)) {
            inside = in.contains(one) && (inside || !out.contains(one));
        }
        return inside;
    }

    /** Returns the day of the last entry. */
    public Day entry() {
        return entered == null ? Day.notOnFile(entryMissing) : entries.lastDay();
    }

    /** Returns the day of the last entry of whoever has not surely left since; not on file of anybody else. */
    public Day currentEntry() {
        return mayBeInside ? entry() : Day.notOnFile(entryMissing);
    }

    /** Returns the day of the exit since the last entry, or on its day, whether for good or not; not yet where there is none. */
    public Day exit() {
        return left == null ? Day.notYet() : exits.lastDay();
    }

    /** Returns whether an exit since the last entry, or on its day, is on file. */
    public Condition exitOnFile() {
        return left == null ? Condition.notMet() : Condition.met(exits.lastDay().facts());
    }

    /** Returns whether the person entered and has not left. */
    public Condition inside() {
        if (entered == null) {
            return Condition.unknown(entryMissing);
        }
        if (left == null) {
            return Condition.met(entry().facts());
        }
        List<String> exit = exits.lastDay().facts();
        return mayBeInside
                ? Condition.unknown(Codes.joined(entry().facts(), exit), List.of(entryMissing))
                : Condition.notMet(exit);
    }

    /** Returns whether the person entered and has surely or maybe left; no where no entry is on file. */
    public Condition ended() {
        return left == null ? Condition.notMet() : inside().negated();
    }

    /** Returns whether the person entered and has not surely left. */
    public boolean mayBeInside() {
        return entered != null && mayBeInside;
    }

    /** Returns whether the person has surely left. */
    public boolean surelyLeft() {
        return !mayBeInside;
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Sojourn";
    }
}
