package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ihala.rules.InvalidCaseException;
import org.jspecify.annotations.Nullable;

/** The checks a case must pass as a whole, read from a file or built in memory; all problems are found at once. */
public final class CaseChecks {

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Person> persons;

    private CaseChecks(List<Person> persons) {
        this.persons = persons;
    }

    /**
     * What a case that passed is made of.
     *
     * @param acts the acts, entries that say the same being one
     * @param places the place of each person by id
     */
    public record Checked(List<FiledAct> acts, Map<String, Integer> places) {
        @Override
        public String toString() {
            return "Checked";
        }
    }

    /**
     * Checks a case.
     *
     * @throws InvalidCaseException if anything does not fit; it lists every problem
     */
    public static Checked check(
            String subject, @Nullable String victim, List<Person> persons, List<Relation> relations, List<Act> acts) {
        CaseChecks checks = new CaseChecks(persons);
        List<FiledAct> filed = checks.run(subject, victim, relations, acts);
        if (!checks.problems.isEmpty()) {
            throw new InvalidCaseException(checks.problems);
        }
        return new Checked(filed, Map.copyOf(checks.places));
    }

    private List<FiledAct> run(String subject, @Nullable String victim, List<Relation> relations, List<Act> acts) {
        for (int i = 0; i < persons.size(); i++) {
            checkPerson(i);
        }
        known("subject", subject);
        known("victim", victim);
        if (subject.equals(victim)) {
            problem("victim", "is the subject; leave it out when the subject is the possible victim");
        }
        for (int i = 0; i < relations.size(); i++) {
            checkRelation(Places.relation(i), relations.get(i));
        }
        checkDescent(relations);
        for (int i = 0; i < acts.size(); i++) {
            checkAct(Places.act(i), acts.get(i));
        }
        return filed(acts);
    }

    private void problem(String path, String what) {
        problems.add(path + ": " + what);
    }

    private void known(String path, @Nullable String id) {
        if (id != null && !places.containsKey(id)) {
            problem(path, "names no person of this case");
        }
    }

    private void checkPerson(int index) {
        Person person = persons.get(index);
        Integer earlier = places.putIfAbsent(person.id(), index);
        if (earlier != null) {
            problem(Places.person(index, "id"), "is the id of " + Places.person(earlier) + " too");
        }
        LocalDate from = person.bornFrom();
        LocalDate to = person.bornTo();
        if (from != null && to != null && from.isAfter(to)) {
            problem(Places.person(index, "bornBetween"), "the earliest date is after the latest");
        }
        for (int i = 0; i < person.presence().size(); i++) {
            Person.Presence presence = person.presence().get(i);
            LocalDate end = presence.to();
            if (end != null && end.isBefore(presence.from())) {
                problem(Places.person(index, "presence[" + i + "]"), "ends before it begins");
            }
        }
    }

    private void checkRelation(String path, Relation relation) {
        known(path + ".from", relation.from());
        known(path + ".to", relation.to());
        if (relation.from().equals(relation.to())) {
            problem(path, "relates a person to itself");
            return;
        }
        if (relation.type() == Relation.Type.PARENT_OF || relation.type() == Relation.Type.GRANDPARENT_OF) {
            LocalDate elderFrom = born(relation.from(), true);
            LocalDate youngerTo = born(relation.to(), false);
            if (elderFrom != null && youngerTo != null && !elderFrom.isBefore(youngerTo)) {
                problem(path, "the " + (relation.type() == Relation.Type.PARENT_OF ? "parent" : "grandparent")
                        + " is not older than the child");
            }
        }
    }

    private @Nullable LocalDate born(String id, boolean earliest) {
        Integer place = places.get(id);
        if (place == null) {
            return null;
        }
        return earliest ? persons.get(place).bornFrom() : persons.get(place).bornTo();
    }

    /** Nobody is an ancestor of themselves: descent that closes a circle is an error of the circle's first relation. */
    private void checkDescent(List<Relation> relations) {
        Map<String, List<Integer>> down = new LinkedHashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            boolean descent = relation.type() == Relation.Type.PARENT_OF || relation.type() == Relation.Type.GRANDPARENT_OF;
            if (descent && !relation.from().equals(relation.to())) {
                down.computeIfAbsent(relation.from(), id -> new ArrayList<>()).add(i);
            }
        }
        Set<String> walked = new HashSet<>();
        for (String person : down.keySet()) {
            Integer first = walked.add(person) ? circleBelow(person, relations, down, walked) : null;
            if (first != null) {
                problem(Places.relation(first), "makes a person their own ancestor");
                return;
            }
        }
    }

    /** Walks each relation once, so that a long file is no long wait; returns the first relation of a circle. */
    private static @Nullable Integer circleBelow(
            String top, List<Relation> relations, Map<String, List<Integer>> down, Set<String> walked) {
        List<String> line = new ArrayList<>(List.of(top));
        Map<String, Integer> depths = new HashMap<>(Map.of(top, 0));
        List<Integer> taken = new ArrayList<>();
        List<Iterator<Integer>> open = new ArrayList<>(List.of(down.getOrDefault(top, List.of()).iterator()));
        while (!open.isEmpty()) {
            Iterator<Integer> steps = open.get(open.size() - 1);
            if (!steps.hasNext()) {
                open.remove(open.size() - 1);
                depths.remove(line.remove(line.size() - 1));
                if (!taken.isEmpty()) {
                    taken.remove(taken.size() - 1);
                }
                continue;
            }
            Integer step = steps.next();
            String child = relations.get(step).to();
            Integer depth = depths.get(child);
            if (depth != null) {
                taken.add(step);
                return Collections.min(taken.subList(depth, taken.size()));
            }
            if (walked.add(child)) {
                taken.add(step);
                depths.put(child, line.size());
                line.add(child);
                open.add(down.getOrDefault(child, List.of()).iterator());
            }
        }
        return null;
    }

    private void checkAct(String path, Act act) {
        known(path + ".person", act.person());
        if (act instanceof Act.Consent consent) {
            known(path + ".by", consent.by());
        } else if (act instanceof Act.WishToLeave wish) {
            known(path + ".by", wish.by());
        }
    }

    private record Slot(Class<?> type, String person, LocalDate date, @Nullable Object kind) {
        @Override
        public String toString() {
            return "Slot";
        }
    }

    /** Joins entries for one act; two that contradict each other are an error. */
    private List<FiledAct> filed(List<Act> acts) {
        Map<Slot, FiledAct> bySlot = new LinkedHashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            String place = Places.act(i);
            Slot slot = new Slot(act.getClass(), act.person(), act.date(), act.kind());
            FiledAct earlier = bySlot.get(slot);
            if (earlier == null) {
                bySlot.put(slot, new FiledAct(act, List.of(place)));
                continue;
            }
            Merge merge = new Merge();
            Act joined = Objects.requireNonNull(earlier.act().merge(act, merge));
            if (merge.contradiction()) {
                problem(place, "contradicts " + earlier.places().get(0) + ", an act of the same kind and day");
                continue;
            }
            List<String> all = new ArrayList<>(earlier.places());
            all.add(place);
            bySlot.put(slot, new FiledAct(joined, List.copyOf(all)));
        }
        return List.copyOf(bySlot.values());
    }
}
