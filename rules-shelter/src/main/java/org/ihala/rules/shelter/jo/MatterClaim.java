package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.ihala.rules.casefile.HouseLife;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.claim.Numbers;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Count;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Ruling;
import org.ihala.rules.words.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What the rules about something else than a person may ask: a room, a visit, a body, a violation, or one entry of its lists.
 *
 * @param <M> the type of what is on file
 */
public abstract class MatterClaim<M> implements Claim {

    /** The places of the fields of a matter, by its own: naming them must not cost every decision a string. */
    private static final Map<String, Map<String, List<String>>> PLACES = new ConcurrentHashMap<>();

    private static final @Nullable Object[] NOTHING = {};

    private static final int MOST_MATTERS_KEPT = 256;

    private final Inquiry inquiry;
    private final Numbers.OnDay numbers;
    private final String matter;
    /** What is on file. */
    protected final M onFile;

    private final Map<String, List<String>> places;
    /** The field, its value and what was made of it, one after another: many rules ask the same of few fields. */
    private @Nullable Object[] made = NOTHING;

    /**
     * Creates the claim.
     *
     * @param matter the place of the object in the case file, such as {@code meeting} or {@code staff.members[0]}
     */
    protected MatterClaim(Inquiry inquiry, String matter, M onFile) {
        this.onFile = onFile;
        this.inquiry = inquiry;
        this.numbers = new Numbers.OnDay(inquiry.law(), inquiry.asOf());
        this.matter = matter;
        Map<String, List<String>> known = PLACES.get(matter);
        if (known == null) {
            known = new ConcurrentHashMap<>();
            if (PLACES.size() < MOST_MATTERS_KEPT) {
                PLACES.put(matter, known);
            }
        }
        this.places = known;
    }

    @Override
    public final boolean reading(String tag) {
        return inquiry.readings().chosen(tag);
    }

    @Override
    public final boolean asAmended() {
        return inquiry.edition().id().equals(PersonFacts.AMENDMENT_2023);
    }

    @Override
    public final Numbers.OnDay numbers() {
        return numbers;
    }

    @Override
    public final MissingFact question(String fact) {
        return MissingFact.at(fact, matter);
    }

    @Override
    public final Day askedOn() {
        return Day.asked(inquiry.asOf());
    }

    /** Returns the day asked about. */
    protected final LocalDate today() {
        return inquiry.asOf();
    }

    /** Returns the day if it has come; a later one does not exist yet. */
    protected final @Nullable LocalDate reached(@Nullable LocalDate day) {
        return day == null || day.isAfter(today()) ? null : day;
    }

    /** Returns the place of the matter in the case file, such as {@code meeting} or {@code staff.members[0]}. */
    public String place() {
        return matter;
    }

    /** Returns the place of a field of the matter. */
    protected final String place(String field) {
        return matter + "." + field;
    }

    /** Returns the place of a field of the matter, as the facts of a condition; kept, so it is no place of a list's entry. */
    protected final List<String> places(String field) {
        List<String> known = places.get(field);
        return known != null ? known : places.computeIfAbsent(field, name -> List.of(matter + "." + name));
    }

    /** Returns the fact that a field of the matter is missing. */
    protected final MissingFact missing(String fact, String field) {
        return MissingFact.at(fact, places(field).get(0));
    }

    /** Returns the matter that the case file holds, or one of which nothing is known. */
    protected static <T extends Matter> T read(Inquiry inquiry, Class<T> type) {
        return inquiry.caseFile().matterOrNothing(type);
    }

    /** Returns what a field of the matter names. */
    protected final Choice choice(@Nullable Enum<?> value, String fact, String field) {
        Choice known = made(Choice.class, field, value);
        return known != null
                ? known
                : keep(field, value, Choice.of(value, placesOf(value, field), missing(fact, field)));
    }

    /** Returns what a field of the matter says with yes or no. */
    protected final Choice choice(@Nullable Boolean value, String fact, String field) {
        Choice known = made(Choice.class, field, value);
        return known != null
                ? known
                : keep(field, value, Choice.yesOrNo(value, placesOf(value, field), missing(fact, field)));
    }

    /** Returns the day that a field of the matter names, if it has come. */
    protected final Day day(@Nullable LocalDate day, String fact, String field) {
        Day known = made(Day.class, field, day);
        return known != null ? known : keep(field, day, Day.of(reached(day), places(field), missing(fact, field)));
    }

    /** Returns the day that a field of the matter names; not yet where it names none, or one still to come. */
    protected final Day dayIfAny(@Nullable LocalDate day, String field) {
        LocalDate come = reached(day);
        return come == null ? Day.notYet() : Day.of(come, places(field));
    }

    /** Returns the number that a field of the matter states. */
    protected final Count count(@Nullable Integer number, String fact, String field) {
        return Count.of(number, places(field), missing(fact, field));
    }

    /** Returns a permission inside the House; one of a day still to come has not been given yet. */
    protected final Ruling permission(HouseLife.@Nullable Permission permission, String field) {
        return permission(permission, field, Facts.DIRECTOR_DECISION);
    }

    /** Returns a permission inside the House, and what to ask where whoever has the power has not decided. */
    protected final Ruling permission(HouseLife.@Nullable Permission permission, String field, String fact) {
        boolean still = permission == null || permission.date() != null && reached(permission.date()) == null;
        return Ruling.of(
                still ? null : permission.by(),
                still ? null : permission.delegatedInWriting(),
                still ? null : permission.granted(),
                places(field),
                missing(fact, field),
                missing(Facts.DELEGATION_BY_DIRECTOR, field + ".delegatedInWriting"));
    }

    private List<String> placesOf(@Nullable Object value, String field) {
        return value == null ? List.of() : places(field);
    }

    /** Returns what was made before of the value of a field, or null; two things may be told at one place. */
    protected final <W> @Nullable W made(Class<W> type, String field, @Nullable Object value) {
        for (int at = 0; at < made.length && made[at] != null; at += 3) {
            if (field.equals(made[at]) && Objects.equals(made[at + 1], value) && type.isInstance(made[at + 2])) {
                return type.cast(made[at + 2]);
            }
        }
        return null;
    }

    /** Keeps what was made of the value of a field, and returns it. */
    protected final <W> W keep(String field, @Nullable Object value, W word) {
        int at = 0;
        while (at < made.length && made[at] != null) {
            at += 3;
        }
        made = at < made.length ? made : Arrays.copyOf(made, at + 12);
        made[at] = field;
        made[at + 1] = value;
        made[at + 2] = word;
        return word;
    }

    /** Returns the case as it stands on the day asked about. */
    protected final CaseView view() {
        return new CaseView(inquiry.caseFile(), inquiry.asOf());
    }

    /** Returns the person whom the question is about. */
    protected final String subject() {
        return Objects.requireNonNull(inquiry.caseFile().subject());
    }

    /** Returns the age of a person on the day asked about. */
    protected final Age ageToday(String person) {
        return new Age(Day.birthOf(view(), person), askedOn());
    }

    /** Returns what ties one person to another. */
    protected final Tie tie(String person, String other) {
        return new Tie(view(), person, other, question(Facts.RELATION));
    }

    /** Names no fact. */
    @Override
    public final String toString() {
        return "Claim";
    }
}
