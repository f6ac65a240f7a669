package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person who entered a place is there still, by the entries and exits on file.
 *
 * <p>Whoever is inside and enters once more moves from one place of the kind to another, and so does whoever was inside on the
 * eve of a day with an entry and an exit: the stay goes on, and no such exit ends it. Whoever was outside on that eve entered
 * first and left. An entry or exit that may not count leaves open what turns on it.
 */
public final class Sojourn {

    /** How things stand after a day: when the stay began, the last move in it, the last exit that was no move. */
    private record State(
            @Nullable LocalDate since, @Nullable LocalDate moved, @Nullable LocalDate left, boolean inside) {

        static final State NEVER_ENTERED = new State(null, null, null, false);

        State after(LocalDate day, boolean in, boolean out) {
            if (in && inside) {
                return new State(since, day, left, true);
            }
            return in || out
                    ? new State(in ? day : since, in ? null : moved, out ? day : left, in && !out)
                    : this;
        }

        boolean over() {
            return since != null && !inside;
        }

        @Nullable LocalDate overOn() {
            return over() ? left : null;
        }

        @Override
        public String toString() {
            return "State";
        }
    }

    private final Acts<? extends Act> entries;
    private final Acts<? extends Act> exits;
    private final MissingFact entryMissing;
    private final boolean entered;
    /** Where things may stand, as far as some entry or exit is open; one state where none is. */
    private final Set<State> states;
    /** The days of the moves that are sure. */
    private final Set<LocalDate> moves = new TreeSet<>();
    private @Nullable Day entry;

    /**
     * Creates the sojourn.
     *
     * @param entryMissing what to ask for where no entry is on file
     */
    public Sojourn(Acts<? extends Act> entries, Acts<? extends Act> exits, MissingFact entryMissing) {
        this.entries = entries;
        this.exits = exits;
        this.entryMissing = entryMissing;
        this.entered = entries.lastPossible() != null;
        this.states = wherever();
    }

    /** Goes by day through all that the entries and exits that may count leave possible. */
    private Set<State> wherever() {
        Set<State> may = Set.of(State.NEVER_ENTERED);
        if (!entered && exits.lastPossible() == null) {
            return may;
        }
        Set<LocalDate> all = new TreeSet<>(entries.days());
        all.addAll(exits.days());
        for (LocalDate day : all) {
            boolean[] entering = entries.mayHold(day);
            if (entering[0] && entering.length == 1 && may.stream().allMatch(State::inside)) {
                moves.add(day);
            }
            Set<State> next = new LinkedHashSet<>();
            for (State before : may) {
                for (boolean in : entering) {
                    for (boolean out : exits.mayHold(day)) {
                        next.add(before.after(day, in, out));
                    }
                }
            }
            may = next;
        }
        return may;
    }

    private boolean any(Function<State, Boolean> holds) {
        return states.stream().anyMatch(holds::apply);
    }

    private boolean all(Function<State, Boolean> holds) {
        return states.stream().allMatch(holds::apply);
    }

    /** Returns a day of every state; the other one where no state has one. */
    private Day day(Function<State, @Nullable LocalDate> of, Acts<? extends Act> acts, Day otherwise) {
        TreeSet<LocalDate> days = new TreeSet<>();
        boolean sure = true;
        for (State state : states) {
            LocalDate day = of.apply(state);
            sure &= day != null;
            if (day != null) {
                days.add(day);
            }
        }
        if (days.isEmpty()) {
            return otherwise;
        }
        List<String> places = List.of();
        for (LocalDate day : days) {
            places = Codes.joined(places, acts.placesOn(day));
        }
        return sure
                ? Day.between(days.first(), days.last(), places, whatIsOpen())
                : Day.perhapsOnFile(places, whatIsOpen());
    }

    /** Returns the day of the entry with which the present stay began, or the last one, whether the person has moved since or not. */
    public Day entry() {
        Day known = entry;
        if (known == null) {
            known = day(State::since, entries, Day.notOnFile(entryMissing));
            entry = known;
        }
        return known;
    }

    /** Returns the day of the entry of whoever has not surely left since; not on file of anybody else. */
    public Day currentEntry() {
        return surelyLeft() ? Day.notOnFile(entryMissing) : entry();
    }

    /** Returns the day of the last move within the stay; not yet where there was none. */
    public Day lastMove() {
        return day(State::moved, entries, Day.notYet());
    }

    /** Returns whether the person moved within the stay. */
    public Condition moved() {
        return onFile(State::moved, entries);
    }

    /** Returns the entries, or exits, without those of a day on which the person surely moved. */
    public <A extends Act> Acts<A> withoutMoves(Acts<A> entriesOrExits) {
        return entriesOrExits.notOn(moves);
    }

    /** Returns the day of the exit that ended the stay; not yet where none did. */
    public Day exit() {
        return day(State::overOn, exits, Day.notYet());
    }

    /** Returns whether an exit that ended the stay is on file. */
    public Condition exitOnFile() {
        return onFile(State::overOn, exits);
    }

    /** Returns the day of the last exit that was no move, of this stay or an earlier one; before all days where there was none. */
    public Day lastExit() {
        return day(State::left, exits, Day.beforeAll());
    }

    private Condition onFile(Function<State, @Nullable LocalDate> of, Acts<? extends Act> acts) {
        List<String> places = day(of, acts, Day.notYet()).facts();
        return all(state -> of.apply(state) == null)
                ? Condition.notMet()
                : all(state -> of.apply(state) != null)
                        ? Condition.met(places)
                        : Condition.unknown(places, whatIsOpen());
    }

    private List<MissingFact> whatIsOpen() {
        return Codes.joined(entries.whatIsOpen(), exits.whatIsOpen());
    }

    /** Returns whether the person entered and has not left. */
    public Condition inside() {
        if (!entered) {
            return Condition.unknown(entryMissing);
        }
        if (all(State::inside)) {
            return Condition.met(Codes.joined(entry().facts(), lastMove().facts()));
        }
        List<String> exit = exit().facts();
        return all(State::over)
                ? Condition.notMet(exit)
                : Condition.unknown(Codes.joined(entry().facts(), exit), whatIsOpen());
    }

    /** Returns whether the person entered and has surely or maybe left; no where no entry is on file. */
    public Condition ended() {
        return any(State::over) ? inside().negated() : Condition.notMet();
    }

    /** Returns whether the person entered and has not surely left. */
    public boolean mayBeInside() {
        return entered && !surelyLeft();
    }

    /** Returns what is kept up towards whoever is inside: due throughout, until an exit ends it. */
    public Condition keptUp() {
        return surelyLeft()
                ? Condition.met(exit().facts()).asDuty(DutyStatus.NOT_APPLICABLE, null)
                : Condition.met().asDuty(DutyStatus.DUE, null);
    }

    /** Returns whether the person has surely left. */
    public boolean surelyLeft() {
        return all(State::over);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Sojourn";
    }
}
