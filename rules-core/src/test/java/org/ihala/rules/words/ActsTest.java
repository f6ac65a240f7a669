package org.ihala.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Reception.CaregiverDecision;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.ActWorlds.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every word about acts answers as every completion of the file does, in every file of up to three acts.
 *
 * <p>A completion gives each act an author, a form and a content, and those of one day an order. Words that presume, or that
 * are open more widely on purpose, say so beside their plain meaning.
 */
class ActsTest {

    private static final LocalDate DAY_2 = ActWorlds.day(2);
    private static final List<List<CaregiverDecision>> TWO = ActWorlds.ofTwo().toList();
    private static final List<List<CaregiverDecision>> THREE = ActWorlds.ofThree().toList();
    private static final Map<CaregiverDecision, List<Known>> MAY_BE = TWO.stream()
            .flatMap(List::stream)
            .distinct()
            .collect(Collectors.toMap(act -> act, ActWorlds::completionsOf));
    private static final List<List<CaregiverDecision>> IN_WRITING = TWO.stream()
            .filter(world -> world.stream().allMatch(act -> Boolean.TRUE.equals(act.delegatedInWriting())))
            .toList();

    private static boolean by(CaregiverDecision act, Decider... authors) {
        return Stream.of(authors).anyMatch(author -> author == act.by());
    }

    /** Which acts count, as a word and plainly; with the fields that it reads. */
    private enum Narrowing {
        ALL(Set.of(), acts -> acts, one -> true),
        BY_MINISTER(Set.of("by"), acts -> acts.by("MINISTER"), one -> by(one.act(), Decider.MINISTER)),
        BY_MINISTER_OR_DELEGATE(
                Set.of("by"),
                acts -> acts.by("MINISTER", "DELEGATE"),
                one -> by(one.act(), Decider.MINISTER, Decider.DELEGATE)),
        SAYING_YES(Set.of("content"), acts -> acts.having("content", "YES"), one -> one.act().suitableCaregiver()),
        IN_WRITING_WHEN_BY_DELEGATE(
                Set.of("by", "inWriting"),
                acts -> acts.inWritingWhenBy("DELEGATE"),
                one -> !by(one.act(), Decider.DELEGATE) || one.act().delegatedInWriting()),
        BY_MINISTER_OR_DELEGATE_IN_WRITING(
                Set.of("by", "inWriting"),
                acts -> acts.by("MINISTER", "DELEGATE").inWritingWhenBy("DELEGATE"),
                one -> by(one.act(), Decider.MINISTER) || by(one.act(), Decider.DELEGATE) && one.act().delegatedInWriting()),
        IN_WRITING_WHEN_BY_DELEGATE_THEN_BY(
                Set.of("by", "inWriting"),
                acts -> acts.inWritingWhenBy("DELEGATE").by("MINISTER", "DELEGATE"),
                one -> by(one.act(), Decider.MINISTER) || by(one.act(), Decider.DELEGATE) && one.act().delegatedInWriting()),
        /** Presumes: whoever is not known to be of the others counts. */
        UNLESS_BY_OTHER(Set.of("by"), acts -> acts.unlessKnown("by", "OTHER"), one -> !by(one.shown(), Decider.OTHER));

        private final Set<String> reads;
        private final UnaryOperator<Acts<CaregiverDecision>> word;
        private final Predicate<Known> counts;

        Narrowing(Set<String> reads, UnaryOperator<Acts<CaregiverDecision>> word, Predicate<Known> counts) {
            this.reads = reads;
            this.word = word;
            this.counts = counts;
        }

        boolean presumes() {
            return this == UNLESS_BY_OTHER;
        }

        /** The form of acts matters only to what reads it. */
        List<List<CaregiverDecision>> worlds() {
            return reads.contains("inWriting") ? TWO : IN_WRITING;
        }
    }

    private static Answer said(List<Known> counting, Answer silence, Predicate<Known> says) {
        return counting.isEmpty() ? silence : Answer.of(says.test(counting.get(counting.size() - 1)));
    }

    /** What they come to, as a word and plainly of the acts that count, the earliest first. */
    private enum Outcome {
        LAST_WORD(
                Set.of("content"),
                Acts::lastWord,
                acts -> said(acts, Answer.UNDETERMINED, one -> one.act().suitableCaregiver())),
        LAST_WORD_OR_NO(
                Set.of("content"), Acts::lastWordOrNo, acts -> said(acts, Answer.NO, one -> one.act().suitableCaregiver())),
        LAST_WORD_OR_YES(
                Set.of("content"), Acts::lastWordOrYes, acts -> said(acts, Answer.YES, one -> one.act().suitableCaregiver())),
        LAST_SAYS_MINISTER(
                Set.of("by"),
                acts -> acts.lastSays("by", "MINISTER"),
                acts -> said(acts, Answer.UNDETERMINED, one -> by(one.act(), Decider.MINISTER))),
        /** Presumes: what the last act leaves absent is not what is asked. */
        LAST_DOES_NOT_SAY_OTHER(
                Set.of("by"),
                acts -> acts.lastDoesNotSay("by", "OTHER"),
                acts -> said(acts, Answer.UNDETERMINED, one -> !by(one.shown(), Decider.OTHER))),
        ANY(Set.of(), Acts::any, acts -> acts.isEmpty() ? Answer.UNDETERMINED : Answer.YES),
        ANY_ON_FILE(Set.of(), Acts::anyOnFile, acts -> Answer.of(!acts.isEmpty())),
        LAST_BY_IS_MINISTER(
                Set.of("by"),
                acts -> acts.last("by").is("MINISTER"),
                acts -> said(acts, Answer.UNDETERMINED, one -> by(one.act(), Decider.MINISTER))),
        LAST_DAY_IS_LATER(
                Set.of(),
                acts -> acts.lastDay().notEarlierThan(Day.of(DAY_2, List.of())),
                acts -> said(acts, Answer.UNDETERMINED, one -> !one.act().date().isBefore(DAY_2))),
        /** Wider on purpose: a day that may not be on file takes no other one's place. */
        LAST_DAY_OR_A_LATER_ONE_IS_LATER(
                Set.of(),
                acts -> acts.lastDay().orElse(Day.notYet()).notEarlierThan(Day.of(DAY_2, List.of())),
                acts -> said(acts, Answer.YES, one -> !one.act().date().isBefore(DAY_2))),
        LAST_DAY_IS_ON_FILE(Set.of(), acts -> acts.lastDay().onFile(), acts -> Answer.of(!acts.isEmpty()));

        private final Set<String> reads;
        private final Function<Acts<CaregiverDecision>, Condition> word;
        private final Function<List<Known>, Answer> plain;

        Outcome(Set<String> reads, Function<Acts<CaregiverDecision>, Condition> word, Function<List<Known>, Answer> plain) {
            this.reads = reads;
            this.word = word;
            this.plain = plain;
        }

        boolean presumes() {
            return this == LAST_DOES_NOT_SAY_OTHER;
        }

        /** A word knows of an act that it may count, not why: where both turn on one field it is open more widely. */
        boolean exactAfter(Narrowing narrowing) {
            return narrowing == Narrowing.ALL
                    || this != LAST_DAY_OR_A_LATER_ONE_IS_LATER && narrowing.reads.stream().noneMatch(reads::contains);
        }
    }

    /** Compares every outcome with what the completions agree on. */
    private static void compare(
            String world, Acts<CaregiverDecision> narrowed, List<List<Known>> counting, Predicate<Outcome> exact) {
        for (Outcome outcome : Outcome.values()) {
            Answer plain = Plainly.agreed(counting, outcome.plain);
            Condition word = outcome.word.apply(narrowed);
            boolean wider = word.answer() == Answer.UNDETERMINED && !exact.test(outcome);
            if (word.answer() != plain && !wider) {
                throw new AssertionError(world + " " + outcome + " should be " + plain + " and is " + word.answer());
            }
            if (word.missing().isEmpty() == (word.answer() == Answer.UNDETERMINED)) {
                throw new AssertionError(world + " " + outcome + " asks for what it does not lack, or lacks it unasked");
            }
        }
    }

    private static void compare(List<List<CaregiverDecision>> worlds, Narrowing narrowing) {
        for (List<CaregiverDecision> world : worlds) {
            List<List<Known>> counting = counting(ActWorlds.completions(world), narrowing.counts);
            compare(
                    described(world) + narrowing,
                    narrowing.word.apply(ActWorlds.acts(world)),
                    counting,
                    outcome -> outcome.exactAfter(narrowing));
        }
    }

    private static List<List<Known>> counting(List<List<Known>> completions, Predicate<Known> counts) {
        List<List<Known>> all = new ArrayList<>(completions.size());
        for (List<Known> acts : completions) {
            List<Known> counting = new ArrayList<>(acts.size());
            for (Known one : acts) {
                if (counts.test(one)) {
                    counting.add(one);
                }
            }
            all.add(counting);
        }
        return all;
    }

    private static String described(List<CaregiverDecision> world) {
        return world.stream()
                .map(act -> act.date().getDayOfMonth() - 1 + "/" + act.by() + "/" + act.delegatedInWriting() + "/"
                        + act.suitableCaregiver())
                .toList()
                .toString();
    }

    @ParameterizedTest
    @EnumSource
    void should_answer_of_two_acts_as_every_completion_does(Narrowing narrowing) {
        compare(narrowing.worlds(), narrowing);
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_MINISTER", "SAYING_YES"})
    void should_answer_of_three_acts_as_every_completion_does(Narrowing narrowing) {
        compare(THREE, narrowing);
    }

    @ParameterizedTest
    @EnumSource
    void should_only_open_an_answer_if_a_fact_is_taken_away(Narrowing narrowing) {
        Map<List<CaregiverDecision>, List<Answer>> answers = new HashMap<>();
        TWO.forEach(world -> answers.put(world, answers(world, narrowing)));
        answers.forEach((world, richer) -> ActWorlds.withOneFactLess(world).forEach(less -> {
            List<Answer> poorer = answers.get(less);
            for (Outcome outcome : Outcome.values()) {
                int i = outcome.ordinal();
                // What presumes takes an absent fact for one of two, so it may turn either way.
                if (!narrowing.presumes() && !outcome.presumes() && !Plainly.mayBecome(richer.get(i), poorer.get(i))) {
                    throw new AssertionError(described(world) + " -> " + described(less) + " " + narrowing + " " + outcome
                            + ": " + richer.get(i) + " -> " + poorer.get(i));
                }
            }
        }));
    }

    private static List<Answer> answers(List<CaregiverDecision> world, Narrowing narrowing) {
        Acts<CaregiverDecision> narrowed = narrowing.word.apply(ActWorlds.acts(world));
        List<Answer> answers = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            answers.add(outcome.word.apply(narrowed).answer());
        }
        return answers;
    }

    @ParameterizedTest
    @EnumSource
    void should_answer_alike_in_whatever_order_the_file_holds_its_acts(Narrowing narrowing) {
        for (List<CaregiverDecision> world : narrowing.worlds()) {
            if (world.size() == 2) {
                Acts<CaregiverDecision> one = narrowing.word.apply(ActWorlds.acts(world));
                Acts<CaregiverDecision> other =
                        narrowing.word.apply(ActWorlds.acts(List.of(world.get(1), world.get(0))));
                for (Outcome outcome : Outcome.values()) {
                    Condition first = outcome.word.apply(one);
                    Condition second = outcome.word.apply(other);
                    if (first.answer() != second.answer()
                            || !Set.copyOf(first.missing()).equals(Set.copyOf(second.missing()))
                            || !places(world, first).equals(places(List.of(world.get(1), world.get(0)), second))) {
                        throw new AssertionError(described(world) + " " + narrowing + " " + outcome);
                    }
                }
            }
        }
    }

    private static Set<CaregiverDecision> places(List<CaregiverDecision> world, Condition word) {
        return word.facts().stream()
                .map(place -> world.get(place.equals("acts[0]") ? 0 : 1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void should_say_that_one_may_count_exactly_if_it_does_in_a_completion(Narrowing narrowing) {
        narrowing.worlds().forEach(world -> {
            Acts<CaregiverDecision> narrowed = narrowing.word.apply(ActWorlds.acts(world));
            List<LocalDate> may = world.stream()
                    .filter(act -> MAY_BE.get(act).stream().anyMatch(narrowing.counts))
                    .map(CaregiverDecision::date)
                    .sorted()
                    .toList();
            // Both are yes or no by what they say of themselves: a file that may hold one is not known to hold none.
            if (!narrowed.days().equals(may)
                    || narrowed.oneMayBeOnFile().surely() == may.isEmpty()
                    || narrowed.noneOnFile().surely() != may.isEmpty()) {
                throw new AssertionError(described(world) + " " + narrowing);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void should_ask_only_for_what_is_absent_and_rest_only_on_what_is_there(Narrowing narrowing) {
        narrowing.worlds().forEach(world -> {
            Acts<CaregiverDecision> narrowed = narrowing.word.apply(ActWorlds.acts(world));
            for (Outcome outcome : Outcome.values()) {
                Condition word = outcome.word.apply(narrowed);
                for (MissingFact missing : word.missing()) {
                    boolean absent = switch (missing.fact()) {
                        case "AUTHOR" -> world.stream().anyMatch(act -> act.by() == null) || differsWithinADay(world);
                        case "FORM" -> world.stream().anyMatch(act -> act.delegatedInWriting() == null);
                        default -> missing.fact().equals("CONTENT");
                    };
                    if (!absent || !"p1".equals(missing.person())) {
                        throw new AssertionError(described(world) + " " + outcome + " asks for " + missing.fact());
                    }
                }
                if (!List.of("acts[0]", "acts[1]").subList(0, world.size()).containsAll(word.facts())
                        || word.facts().stream().distinct().count() != word.facts().size()) {
                    throw new AssertionError(described(world) + " " + outcome + " rests on " + word.facts());
                }
            }
        });
    }

    /** Which of two acts of a day came last is asked for as what they say differently. */
    private static boolean differsWithinADay(List<CaregiverDecision> world) {
        return world.size() == 2
                && world.get(0).date().equals(world.get(1).date())
                && world.get(0).by() != world.get(1).by();
    }

    @Test
    void should_ask_for_the_author_of_an_act_that_speaks_against_what_is_known() {
        Acts<CaregiverDecision> acts = ActWorlds.acts(List.of(
                ActWorlds.decision(1, Decider.MINISTER, true, true),
                ActWorlds.decision(2, null, true, false),
                ActWorlds.decision(3, null, true, false)));

        assertThat(acts.by("MINISTER").lastWord().missing()).containsExactly(new MissingFact("AUTHOR", "p1"));
        assertThat(acts.by("MINISTER").lastWord().facts()).containsExactly("acts[1]", "acts[2]");
    }

    // ---- days -------------------------------------------------------------------------------------------------------

    /** A day as the file shows it, and all it may be. */
    private record Bound(Day day, List<LocalDate> may) {}

    private static List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>();
        List<LocalDate> all = Stream.of(0, 1, 2, 3).map(ActWorlds::day).toList();
        MissingFact missing = new MissingFact("DAY", "p1");
        for (int first = 0; first < all.size(); first++) {
            for (int last = first; last < all.size(); last++) {
                List<MissingFact> asked = first == last ? List.of() : List.of(missing);
                bounds.add(new Bound(
                        Day.between(all.get(first), all.get(last), List.of(), asked), all.subList(first, last + 1)));
            }
        }
        bounds.add(new Bound(Day.notOnFile(missing), all));
        bounds.add(new Bound(Day.beforeAll(), List.of(LocalDate.MIN)));
        bounds.add(new Bound(Day.notYet(), List.of(LocalDate.MAX)));
        return bounds;
    }

    private enum Dated {
        NOT_BEFORE(Acts::notBefore, (date, day) -> !date.isBefore(day)),
        AFTER(Acts::after, (date, day) -> date.isAfter(day)),
        UP_TO(Acts::upTo, (date, day) -> !date.isAfter(day));

        private final BiFunction<Acts<CaregiverDecision>, Day, Acts<CaregiverDecision>> word;
        private final BiPredicate<LocalDate, LocalDate> plain;

        Dated(
                BiFunction<Acts<CaregiverDecision>, Day, Acts<CaregiverDecision>> word,
                BiPredicate<LocalDate, LocalDate> plain) {
            this.word = word;
            this.plain = plain;
        }
    }

    /** Two acts may count by one day that is not known, and not one without the other: there a word may be open more widely. */
    @ParameterizedTest
    @EnumSource
    void should_narrow_by_a_day_as_every_day_does_that_it_may_be(Dated dated) {
        for (List<CaregiverDecision> world : IN_WRITING) {
            List<List<Known>> completions = ActWorlds.completions(world);
            for (Bound bound : bounds()) {
                List<List<Known>> counting = new ArrayList<>();
                for (LocalDate day : bound.may()) {
                    counting.addAll(counting(completions, one -> dated.plain.test(one.act().date(), day)));
                }
                boolean exact = bound.may().size() == 1 || world.size() < 2;
                compare(
                        described(world) + dated + bound.may(),
                        dated.word.apply(ActWorlds.acts(world), bound.day()),
                        counting,
                        outcome -> bound.may().size() == 1
                                || exact && outcome != Outcome.LAST_DAY_OR_A_LATER_ONE_IS_LATER);
            }
        }
    }

    // ---- against other acts -----------------------------------------------------------------------------------------

    private static List<List<CaregiverDecision>> others() {
        return IN_WRITING.stream()
                .filter(world -> world.size() < 2 && world.stream().allMatch(act -> act.by() != Decider.DELEGATE))
                .flatMap(world -> Stream.of(0, 1, 2, 3).map(day -> world.stream()
                        .map(act -> ActWorlds.decision(day, act.by(), true, act.suitableCaregiver()))
                        .toList()))
                .distinct()
                .toList();
    }

    /** Wider on purpose: an act that is spoken against is open, so it may count or not, or say the contrary where it is in doubt. */
    private static List<List<Known>> standing(
            List<List<Known>> completions,
            List<List<Known>> others,
            BiPredicate<Known, List<Known>> speaksAgainst,
            boolean inDoubt) {
        List<List<Known>> all = new ArrayList<>();
        for (List<Known> other : counting(others, Narrowing.BY_MINISTER.counts)) {
            for (int chosen = 0; chosen < 9; chosen++) {
                for (List<Known> acts : completions) {
                    List<Known> counting = new ArrayList<>();
                    for (int i = 0; i < acts.size(); i++) {
                        int how = speaksAgainst.test(acts.get(i), other) ? (i == 0 ? chosen % 3 : chosen / 3) : 0;
                        if (how == 0) {
                            counting.add(acts.get(i));
                        } else if (how == 1 && inDoubt) {
                            counting.add(contrary(acts.get(i)));
                        }
                    }
                    all.add(counting);
                }
            }
        }
        return all;
    }

    private static Known contrary(Known one) {
        CaregiverDecision act = one.act();
        return new Known(
                new CaregiverDecision(
                        act.date(), act.person(), null, act.by(), act.delegatedInWriting(), !act.suitableCaregiver()),
                one.shown());
    }

    /** Two acts may be spoken against by one that is not known to count: there a word may be open more widely. */
    private static void compareAgainst(
            BiPredicate<Known, List<Known>> speaksAgainst,
            BinaryOperator<Acts<CaregiverDecision>> word,
            boolean inDoubt) {
        for (List<CaregiverDecision> world : IN_WRITING) {
            if (world.stream().allMatch(act -> act.by() == Decider.MINISTER)) {
                List<List<Known>> completions = ActWorlds.completions(world);
                for (List<CaregiverDecision> others : others()) {
                    compare(
                            described(world) + " against " + described(others),
                            word.apply(ActWorlds.acts(world), ActWorlds.acts(others).by("MINISTER")),
                            standing(completions, ActWorlds.completions(others), speaksAgainst, inDoubt),
                            outcome -> world.size() < 2 && outcome != Outcome.LAST_DAY_OR_A_LATER_ONE_IS_LATER);
                }
            }
        }
    }

    @Test
    void should_open_what_says_yes_if_another_act_of_its_day_or_later_contradicts_it_or_may() {
        compareAgainst(
                (one, others) -> one.act().suitableCaregiver()
                        && others.stream().anyMatch(other -> !other.act().date().isBefore(one.act().date())),
                Acts::unlessContradictedBy,
                true);
    }

    @Test
    void should_open_what_others_said_last_on_its_day_or_later_to_reverse_it_or_may() {
        compareAgainst(
                (one, others) -> said(
                                others.stream()
                                        .filter(other -> !other.act().date().isBefore(one.act().date()))
                                        .toList(),
                                Answer.NO,
                                other -> other.act().suitableCaregiver())
                        == Answer.YES,
                Acts::unlessReversedBy,
                false);
    }

    @Test
    void should_ask_who_contradicts_or_reverses_if_that_is_what_is_not_known() {
        Acts<CaregiverDecision> acts = ActWorlds.acts(List.of(ActWorlds.decision(1, Decider.MINISTER, true, true)));
        Acts<CaregiverDecision> byWhom =
                ActWorlds.acts(List.of(ActWorlds.decision(2, null, true, true))).by("MINISTER");

        assertThat(acts.unlessContradictedBy(byWhom).lastWord().missing()).containsExactly(new MissingFact("AUTHOR", "p1"));
        assertThat(acts.unlessReversedBy(byWhom).anyOnFile().missing()).containsExactly(new MissingFact("AUTHOR", "p1"));
    }

    // ---- which acts these are ---------------------------------------------------------------------------------------

    @Test
    void should_hold_only_acts_of_the_kind_about_the_person_up_to_the_day() {
        FiledAct later = new FiledAct(ActWorlds.decision(40, Decider.MINISTER, true, true), List.of("acts[0]"));
        FiledAct earlier = new FiledAct(ActWorlds.decision(30, Decider.MINISTER, true, true), List.of("acts[1]"));

        assertThat(Acts.of(ActWorlds.KIND, "p1", List.of(later, earlier), ActWorlds.day(30)).any().facts())
                .containsExactly("acts[1]");
        assertThat(Acts.of(ActWorlds.KIND, "p2", List.of(later, earlier), ActWorlds.day(50)).anyOnFile().surelyNot())
                .isTrue();
    }

    @Test
    void should_refuse_a_field_that_the_acts_do_not_have() {
        Acts<CaregiverDecision> acts = ActWorlds.acts(List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> acts.having("urgency", "NONE"));
        assertThatIllegalArgumentException().isThrownBy(() -> acts.lastSays("urgency", "NONE"));
        assertThatIllegalArgumentException().isThrownBy(() -> acts.last("urgency"));
    }

    @Test
    void should_name_no_fact() {
        Acts<CaregiverDecision> acts = ActWorlds.acts(List.of(ActWorlds.decision(1, Decider.MINISTER, true, true)));

        assertThat(acts).hasToString("Acts");
        assertThat(acts.last("by")).hasToString("Choice");
        assertThat(acts.lastDay()).hasToString("Day");
    }
}
