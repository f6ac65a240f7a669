package org.ihala.rules.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is an ancestor of themselves: descent that closes a circle is an error of the circle's first relation.
 *
 * <p>Persons without a parent are left out until none is left; who remains has an ancestor in a circle. The cost grows with the
 * relations and not with their square, for a file may hold a hundred thousand of them.
 */
final class Descent {

    private Descent() {}

    /** Returns the place of the first relation of a circle, or null where descent closes none. */
    static @Nullable Integer firstOfCircle(List<? extends @Nullable Relation> relations) {
        Map<String, List<String>> children = new HashMap<>();
        Map<String, Integer> parents = new HashMap<>();
        for (Relation relation : relations) {
            if (isDescent(relation)) {
                children.computeIfAbsent(relation.from(), id -> new ArrayList<>()).add(relation.to());
                parents.merge(relation.to(), 1, Integer::sum);
            }
        }
        Deque<String> open = new ArrayDeque<>(children.keySet());
        open.removeIf(parents::containsKey);
        while (!open.isEmpty()) {
            for (String child : children.getOrDefault(open.remove(), List.of())) {
                if (parents.merge(child, -1, Descent::sumOrGone) == null) {
                    open.add(child);
                }
            }
        }
        Map<String, Step> above = new HashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            if (isDescent(relation) && parents.containsKey(relation.from())) {
                above.putIfAbsent(relation.to(), new Step(i, relation.from()));
            }
        }
        return above.isEmpty() ? null : first(above);
    }

    /** A step up from a person to a parent, by the relation at a place. */
    private record Step(int place, String parent) {
        @Override
        public String toString() {
            return "Step";
        }
    }

    private static boolean isDescent(@Nullable Relation relation) {
        return relation != null
                && (relation.type() == Relation.Type.PARENT_OF || relation.type() == Relation.Type.GRANDPARENT_OF)
                && !relation.from().equals(relation.to());
    }

    private static @Nullable Integer sumOrGone(int first, int second) {
        return first + second == 0 ? null : first + second;
    }

    /** Climbs until it must have entered a circle, then goes round once. */
    private static int first(Map<String, Step> above) {
        Step entered = Collections.min(above.values(), Comparator.comparingInt(Step::place));
        for (int i = 0; i < above.size(); i++) {
            entered = above.get(entered.parent());
        }
        int first = entered.place();
        for (Step step = above.get(entered.parent()); !step.equals(entered); step = above.get(step.parent())) {
            first = Math.min(first, step.place());
        }
        return first;
    }
}
