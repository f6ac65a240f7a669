package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.claim.Numbers;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Tie;
import org.jspecify.annotations.Nullable;

/** What the rules about something else than a person may ask: a room, a visit, a body, a violation. */
public abstract class MatterClaim implements Claim {

    private final Inquiry inquiry;
    private final Numbers.OnDay numbers;
    private final String matter;
    private final Made<Choice> choices = new Made<>();

    /**
     * Creates the claim.
     *
     * @param matter the name of the object in the case file, such as {@code meeting}
     */
    protected MatterClaim(Inquiry inquiry, String matter) {
        this.inquiry = inquiry;
        this.numbers = new Numbers.OnDay(inquiry.law(), inquiry.asOf());
        this.matter = matter;
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

    /** Returns the fact that a field of the matter is missing. */
    protected final MissingFact missing(String fact, String field) {
        return MissingFact.at(fact, place(field));
    }

    /** Returns the matter that the case file holds, or one of which nothing is known. */
    protected final <M extends Matter> M onFile(Class<M> type) {
        return inquiry.caseFile().matterOrNothing(type);
    }

    /** Returns what a field of the matter names. */
    protected final Choice choice(@Nullable Enum<?> value, String fact, String field) {
        return choices.of(field, value, place -> Choice.of(value, placesOf(value, place), MissingFact.at(fact, place)));
    }

    /** Returns what a field of the matter says with yes or no. */
    protected final Choice choice(@Nullable Boolean value, String fact, String field) {
        return choices.of(field, value, place -> Choice.yesOrNo(value, placesOf(value, place), MissingFact.at(fact, place)));
    }

    private static List<String> placesOf(@Nullable Object value, String place) {
        return value == null ? List.of() : List.of(place);
    }

    /** What was made of each field, kept because many rules ask the same; two things may be told at one place. */
    protected final class Made<W> {

        private record Word<W>(@Nullable Object value, W word) {
            @Override
            public String toString() {
                return "Word";
            }
        }

        private final Map<String, Word<W>> words = new HashMap<>();

        /** Creates it with nothing made yet. */
        public Made() {}

        /** Returns what was made of the value of a field, or makes it of its place. */
        public W of(String field, @Nullable Object value, Function<String, W> maker) {
            Word<W> known = words.get(field);
            if (known == null || !Objects.equals(known.value, value)) {
                known = new Word<>(value, maker.apply(place(field)));
                words.put(field, known);
            }
            return known.word;
        }

        /** Names no fact. */
        @Override
        public String toString() {
            return "Made";
        }
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
