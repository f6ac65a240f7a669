package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.ihala.rules.Answer;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static final Entries.Kind KIND = new Entries.Kind("TYPE", "DAY", "PERIOD");
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 31);
    private static final Day ASKED = Day.asked(TODAY);

    private enum Step {
        WARNING,
        RECOMMENDATION,
        NOMINATION,
        DECISION
    }

    private record One(Step type, LocalDate day, Period period) {}

    private static One one(Step type, int day) {
        return new One(type, march(day), null);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2024, 3, day);
    }

    private static Entries entries(One... all) {
        Entries.Reader reader = Entries.upTo(TODAY, KIND);
        for (int i = 0; i < all.length; i++) {
            reader.add(all[i].type, all[i].day, all[i].period, "steps[" + i + "]");
        }
        return reader.all();
    }

    private static Entries warning(Period period) {
        return entries(new One(Step.WARNING, march(1), period));
    }

    private static List<String> missing(Condition condition) {
        return condition.missing().stream().map(fact -> fact.fact() + " " + fact.field()).toList();
    }

    @Test
    void should_be_no_where_nothing_was_entered_and_yes_from_the_day_of_the_first() {
        assertThat(entries().of("WARNING").anyOnFile().answer()).isEqualTo(Answer.NO);

        Condition any = entries(one(Step.WARNING, 9), one(Step.WARNING, 4)).of("WARNING").anyOnFile();
        assertThat(any.answer()).isEqualTo(Answer.YES);
        assertThat(any.firstDay()).isEqualTo(march(4));
        assertThat(any.facts()).containsExactly("steps[1]");

        Condition none = entries(one(Step.WARNING, 9)).of("WARNING").none();
        assertThat(none.answer()).isEqualTo(Answer.NO);
        assertThat(none.lastDay()).isEqualTo(march(8));
    }

    @Test
    void should_leave_out_what_is_dated_later_than_the_day_asked_about() {
        assertThat(entries(new One(Step.WARNING, TODAY, null)).anyOnFile().answer()).isEqualTo(Answer.YES);
        assertThat(entries(new One(Step.WARNING, TODAY.plusDays(1), null)).anyOnFile().answer()).isEqualTo(Answer.NO);
    }

    @Test
    void should_leave_an_entry_without_type_open_for_every_type() {
        Entries entries = entries(new One(null, march(4), Period.ofDays(1)));

        for (String type : List.of("WARNING", "DECISION")) {
            assertThat(entries.of(type).anyOnFile().answer()).isEqualTo(Answer.UNDETERMINED);
            assertThat(missing(entries.of(type).anyOnFile())).containsExactly("TYPE steps[0]");
            assertThat(entries.of(type).none().answer()).isEqualTo(Answer.UNDETERMINED);
        }
        assertThat(entries.inTurn("RECOMMENDATION", "NOMINATION").anyOnFile().answer()).isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void should_leave_an_entry_without_day_open_wherever_its_day_is_asked() {
        Entries entries = entries(new One(Step.WARNING, null, Period.ofDays(3)));

        assertThat(entries.of("WARNING").anyOnFile().answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(entries.laterThan(Day.of(march(1), List.of())).anyOnFile().answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(entries.notLaterThan(Day.of(march(1), List.of())).anyOnFile().answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(entries.givingAtMost(Period.ofMonths(1)).anyOnFile().answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(ASKED.laterThan(entries.first()).answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(ASKED.laterThan(entries.firstEnds()).answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(missing(entries.anyOnFile())).containsExactly("DAY steps[0]");
    }

    @Test
    void should_narrow_to_the_periods_that_the_law_allows_and_leave_an_absent_one_open() {
        Period month = Period.ofMonths(1);

        assertThat(warning(Period.ofDays(31)).givingAtMost(month).anyOnFile().answer()).isEqualTo(Answer.YES);
        assertThat(warning(Period.ofDays(32)).givingAtMost(month).anyOnFile().answer()).isEqualTo(Answer.NO);
        assertThat(warning(Period.ofDays(32)).givingAtMost(month).anyOnFile().facts()).containsExactly("steps[0]");
        assertThat(missing(warning(null).givingAtMost(month).anyOnFile())).containsExactly("PERIOD steps[0].period");
    }

    @Test
    void should_cut_the_period_that_is_too_long_and_leave_an_absent_one_open() {
        Period month = Period.ofMonths(1);

        assertThat(warning(Period.ofDays(32)).cutTo(month).anyOnFile().answer()).isEqualTo(Answer.YES);
        assertThat(warning(Period.ofDays(32)).cutTo(month).firstEnds().latest()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(warning(Period.ofDays(31)).cutTo(month).firstEnds().latest()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(warning(Period.ofDays(10)).cutTo(month).firstEnds().latest()).isEqualTo(march(11));
        assertThat(missing(warning(null).cutTo(month).anyOnFile())).containsExactly("PERIOD steps[0].period");
        assertThat(warning(null).cutTo(month).firstEnds().earliest()).isEqualTo(march(1));
        assertThat(warning(null).cutTo(month).firstEnds().latest()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(entries(new One(Step.WARNING, null, Period.ofDays(40))).cutTo(month).anyOnFile().answer())
                .isEqualTo(Answer.UNDETERMINED);
    }

    @Test
    void should_end_after_the_period_that_the_first_gives_and_at_the_latest_after_the_longest() {
        assertThat(warning(Period.ofDays(10)).firstEnds().latest()).isEqualTo(march(11));

        Day open = warning(null).givingAtMost(Period.ofDays(14)).firstEnds();
        assertThat(open.earliest()).isEqualTo(march(1));
        assertThat(open.latest()).isEqualTo(march(15));
        assertThat(open.missing()).extracting(MissingFact::fact).containsExactly("PERIOD");
        assertThat(warning(null).firstEnds().latest()).isEqualTo(LocalDate.MAX);
        assertThat(entries().firstEnds().earliest()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void should_let_the_first_be_any_that_may_count_up_to_the_first_that_does() {
        Entries two = entries(one(Step.WARNING, 1), new One(Step.WARNING, march(5), Period.ofDays(2)), one(Step.WARNING, 9))
                .givingAtMost(Period.ofDays(7));

        assertThat(two.first().earliest()).isEqualTo(march(1));
        assertThat(two.first().latest()).isEqualTo(march(5));
        assertThat(two.firstEnds().earliest()).isEqualTo(march(1));
        assertThat(two.firstEnds().latest()).isEqualTo(march(8));
        assertThat(two.anyOnFile().answer()).isEqualTo(Answer.YES);
        assertThat(two.anyOnFile().firstDay()).isEqualTo(march(5));
    }

    @Test
    void should_compare_days_at_the_boundary_and_leave_open_what_a_range_leaves_open() {
        Entries entry = entries(one(Step.WARNING, 10));
        MissingFact gap = MissingFact.at("PERIOD", "steps[7].period");
        Day range = Day.between(march(9), march(10), List.of(), List.of(gap));

        assertThat(IntStream.of(9, 10, 11).mapToObj(day -> entry.laterThan(Day.of(march(day), List.of())).anyOnFile().answer()))
                .containsExactly(Answer.YES, Answer.NO, Answer.NO);
        assertThat(IntStream.of(9, 10, 11)
                        .mapToObj(day -> entry.notEarlierThan(Day.of(march(day), List.of())).anyOnFile().answer()))
                .containsExactly(Answer.YES, Answer.YES, Answer.NO);
        assertThat(IntStream.of(9, 10, 11)
                        .mapToObj(day -> entry.notLaterThan(Day.of(march(day), List.of())).anyOnFile().answer()))
                .containsExactly(Answer.NO, Answer.YES, Answer.YES);
        assertThat(entry.laterThan(range).anyOnFile().missing()).containsExactly(gap);
        assertThat(entry.laterThan(Day.notOnFile(gap)).anyOnFile().missing()).containsExactly(gap);
        assertThat(entry.laterThan(Day.notYet()).anyOnFile().answer()).isEqualTo(Answer.NO);
        assertThat(entry.notLaterThan(Day.notYet()).anyOnFile().answer()).isEqualTo(Answer.YES);
    }

    @Test
    void should_take_entries_in_their_turn_and_those_of_one_day_as_in_it() {
        String[] turn = {"RECOMMENDATION", "NOMINATION", "DECISION"};
        Entries inTurn = entries(one(Step.DECISION, 7), one(Step.NOMINATION, 7), one(Step.RECOMMENDATION, 7));

        assertThat(inTurn.inTurn(turn).anyOnFile().answer()).isEqualTo(Answer.YES);
        assertThat(entries(one(Step.RECOMMENDATION, 7), one(Step.NOMINATION, 6)).inTurn("RECOMMENDATION", "NOMINATION").anyOnFile()
                        .answer())
                .isEqualTo(Answer.NO);
        assertThat(entries(one(Step.NOMINATION, 6), one(Step.DECISION, 7)).inTurn(turn).anyOnFile().answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void should_not_count_what_follows_an_entry_that_may_not_count() {
        Entries entries = entries(new One(null, march(3), null), one(Step.NOMINATION, 6));
        Condition nominated = entries.inTurn("RECOMMENDATION", "NOMINATION").anyOnFile();

        assertThat(nominated.answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(missing(nominated)).contains("TYPE steps[0]");
    }

    @Test
    void should_only_open_an_answer_when_a_fact_is_removed() {
        Period[] periods = {Period.ofDays(5), Period.ofDays(40), null};
        Step[] types = {Step.WARNING, Step.NOMINATION, null};
        LocalDate[] days = {march(2), march(20), null};
        for (Step type : types) {
            for (LocalDate day : days) {
                for (Period period : periods) {
                    List<Answer> known = answers(entries(new One(type, day, period), one(Step.DECISION, 12)));
                    for (One less : List.of(
                            new One(null, day, period), new One(type, null, period), new One(type, day, null))) {
                        List<Answer> open = answers(entries(less, one(Step.DECISION, 12)));
                        for (int i = 0; i < known.size(); i++) {
                            assertThat(open.get(i)).isIn(known.get(i), Answer.UNDETERMINED);
                        }
                    }
                }
            }
        }
    }

    private static List<Answer> answers(Entries entries) {
        Entries lawful = entries.of("WARNING").givingAtMost(Period.ofMonths(1));
        return List.of(
                entries.of("WARNING").anyOnFile().answer(),
                entries.of("WARNING").none().answer(),
                lawful.anyOnFile().answer(),
                lawful.anyOnFile().and(ASKED.laterThan(lawful.firstEnds())).answer(),
                lawful.anyOnFile().and(entries.of("DECISION").laterThan(lawful.firstEnds()).anyOnFile()).answer(),
                entries.inTurn("NOMINATION", "DECISION").anyOnFile().answer());
    }
}
