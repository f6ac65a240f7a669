package org.ihala.rules.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/**
 * A day as the file shows it: known, somewhere between two days, or not on file.
 *
 * <p>What compares the day asked about with another one surely holds from some day on or up to some day, and says so; other
 * comparisons, such as with what has not come to pass, hold always or never. Birth dates, ranges and the ends of running periods are all days.
 */
public final class Day {

    /** Shared by every decision, as no fact stands behind it. */
    private static final Day BEFORE_ALL = new Day(LocalDate.MIN, LocalDate.MIN, List.of(), List.of(), false);

    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final List<String> facts;
    private final List<MissingFact> missing;
    private final boolean asked;
    /** Whether something on file may be the day, or may not count. */
    private final boolean perhaps;

    private Day(
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            List<String> facts,
            List<MissingFact> missing,
            boolean asked) {
        this(earliest, latest, facts, missing, asked, false);
    }

    private Day(
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            List<String> facts,
            List<MissingFact> missing,
            boolean asked,
            boolean perhaps) {
        this.earliest = earliest;
        this.latest = latest;
        this.facts = facts;
        this.missing = missing;
        this.asked = asked;
        this.perhaps = perhaps;
    }

    /** Returns a known day that stands at the given places of the file. */
    public static Day of(LocalDate day, List<String> facts) {
        return new Day(day, day, facts, List.of(), false);
    }

    /** Returns a day that is known where it is given, and not on file otherwise. */
    public static Day of(@Nullable LocalDate day, List<String> facts, MissingFact missing) {
        return day == null ? notOnFile(missing) : of(day, facts);
    }

    /**
     * Returns a day that the file does not show; whatever turns on it asks for the facts given.
     *
     * @throws IllegalArgumentException if there is nothing to ask for
     */
    public static Day notOnFile(MissingFact... missing) {
        if (missing.length == 0) {
            throw new IllegalArgumentException("a day that is not on file needs a missing fact");
        }
        return new Day(null, null, List.of(), List.of(missing), false);
    }

    /** Returns a day of which the file does not say whether it shows it: what is on file may not be what is meant. */
    static Day perhapsOnFile(List<String> facts, List<MissingFact> missing) {
        return new Day(null, null, facts, missing, false, true);
    }

    /**
     * Returns a day that lies anywhere between two days, both included, as long as something is missing.
     *
     * @throws IllegalArgumentException if the first is after the last, or nothing is missing of a day that is not known
     */
    public static Day between(LocalDate earliest, LocalDate latest, List<String> facts, List<MissingFact> missing) {
        if (earliest.isAfter(latest) || missing.isEmpty() && !earliest.equals(latest)) {
            throw new IllegalArgumentException("no range of days with something missing");
        }
        return new Day(earliest, latest, facts, earliest.equals(latest) ? List.of() : missing, false);
    }

    /** Returns the day on which a person was born, or between which two days, as the file shows it. */
    public static Day birthOf(CaseView view, String person) {
        LocalDate from = view.person(person).bornFrom();
        LocalDate to = view.person(person).bornTo();
        MissingFact missing = new MissingFact(CaseView.BIRTH_DATE, person);
        if (from == null || to == null) {
            return notOnFile(missing);
        }
        return from.equals(to)
                ? of(from, view.place(person, "birthDate"))
                : between(from, to, view.place(person, "bornBetween"), List.of(missing));
    }

    /** Returns the day asked about: what is compared with it carries the days on which it turns. */
    public static Day asked(LocalDate day) {
        return new Day(day, day, List.of(), List.of(), true);
    }

    /** Returns the day of what has not come to pass: every day is earlier. */
    public static Day notYet() {
        return new Day(LocalDate.MAX, LocalDate.MAX, List.of(), List.of(), false);
    }

    /** Returns the day before every other one: nothing is earlier. */
    public static Day beforeAll() {
        return BEFORE_ALL;
    }

    /** Returns the day of what the file does not show yet: the day asked about or any later one, as long as it is missing. */
    public static Day stillToCome(LocalDate asked, MissingFact missing) {
        return between(asked, LocalDate.MAX, List.of(), List.of(missing));
    }

    /** Returns the first day on which a condition holds, by what was compared in it; not on file where it turns on no day. */
    public static Day firstOf(Condition condition) {
        LocalDate first = condition.firstDay();
        return new Day(first, first, condition.facts(), condition.missing(), false);
    }

    /** Returns the last day on which a provision that the rules spoke of surely holds; not on file where that is open. */
    public static Day lastOf(Ledger ledger, String provision) {
        LocalDate last = ledger.lastDay(provision);
        List<MissingFact> missing = last != null
                ? List.of()
                : Resolver.resolve(ledger, List.of(provision)).missing().stream().map(Resolution.Needed::fact).toList();
        return new Day(last, last, ledger.facts(provision), missing, false);
    }

    /** Returns the first day it may be, or null where it is not on file. */
    public @Nullable LocalDate earliest() {
        return earliest;
    }

    /** Returns the last day it may be, or null where it is not on file. */
    public @Nullable LocalDate latest() {
        return latest;
    }

    /** Returns the places of the file that show it. */
    public List<String> facts() {
        return facts;
    }

    /** Returns what is missing of it; empty where it is known. */
    public List<MissingFact> missing() {
        return missing;
    }

    /** Returns this day, or the other one where this one is not on file; where that itself is open, this one stays so. */
    public Day orElse(Day other) {
        return earliest == null && !perhaps ? other : this;
    }

    /** Returns the first day it may be, as a known day: what is open of it may only make it later. */
    public Day atLeast() {
        return earliest == null ? this : new Day(earliest, earliest, facts, List.of(), false);
    }

    /** Returns the last day of a period whose first day is the day after this one. */
    public Day plus(Period period) {
        return moved(day -> CalendarDays.lastDayExcludingFirst(day, period));
    }

    /** Returns the last day of a period whose first day is this day itself. */
    public Day plusFromItself(Period period) {
        return moved(day -> CalendarDays.lastDayIncludingFirst(day, period));
    }

    /** Returns the last day of the block of calendar months, counted from January on, after the one in which this day lies. */
    public Day endOfNextBlockOf(Period block) {
        int months = (int) block.toTotalMonths();
        return moved(day -> CalendarDays.lastDayOfNextBlock(day, months));
    }

    /** Returns the day on which somebody born on this day has completed the given years, at its start. */
    public Day completing(Period years) {
        return moved(day -> CalendarDays.completes(day, years));
    }

    private Day moved(UnaryOperator<LocalDate> to) {
        if (earliest == null || latest == null) {
            return this;
        }
        LocalDate first = moved(earliest, to);
        return new Day(first, latest.equals(earliest) ? first : moved(latest, to), facts, missing, false);
    }

    /** What has no day stays without one. */
    private static LocalDate moved(LocalDate day, UnaryOperator<LocalDate> to) {
        return isNoDay(day) ? day : to.apply(day);
    }

    /** Returns whether this stands for what has no day: what has not come to pass, or before every day. */
    private static boolean isNoDay(LocalDate day) {
        return day.equals(LocalDate.MAX) || day.equals(LocalDate.MIN);
    }

    /** Returns whether this day is the other one or an earlier one. */
    public Condition notLaterThan(Day other) {
        Condition plain = compared(this, other);
        if (asked && turnsOn(other.earliest)) {
            return plain.until(other.earliest);
        }
        return other.asked && turnsOn(latest) ? plain.from(latest) : plain;
    }

    /**
     * Returns whether this day is not later than the other one, as the state of what has to be done by then: done, or done late,
     * where this is the day on which it was; due, or overdue, where this is the day asked about or still to come.
     */
    public Condition asDueBy(Day other) {
        Condition inTime = notLaterThan(other);
        if (other.earliest == null || !other.earliest.equals(other.latest)) {
            return inTime.asDutyBy(DutyStatus.STOP_AND_ASK, null);
        }
        boolean open = asked || LocalDate.MAX.equals(latest);
        if (earliest == null) {
            return inTime.asDutyBy(DutyStatus.STOP_AND_ASK, other.latest);
        }
        if (open) {
            return inTime.asDutyBy(inTime.surelyNot() ? DutyStatus.OVERDUE : DutyStatus.DUE, other.latest);
        }
        return inTime.surelyNot()
                ? inTime.asDutyBy(DutyStatus.DONE_LATE, other.latest).givenOn(latest)
                : inTime.asDutyBy(DutyStatus.DONE, other.latest);
    }

    /** Returns what is kept up without end, as a duty that practice counts as late after this day. */
    public Condition asDueInPractice() {
        return Condition.met().asDuty(DutyStatus.DUE, latest);
    }

    /** Returns whether this day is later than the other one. */
    public Condition laterThan(Day other) {
        Condition plain = compared(this, other).negated();
        if (asked && turnsOn(other.latest)) {
            return plain.from(other.latest.plusDays(1));
        }
        return other.asked && turnsOn(earliest) ? plain.until(earliest.minusDays(1)) : plain;
    }

    /** What is compared with no day holds always or never. */
    private static boolean turnsOn(@Nullable LocalDate bound) {
        return bound != null && !isNoDay(bound);
    }

    /** Returns whether this day is the other one or a later one. */
    public Condition notEarlierThan(Day other) {
        return other.notLaterThan(this);
    }

    /** Returns whether this day is earlier than the other one. */
    public Condition earlierThan(Day other) {
        return other.laterThan(this);
    }

    /**
     * Returns whether this day is later than one day and not later than another; in no case where the other is not later than
     * the one.
     */
    public Condition liesAfter(Day one, Day upTo) {
        boolean never = one.earliest != null && upTo.latest != null && !upTo.latest.isAfter(one.earliest);
        return never
                ? Condition.notMet(Codes.joined(one.facts, upTo.facts))
                : laterThan(one).and(notLaterThan(upTo));
    }

    /** Returns whether this day lies in a calendar year or in a later one. */
    public Condition inOrAfterYear(int year) {
        return notEarlierThan(of(LocalDate.of(year, 1, 1), List.of()));
    }

    /** Returns whether this day lies in the calendar years from the first to the last, both included. */
    public Condition inYears(int first, int last) {
        return inOrAfterYear(first).and(notLaterThan(of(LocalDate.of(last, 12, 31), List.of())));
    }

    /** Returns whether both are one day. */
    public Condition sameAs(Day other) {
        return compared(this, other).and(compared(other, this));
    }

    private static Condition compared(Day first, Day second) {
        if (LocalDate.MIN.equals(first.latest) || LocalDate.MAX.equals(second.earliest)) {
            return Condition.met(Codes.joined(first.facts, second.facts));
        }
        if (first.earliest == null || first.latest == null) {
            return second.earliest == null && !second.missing.equals(first.missing)
                    ? Condition.unknown(List.of(), Codes.joined(first.missing, second.missing))
                    : Condition.unknown(List.of(), first.missing);
        }
        if (second.earliest == null || second.latest == null) {
            return Condition.unknown(List.of(), second.missing);
        }
        List<String> facts = Codes.joined(first.facts, second.facts);
        if (!first.latest.isAfter(second.earliest)) {
            return Condition.met(facts);
        }
        if (first.earliest.isAfter(second.latest)) {
            return Condition.notMet(facts);
        }
        return Condition.unknown(facts, Codes.joined(first.missing, second.missing));
    }

    /** Returns whether offices work on this day; open of a range with days of both sorts, no of what has no day. */
    public Condition workingDay() {
        if (earliest == null || latest == null) {
            return Condition.unknown(facts, missing);
        }
        if (earliest.equals(LocalDate.MIN) || earliest.equals(LocalDate.MAX)) {
            return Condition.notMet(facts);
        }
        boolean first = CalendarDays.isWorkingDay(earliest);
        for (LocalDate day = earliest; day.isBefore(latest); ) {
            day = day.plusDays(1);
            if (CalendarDays.isWorkingDay(day) != first) {
                return Condition.unknown(facts, missing);
            }
        }
        return Condition.of(first, facts);
    }

    /** Returns the day on which the given number of working days, this day among them, is left. */
    public Day workingDaysBefore(int workingDays) {
        return moved(day -> CalendarDays.workingDaysBefore(day, workingDays));
    }

    /** Returns whether the file shows the day, be it as a range. */
    public Condition onFile() {
        if (perhaps) {
            return Condition.unknown(facts, missing);
        }
        return earliest == null ? Condition.notMet() : Condition.met(facts);
    }

    /** Returns whether the day is on file, and asks for it where it is not. */
    public Condition named() {
        return earliest == null ? Condition.unknown(facts, missing) : Condition.met(facts);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Day";
    }
}
