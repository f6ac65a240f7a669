package org.ihala.rules.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ihala.rules.casefile.Places;
import org.ihala.rules.casefile.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Degrees of kinship over the relations of a case.
 *
 * <p>A path by blood climbs to a common ancestor and descends; each step is one degree, the ancestor not counted
 * (comparator codes, research note E-06 to E-09). So two parents of one child are no blood relatives. A path by marriage is
 * a blood path of one spouse, at the same degree for the other (E-08). Spouses themselves have no degree (E-10).
 */
public final class FamilyGraph {

    /** More steps than this are no kinship any provision asks about. */
    private static final int FARTHEST = 12;

    private final List<Relation> relations;

    /** Creates the graph. */
    public FamilyGraph(List<Relation> relations) {
        this.relations = relations;
    }

    /**
     * The shortest paths between two persons.
     *
     * @param degree the number of steps
     * @param used the relations that some shortest path uses, by their index in the file
     */
    public record Path(int degree, SortedSet<Integer> used) {

        /** Returns the relations used, as places of the case file. */
        public List<String> places() {
            return used.size() == 1
                    ? Places.relationAlone(used.first())
                    : used.stream().map(Places::relation).toList();
        }

        @Override
        public String toString() {
            return "Path";
        }
    }

    /** Steps from a person up to one of their ancestors, or to themselves. */
    private record Climb(int steps, SortedSet<Integer> used) {}

    /** Returns the shortest path by blood, or null where the relations on file hold none. */
    public @Nullable Path byBlood(String first, String second) {
        Path parent = parentAndChild(first, second);
        if (parent != null) {
            return parent;
        }
        Map<String, Climb> up = ancestors(first);
        Map<String, Climb> down = ancestors(second);
        Path best = null;
        for (Map.Entry<String, Climb> entry : up.entrySet()) {
            Climb other = down.get(entry.getKey());
            if (other != null) {
                best = shorter(best, entry.getValue(), other, -1);
            }
        }
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            if (relation.type() == Relation.Type.SIBLING_OF) {
                best = shorter(best, up.get(relation.from()), down.get(relation.to()), i);
                best = shorter(best, up.get(relation.to()), down.get(relation.from()), i);
            }
        }
        return best == null || best.degree() == 0 ? null : best;
    }

    /** Returns the shortest path by marriage, or null where the relations on file hold none. */
    public @Nullable Path byMarriage(String first, String second) {
        Path best = null;
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            if (relation.type() == Relation.Type.SPOUSE_OF) {
                best = shorter(best, throughSpouse(i, relation.from(), relation.to(), first, second));
                best = shorter(best, throughSpouse(i, relation.to(), relation.from(), first, second));
            }
        }
        return best;
    }

    /** Returns the places of the relations of a type from one person to another. */
    public List<String> places(Relation.Type type, String from, String to) {
        List<String> places = List.of();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            if (relation.type() == type && relation.from().equals(from) && relation.to().equals(to)) {
                // Nearly always there is one at most.
                if (places.isEmpty()) {
                    places = Places.relationAlone(i);
                } else {
                    places = new ArrayList<>(places);
                    places.add(Places.relation(i));
                }
            }
        }
        return places;
    }

    /** Returns the places of the relations of a type between two persons, either way. */
    public List<String> placesBetween(Relation.Type type, String first, String second) {
        List<String> there = places(type, first, second);
        List<String> back = places(type, second, first);
        if (there.isEmpty() || back.isEmpty()) {
            return there.isEmpty() ? back : there;
        }
        List<String> both = new ArrayList<>(there);
        both.addAll(back);
        return both;
    }

    /** No path is shorter than this one, so the common case need not search. */
    private @Nullable Path parentAndChild(String first, String second) {
        SortedSet<Integer> used = null;
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            if (relation.type() == Relation.Type.PARENT_OF
                    && (relation.from().equals(first) && relation.to().equals(second)
                            || relation.from().equals(second) && relation.to().equals(first))) {
                used = used == null ? new TreeSet<>() : used;
                used.add(i);
            }
        }
        return used == null ? null : new Path(1, used);
    }

    /** Blood relatives of the spouse are relatives of the other spouse, whichever of the two is the victim's side. */
    private @Nullable Path throughSpouse(int marriage, String spouse, String other, String first, String second) {
        Path path = null;
        if (other.equals(first)) {
            path = byBlood(spouse, second);
        } else if (other.equals(second)) {
            path = byBlood(first, spouse);
        }
        return path == null ? null : new Path(path.degree(), union(path.used(), new TreeSet<>(List.of(marriage))));
    }

    /** The nearest climb to each ancestor; of several equally near ones, the relations of all. */
    private Map<String, Climb> ancestors(String person) {
        Map<String, Climb> found = new HashMap<>();
        found.put(person, new Climb(0, new TreeSet<>()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < relations.size(); i++) {
                Relation relation = relations.get(i);
                int steps = steps(relation.type());
                Climb below = steps == 0 ? null : found.get(relation.to());
                if (below == null || below.steps() + steps > FARTHEST) {
                    continue;
                }
                Climb next = new Climb(below.steps() + steps, union(below.used(), new TreeSet<>(List.of(i))));
                Climb known = found.get(relation.from());
                Climb best = known == null || next.steps() < known.steps()
                        ? next
                        : next.steps() > known.steps()
                                ? known
                                : new Climb(known.steps(), union(known.used(), next.used()));
                if (!best.equals(known)) {
                    found.put(relation.from(), best);
                    changed = true;
                }
            }
        }
        return found;
    }

    private static int steps(Relation.Type type) {
        return switch (type) {
            case PARENT_OF -> 1;
            case GRANDPARENT_OF -> 2;
            default -> 0;
        };
    }

    private static @Nullable Path shorter(@Nullable Path best, @Nullable Climb up, @Nullable Climb down, int sibling) {
        if (up == null || down == null) {
            return best;
        }
        SortedSet<Integer> used = union(up.used(), down.used());
        if (sibling >= 0) {
            used.add(sibling);
        }
        return shorter(best, new Path(up.steps() + down.steps() + (sibling < 0 ? 0 : 2), used));
    }

    /** Of paths of one length all are kept, so that nothing hangs on the order of the relations. */
    private static @Nullable Path shorter(@Nullable Path best, @Nullable Path other) {
        if (best == null || other == null) {
            return best == null ? other : best;
        }
        if (other.degree() != best.degree()) {
            return other.degree() < best.degree() ? other : best;
        }
        return new Path(best.degree(), union(best.used(), other.used()));
    }

    private static SortedSet<Integer> union(SortedSet<Integer> first, SortedSet<Integer> second) {
        SortedSet<Integer> all = new TreeSet<>(first);
        all.addAll(second);
        return all;
    }
}
