package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
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
    /** What to ask for where nobody who counts spoke; made when it is first needed. */
    private @Nullable List<MissingFact> unasked;

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
        int count = 0;
        for (int i = 0; i < filed.size(); i++) {
            count += isOf(filed.get(i).act(), kind, person, asOf) ? 1 : 0;
        }
        FiledAct[] all = count == 0 ? NONE : new FiledAct[count];
        for (int i = 0, at = 0; at < count; i++) {
            if (isOf(filed.get(i).act(), kind, person, asOf)) {
                all[at++] = filed.get(i);
            }
        }
        for (int i = 1; i < all.length; i++) {
            if (all[i].act().date().isBefore(all[i - 1].act().date())) {
                Arrays.sort(all, (first, second) -> first.act().date().compareTo(second.act().date()));
                break;
            }
        }
        return new Acts<>(kind, person, all, null);
    }

    private static boolean isOf(Act act, ActKind<?> kind, String person, LocalDate asOf) {
        return kind.type().isInstance(act) && act.person().equals(person) && !act.date().isAfter(asOf);
    }

    /** Returns these acts where they are those of a kind about a person, so that a claim reads them once; null otherwise. */
    @SuppressWarnings("unchecked")
    public <B extends Act> @Nullable Acts<B> ifOf(ActKind<B> other, String about) {
        return kind == other && person.equals(about) ? (Acts<B>) this : null;
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
        return open instanceof MissingFact fact ? fact : question(kind.unsaid());
    }

    // ---- narrowing --------------------------------------------------------------------------------------------------

    // Loops and no functions: most of these lists are empty or hold what is asked for, and then nothing is made.

    /**
     * Notes what is asked of one act; returns the standing of all so far, null as long as nothing changed.
     *
     * @param passes whether the act is what is asked for, or null where it does not say
     * @param fact the code of the fact that is missing then
     */
    private @Nullable Object @Nullable [] noted(
            @Nullable Object @Nullable [] narrowed, int i, @Nullable Boolean passes, String fact) {
        if (!mayCount(i) || Boolean.TRUE.equals(passes) || passes == null && !counts(i)) {
            return narrowed;
        }
        return set(narrowed, i, passes == null ? question(fact) : NOT_COUNTING);
    }

    private @Nullable Object[] set(@Nullable Object @Nullable [] narrowed, int i, Object as) {
        @Nullable Object[] all = narrowed != null ? narrowed : standing == null ? new Object[acts.length] : standing.clone();
        all[i] = as;
        return all;
    }

    private Acts<A> narrowed(@Nullable Object @Nullable [] narrowed) {
        return narrowed == null ? this : new Acts<>(kind, person, acts, narrowed);
    }

    private MissingFact question(String fact) {
        return new MissingFact(fact, person);
    }

    /** Returns those by one of the given; one whose author is not known is open. */
    public Acts<A> by(String... codes) {
        return having("by", codes);
    }

    /** Returns those with one of the given codes in a field; one that leaves the field open is open. */
    public Acts<A> having(String field, String... codes) {
        ActKind.Field<A> read = kind.field(field);
        @Nullable Object[] narrowed = null;
        for (int i = 0; i < acts.length; i++) {
            String value = read.value().apply(act(i));
            narrowed = noted(narrowed, i, value == null ? null : (Boolean) Codes.among(value, codes), read.fact());
        }
        return narrowed(narrowed);
    }

    /** Returns those without the given codes in a field; one that leaves the field open counts. */
    public Acts<A> unlessKnown(String field, String... codes) {
        ActKind.Field<A> read = kind.field(field);
        @Nullable Object[] narrowed = null;
        for (int i = 0; i < acts.length; i++) {
            String value = read.value().apply(act(i));
            narrowed = noted(narrowed, i, value == null || !Codes.among(value, codes), read.fact());
        }
        return narrowed(narrowed);
    }

    /** Returns those in writing of the given authors, and all of others; one whose form is not known is open. */
    public Acts<A> inWritingWhenBy(String... codes) {
        ActKind.Field<A> author = kind.field("by");
        ActKind.Field<A> form = kind.field("inWriting");
        @Nullable Object[] narrowed = null;
        for (int i = 0; i < acts.length; i++) {
            String by = author.value().apply(act(i));
            if (by != null && Codes.among(by, codes)) {
                String written = form.value().apply(act(i));
                narrowed = noted(narrowed, i, written == null ? null : (Boolean) written.equals(Codes.YES), form.fact());
            }
        }
        return narrowed(narrowed);
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
        @Nullable Object[] narrowed = null;
        for (int i = 0; i < acts.length; i++) {
            LocalDate date = acts[i].act().date();
            boolean may = latest == null || earliest == null || test.test(date, earliest) || test.test(date, latest);
            boolean surely = latest != null && earliest != null && test.test(date, earliest) && test.test(date, latest);
            if (mayCount(i) && !may) {
                narrowed = set(narrowed, i, NOT_COUNTING);
            } else if (counts(i) && !surely) {
                narrowed = set(narrowed, i, day.missing().isEmpty() ? question(kind.unsaid()) : day.missing().get(0));
            }
        }
        return narrowed(narrowed);
    }

    /**
     * Returns those that stand against the others: one that says yes is open where one of the others, of its day or later,
     * counts or may.
     */
    public Acts<A> unlessContradictedBy(Acts<?> others) {
        @Nullable Object[] narrowed = null;
        for (int i = 0; i < acts.length && others.acts.length > 0; i++) {
            boolean denies = Boolean.FALSE.equals(kind.says(act(i)));
            boolean stands = denies || !others.anyFrom(acts[i].act().date());
            narrowed = noted(narrowed, i, stands ? Boolean.TRUE : null, kind.unsaid());
        }
        return narrowed(narrowed);
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
        @Nullable Object[] narrowed = null;
        for (int i = 0; i < acts.length && others.acts.length > 0; i++) {
            boolean stands = others.notBefore(Day.of(acts[i].act().date(), List.of())).lastWordOrNo().surelyNot();
            narrowed = noted(narrowed, i, stands ? Boolean.TRUE : null, others.kind.fact());
        }
        return narrowed(narrowed);
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
        Condition word = null;
        for (int i = 0; i < acts.length; i++) {
            String value = read.value().apply(act(i));
            word = spoken(word, i, value == null ? null : (Boolean) Codes.among(value, codes), read.fact());
        }
        return word == null ? unanswered() : word;
    }

    /** Returns whether what was said last by whoever counts is not known to have one of the given codes in a field. */
    public Condition lastDoesNotSay(String field, String... codes) {
        ActKind.Field<A> read = kind.field(field);
        Condition word = null;
        for (int i = 0; i < acts.length; i++) {
            String value = read.value().apply(act(i));
            word = spoken(word, i, value == null || !Codes.among(value, codes), read.fact());
        }
        return word == null ? unanswered() : word;
    }

    private Condition lastWord(@Nullable Condition silence) {
        Condition word = silence;
        for (int i = 0; i < acts.length; i++) {
            word = spoken(word, i, kind.says(act(i)), kind.unsaid());
        }
        return word == null ? unanswered() : word;
    }

    /**
     * Returns the word after one more act, as the acts go by day: who surely has no say changes nothing; whoever may have one
     * changes nothing by saying the same, and leaves it open by saying otherwise.
     */
    private @Nullable Condition spoken(@Nullable Condition word, int i, @Nullable Boolean said, String unsaid) {
        if (!mayCount(i)) {
            return word;
        }
        List<String> places = acts[i].places();
        if (counts(i)) {
            return said == null ? Condition.unknown(places, List.of(question(unsaid))) : Condition.of(said, places);
        }
        boolean same = word != null && said != null && word.answer() == Answer.of(said);
        return same ? word : Condition.unknown(places, List.of(missing(i)));
    }

    /** Nobody who counts spoke; what others said rests on nothing. */
    private Condition unanswered() {
        return Condition.unknown(List.of(), unasked());
    }

    private List<MissingFact> unasked() {
        List<MissingFact> known = unasked;
        if (known == null) {
            known = List.of(question(kind.fact()));
            unasked = known;
        }
        return known;
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
            return Choice.open(unasked());
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
        Day day = lastDayOrNull();
        return day == null ? Day.notOnFile(unasked()) : day;
    }

    /** Returns the last day as {@link #lastDay} does, or another day where none of them is there. */
    public Day lastDayOr(Day other) {
        Day day = lastDayOrNull();
        return day == null ? other : day;
    }

    @Nullable Day lastDayOrNull() {
        int last = lastIndex();
        return last < 0 ? null : Day.of(acts[last].act().date(), acts[last].places());
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
