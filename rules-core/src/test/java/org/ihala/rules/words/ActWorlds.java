package org.ihala.rules.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Reception.CaregiverDecision;
import org.jspecify.annotations.Nullable;

/** Every small file of decisions that have an author, a form and a content, each of which may be absent. */
final class ActWorlds {

    static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    static final LocalDate ASKED = LocalDate.of(2021, 3, 31);

    /** What a decision says is asked for as CONTENT, who took it as AUTHOR, in which form as FORM. */
    static final ActKind<CaregiverDecision> KIND = ActKind.of(
                    CaregiverDecision.class, "CONTENT", CaregiverDecision::suitableCaregiver)
            .with("by", "AUTHOR", CaregiverDecision::by)
            .withYesOrNo("inWriting", "FORM", CaregiverDecision::delegatedInWriting)
            .withYesOrNo("content", "CONTENT", CaregiverDecision::suitableCaregiver);

    private static final List<@Nullable Boolean> EITHER = Arrays.asList(null, true, false);
    private static final List<@Nullable Decider> ANYBODY =
            Arrays.asList(null, Decider.MINISTER, Decider.DELEGATE, Decider.OTHER);

    /** A decision as it may have been in full, and as the file shows it. */
    record Known(CaregiverDecision act, CaregiverDecision shown) {}

    private ActWorlds() {}

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    /** No act, one, or two on the same or different days, with everything that may be absent. */
    static Stream<List<CaregiverDecision>> ofTwo() {
        Stream<List<CaregiverDecision>> two = Stream.of(new int[] {1, 2}, new int[] {1, 1})
                .flatMap(days -> Plainly.choices(List.of(any(days[0]), any(days[1]))).stream());
        return Stream.concat(Stream.concat(Stream.of(List.of()), any(1).stream().map(List::of)), two);
    }

    /** Three acts on the same or different days, with authors and contents that may be absent. */
    static Stream<List<CaregiverDecision>> ofThree() {
        return Stream.of(new int[] {0, 1, 2}, new int[] {0, 0, 1}, new int[] {0, 1, 1}, new int[] {0, 0, 0})
                .flatMap(days -> Plainly.choices(
                        List.of(withoutForm(days[0]), withoutForm(days[1]), withoutForm(days[2]))).stream());
    }

    private static List<CaregiverDecision> any(int day) {
        return ANYBODY.stream()
                .flatMap(by -> EITHER.stream()
                        .flatMap(form -> EITHER.stream().map(content -> decision(day, by, form, content))))
                .toList();
    }

    private static List<CaregiverDecision> withoutForm(int day) {
        return Stream.of(null, Decider.MINISTER, Decider.OTHER)
                .flatMap(by -> EITHER.stream().map(content -> decision(day, by, true, content)))
                .toList();
    }

    static CaregiverDecision decision(
            int day, @Nullable Decider by, @Nullable Boolean inWriting, @Nullable Boolean content) {
        return new CaregiverDecision(day(day), "p1", null, by, inWriting, content);
    }

    /** Returns the acts as a file holds them, in the order given. */
    static <A extends CaregiverDecision> Acts<CaregiverDecision> acts(List<A> world) {
        List<FiledAct> filed = new ArrayList<>();
        for (int i = 0; i < world.size(); i++) {
            filed.add(new FiledAct(world.get(i), List.of("acts[" + i + "]")));
        }
        return Acts.of(KIND, "p1", filed, ASKED);
    }

    /** Returns everything the acts may have been, the earliest first and those of a day in any order. */
    static List<List<Known>> completions(List<CaregiverDecision> world) {
        List<List<Known>> known = world.stream().map(ActWorlds::completionsOf).toList();
        return Plainly.choices(known).stream()
                .flatMap(acts -> Plainly.orders(acts, one -> one.act().date()).stream())
                .toList();
    }

    /** Returns everything one act may have been. */
    static List<Known> completionsOf(CaregiverDecision shown) {
        List<Known> all = new ArrayList<>();
        for (Decider by : shown.by() == null ? Arrays.asList(Decider.values()) : List.of(shown.by())) {
            for (boolean form : eitherWhereAbsent(shown.delegatedInWriting())) {
                for (boolean content : eitherWhereAbsent(shown.suitableCaregiver())) {
                    all.add(new Known(
                            new CaregiverDecision(shown.date(), shown.person(), null, by, form, content), shown));
                }
            }
        }
        return all;
    }

    private static List<Boolean> eitherWhereAbsent(@Nullable Boolean value) {
        return value == null ? List.of(true, false) : Collections.singletonList(value);
    }

    /** Returns every file that lacks exactly one fact of the world. */
    static List<List<CaregiverDecision>> withOneFactLess(List<CaregiverDecision> world) {
        List<List<CaregiverDecision>> poorer = new ArrayList<>();
        for (int i = 0; i < world.size(); i++) {
            CaregiverDecision act = world.get(i);
            if (act.by() != null) {
                poorer.add(replaced(world, i, null, act.delegatedInWriting(), act.suitableCaregiver()));
            }
            if (act.delegatedInWriting() != null) {
                poorer.add(replaced(world, i, act.by(), null, act.suitableCaregiver()));
            }
            if (act.suitableCaregiver() != null) {
                poorer.add(replaced(world, i, act.by(), act.delegatedInWriting(), null));
            }
        }
        return poorer;
    }

    private static List<CaregiverDecision> replaced(
            List<CaregiverDecision> world, int i, @Nullable Decider by, @Nullable Boolean form, @Nullable Boolean content) {
        List<CaregiverDecision> other = new ArrayList<>(world);
        CaregiverDecision act = world.get(i);
        other.set(i, new CaregiverDecision(act.date(), act.person(), null, by, form, content));
        return other;
    }
}
