package org.ihala.rules.words;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of time that somebody spent on something, each of one type; a day counts once, whatever was done on it.
 *
 * <p>Stretches with gaps are laid end to end from the first day on, so that a year is a year whatever the gaps are.
 */
public final class Stretches {

    private record One(String type, LocalDate from, LocalDate to) {
        @Override
        public String toString() {
            return "One";
        }
    }

    private static final Comparator<One> IN_ORDER = Comparator.comparing(One::from);

    private final List<String> facts;
    private final @Nullable MissingFact others;
    private final List<One> all;
    private final @Nullable MissingFact end;

    private Stretches(
            List<String> facts, @Nullable MissingFact others, List<One> all, @Nullable MissingFact end) {
        this.facts = facts;
        this.others = others;
        this.all = all;
        this.end = end;
    }

    /**
     * Returns no stretches.
     *
     * @param facts their place in the file
     * @param others what to ask for where there may be others; null where the list is complete
     */
    public static Stretches none(List<String> facts, @Nullable MissingFact others) {
        return new Stretches(facts, others, List.of(), null);
    }

    /** Returns these with one more; one without a last day lasts. */
    public Stretches with(Enum<?> type, LocalDate from, @Nullable LocalDate to) {
        List<One> more = new ArrayList<>(all);
        more.add(new One(type.name(), from, to == null ? LocalDate.MAX : to));
        return new Stretches(facts, others, more, end);
    }

    /** Returns those of the given types. */
    public Stretches of(String... types) {
        List<One> those = new ArrayList<>(all.size());
        for (One one : all) {
            if (Codes.among(one.type, types)) {
                those.add(one);
            }
        }
        return new Stretches(facts, others, those, end);
    }

    /** Returns what lies before a day; where it is not on file, what may at most lie before it, which {@link #reach} asks for. */
    public Stretches before(Day day) {
        LocalDate latest = day.latest();
        LocalDate last = latest == null ? LocalDate.MAX : latest.minusDays(1);
        List<One> those = new ArrayList<>(all.size());
        for (One one : all) {
            if (!one.from.isAfter(last)) {
                those.add(one.to.isAfter(last) ? new One(one.type, one.from, last) : one);
            }
        }
        return new Stretches(facts, others, those, day.missing().isEmpty() ? end : day.missing().get(0));
    }

    /** Returns whether they make up a time together. */
    public Condition reach(Period time) {
        if (isReached(time)) {
            return end == null ? Condition.met(facts) : Condition.unknown(end);
        }
        return others == null ? Condition.notMet(facts) : Condition.unknown(others);
    }

    private boolean isReached(Period time) {
        List<One> inOrder = new ArrayList<>(all);
        if (inOrder.size() > 1) {
            inOrder.sort(IN_ORDER);
        }
        LocalDate next = LocalDate.MIN;
        long days = 0;
        for (One one : inOrder) {
            LocalDate from = one.from.isBefore(next) ? next : one.from;
            if (one.to.equals(LocalDate.MAX)) {
                return true;
            }
            if (!from.isAfter(one.to)) {
                days += ChronoUnit.DAYS.between(from, one.to) + 1;
                next = one.to.plusDays(1);
            }
        }
        return !inOrder.isEmpty()
                && !inOrder.get(0).from.plusDays(days).isBefore(inOrder.get(0).from.plus(time));
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Stretches";
    }
}
