package org.ihala.rules.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * The dated entries that a file lists of a matter, such as the steps of a procedure, the earliest first; what is not entered
 * did not happen.
 *
 * <p>Narrowing leaves each entry counting, not counting, or open: an entry whose type, day or period the file does not show may
 * be the one that is asked about, and what turns on it asks for what is missing.
 */
public final class Entries {

    /**
     * What to ask for where an entry is silent, by the codes of the fact register.
     *
     * @param type the fact that says what was entered
     * @param day the fact that says when it was
     * @param period the fact that says how much time it gives
     */
    public record Kind(String type, String day, String period) {}

    /** Collects the entries of a list as a file holds them, up to the day asked about. */
    public static final class Reader {

        private final Kind kind;
        private final LocalDate asOf;
        private Entry[] entries = NONE;
        private int count;
        private boolean inOrder = true;

        private Reader(Kind kind, LocalDate asOf) {
            this.kind = kind;
            this.asOf = asOf;
        }

        /**
         * Adds an entry, unless its day is still to come: what is dated later does not exist yet.
         *
         * @param place its place in the case file, such as {@code violation.steps[1]}
         */
        public void add(@Nullable Enum<?> type, @Nullable LocalDate day, @Nullable Period period, String place) {
            if (day != null && day.isAfter(asOf)) {
                return;
            }
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, Math.max(4, 2 * count));
            }
            inOrder &= count == 0 || IN_ORDER.compare(entries[count - 1].day, day) <= 0;
            entries[count++] = new Entry(type == null ? null : type.name(), day, period, place);
        }

        /** Returns the entries. */
        public Entries all() {
            Entry[] all = Arrays.copyOf(entries, count);
            if (!inOrder) {
                Arrays.sort(all, (first, second) -> IN_ORDER.compare(first.day, second.day));
            }
            @Nullable MissingFact[] open = null;
            for (int i = 0; i < count; i++) {
                if (all[i].day == null) {
                    open = open == null ? new MissingFact[count] : open;
                    open[i] = MissingFact.at(kind.day, all[i].place);
                }
            }
            return new Entries(kind, asOf, all, open, null);
        }
    }

    private record Entry(@Nullable String type, @Nullable LocalDate day, @Nullable Period period, String place) {
        @Override
        public String toString() {
            return "Entry";
        }
    }

    /** What is asked of one entry: yes, no, or open for want of a fact. */
    private interface Test {
        @Nullable MissingFact of(Entry entry);
    }

    private static final Entry[] NONE = {};

    /** Those of one day keep the order of the file; one without a day may be the first of all. */
    private static final Comparator<@Nullable LocalDate> IN_ORDER = Comparator.nullsFirst(Comparator.naturalOrder());

    /** Marks an entry that does not count. */
    private static final MissingFact NOT_COUNTING = MissingFact.at("NONE", "");

    private final Kind kind;
    private final LocalDate asOf;
    private final Entry[] entries;
    /** For each entry null where it counts, what is missing where it is open; null where all count. */
    private final @Nullable MissingFact @Nullable [] standing;
    /** The longest period that one of them may give, where the law sets it. */
    private final @Nullable Period longest;

    private Entries(
            Kind kind,
            LocalDate asOf,
            Entry[] entries,
            @Nullable MissingFact @Nullable [] standing,
            @Nullable Period longest) {
        this.kind = kind;
        this.asOf = asOf;
        this.entries = entries;
        this.standing = standing;
        this.longest = longest;
    }

    /** Returns what collects the entries that a file holds up to a day. */
    public static Reader upTo(LocalDate asOf, Kind kind) {
        return new Reader(kind, asOf);
    }

    private @Nullable MissingFact standing(int i) {
        return standing == null ? null : standing[i];
    }

    /** Returns what is missing of an entry that is open. */
    private MissingFact lacking(int i) {
        return Objects.requireNonNull(standing(i));
    }

    private boolean counts(int i) {
        return standing == null || standing[i] == null;
    }

    private boolean mayCount(int i) {
        return standing == null || standing[i] != NOT_COUNTING;
    }

    // ---- narrowing --------------------------------------------------------------------------------------------------

    /** Returns those of the given types, by the codes of the case format; one whose type is absent is open. */
    public Entries of(String... types) {
        int count = 0;
        boolean open = false;
        for (int i = 0; i < entries.length; i++) {
            if (mayBe(i, types)) {
                count++;
                open |= entries[i].type == null || !counts(i);
            }
        }
        Entry[] those = count == 0 ? NONE : new Entry[count];
        @Nullable MissingFact[] standings = open ? new MissingFact[count] : null;
        int at = 0;
        for (int i = 0; i < entries.length; i++) {
            if (mayBe(i, types)) {
                those[at] = entries[i];
                if (standings != null) {
                    standings[at] = entries[i].type == null ? MissingFact.at(kind.type, entries[i].place) : standing(i);
                }
                at++;
            }
        }
        return new Entries(kind, asOf, those, standings, longest);
    }

    private boolean mayBe(int i, String... types) {
        String type = entries[i].type;
        return mayCount(i) && (type == null || Codes.among(type, types));
    }

    /** Narrows to what passes the test. */
    private Entries where(@Nullable Period cap, Test test) {
        @Nullable MissingFact[] narrowed = null;
        for (int i = 0; i < entries.length; i++) {
            if (!mayCount(i)) {
                continue;
            }
            MissingFact found = test.of(entries[i]);
            if (found == null || found != NOT_COUNTING && !counts(i)) {
                continue;
            }
            if (narrowed == null) {
                narrowed = standing == null ? new MissingFact[entries.length] : standing.clone();
            }
            narrowed[i] = found;
        }
        // Most entries are what is asked for; then nothing is made.
        return narrowed == null && cap == longest
                ? this
                : new Entries(kind, asOf, entries, narrowed == null ? standing : narrowed, cap);
    }

    /** Returns those that give no more time than a period from their day; one whose period is absent is open. */
    public Entries givingAtMost(Period most) {
        return where(most, entry -> {
            if (entry.period == null) {
                return MissingFact.at(kind.period, entry.place + ".period");
            }
            if (entry.day == null) {
                return entry.period.equals(most) ? null : MissingFact.at(kind.day, entry.place);
            }
            return entry.day.plus(entry.period).isAfter(entry.day.plus(most)) ? NOT_COUNTING : null;
        });
    }

    /** Returns them with no more time than a period from their day, whatever they give; one whose period is absent is open. */
    public Entries cutTo(Period most) {
        Entry[] cut = entries;
        for (int i = 0; i < entries.length; i++) {
            Entry entry = entries[i];
            if (entry.period != null
                    && entry.day != null
                    && entry.day.plus(entry.period).isAfter(entry.day.plus(most))) {
                cut = cut == entries ? entries.clone() : cut;
                cut[i] = new Entry(entry.type, entry.day, most, entry.place);
            }
        }
        return new Entries(kind, asOf, cut, standing, longest)
                .where(most, entry -> entry.period == null
                        ? MissingFact.at(kind.period, entry.place + ".period")
                        : null);
    }

    /** Returns those of later days; one that may not be later is open. */
    public Entries laterThan(Day day) {
        return dated(day, true, 1);
    }

    /** Returns those of a day or later; one that may be earlier is open. */
    public Entries notEarlierThan(Day day) {
        return dated(day, true, 0);
    }

    /** Returns those of a day or earlier; one that may be later is open. */
    public Entries notLaterThan(Day day) {
        return dated(day, false, 0);
    }

    /** Compares each day with both ends of what the other day may be; {@code least} is how far it has to lie beyond. */
    private Entries dated(Day day, boolean beyond, int least) {
        LocalDate earliest = day.earliest();
        LocalDate latest = day.latest();
        if (entries.length == 0) {
            return this;
        }
        return where(longest, entry -> {
            if (entry.day == null) {
                return MissingFact.at(kind.day, entry.place);
            }
            if (earliest == null || latest == null) {
                return day.missing().get(0);
            }
            boolean first = beyond ? entry.day.compareTo(earliest) >= least : !entry.day.isAfter(earliest);
            boolean last = beyond ? entry.day.compareTo(latest) >= least : !entry.day.isAfter(latest);
            return first != last ? day.missing().get(0) : first ? null : NOT_COUNTING;
        });
    }

    /**
     * Returns those of the last of the types that follow, in the given order and none on an earlier day than the one before,
     * an entry of each type before it.
     */
    public Entries inTurn(String... types) {
        Entries found = of(types[0]);
        for (int i = 1; i < types.length; i++) {
            MissingFact before = found.openAlone();
            found = of(types[i]).notEarlierThan(found.first());
            if (before != null) {
                found = found.where(longest, entry -> before);
            }
        }
        return found;
    }

    /** Returns what is missing of the first that is open where none counts, so that nothing surely follows it; else null. */
    private @Nullable MissingFact openAlone() {
        MissingFact open = null;
        for (int i = 0; i < entries.length; i++) {
            if (counts(i)) {
                return null;
            }
            open = open == null && mayCount(i) ? standing(i) : open;
        }
        return open;
    }

    // ---- what they come to ------------------------------------------------------------------------------------------

    /** Returns whether there is one, from the day of the first on; no where there is none. */
    public Condition anyOnFile() {
        Set<MissingFact> missing = null;
        for (int i = 0; i < entries.length; i++) {
            if (counts(i)) {
                Condition met = Condition.met(List.of(entries[i].place));
                LocalDate day = entries[i].day;
                return day == null ? met : met.from(day);
            }
            if (mayCount(i)) {
                missing = missing == null ? new LinkedHashSet<>() : missing;
                missing.add(lacking(i));
            }
        }
        return missing == null ? Condition.notMet(places()) : Condition.unknown(places(), List.copyOf(missing));
    }

    /** Returns whether there is none, until the day before the first. */
    public Condition none() {
        return anyOnFile().negated();
    }

    private List<String> places() {
        String[] places = new String[entries.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = entries[i].place;
        }
        return List.of(places);
    }

    /**
     * Returns the day of the first of them: anywhere up to the first that counts where open ones come before it, and not yet
     * where there is none; where only open ones are there, the day it has if one of them counts.
     */
    public Day first() {
        return first(false);
    }

    /**
     * Returns the last day of the period that the first of them gives, counted from the day after its own; a period that is
     * absent may be as long as {@link #givingAtMost} or {@link #cutTo} lets it be.
     */
    public Day firstEnds() {
        return first(true);
    }

    private Day first(boolean end) {
        if (entries.length == 0) {
            return Day.notYet();
        }
        Entry only = entries[0];
        LocalDate day = only.day;
        if (counts(0) && day != null && (!end || only.period != null)) {
            return Day.of(end ? latestEnd(only) : day, List.of(only.place));
        }
        LocalDate earliest = null;
        LocalDate latest = null;
        List<String> facts = new ArrayList<>(1);
        Set<MissingFact> missing = new LinkedHashSet<>(2);
        for (int i = 0; i < entries.length; i++) {
            if (!mayCount(i)) {
                continue;
            }
            LocalDate from = end ? earliestEnd(entries[i]) : entries[i].day == null ? LocalDate.MIN : entries[i].day;
            LocalDate to = end ? latestEnd(entries[i]) : entries[i].day == null ? asOf : entries[i].day;
            earliest = earliest == null || from.isBefore(earliest) ? from : earliest;
            latest = latest == null || to.isAfter(latest) ? to : latest;
            facts.add(entries[i].place);
            if (counts(i)) {
                if (end && entries[i].period == null) {
                    missing.add(MissingFact.at(kind.period, entries[i].place + ".period"));
                }
                break;
            }
            missing.add(lacking(i));
        }
        if (earliest == null || latest == null) {
            return Day.notYet();
        }
        return earliest.equals(latest)
                ? Day.of(earliest, List.copyOf(facts))
                : Day.between(earliest, latest, List.copyOf(facts), List.copyOf(missing));
    }

    private static LocalDate earliestEnd(Entry entry) {
        return entry.day == null ? LocalDate.MIN : entry.period == null ? entry.day : entry.day.plus(entry.period);
    }

    private LocalDate latestEnd(Entry entry) {
        Period period = entry.period == null ? longest : entry.period;
        return period == null ? LocalDate.MAX : (entry.day == null ? asOf : entry.day).plus(period);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Entries";
    }
}
