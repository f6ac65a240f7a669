package org.ihala.rules.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.InvalidCaseException;
import org.jspecify.annotations.Nullable;

/** The checks a case must pass as a whole, read from a file or built in memory; all problems are found at once. */
public final class CaseChecks {

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<? extends @Nullable Person> persons;

    /** Where a person could not be read, an id that nobody has may be theirs. */
    private final boolean everybodyRead;

    private CaseChecks(List<? extends @Nullable Person> persons) {
        this.persons = persons;
        this.everybodyRead = persons.stream().allMatch(Objects::nonNull);
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
            @Nullable String subject,
            @Nullable String victim,
            List<Person> persons,
            List<Relation> relations,
            List<Act> acts,
            List<Matter> matters) {
        CaseChecks checks = new CaseChecks(persons);
        if (subject == null && (victim != null || matters.isEmpty())) {
            checks.problem("subject", "is required");
        }
        List<FiledAct> filed = checks.run(subject, victim, relations, acts, matters);
        if (!checks.problems.isEmpty()) {
            throw new InvalidCaseException(checks.problems);
        }
        return new Checked(filed, Map.copyOf(checks.places));
    }

    /**
     * Returns what else is wrong with a case that could not be read as a whole.
     *
     * @param subject the subject, or null where it could not be read
     * @param victim the victim, if any
     * @param persons the persons; null stands for one that could not be read
     * @param relations the relations; null stands for one that could not be read
     * @param acts the acts; null stands for one that could not be read
     * @param matters the matters that could be read
     */
    static List<String> problems(
            @Nullable String subject,
            @Nullable String victim,
            List<@Nullable Person> persons,
            List<@Nullable Relation> relations,
            List<@Nullable Act> acts,
            List<Matter> matters) {
        CaseChecks checks = new CaseChecks(persons);
        checks.run(subject, victim, relations, acts, matters);
        return checks.problems;
    }

    private List<FiledAct> run(
            @Nullable String subject,
            @Nullable String victim,
            List<? extends @Nullable Relation> relations,
            List<? extends @Nullable Act> acts,
            List<Matter> matters) {
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            if (person != null) {
                checkPerson(i, person);
            }
        }
        known("subject", subject);
        known("victim", victim);
        if (subject != null && subject.equals(victim)) {
            problem("victim", "is the subject; leave it out when the subject is the possible victim");
        }
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            if (relation != null) {
                checkRelation(Places.relation(i), relation);
            }
        }
        Integer circle = Descent.firstOfCircle(relations);
        if (circle != null) {
            problem(Places.relation(circle), "makes a person their own ancestor");
        }
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            if (act != null) {
                checkAct(Places.act(i), act);
            }
        }
        new MatterChecks(this::problem).check(matters, subject, this::known);
        return filed(acts);
    }

    private void problem(String path, String what) {
        problems.add(path + ": " + what);
    }

    private void known(String path, @Nullable String id) {
        if (id != null && !places.containsKey(id) && everybodyRead) {
            problem(path, "names no person of this case");
        }
    }

    private void checkPerson(int index, Person person) {
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
        Person person = place == null ? null : persons.get(place);
        return person == null ? null : earliest ? person.bornFrom() : person.bornTo();
    }

    private void checkAct(String path, Act act) {
        known(path + ".person", act.person());
        if (act instanceof Spoken spoken) {
            known(path + ".by", spoken.by());
        }
        if (act instanceof Reception.Admission admission) {
            LocalDate until = admission.until();
            if (until != null && until.isBefore(admission.date())) {
                problem(path + ".until", "is before the day of the admission");
            }
        }
    }

    private record Slot(Class<?> type, String person, LocalDate date, @Nullable Object kind) {
        @Override
        public String toString() {
            return "Slot";
        }
    }

    /** Joins entries for one act; two that contradict each other are an error. */
    private List<FiledAct> filed(List<? extends @Nullable Act> acts) {
        Map<Slot, FiledAct> bySlot = new LinkedHashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            if (act == null) {
                continue;
            }
            String place = Places.act(i);
            Slot slot = new Slot(act.getClass(), act.person(), act.date(), act.kind());
            FiledAct earlier = bySlot.get(slot);
            if (earlier == null) {
                bySlot.put(slot, new FiledAct(act, List.of(place)));
                continue;
            }
            Act joined = Form.join(earlier.act(), act);
            if (joined == null) {
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
