package org.ihala.rules.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.jspecify.annotations.Nullable;

/**
 * What the plain evaluations of the law have in common: three values, null being unknown, every mixture of choices, and a
 * tally of where they and the library agree. Nothing here comes from the library but its vocabulary.
 */
public final class Plain {

    private static final int MOST_SHOWN = 12;

    private final Map<Answer, Integer> seen = new EnumMap<>(Answer.class);
    private final List<String> differences = new ArrayList<>();
    private int compared;

    /** Whether one of these is so. */
    public static @Nullable Boolean any(@Nullable Boolean... values) {
        boolean open = false;
        for (Boolean value : values) {
            if (Boolean.TRUE.equals(value)) {
                return true;
            }
            open |= value == null;
        }
        return open ? null : false;
    }

    /** Whether all of these are so. */
    public static @Nullable Boolean all(@Nullable Boolean... values) {
        boolean open = false;
        for (Boolean value : values) {
            if (Boolean.FALSE.equals(value)) {
                return false;
            }
            open |= value == null;
        }
        return open ? null : true;
    }

    /** Whether this is not so. */
    public static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    /** True, or unknown: of what can be shown to be there and never to be absent. */
    public static @Nullable Boolean shown(boolean value) {
        return value ? Boolean.TRUE : null;
    }

    /** Returns the answer that stands for a value. */
    public static Answer answer(@Nullable Boolean value) {
        return value == null ? Answer.UNDETERMINED : Answer.of(value);
    }

    /** Whether the day is neither before the first nor after the last, of which either may be open. */
    public static boolean within(LocalDate day, @Nullable String first, @Nullable String last) {
        return (first == null || !day.isBefore(LocalDate.parse(first)))
                && (last == null || !day.isAfter(LocalDate.parse(last)));
    }

    /** Passes every mixture of choices: one number for each place, from zero to below its size. */
    public static void mixtures(Consumer<int[]> each, int... sizes) {
        mixtures(new int[sizes.length], 0, each, sizes);
    }

    private static void mixtures(int[] picks, int place, Consumer<int[]> each, int... sizes) {
        if (place == sizes.length) {
            each.accept(picks);
            return;
        }
        for (picks[place] = 0; picks[place] < sizes[place]; picks[place]++) {
            mixtures(picks, place + 1, each, sizes);
        }
        picks[place] = 0;
    }

    /** Returns what acts of one kind are on file on a day, in the order of the file. */
    public static <A extends Act> List<A> onFile(List<Act> acts, LocalDate day, Class<A> kind) {
        List<Act> known = acts.stream().filter(act -> !act.date().isAfter(day)).toList();
        Set<LocalDate> moves = moves(known);
        return known.stream()
                .filter(act -> !moves.contains(act.date())
                        || !(act instanceof Reception.Admission) && !(act instanceof Residence.Exit))
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Whoever is in a shelter and enters one moves, whether an exit of that day is on file or not. */
    private static Set<LocalDate> moves(List<Act> known) {
        Set<LocalDate> entering = days(known, Reception.Admission.class);
        Set<LocalDate> leaving = days(known, Residence.Exit.class);
        Set<LocalDate> all = new TreeSet<>(entering);
        all.addAll(leaving);
        Set<LocalDate> moves = new HashSet<>();
        boolean inside = false;
        for (LocalDate day : all) {
            if (inside && entering.contains(day)) {
                moves.add(day);
            } else {
                inside = !leaving.contains(day);
            }
        }
        return moves;
    }

    private static Set<LocalDate> days(List<Act> known, Class<? extends Act> kind) {
        return known.stream().filter(kind::isInstance).map(Act::date).collect(Collectors.toSet());
    }

    /** Returns the ids of the items a decision lists. */
    public static List<String> items(Decision decision, String list, String name) {
        List<?> items = (List<?>) Objects.requireNonNull(decision.outcome().get(list), list);
        return items.stream().map(item -> String.valueOf(((Map<?, ?>) item).get(name))).toList();
    }

    /** Compares what the law says with what the library answers. */
    public void compare(Object world, Answer expected, Decision decision) {
        compared++;
        seen.merge(expected, 1, Integer::sum);
        compare(world, "the answer", expected, decision.answer());
    }

    /** Compares one more thing of a decision. */
    public void compare(Object world, String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            String name = world instanceof int[] picks ? Arrays.toString(picks) : String.valueOf(world);
            differences.add(name + ": " + what + " is " + expected + " by the law and " + actual + " in the library");
        }
    }

    /** Fails unless all of so many decisions agreed, and each answer was expected so many times at least. */
    public void assertAgreed(int decisions, int yes, int no, int undetermined) {
        assertThat(differences.subList(0, Math.min(MOST_SHOWN, differences.size())))
                .as("%d differences in %d decisions", differences.size(), compared)
                .isEmpty();
        assertThat(compared).isEqualTo(decisions);
        assertThat(seen.getOrDefault(Answer.YES, 0)).as("YES of %s", seen).isGreaterThanOrEqualTo(yes);
        assertThat(seen.getOrDefault(Answer.NO, 0)).as("NO of %s", seen).isGreaterThanOrEqualTo(no);
        assertThat(seen.getOrDefault(Answer.UNDETERMINED, 0))
                .as("UNDETERMINED of %s", seen)
                .isGreaterThanOrEqualTo(undetermined);
    }
}
