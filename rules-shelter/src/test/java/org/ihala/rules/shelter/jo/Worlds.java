package org.ihala.rules.shelter.jo;

import static org.ihala.rules.Answer.UNDETERMINED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ihala.rules.Answer;

/**
 * Every way a file may be completed, one world after the other, for a law written in two values.
 *
 * <p>A law picks a value wherever the file holds none; what it picked before decides what it picks next. Worlds are
 * visited like the positions of an odometer, which shares nothing with the way the library reasons.
 */
final class Worlds {

    static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    static final LocalDate FAR_OFF = LocalDate.of(2900, 1, 1);

    private final List<int[]> picks = new ArrayList<>();
    private int next;

    private Worlds() {}

    /** Returns the answer on which all worlds agree, else undetermined; the first two that differ settle it. */
    static Answer agreed(Predicate<Worlds> law) {
        boolean first = false;
        boolean any = false;
        Worlds worlds = new Worlds();
        do {
            worlds.next = 0;
            boolean holds = law.test(worlds);
            if (any && holds != first) {
                return UNDETERMINED;
            }
            first = holds;
            any = true;
        } while (worlds.advance());
        return Answer.of(first);
    }

    /** Returns the answer on which all results agree, else undetermined. */
    static <T> Answer agreed(Set<T> results, Predicate<T> answer) {
        boolean yes = results.stream().anyMatch(answer);
        boolean no = results.stream().anyMatch(answer.negate());
        return yes && no ? UNDETERMINED : Answer.of(yes);
    }

    /**
     * Returns what the law gives in each world, once.
     *
     * @param law the law; null means that there is no such world
     */
    static <T> Set<T> results(Function<Worlds, T> law) {
        Set<T> results = new LinkedHashSet<>();
        Worlds worlds = new Worlds();
        do {
            worlds.next = 0;
            results.add(law.apply(worlds));
        } while (worlds.advance());
        results.remove(null);
        return results;
    }

    private boolean advance() {
        while (!picks.isEmpty()) {
            int[] last = picks.get(picks.size() - 1);
            if (++last[0] < last[1]) {
                return true;
            }
            picks.remove(picks.size() - 1);
        }
        return false;
    }

    /** Returns a value picked from those possible. */
    <T> T any(List<T> possible) {
        if (next == picks.size()) {
            picks.add(new int[] {0, possible.size()});
        }
        return possible.get(picks.get(next++)[0]);
    }

    /** Returns the value on file or, where there is none, one of those possible. */
    <T> T of(T onFile, List<T> possible) {
        return onFile == null ? any(possible) : onFile;
    }

    /** Returns the value on file or, where there is none, yes or no. */
    boolean of(Boolean onFile) {
        return of(onFile, List.of(true, false));
    }

    /** Returns the value on file or, where there is none, one of all there are. */
    <E extends Enum<E>> E of(E onFile, Class<E> type) {
        return of(onFile, List.of(type.getEnumConstants()));
    }

    /** Returns whether something is decided that nobody has decided yet. */
    boolean undecided() {
        return any(List.of(true, false));
    }

    /** Returns the date, or null where it lies after the day asked about and so does not count yet. */
    static LocalDate seen(LocalDate date, LocalDate asOf) {
        return date == null || date.isAfter(asOf) ? null : date;
    }

    /** Returns the same-numbered day some months later, or the last day of that month where there is none. */
    static LocalDate months(LocalDate day, int months) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1 + months;
        LocalDate first = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
        return first.withDayOfMonth(Math.min(day.getDayOfMonth(), first.lengthOfMonth()));
    }

    /** Returns the same day some years later, the 28 February of a common year for the 29th. */
    static LocalDate years(LocalDate day, int years) {
        return months(day, 12 * years);
    }
}
