package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person who entered a place is there still, by the entries and exits on file.
 *
 * <p>The order within one day is not on file. Whoever was inside on the eve of a day with an entry and an exit may have moved
 * or left, so neither is taken for granted. Nor is an entry or exit that may not count.
 */
public final class Sojourn {

    private final Acts<? extends Act> entries;
    private final Acts<? extends Act> exits;
    private final MissingFact entryMissing;
    private final @Nullable LocalDate entered;
    private final @Nullable LocalDate left;
    private @Nullable Day entry;
    private final boolean mayBeInside;
    /** Where the person may be, as far as some entry or exit is open; null where none is. */
    private final @Nullable Set<Where> open;

    private enum Where {
        NEVER_ENTERED,
        INSIDE,
        LEFT
    }

    /**
     * Creates the sojourn.
     *
     * @param entryMissing what to ask for where no entry is on file
     */
    public Sojourn(Acts<? extends Act> entries, Acts<? extends Act> exits, MissingFact entryMissing) {
        this.entries = entries;
        this.exits = exits;
        this.entryMissing = entryMissing;
        this.open = entries.settled() && exits.settled() ? null : wherever();
        this.entered = entries.lastPossible();
        LocalDate out = exits.lastPossible();
        this.left = entered == null || out == null || open == null && out.isBefore(entered) ? null : out;
        this.mayBeInside = open == null
                ? left == null || left.equals(entered) && mayBeInsideOnTheEve(left)
                : !open.equals(EnumSet.of(Where.LEFT));
    }

    /** Goes by day through all that the entries and exits that may count leave possible. */
    private Set<Where> wherever() {
        Set<LocalDate> all = new TreeSet<>(entries.days());
        all.addAll(exits.days());
        Set<Where> may = EnumSet.of(Where.NEVER_ENTERED);
        for (LocalDate day : all) {
            Set<Where> next = EnumSet.noneOf(Where.class);
            for (Where before : may) {
                for (boolean in : entries.mayHold(day)) {
                    for (boolean out : exits.mayHold(day)) {
                        next.addAll(after(before, in, out));
                    }
                }
            }
            may = next;
        }
        return may;
    }

    private static Set<Where> after(Where before, boolean in, boolean out) {
        if (in) {
            return !out ? EnumSet.of(Where.INSIDE)
                    : before == Where.INSIDE ? EnumSet.of(Where.INSIDE, Where.LEFT) : EnumSet.of(Where.LEFT);
        }
        return out && before == Where.INSIDE ? EnumSet.of(Where.LEFT) : EnumSet.of(before);
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
        Day known = entry;
        if (known == null) {
            known = entered == null ? Day.notOnFile(entryMissing) : entries.lastDay();
            entry = known;
        }
        return known;
    }

    /** Returns the day of the last entry of whoever has not surely left since; not on file of anybody else. */
    public Day currentEntry() {
        return mayBeInside ? entry() : Day.notOnFile(entryMissing);
    }

    /** Returns the day of the exit since the last entry, or on its day, whether for good or not; not yet where there is none. */
    public Day exit() {
        if (left == null) {
            return Day.notYet();
        }
        return open == null ? exits.lastDay() : Day.perhapsOnFile(exits.lastDay().facts(), whatIsOpen());
    }

    /** Returns whether an exit since the last entry, or on its day, is on file. */
    public Condition exitOnFile() {
        if (left == null) {
            return Condition.notMet();
        }
        List<String> exit = exits.lastDay().facts();
        return open == null ? Condition.met(exit) : Condition.unknown(exit, whatIsOpen());
    }

    private List<MissingFact> whatIsOpen() {
        return Codes.joined(entries.whatIsOpen(), exits.whatIsOpen());
    }

    /** Returns whether the person entered and has not left. */
    public Condition inside() {
        if (entered == null) {
            return Condition.unknown(entryMissing);
        }
        List<String> exit = exits.lastDay().facts();
        if (open != null) {
            return open.size() > 1 || open.contains(Where.NEVER_ENTERED)
                    ? Condition.unknown(Codes.joined(entry().facts(), exit), whatIsOpen())
                    : mayBeInside ? Condition.met(entry().facts()) : Condition.notMet(exit);
        }
        if (left == null) {
            return Condition.met(entry().facts());
        }
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

    /** Returns what is kept up towards whoever is inside: due throughout, until an exit ends it. */
    public Condition keptUp() {
        return surelyLeft()
                ? Condition.met(exit().facts()).asDuty(DutyStatus.NOT_APPLICABLE, null)
                : Condition.met().asDuty(DutyStatus.DUE, null);
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
