package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * The acts of one kind about one person, as they stand on the day asked about, the earliest first.
 *
 * <p>Narrowing leaves each act counting, not counting, or open: where the file does not say what is asked of an act, the act
 * may count, and what turns on it asks for what is missing. An act that does not count is as if it were not there.
 *
 * @param <A> the type of the acts
 */
public final class Acts<A extends Act> {

    private static final FiledAct[] NONE = {};

    /** Marks an act that does not count. */
    private static final Object NOT_COUNTING = "does not count";

    private final ActKind<A> kind;
    private final String person;
    private final FiledAct[] acts;
    /** For each act null where it counts, a {@link MissingFact} where it is open; null where all count. */
    private final @Nullable Object @Nullable [] standing;

    private Acts(ActKind<A> kind, String person, FiledAct[] acts, @Nullable Object @Nullable [] standing) {
        this.kind = kind;
        this.person = person;
        this.acts = acts;
        this.standing = standing;
    }

    /**
     * Returns the acts of a kind about a person that a file holds up to a day.
     *
     * @param filed the acts of the file, in any order
     */
    public static <A extends Act> Acts<A> of(ActKind<A> kind, String person, List<FiledAct> filed, LocalDate asOf) {
        FiledAct[] acts = NONE;
        int count = 0;
        for (int i = 0; i < filed.size(); i++) {
            FiledAct one = filed.get(i);
            Act act = one.act();
            if (kind.type().isInstance(act) && act.person().equals(person) && !act.date().isAfter(asOf)) {
                if (count == acts.length) {
                    acts = Arrays.copyOf(acts, Math.max(2, 2 * count));
                }
                acts[count++] = one;
            }
        }
        FiledAct[] all = count == acts.length ? acts : Arrays.copyOf(acts, count);
        for (int i = 1; i < all.length; i++) {
            if (all[i].act().date().isBefore(all[i - 1].act().date())) {
                Arrays.sort(all, (first, second) -> first.act().date().compareTo(second.act().date()));
                break;
            }
        }
        return new Acts<>(kind, person, all, null);
    }

    private A act(int i) {
        return kind.type().cast(acts[i].act());
    }

    private boolean counts(int i) {
        return standing == null || standing[i] == null;
    }

    private boolean mayCount(int i) {
        return standing == null || standing[i] != NOT_COUNTING;
    }

    private MissingFact missing(int i) {
        Object open = standing == null ? null : standing[i];
        return open instanceof MissingFact fact ? fact : question(kind.unsaid(act(i)));
    }

    // ---- narrowing --------------------------------------------------------------------------------------------------

    /** What is asked of one act: null where it does not say. */
    private interface Test<A> {
        @Nullable Boolean of(A act);
    }

    /**
     * Narrows to what passes the test.
     *
     * @param open what is missing where an act does not say, or null for what is missing of an act that says nothing
     */
    private Acts<A> where(@Nullable MissingFact open, Test<A> test) {
        @Nullable Object[] narrowed = null;
        for (int i = 0; i < acts.length; i++) {
            if (!mayCount(i)) {
                continue;
            }
            Boolean passes = test.of(act(i));
            if (Boolean.TRUE.equals(passes) || passes == null && !counts(i)) {
                continue;
            }
            if (narrowed == null) {
                narrowed = standing == null ? new Object[acts.length] : standing.clone();
            }
            narrowed[i] = passes != null ? NOT_COUNTING : open != null ? open : question(kind.unsaid(act(i)));
        }
        // Most acts are what is asked for; then nothing is made.
        return narrowed == null ? this : new Acts<>(kind, person, acts, narrowed);
    }

    private MissingFact question(String fact) {
        return new MissingFact(fact, person);
    }

    private Acts<A> whose(String field, Predicate<String> test) {
        ActKind.Field<A> read = kind.field(field);
        return acts.length == 0 ? this : where(question(read.fact()), act -> {
            String value = read.value().apply(act);
            return value == null ? null : test.test(value);
        });
    }

    /** Returns those by one of the given; one whose author is not known is open. */
    public Acts<A> by(String... codes) {
        return with("by", codes);
    }

    /** Returns those with one of the given codes in a field; one that leaves the field open is open. */
    public Acts<A> with(String field, String... codes) {
        return whose(field, value -> Codes.among(value, codes));
    }

    /** Returns those without the given codes in a field; one that leaves the field open counts. */
    public Acts<A> unlessKnown(String field, String... codes) {
        ActKind.Field<A> read = kind.field(field);
        return where(null, act -> {
            String value = read.value().apply(act);
            return value == null || !Codes.among(value, codes);
        });
    }

    /** Returns those in writing of the given authors, and all of others; one whose form is not known is open. */
    public Acts<A> inWritingWhenBy(String... codes) {
        ActKind.Field<A> author = kind.field("by");
        ActKind.Field<A> form = kind.field("inWriting");
        return acts.length == 0 ? this : where(question(form.fact()), act -> {
            String by = author.value().apply(act);
            if (by == null || !Codes.among(by, codes)) {
                return true;
            }
            String written = form.value().apply(act);
            return written == null ? null : written.equals(Codes.YES);
        });
    }

    /** Returns those of a day or later; where the day is not known, one that may be earlier is open. */
    public Acts<A> notBefore(Day day) {
        return dated(day, (date, bound) -> !date.isBefore(bound));
    }

    /** Returns those of later days; where the day is not known, one that may not be later is open. */
    public Acts<A> after(Day day) {
        return dated(day, (date, bound) -> date.isAfter(bound));
    }

    /** Returns those of a day or earlier; where the day is not known, one that may be later is open. */
    public Acts<A> upTo(Day day) {
        return dated(day, (date, bound) -> !date.isAfter(bound));
    }

    private Acts<A> dated(Day day, BiPredicate<LocalDate, LocalDate> test) {
        LocalDate earliest = day.earliest();
        LocalDate latest = day.latest();
        if (acts.length == 0) {
            return this;
        }
        return where(day.missing().isEmpty() ? null : day.missing().get(0), act -> {
            if (earliest == null || latest == null) {
                return null;
            }
            boolean first = test.test(act.date(), earliest);
            return first == test.test(act.date(), latest) ? first : null;
        });
    }

    /**
     * Returns those that stand against the others: one that says yes is open where one of the others, of its day or later,
     * counts or may.
     */
    public Acts<A> unlessContradictedBy(Acts<?> others) {
        if (others.acts.length == 0) {
            return this;
        }
        return where(null, act -> {
            Boolean said = kind.says(act);
            return said != null && !said || !others.anyFrom(act.date()) ? Boolean.TRUE : null;
        });
    }

    private boolean anyFrom(LocalDate day) {
        for (int i = acts.length - 1; i >= 0 && !acts[i].act().date().isBefore(day); i--) {
            if (mayCount(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns those that the others do not reverse: one is open where what whoever counts there said last, on its day or
     * later, is yes or open.
     */
    public Acts<A> unlessReversedBy(Acts<?> others) {
        if (acts.length == 0 || others.acts.length == 0) {
            return this;
        }
        return where(question(others.kind.fact()), act ->
                others.notBefore(Day.of(act.date(), List.of())).lastWordOrNo().surelyNot() ? Boolean.TRUE : null);
    }

    /**
     * Returns these and others in one row by day; of one day, these come first.
     *
     * <p>What is said of one matter may be said in acts of two types, such as a consent that is taken back and a wish.
     */
    public Acts<Act> followedBy(Acts<?> others) {
        FiledAct[] all = new FiledAct[acts.length + others.acts.length];
        @Nullable Object[] standings = standing == null && others.standing == null ? null : new Object[all.length];
        int own = 0;
        int other = 0;
        for (int i = 0; i < all.length; i++) {
            boolean ownNext = own < acts.length
                    && (other == others.acts.length || !acts[own].act().date().isAfter(others.acts[other].act().date()));
            if (standings != null) {
                standings[i] = ownNext
                        ? standing == null ? null : standing[own]
                        : others.standing == null ? null : others.standing[other];
            }
            all[i] = ownNext ? acts[own++] : others.acts[other++];
        }
        return new Acts<>(ActKind.eitherOf(kind, others.kind), person, all, standings);
    }

    // ---- what they come to ------------------------------------------------------------------------------------------

    /** Returns what was said last by whoever counts; open where nobody who counts spoke. */
    public Condition lastWord() {
        return lastWord(null);
    }

    /** Returns what was said last by whoever counts; no where nobody who counts spoke. */
    public Condition lastWordOrNo() {
        return lastWord(Condition.notMet());
    }

    /** Returns what was said last by whoever counts; yes where nobody who counts spoke. */
    public Condition lastWordOrYes() {
        return lastWord(Condition.met());
    }

    /** Returns whether what was said last by whoever counts has one of the given codes in a field. */
    public Condition lastSays(String field, String... codes) {
        ActKind.Field<A> read = kind.field(field);
        return lastWord(null, act -> read.fact(), act -> {
            String value = read.value().apply(act);
            return value == null ? null : Codes.among(value, codes);
        });
    }

    /** Returns whether what was said last by whoever counts is not known to have one of the given codes in a field. */
    public Condition lastDoesNotSay(String field, String... codes) {
        ActKind.Field<A> read = kind.field(field);
        return lastWord(null, act -> read.fact(), act -> {
            String value = read.value().apply(act);
            return value == null || !Codes.among(value, codes);
        });
    }

    private Condition lastWord(@Nullable Condition silence) {
        return lastWord(silence, kind::unsaid, kind::says);
    }

    /**
     * Goes by day: who surely has no say changes nothing; whoever may have one changes nothing by saying the same, and leaves
     * it open by saying otherwise.
     */
    private Condition lastWord(@Nullable Condition silence, Function<A, String> unsaid, Test<A> says) {
        Condition word = silence;
        for (int i = 0; i < acts.length; i++) {
            if (!mayCount(i)) {
                continue;
            }
            List<String> places = acts[i].places();
            Boolean said = says.of(act(i));
            if (counts(i)) {
                word = said == null
                        ? Condition.unknown(places, List.of(question(unsaid.apply(act(i)))))
                        : Condition.of(said, places);
            } else if (word == null || said == null || word.answer() != Answer.of(said)) {
                word = Condition.unknown(places, List.of(missing(i)));
            }
        }
        return word == null ? unanswered() : word;
    }

    /** Nobody who counts spoke: the file may hold what somebody without a say said. */
    private Condition unanswered() {
        MissingFact question = question(kind.fact());
        return acts.length == 0
                ? Condition.unknown(question)
                : Condition.unknown(acts[acts.length - 1].places(), List.of(question));
    }

    /** Returns whether one of them is on file; open where none that counts is, as what opens protection may still be found. */
    public Condition any() {
        Condition any = counted();
        return any == null ? unanswered() : any;
    }

    /** Returns whether one of them is on file; no where none is, as of acts that a file surely holds. */
    public Condition anyOnFile() {
        Condition any = counted();
        return any == null ? Condition.notMet() : any;
    }

    /** Returns yes where one counts, open where one may, and null where none is there. */
    private @Nullable Condition counted() {
        List<String> places = null;
        for (int i = 0; i < acts.length; i++) {
            if (counts(i)) {
                places = Codes.joined(places, acts[i].places());
            }
        }
        if (places != null) {
            return Condition.met(places);
        }
        List<MissingFact> missing = new ArrayList<>(1);
        for (int i = 0; i < acts.length; i++) {
            if (mayCount(i)) {
                places = Codes.joined(places, acts[i].places());
                if (!missing.contains(missing(i))) {
                    missing.add(missing(i));
                }
            }
        }
        return places == null ? null : Condition.unknown(places, List.copyOf(missing));
    }

    /** Returns what the last of them names in a field; of several on one day the last on file. */
    public Choice last(String field) {
        ActKind.Field<A> read = kind.field(field);
        int last = lastIndex();
        if (last < 0) {
            return Choice.of((String) null, List.of(), question(kind.fact()));
        }
        String value = read.value().apply(act(last));
        return Choice.of(value, acts[last].places(), question(read.fact()));
    }

    /** The last that counts, else the last that may. */
    private int lastIndex() {
        int open = -1;
        for (int i = acts.length - 1; i >= 0; i--) {
            if (counts(i)) {
                return i;
            }
            open = open < 0 && mayCount(i) ? i : open;
        }
        return open;
    }

    /** Returns the day of the last of them that counts or, where only open ones are there, of the last of those. */
    public Day lastDay() {
        int last = lastIndex();
        return last < 0
                ? Day.notOnFile(question(kind.fact()))
                : Day.of(acts[last].act().date(), acts[last].places());
    }

    /** Returns the days of those that count or may. */
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(acts.length);
        for (int i = 0; i < acts.length; i++) {
            if (mayCount(i)) {
                days.add(acts[i].act().date());
            }
        }
        return days;
    }

    /** Returns whether none of them counts or may. */
    public Condition noneOnFile() {
        return anyOnFile().surelyNot() ? Condition.met() : Condition.notMet();
    }

    /** Returns whether one of them counts or may. */
    public Condition oneMayBeOnFile() {
        return anyOnFile().surelyNot() ? Condition.notMet() : Condition.met();
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Acts";
    }
}
