package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/**
 * Whether somebody was in a country, in every file with one stay at most in it and one elsewhere.
 *
 * <p>A completion says of each day whether the person was there: within a stay in the country always, well inside a stay
 * elsewhere never, and on other days never where the stays are complete. A stay without an end lasts, by the case format.
 */
class PresenceTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final int DAYS = 4;
    private static final MissingFact FROM = new MissingFact("FROM", "p1");
    private static final MissingFact TO = new MissingFact("TO", "p1");

    private record World(List<Person.Presence> stays, boolean complete) {
        Presence words() {
            Person person = new Person("p1", null, null, null, null, null, null, null, null, stays, complete);
            CaseFile file = CaseFile.of("p1").persons(List.of(person)).build();
            return new Presence(new CaseView(file, FIRST.plusDays(DAYS)), "p1", "JO");
        }

        Answer there(LocalDate day) {
            if (stays.stream().anyMatch(stay -> stay.country().equals("JO") && holds(stay, day))) {
                return Answer.YES;
            }
            boolean elsewhere = stays.stream().anyMatch(stay -> !stay.country().equals("JO")
                    && stay.from().isBefore(day)
                    && (stay.to() == null || stay.to().isAfter(day)));
            return complete || elsewhere ? Answer.NO : Answer.UNDETERMINED;
        }

        private static boolean holds(Person.Presence stay, LocalDate day) {
            return !stay.from().isAfter(day) && (stay.to() == null || !stay.to().isBefore(day));
        }

        Answer between(LocalDate first, LocalDate last) {
            return first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                    .map(this::there)
                    .reduce(Answer.NO, Answer::or);
        }
    }

    private static List<List<Person.Presence>> stays(String country) {
        List<List<Person.Presence>> all = new ArrayList<>(List.of(List.of()));
        for (int from = 0; from < DAYS; from++) {
            for (int to = from; to <= DAYS; to++) {
                LocalDate end = to == DAYS ? null : FIRST.plusDays(to);
                all.add(List.of(new Person.Presence(country, FIRST.plusDays(from), end)));
            }
        }
        return all;
    }

    private static List<World> worlds() {
        return stays("JO").stream()
                .flatMap(here -> stays("SA").stream()
                        .map(there -> Stream.of(here, there).flatMap(List::stream).toList()))
                .flatMap(stays -> Stream.of(new World(stays, true), new World(stays, false)))
                .toList();
    }

    private record Shown(Day day, List<LocalDate> may) {}

    private static List<Shown> days(MissingFact missing) {
        List<Shown> all = new ArrayList<>();
        for (int from = 0; from < DAYS; from++) {
            for (int to = from; to < DAYS; to++) {
                all.add(new Shown(
                        Day.between(FIRST.plusDays(from), FIRST.plusDays(to), List.of(), List.of(missing)),
                        IntStream.rangeClosed(from, to).mapToObj(FIRST::plusDays).toList()));
            }
        }
        all.add(new Shown(
                Day.notOnFile(missing), IntStream.range(0, DAYS).mapToObj(FIRST::plusDays).toList()));
        return all;
    }

    /** Open on purpose of a day that is not known, even where every day that it may be has the same answer. */
    @Test
    void should_be_there_on_a_known_day_as_the_stays_have_it() {
        for (World world : worlds()) {
            Presence words = world.words();
            for (Shown day : days(FROM)) {
                Condition on = words.on(day.day());
                Answer plain = day.may().size() > 1 ? Answer.UNDETERMINED : world.there(day.may().get(0));
                assertThat(on.answer()).as(world.stays() + " on " + day.may()).isEqualTo(plain);
                assertThat(on.missing().isEmpty()).isEqualTo(plain != Answer.UNDETERMINED);
            }
        }
    }

    /** Open on purpose of a day that is not on file at all, and where only several stays together leave no day. */
    @Test
    void should_be_there_between_two_days_as_on_one_of_them_whichever_they_are() {
        for (World world : worlds()) {
            Presence words = world.words();
            for (Shown first : days(FROM)) {
                for (Shown last : days(TO)) {
                    Condition between = words.between(first.day(), last.day());
                    Answer plain = Plainly.agreed(first.may().stream()
                            .flatMap(from -> last.may().stream().map(to -> world.between(from, to))));
                    boolean known = first.may().size() == 1 && last.may().size() == 1;
                    if (between.answer() != plain && (known || between.answer() != Answer.UNDETERMINED)) {
                        throw new AssertionError(world + " " + first.may() + " to " + last.may() + " should be " + plain
                                + " and is " + between.answer());
                    }
                    if (between.missing().isEmpty() == (between.answer() == Answer.UNDETERMINED)) {
                        throw new AssertionError("asks for what it does not lack, or lacks it unasked");
                    }
                }
            }
        }
    }

    @Test
    void should_only_open_an_answer_if_a_stay_or_that_the_stays_are_complete_is_not_known() {
        for (World world : worlds()) {
            // A shorter list that says it is complete is another file, not a poorer one.
            World open = new World(world.stays(), false);
            List<World> poorer = new ArrayList<>(List.of(open));
            for (int i = 0; i < world.stays().size() && !world.complete(); i++) {
                List<Person.Presence> fewer = new ArrayList<>(world.stays());
                fewer.remove(i);
                poorer.add(new World(fewer, false));
            }
            for (World less : poorer) {
                for (Shown day : days(FROM)) {
                    Answer richer = world.words().on(day.day()).answer();
                    Answer answer = less.words().on(day.day()).answer();
                    // A stay elsewhere is a no only as long as no stay here is known of the same day.
                    boolean contradicted = richer == Answer.YES && world.stays().size() == 2;
                    assertThat(Plainly.mayBecome(richer, answer) || contradicted).as(world + " -> " + less).isTrue();
                }
            }
        }
    }

    @Test
    void should_ask_for_the_days_that_are_not_known() {
        Presence words = new World(List.of(), false).words();

        assertThat(words.on(Day.notOnFile(FROM)).missing()).containsExactly(FROM);
        assertThat(words.between(Day.notOnFile(FROM), Day.notOnFile(TO)).missing()).containsExactly(FROM, TO);
        assertThat(words.on(Day.of(FIRST, List.of())).missing()).containsExactly(new MissingFact("PRESENCE", "p1"));
        assertThat(words).hasToString("Presence");
    }
}
