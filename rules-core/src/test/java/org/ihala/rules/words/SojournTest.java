package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
 * <p>A completion says of each entry whether it counts, and of a day with both which came first; whoever is outside in the
 * morning enters first. Plainly, nobody is inside of whom no entry is on file, but the file may lack it: that stays open.
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
            List<FiledAct> acts = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                if (entries.get(day) != In.NONE) {
                    String house = entries.get(day) == In.HERE ? "h1" : null;
                    add(acts, new Admission(FIRST.plusDays(day), "p1", null, house));
                }
                if (exits.get(day)) {
                    add(acts, new Exit(FIRST.plusDays(day), "p1", null));
                }
            }
            LocalDate asked = FIRST.plusDays(DAYS);
            return new Sojourn(
                    Acts.of(ENTRIES, "p1", acts, asked).having("house", "h1"), Acts.of(EXITS, "p1", acts, asked), ENTRY);
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

        /** Returns what may be so at the end: inside, left, or never entered, of a file where every entry counts. */
        List<String> ends() {
            List<String> may = List.of("never");
            for (int day = 0; day < DAYS; day++) {
                List<String> next = new ArrayList<>();
                for (String before : may) {
                    next.addAll(after(before, entries.get(day) != In.NONE, exits.get(day)));
                }
                may = next.stream().distinct().toList();
            }
            return may;
        }

        private static List<String> after(String before, boolean in, boolean out) {
            if (in && out) {
                return before.equals("inside") ? List.of("inside", "left") : List.of("left");
            }
            return List.of(in ? "inside" : out && before.equals("inside") ? "left" : before);
        }

        int lastEntry() {
            return IntStream.range(0, DAYS).filter(day -> entries.get(day) != In.NONE).max().orElse(-1);
        }

        /** Returns the day of the last exit since the last entry, or on its day; negative where there is none. */
        int exitSince() {
            int last = IntStream.range(0, DAYS).filter(exits::get).max().orElse(-1);
            return lastEntry() >= 0 && last >= lastEntry() ? last : -1;
        }
    }

    private static List<World> worlds() {
        List<List<In>> entries = Plainly.choices(java.util.Collections.nCopies(DAYS, List.of(In.values())));
        List<List<Boolean>> exits = Plainly.choices(java.util.Collections.nCopies(DAYS, List.of(true, false)));
        return entries.stream().flatMap(in -> exits.stream().map(out -> new World(in, out))).toList();
    }

    private static Answer plainly(World world, Function<String, Answer> of) {
        return Plainly.agreed(world.completions().stream().flatMap(known -> known.ends().stream()).map(of));
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
                    .flatMap(known -> known.ends().stream())
                    .map(end -> Answer.of(end.equals("left"))));
            Answer ended = world.sojourn().ended().answer();
            // Where nothing was entered for sure and something was left perhaps, it stays open with whether somebody is inside.
            assertThat(ended == plain || !world.settled() && ended == Answer.UNDETERMINED).as(world.toString()).isTrue();
        }
    }

    @Test
    void should_name_the_last_entry_and_the_exit_since_if_both_are_known() {
        for (World world : worlds()) {
            if (world.settled()) {
                Sojourn sojourn = world.sojourn();
                LocalDate entry = world.lastEntry() < 0 ? null : FIRST.plusDays(world.lastEntry());
                LocalDate exit = world.exitSince() < 0 ? LocalDate.MAX : FIRST.plusDays(world.exitSince());
                assertThat(sojourn.entry().earliest()).isEqualTo(entry);
                assertThat(sojourn.entry().latest()).isEqualTo(entry);
                assertThat(sojourn.currentEntry().earliest()).isEqualTo(sojourn.surelyLeft() ? null : entry);
                assertThat(sojourn.exit().earliest()).isEqualTo(exit);
                assertThat(sojourn.exitOnFile().answer()).isEqualTo(Answer.of(world.exitSince() >= 0));
            }
        }
    }

    @Test
    void should_hold_the_days_of_every_completion_if_an_entry_is_open() {
        for (World world : worlds()) {
            Sojourn sojourn = world.sojourn();
            for (World known : world.completions()) {
                assertMayBe(sojourn.entry(), known.lastEntry(), world);
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
                            List.<Function<Sojourn, Condition>>of(Sojourn::inside, Sojourn::ended, Sojourn::exitOnFile)) {
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
