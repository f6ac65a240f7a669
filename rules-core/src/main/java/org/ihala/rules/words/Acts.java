package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
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
    /** What an act says stands against what others say: it may be so, or the contrary. */
    private record Doubt(MissingFact missing) {}

    /** For each act null where it counts, a {@link MissingFact} or {@link Doubt} where it is open; null where all count. */
    private final @Nullable Object @Nullable [] standing;
    /** The kind of each, where two kinds stand in one row; null of one kind. */
    private final ActKind<?> @Nullable [] kinds;
    /** Made once: many rules ask of acts that are not there. */
    private @Nullable List<MissingFact> whoSpoke;
    /** No acts of the kind about the person: most narrowing ends there. Made once. */
    private @Nullable Acts<A> none;

    private Acts(
            ActKind<A> kind,
            String person,
            FiledAct[] acts,
            @Nullable Object @Nullable [] standing,
            ActKind<?> @Nullable [] kinds) {
        this.kinds = kinds;
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
                    acts = Arrays.copyOf(acts, Math.max(1, 2 * count));
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
        return new Acts<>(kind, person, all, null, null);
    }

    /** Returns these acts where they are those of a kind about a person; null otherwise. */
    @SuppressWarnings("unchecked")
    <B extends Act> @Nullable Acts<B> ifOf(ActKind<B> other, String about) {
        return kind == other && person.equals(about) ? (Acts<B>) this : null;
    }

    private A act(int i) {
        return kind.type().cast(acts[i].act());
    }

    private ActKind<?> kindOf(int i) {
        return kinds == null ? kind : kinds[i];
    }

    private @Nullable Boolean said(int i) {
        return kinds == null ? kind.says(act(i)) : kinds[i].saysOf(acts[i].act());
    }

    private MissingFact unsaid(int i) {
        return kinds == null ? unsaid(act(i)) : question(kinds[i].unsaidOf(acts[i].act()));
    }

    private boolean counts(int i) {
        return standing == null || standing[i] == null;
    }

    private boolean mayCount(int i) {
        return standing == null || standing[i] != NOT_COUNTING;
    }

    private MissingFact missing(int i) {
        Object open = standing == null ? null : standing[i];
        return open instanceof Doubt doubt ? doubt.missing() : open instanceof MissingFact fact ? fact : unsaid(i);
    }

    private boolean doubted(int i) {
        return standing != null && standing[i] instanceof Doubt;
    }

    // ---- narrowing --------------------------------------------------------------------------------------------------

    /** What one of them says: null where it does not. */
    private interface Said {
        @Nullable Boolean of(int i);
    }

    /** What is missing of an act that does not say. */
    private interface Gap<A> {
        MissingFact of(A act);
    }

    private MissingFact unsaid(A act) {
        return question(kind.unsaid(act));
    }

    /** Narrows to what passes the test. */
    private Acts<A> where(Gap<A> open, ActKind.Test<A> test) {
        @Nullable Object[] narrowed = null;
        boolean left = false;
        boolean failed = false;
        for (int i = 0; i < acts.length; i++) {
            if (!mayCount(i)) {
                continue;
            }
            Boolean passes = test.of(act(i));
            boolean fails = Boolean.FALSE.equals(passes);
            boolean opens = passes == null && counts(i);
            // Most acts are what is asked for, or none is; then nothing is made.
            if (narrowed == null && (fails ? left : opens || failed)) {
                narrowed = standing == null ? new Object[acts.length] : standing.clone();
                Arrays.fill(narrowed, 0, left ? 0 : i, NOT_COUNTING);
            }
            if (narrowed != null && (opens || fails)) {
                narrowed[i] = fails ? NOT_COUNTING : open.of(act(i));
            }
            failed |= fails;
            left |= !fails;
        }
        return !left ? none() : narrowed == null ? this : new Acts<>(kind, person, acts, narrowed, kinds);
    }

    private Acts<A> none() {
        Acts<A> known = acts.length == 0 ? this : none;
        if (known == null) {
            known = new Acts<>(kind, person, NONE, null, null);
            none = known;
        }
        return known;
    }

    private MissingFact question(String fact) {
        return new MissingFact(fact, person);
    }

    /** Returns those by one of the given; one whose author is not known is open. */
    public Acts<A> by(String... codes) {
        return having("by", codes);
    }

    /**
     * Returns those with one of the given codes in a field; one that leaves the field open is open.
     *
     * <p>It is not called {@code with}: the expression language keeps that word, and drops what follows a call of it.
     */
    public Acts<A> having(String field, String... codes) {
        ActKind.Field<A> read = kind.field(field);
        // Most kinds of acts are not on file at all, or say something else; then nothing is made.
        return noneMayHave(read, codes) ? none() : where(act -> question(read.fact()), read.among(codes));
    }

    private boolean noneMayHave(ActKind.Field<A> read, String... codes) {
        for (int i = 0; i < acts.length; i++) {
            if (mayCount(i)) {
                String own = read.value().apply(act(i));
                if (own == null || Codes.among(own, codes)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns those with what a choice names in a field; one that leaves the field open is open, and so is all while it is. */
    public Acts<A> naming(String field, Choice choice) {
        ActKind.Field<A> read = kind.field(field);
        return where(act -> question(read.fact()), act -> {
            String value = read.value().apply(act);
            Condition named = choice.is(value == null ? "" : value);
            return value == null || !named.surely() && !named.surelyNot() ? null : named.surely();
        });
    }

    /** Returns those without the given codes in a field; one that leaves the field open counts. */
    public Acts<A> unlessKnown(String field, String... codes) {
        ActKind.Field<A> read = kind.field(field);
        return acts.length == 0 ? this : where(this::unsaid, read.notKnownAmong(codes));
    }

    /**
     * Returns those in writing of the given authors, and all of others; one whose form is not known is open, and so is one
     * not in writing, or perhaps not, whose author is not known.
     */
    public Acts<A> inWritingWhenBy(String... codes) {
        ActKind.Field<A> author = kind.field("by");
        ActKind.Field<A> form = kind.field("inWriting");
        if (acts.length == 0) {
            return this;
        }
        Acts<A> known = where(act -> question(author.fact()), act -> author.value().apply(act) != null
                        || Codes.YES.equals(form.value().apply(act))
                ? Boolean.TRUE
                : null);
        return known.where(act -> question(form.fact()), act -> {
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

    /** Returns those of other days. */
    Acts<A> notOn(Set<LocalDate> days) {
        return days.isEmpty() || acts.length == 0 ? this : where(this::unsaid, act -> !days.contains(act.date()));
    }

    private Acts<A> dated(Day day, BiPredicate<LocalDate, LocalDate> test) {
        LocalDate earliest = day.earliest();
        LocalDate latest = day.latest();
        if (acts.length == 0) {
            return this;
        }
        Gap<A> open = day.missing().isEmpty() ? this::unsaid : act -> day.missing().get(0);
        return where(open, act -> {
            if (earliest == null || latest == null) {
                return null;
            }
            boolean first = test.test(act.date(), earliest);
            return first == test.test(act.date(), latest) ? first : null;
        });
    }

    /**
     * Returns those that stand against the others: what one says by a yes is open where one of the others, of its day or later,
     * counts or may. It is no silence either: {@link #lastWordOrYes} and {@link #lastWordOrNo} are open too.
     */
    public Acts<A> unlessContradictedBy(Acts<?> others) {
        if (others.acts.length == 0) {
            return this;
        }
        @Nullable Object[] narrowed = null;
        for (int i = 0; i < acts.length; i++) {
            LocalDate day = acts[i].act().date();
            if (mayCount(i) && !Boolean.FALSE.equals(said(i)) && others.anyFrom(day)) {
                narrowed = narrowed != null ? narrowed : standing == null ? new Object[acts.length] : standing.clone();
                narrowed[i] = new Doubt(counts(i) ? others.whatOpensFrom(day, unsaid(i)) : missing(i));
            }
        }
        return narrowed == null ? this : new Acts<>(kind, person, acts, narrowed, kinds);
    }

    private boolean anyFrom(LocalDate day) {
        for (int i = acts.length - 1; i >= 0 && !acts[i].act().date().isBefore(day); i--) {
            if (mayCount(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what would have to be known of those from a day on, or the other fact where one of them surely counts. */
    private MissingFact whatOpensFrom(LocalDate day, MissingFact otherwise) {
        MissingFact open = otherwise;
        for (int i = acts.length - 1; i >= 0 && !acts[i].act().date().isBefore(day); i--) {
            if (counts(i)) {
                return otherwise;
            }
            open = mayCount(i) ? missing(i) : open;
        }
        return open;
    }

    /**
     * Returns those that the others do not reverse: one is open where what whoever counts there said last, on its day or
     * later, is yes or open.
     */
    public Acts<A> unlessReversedBy(Acts<?> others) {
        if (acts.length == 0 || others.acts.length == 0) {
            return this;
        }
        return where(
                act -> {
                    Condition reversed = others.lastWordFrom(act.date());
                    return reversed.missing().isEmpty() ? question(others.kind.fact()) : reversed.missing().get(0);
                },
                act -> others.lastWordFrom(act.date()).surelyNot() ? Boolean.TRUE : null);
    }

    private Condition lastWordFrom(LocalDate day) {
        return notBefore(Day.of(day, List.of())).lastWordOrNo();
    }

    /**
     * Returns these and others in one row by day; of one day, these come first.
     *
     * <p>What is said of one matter may be said in acts of two types, such as a consent that is taken back and a wish.
     */
    public Acts<Act> followedBy(Acts<?> others) {
        ActKind<Act> either = ActKind.eitherOf(kind, others.kind);
        if (others.acts.length == 0) {
            return new Acts<>(either, person, acts, standing, kinds);
        }
        FiledAct[] all = new FiledAct[acts.length + others.acts.length];
        @Nullable Object[] standings = standing == null && others.standing == null ? null : new Object[all.length];
        ActKind<?>[] of = new ActKind<?>[all.length];
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
            of[i] = ownNext ? kindOf(own) : others.kindOf(other);
            all[i] = ownNext ? acts[own++] : others.acts[other++];
        }
        return new Acts<>(either, person, all, standings, of);
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
        return acts.length == 0 ? unanswered() : lastWord(null, i -> question(read.fact()), saying(read.among(codes)));
    }

    /** Returns whether what was said last by whoever counts is not known to have one of the given codes in a field. */
    public Condition lastDoesNotSay(String field, String... codes) {
        ActKind.Field<A> read = kind.field(field);
        return acts.length == 0
                ? unanswered()
                : lastWord(null, i -> question(read.fact()), saying(read.notKnownAmong(codes)));
    }

    private Said saying(ActKind.Test<A> test) {
        return i -> test.of(act(i));
    }

    /** Returns what was said last by whoever counts; the other condition where nobody who counts spoke. */
    public Condition lastWordOr(Condition other) {
        return lastWord(other);
    }

    private Condition lastWord(@Nullable Condition silence) {
        if (acts.length == 0) {
            return silence == null ? unanswered() : silence;
        }
        return lastWord(silence, this::unsaid, this::said);
    }

    /**
     * Goes by day: who surely has no say changes nothing; whoever may have one changes nothing by saying the same, and leaves
     * it open by saying otherwise. The order within one day is not on file, so what is said differently there is open too.
     */
    private Condition lastWord(@Nullable Condition silence, IntFunction<MissingFact> unsaid, Said says) {
        Condition word = silence;
        for (int from = 0, to; from < acts.length; from = to) {
            to = endOfDay(from);
            word = lastWordOfDay(from, to, word, unsaid, says);
        }
        return word == null ? unanswered() : word;
    }

    private int endOfDay(int from) {
        int to = from + 1;
        while (to < acts.length
                && acts[to].act().date().equals(acts[from].act().date())
                && kindOf(from) == kindOf(to)) {
            to++;
        }
        return to;
    }

    private @Nullable Condition lastWordOfDay(
            int from, int to, @Nullable Condition before, IntFunction<MissingFact> unsaid, Said says) {
        boolean sure = false;
        boolean yes = false;
        boolean no = false;
        for (int i = from; i < to; i++) {
            if (mayCount(i)) {
                Boolean said = doubted(i) ? null : says.of(i);
                sure |= counts(i);
                yes |= said == null || said;
                no |= said == null || !said;
            }
        }
        boolean alike = yes != no;
        if (!yes && !no || alike && !sure && before != null && before.answer() == Answer.of(yes)) {
            return before;
        }
        return alike && sure ? Condition.of(yes, placesCounting(from, to)) : openWord(from, to, sure ? null : before, unsaid, says);
    }

    private List<String> placesCounting(int from, int to) {
        List<String> places = List.of();
        for (int i = from; i < to; i++) {
            places = counts(i) ? Codes.joined(places, acts[i].places()) : places;
        }
        return places;
    }

    /** Names what is open about those of a day, and of what was said before where none of them surely counts. */
    private Condition openWord(int from, int to, @Nullable Condition before, IntFunction<MissingFact> unsaid, Said says) {
        boolean open = before != null && before.answer() == Answer.UNDETERMINED;
        List<String> places = open ? before.facts() : List.of();
        List<MissingFact> missing = open ? before.missing() : List.of();
        Boolean counted = null;
        for (int i = from; i < to; i++) {
            if (mayCount(i)) {
                Boolean said = says.of(i);
                places = Codes.joined(places, acts[i].places());
                if (!counts(i)) {
                    missing = Codes.joined(missing, List.of(missing(i)));
                }
                if (said == null || counts(i) && counted != null && !said.equals(counted)) {
                    missing = Codes.joined(missing, List.of(unsaid.apply(i)));
                }
                counted = counts(i) ? said : counted;
            }
        }
        return Condition.unknown(places, missing);
    }

    /** Nobody who counts spoke; what others said rests on nothing. */
    private Condition unanswered() {
        return Condition.unknown(List.of(), whoSpoke());
    }

    private List<MissingFact> whoSpoke() {
        List<MissingFact> known = whoSpoke;
        if (known == null) {
            known = List.of(question(kind.fact()));
            whoSpoke = known;
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
        List<MissingFact> missing = List.of();
        for (int i = 0; i < acts.length; i++) {
            if (mayCount(i)) {
                places = Codes.joined(places, acts[i].places());
                missing = Codes.joined(missing, List.of(missing(i)));
            }
        }
        return places == null ? null : Condition.unknown(places, missing);
    }

    /**
     * Returns what the last of them names in a field; open where one that may count, or another one of its day, names
     * something else.
     */
    public Choice last(String field) {
        ActKind.Field<A> read = kind.field(field);
        int counted = lastCounting();
        int from = counted < 0 ? 0 : firstOfDay(counted);
        List<String> codes = List.of();
        List<String> places = List.of();
        List<MissingFact> missing = List.of();
        boolean named = counted >= 0;
        for (int i = from; i < acts.length; i++) {
            if (mayCount(i)) {
                String code = read.value().apply(act(i));
                named &= code != null;
                codes = code == null ? codes : Codes.joined(codes, List.of(code));
                places = Codes.joined(places, acts[i].places());
                if (!counts(i)) {
                    missing = Codes.joined(missing, List.of(missing(i)));
                } else if (code == null || i != counted && !code.equals(read.value().apply(act(counted)))) {
                    missing = Codes.joined(missing, List.of(question(read.fact())));
                }
            }
        }
        return Choice.oneOf(
                named ? codes : List.of(), places, missing.isEmpty() ? whoSpoke() : missing);
    }

    /** Returns the last that surely counts, or a negative number. */
    private int lastCounting() {
        int i = acts.length - 1;
        while (i >= 0 && !counts(i)) {
            i--;
        }
        return i;
    }

    private int firstOfDay(int of) {
        int first = of;
        while (first > 0 && acts[first - 1].act().date().equals(acts[of].act().date())) {
            first--;
        }
        return first;
    }

    /**
     * Returns the day of the last of them; a range of days where later ones may count, and a day that may not be on file at all
     * where only such are there.
     */
    public Day lastDay() {
        int counted = lastCounting();
        int last = counted;
        List<String> places = counted < 0 ? List.of() : placesCounting(firstOfDay(counted), counted + 1);
        List<MissingFact> missing = List.of();
        for (int i = counted + 1; i < acts.length; i++) {
            if (mayCount(i) && (counted < 0 || acts[i].act().date().isAfter(acts[counted].act().date()))) {
                last = i;
                places = Codes.joined(places, acts[i].places());
                missing = Codes.joined(missing, List.of(missing(i)));
            }
        }
        if (last < 0) {
            return Day.notOnFile(question(kind.fact()));
        }
        LocalDate latest = acts[last].act().date();
        return counted < 0
                ? Day.perhapsOnFile(places, missing)
                : Day.between(acts[counted].act().date(), latest, places, missing);
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

    /** Returns whether it is known of each whether it counts. */
    boolean settled() {
        return whatIsOpen().isEmpty();
    }

    /** Returns what is missing of those that may count. */
    List<MissingFact> whatIsOpen() {
        List<MissingFact> missing = List.of();
        for (int i = 0; standing != null && i < acts.length; i++) {
            missing = mayCount(i) && !counts(i) ? Codes.joined(missing, List.of(missing(i))) : missing;
        }
        return missing;
    }

    /** Returns the last day of those that count or may, or null. */
    @Nullable LocalDate lastPossible() {
        int i = acts.length - 1;
        while (i >= 0 && !mayCount(i)) {
            i--;
        }
        return i < 0 ? null : acts[i].act().date();
    }

    /** Returns the places of those of a day that count or may. */
    List<String> placesOn(LocalDate day) {
        List<String> places = List.of();
        for (int i = 0; i < acts.length; i++) {
            places = mayCount(i) && acts[i].act().date().equals(day) ? Codes.joined(places, acts[i].places()) : places;
        }
        return places;
    }

    /** Returns whether one of them is of a day: only true where one counts, either where one may, only false where none does. */
    boolean[] mayHold(LocalDate day) {
        boolean may = false;
        for (int i = 0; i < acts.length; i++) {
            if (mayCount(i) && acts[i].act().date().equals(day)) {
                if (counts(i)) {
                    return new boolean[] {true};
                }
                may = true;
            }
        }
        return may ? new boolean[] {true, false} : new boolean[] {false};
    }

    /** Returns whether none of them counts or may. */
    public Condition noneOnFile() {
        return anyOnFile().surelyNot() ? Condition.met() : Condition.notMet();
    }

    /** Returns whether one of them counts or may. */
    public Condition oneMayBeOnFile() {
        return anyOnFile().surelyNot() ? Condition.notMet() : Condition.met();
    }

    /** Returns the {@linkplain #lastDay last day}, or another one where none of them counts or may. */
    public Day lastDayOr(Day none) {
        return acts.length == 0 ? none : lastDay().orElse(none);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Acts";
    }
}
