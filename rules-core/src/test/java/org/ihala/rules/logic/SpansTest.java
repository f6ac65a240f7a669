package org.ihala.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ihala.rules.Answer;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 27);
    /** The first and the last stand for all days before and after, on which nothing begins or ends. */
    private static final int DAYS = 6;

    /** A condition as it stands on some day, and the days of six on which it holds. */
    private record Held(Condition condition, TreeSet<Integer> days) {}

    private static TreeSet<Integer> days(int first, int last) {
        return IntStream.rangeClosed(first, last).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** Every condition there is: on no day, always, up to a day, from a day on, between two days. */
    private static List<Held> conditions() {
        List<Held> all = new ArrayList<>();
        all.add(new Held(Condition.notMet(), new TreeSet<>()));
        all.add(new Held(Condition.met(), days(0, DAYS - 1)));
        for (int first = 1; first < DAYS - 1; first++) {
            all.add(new Held(Condition.met().from(DAY.plusDays(first)), days(first, DAYS - 1)));
            all.add(new Held(Condition.notMet().from(DAY.plusDays(first)), days(first, DAYS - 1)));
            all.add(new Held(Condition.met().until(DAY.plusDays(first)), days(0, first)));
            for (int last = first; last < DAYS - 1; last++) {
                Condition between = Condition.notMet().from(DAY.plusDays(first)).until(DAY.plusDays(last));
                all.add(new Held(between, days(first, last)));
            }
        }
        return all;
    }

    private static Span span(Formula formula, Condition... conditions) {
        Recorded recorded = new Recorded();
        String[] names = {"1/a", "1/b", "1/c"};
        for (int i = 0; i < conditions.length; i++) {
            recorded.record(names[i], conditions[i]);
        }
        return recorded.define("1", formula).resolve("1").span("1");
    }

    /** Returns the first and the last day of six, cut where a span has no end. */
    private static TreeSet<Integer> ends(Span span) {
        TreeSet<Integer> ends = new TreeSet<>();
        if (span != null) {
            LocalDate first = span.from().isBefore(DAY) ? DAY : span.from();
            LocalDate last = span.to().isAfter(DAY.plusDays(DAYS - 1)) ? DAY.plusDays(DAYS - 1) : span.to();
            if (!first.isAfter(last)) {
                ends.add((int) (first.toEpochDay() - DAY.toEpochDay()));
                ends.add((int) (last.toEpochDay() - DAY.toEpochDay()));
            }
        }
        return ends;
    }

    private static TreeSet<Integer> ends(TreeSet<Integer> days) {
        TreeSet<Integer> ends = new TreeSet<>();
        if (!days.isEmpty()) {
            ends.add(days.first());
            ends.add(days.last());
        }
        return ends;
    }

    /** The days of a rule without its exception; of two pieces the earlier one. */
    private static TreeSet<Integer> without(TreeSet<Integer> rule, TreeSet<Integer> exception) {
        TreeSet<Integer> rest = new TreeSet<>(rule);
        rest.removeAll(exception);
        TreeSet<Integer> piece = new TreeSet<>();
        for (int day : rest) {
            if (piece.isEmpty() || piece.last() == day - 1) {
                piece.add(day);
            }
        }
        return piece;
    }

    @Test
    void should_hold_on_the_days_that_trying_every_day_gives_for_every_two_conditions() {
        for (Held first : conditions()) {
            for (Held second : conditions()) {
                TreeSet<Integer> both = new TreeSet<>(first.days);
                both.retainAll(second.days);
                TreeSet<Integer> either = new TreeSet<>(first.days);
                either.addAll(second.days);

                assertThat(ends(span(Formula.allOf("1/a", "1/b"), first.condition, second.condition)))
                        .as("all of %s and %s", first.days, second.days)
                        .isEqualTo(ends(both));
                assertThat(ends(span(Formula.anyOf("1/a", "1/b"), first.condition, second.condition)))
                        .as("any of %s and %s", first.days, second.days)
                        .isEqualTo(ends(either));
                assertThat(ends(span(Formula.unless("1/a", "1/b"), first.condition, second.condition)))
                        .as("%s unless %s", first.days, second.days)
                        .isEqualTo(ends(without(first.days, second.days)));
            }
        }
    }

    @Test
    void should_hold_on_the_days_that_trying_every_day_gives_for_three_conditions() {
        for (Held first : conditions()) {
            for (Held second : conditions()) {
                for (Held third : conditions()) {
                    TreeSet<Integer> both = new TreeSet<>(first.days);
                    both.retainAll(second.days);

                    assertThat(ends(span(Formula.unless(Formula.allOf("1/a", "1/b"), "1/c"),
                                    first.condition, second.condition, third.condition)))
                            .isEqualTo(ends(without(both, third.days)));
                }
            }
        }
    }

    @Test
    void should_hold_always_where_no_day_is_said_and_never_where_it_is_not_met() {
        assertThat(span(Formula.allOf("1/a"), Condition.met())).isEqualTo(new Span(LocalDate.MIN, LocalDate.MAX, true));
        assertThat(span(Formula.allOf("1/a"), Condition.notMet())).isNull();
        assertThat(span(Formula.allOf("1/a"), Recorded.unknown("A")))
                .isEqualTo(new Span(LocalDate.MIN, LocalDate.MAX, false));
    }

    @Test
    void should_not_be_sure_where_something_open_takes_part() {
        Condition later = Condition.notMet().from(DAY);

        assertThat(span(Formula.allOf("1/a", "1/b"), later, Recorded.unknown("A")))
                .isEqualTo(new Span(DAY, LocalDate.MAX, false));
        assertThat(span(Formula.unless("1/a", "1/b"), later, Recorded.unknown("A"))).isNull();
        assertThat(span(Formula.unless("1/a", "1/b"), later, Condition.notMet()))
                .isEqualTo(new Span(DAY, LocalDate.MAX, true));
    }

    @Test
    void should_never_hold_from_a_day_that_does_not_come() {
        assertThat(span(Formula.allOf("1/a"), Condition.notMet().from(LocalDate.MAX))).isNull();
    }

    @Test
    void should_give_the_answer_and_the_proof_of_a_step_beside_the_answer() {
        Resolution resolution = new Recorded()
                .record("1/a", Recorded.unknown("A"))
                .record("1/b", Condition.met())
                .define("1", Formula.allOf("1/b"))
                .define("2", Formula.unless("1/b", "1/a"))
                .resolve("1");

        assertThat(resolution.answer("1")).isEqualTo(Answer.YES);
        assertThat(resolution.answer("2")).isEqualTo(Answer.UNDETERMINED);
        assertThat(resolution.proof("2").children()).extracting(Proof::provision).containsExactly("1/b", "1/a");
    }

    @Test
    void should_answer_a_step_as_the_proof_does_where_every_completion_agrees() {
        Condition shared = Recorded.unknown("A");
        Resolution resolution = new Recorded()
                .record("1/a", shared)
                .record("1/b", Condition.met())
                .define("1/c", Formula.unless("1/b", "1/a"))
                .define("1", Formula.anyOf("1/a", "1/c"))
                .resolve("1");

        assertThat(resolution.answer()).isEqualTo(Answer.YES);
        assertThat(resolution.answer("1")).isEqualTo(Answer.YES);
        assertThat(resolution.answer("1/a")).isEqualTo(Answer.UNDETERMINED);
    }
}
