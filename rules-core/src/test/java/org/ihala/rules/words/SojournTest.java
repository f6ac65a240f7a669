package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Reception.Admission;
import org.ihala.rules.casefile.Residence.Exit;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

/**
 * Whether somebody is still there, in every file with an entry, an exit, both or neither on each of four days, where each entry
 * may be one into another place.
 *
 * <p>A completion says of each entry whether it counts. Of a day with both, whoever is inside in the morning moves, and whoever
 * is outside enters first. Plainly, nobody is inside of whom no entry is on file, but the file may lack it: that stays open.
 */
class SojournTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final int DAYS = 4;
    private static final MissingFact ENTRY = new MissingFact("ADMISSION", "p1");
    private static final ActKind<Admission> ENTRIES =
            ActKind.of(Admission.class, "ADMISSION").withCode("house", "HOUSE", Admission::house);
    private static final ActKind<Exit> EXITS = ActKind.of(Exit.class, "ADMISSION");

    private enum In {
        NONE,
        HERE,
        PERHAPS_HERE
    }

    /** Of each day, whether an entry and whether an exit is on file. */
    private record World(List<In> entries, List<Boolean> exits) {
        Sojourn sojourn() {
            return new Sojourn(acts(ENTRIES).having("house", "h1"), acts(EXITS), ENTRY);
        }

        List<LocalDate> days(IntPredicate which) {
            return IntStream.range(0, DAYS).filter(which).mapToObj(FIRST::plusDays).toList();
        }

        <A extends Act> Acts<A> acts(ActKind<A> kind) {
            List<FiledAct> acts = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                if (entries.get(day) != In.NONE) {
                    String house = entries.get(day) == In.HERE ? "h1" : null;
                    add(acts, new Admission(FIRST.plusDays(day), "p1", null, house, null));
                }
                if (exits.get(day)) {
                    add(acts, new Exit(FIRST.plusDays(day), "p1", null, null));
                }
            }
            return Acts.of(kind, "p1", acts, FIRST.plusDays(DAYS));
        }

        private static void add(List<FiledAct> acts, Act act) {
            acts.add(new FiledAct(act, List.of("acts[" + acts.size() + "]")));
        }

        boolean settled() {
            return !entries.contains(In.PERHAPS_HERE);
        }

        /** Returns the same file where each open entry counts or does not. */
        List<World> completions() {
            return Plainly.choices(entries.stream()
                            .map(in -> in == In.PERHAPS_HERE ? List.of(In.HERE, In.NONE) : List.of(in))
                            .toList())
                    .stream()
                    .map(known -> new World(known, exits))
                    .toList();
        }

        /** Returns what is so at the end of a file where every entry counts: inside, left, or never entered. */
        String end() {
            return insideAfter(DAYS - 1) ? "inside" : since() < 0 ? "never" : "left";
        }

        private boolean in(int day) {
            return entries.get(day) != In.NONE;
        }

        /** Whoever is in after a day entered on it, without an exit unless by moving, or was in before and did not leave. */
        private boolean insideAfter(int day) {
            if (day < 0) {
                return false;
            }
            return in(day) ? !exits.get(day) || insideAfter(day - 1) : !exits.get(day) && insideAfter(day - 1);
        }

        private boolean moves(int day) {
            return in(day) && insideAfter(day - 1);
        }

        /** Returns the day of the last entry that was no move; negative where there is none. */
        int since() {
            return IntStream.range(0, DAYS).filter(day -> in(day) && !moves(day)).max().orElse(-1);
        }

        /** Returns the day of the last move since then; negative where there is none. */
        int moved() {
            return IntStream.range(0, DAYS).filter(this::moves).filter(day -> day > since()).max().orElse(-1);
        }

        /** Returns the day of the last exit that was no move; negative where there is none. */
        int left() {
            return IntStream.range(0, DAYS).filter(day -> exits.get(day) && !moves(day)).max().orElse(-1);
        }

        /** Returns the day of the exit that ended the stay; negative where none did. */
        int exitSince() {
            return end().equals("left") ? left() : -1;
        }
    }

    private static List<World> worlds() {
        List<List<In>> entries = Plainly.choices(java.util.Collections.nCopies(DAYS, List.of(In.values())));
        List<List<Boolean>> exits = Plainly.choices(java.util.Collections.nCopies(DAYS, List.of(true, false)));
        return entries.stream().flatMap(in -> exits.stream().map(out -> new World(in, out))).toList();
    }

    private static Answer plainly(World world, Function<String, Answer> of) {
        return Plainly.agreed(world.completions().stream().flatMap(known -> Stream.of(known.end())).map(of));
    }

    private static Answer inside(String end) {
        return end.equals("never") ? Answer.UNDETERMINED : Answer.of(end.equals("inside"));
    }

    @Test
    void should_be_inside_as_every_order_of_entries_and_exits_has_it() {
        for (World world : worlds()) {
            Sojourn sojourn = world.sojourn();
            Condition inside = sojourn.inside();
            assertThat(inside.answer()).as(world.toString()).isEqualTo(plainly(world, SojournTest::inside));
            assertThat(inside.missing().isEmpty()).isEqualTo(inside.answer() != Answer.UNDETERMINED);
            assertThat(sojourn.surelyLeft()).as(world.toString()).isEqualTo(inside.surelyNot());
            assertThat(sojourn.keptUp().surely()).isTrue();
            assertThat(sojourn.keptUp().duty()).isEqualTo(sojourn.surelyLeft() ? DutyStatus.NOT_APPLICABLE : DutyStatus.DUE);
        }
    }

    /** Nobody's stay ends of whom no entry is on file, so what is not on file is a "no" on purpose. */
    @Test
    void should_have_ended_as_every_order_of_entries_and_exits_has_it() {
        for (World world : worlds()) {
            Answer plain = Plainly.agreed(world.completions().stream()
                    .map(known -> Answer.of(known.end().equals("left"))));
            Answer ended = world.sojourn().ended().answer();
            // Where nothing was entered for sure and something was left perhaps, it stays open with whether somebody is inside.
            assertThat(ended == plain || !world.settled() && ended == Answer.UNDETERMINED).as(world.toString()).isTrue();
        }
    }

    @Test
    void should_name_the_days_of_the_stay_if_all_are_known() {
        for (World world : worlds()) {
            if (world.settled()) {
                Sojourn sojourn = world.sojourn();
                LocalDate entry = world.since() < 0 ? null : FIRST.plusDays(world.since());
                assertThat(sojourn.entry().earliest()).isEqualTo(entry);
                assertThat(sojourn.entry().latest()).isEqualTo(entry);
                assertThat(sojourn.currentEntry().earliest()).isEqualTo(sojourn.surelyLeft() ? null : entry);
                assertThat(sojourn.lastMove().earliest()).isEqualTo(day(world.moved(), LocalDate.MAX));
                assertThat(sojourn.moved().answer()).isEqualTo(Answer.of(world.moved() >= 0));
                assertThat(sojourn.exit().earliest()).isEqualTo(day(world.exitSince(), LocalDate.MAX));
                assertThat(sojourn.exitOnFile().answer()).isEqualTo(Answer.of(world.exitSince() >= 0));
                assertThat(sojourn.lastExit().earliest()).isEqualTo(day(world.left(), LocalDate.MIN));
                assertThat(sojourn.withoutMoves(world.acts(ENTRIES)).days())
                        .isEqualTo(world.days(day -> world.in(day) && !world.moves(day)));
                assertThat(sojourn.withoutMoves(world.acts(EXITS)).days())
                        .isEqualTo(world.days(day -> world.exits().get(day) && !world.moves(day)));
            }
        }
    }

    private static LocalDate day(int number, LocalDate none) {
        return number < 0 ? none : FIRST.plusDays(number);
    }

    @Test
    void should_say_which_entries_a_stay_rests_on_if_the_person_moved() {
        Sojourn moved = new World(List.of(In.HERE, In.NONE, In.HERE, In.NONE), List.of(false, false, true, false)).sojourn();

        assertThat(moved.inside().facts()).containsExactly("acts[0]", "acts[1]");
        assertThat(moved.entry().facts()).containsExactly("acts[0]");
        assertThat(moved.moved().facts()).containsExactly("acts[1]");
    }

    @Test
    void should_hold_the_days_of_every_completion_if_an_entry_is_open() {
        for (World world : worlds()) {
            Sojourn sojourn = world.sojourn();
            for (World known : world.completions()) {
                assertMayBe(sojourn.entry(), known.since(), world);
                if (known.exitSince() >= 0) {
                    assertMayBe(sojourn.exit(), known.exitSince(), world);
                    assertThat(sojourn.exitOnFile().surelyNot()).as(world.toString()).isFalse();
                } else {
                    assertThat(sojourn.exitOnFile().surely()).as(world.toString()).isFalse();
                }
            }
        }
    }

    private static void assertMayBe(Day day, int number, World world) {
        if (number < 0 || day.earliest() == null) {
            assertThat(day.earliest()).as(world.toString()).isNull();
            assertThat(day.missing()).isNotEmpty();
        } else {
            assertThat(day.earliest()).as(world.toString()).isBeforeOrEqualTo(FIRST.plusDays(number));
            assertThat(day.latest()).as(world.toString()).isAfterOrEqualTo(FIRST.plusDays(number));
        }
    }

    /** Which entry counts is the only fact inside an act here; without it the entry may be one into another place. */
    @Test
    void should_only_open_an_answer_if_the_place_of_an_entry_is_taken_away() {
        for (World world : worlds()) {
            for (int day = 0; day < DAYS; day++) {
                if (world.entries().get(day) == In.HERE) {
                    List<In> entries = new ArrayList<>(world.entries());
                    entries.set(day, In.PERHAPS_HERE);
                    Sojourn richer = world.sojourn();
                    Sojourn poorer = new World(entries, world.exits()).sojourn();
                    for (Function<Sojourn, Condition> word :
                            List.<Function<Sojourn, Condition>>of(
                                    Sojourn::inside, Sojourn::ended, Sojourn::exitOnFile, Sojourn::moved)) {
                        assertThat(Plainly.mayBecome(word.apply(richer).answer(), word.apply(poorer).answer()))
                                .as(world + " without the place of day " + day)
                                .isTrue();
                    }
                    assertThat(poorer.surelyLeft() && !richer.surelyLeft()).isFalse();
                }
            }
        }
    }

    @Test
    void should_ask_for_the_place_of_an_entry_that_may_count() {
        List<In> perhaps = Stream.of(In.PERHAPS_HERE, In.NONE, In.NONE, In.NONE).toList();
        Sojourn sojourn = new World(perhaps, List.of(false, false, false, false)).sojourn();

        assertThat(sojourn.inside().missing()).containsExactly(new MissingFact("HOUSE", "p1"));
        assertThat(sojourn).hasToString("Sojourn");
    }
}
