package org.ihala.rules.shelter.jo;

import static org.ihala.rules.shelter.jo.Agreement.on;
import static org.ihala.rules.shelter.jo.Worlds.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.HouseLife.Necessity;
import org.ihala.rules.casefile.HouseLife.Permitter;
import org.ihala.rules.casefile.HouseLife.Placement;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Person.Sex;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Relation.Type;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** Paragraph 14/a a second time, in plain Java: who may share a room. */
class PlacementAgreementTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 12);
    private static final LocalDate ADULT = LocalDate.of(1990, 3, 2);
    private static final LocalDate CHILD = LocalDate.of(2011, 5, 5);
    private static final LocalDate YOUNG = LocalDate.of(2015, 5, 5);
    private static final List<String> READINGS = List.of("R1", "R2", "R3");
    private static final Boolean[] TRUTHS = {true, false, null};
    private static final Sex[] SEXES = {Sex.FEMALE, Sex.MALE, null};

    private final Agreement agreement = new Agreement(ShelterQuestion.PLACEMENT);

    /** A room: the persons in it, the first being asked about, their ties, and what the director found. */
    private record Room(List<Person> persons, List<Relation> ties, boolean tiesComplete, Necessity necessity) {

        CaseFile file(LocalDate asOf) {
            List<String> with = persons.stream().skip(1).map(Person::id).toList();
            return CaseFile.of(persons.get(0).id())
                    .persons(persons)
                    .relations(ties)
                    .relationsComplete(tiesComplete)
                    .matters(List.of(new Placement(with, necessity)))
                    .asOf(asOf)
                    .build();
        }

        @Override
        public String toString() {
            return persons.stream().map(p -> p.id() + " " + p.sex() + " " + p.bornFrom()).toList()
                    + " " + ties.stream().map(t -> t.from() + " " + t.type() + " " + t.to()).toList()
                    + " " + tiesComplete
                    + (necessity == null ? " none" : " " + necessity.by() + " " + necessity.found());
        }
    }

    /** Apart by sex and age, or necessity, or family as far as the reading spares it. */
    private static Answer paragraph14a(Room room, LocalDate asOf, String reading) {
        return Worlds.agreed(world -> {
            Map<String, Boolean> female = new HashMap<>();
            Map<String, Integer> years = new HashMap<>();
            for (Person p : room.persons) {
                female.put(p.id(), world.of(p.sex() == null ? null : p.sex() == Sex.FEMALE));
                // The age of somebody without a birth date is that of a young child, an older child or an adult.
                years.put(p.id(), world.of(p.bornFrom() == null ? null : yearsOn(asOf, p.bornFrom()), List.of(3, 10, 30)));
            }
            boolean allowed = true;
            for (int i = 0; i < room.persons.size(); i++) {
                for (int j = i + 1; j < room.persons.size(); j++) {
                    String one = room.persons.get(i).id();
                    String other = room.persons.get(j).id();
                    boolean sameSex = female.get(one).equals(female.get(other));
                    boolean apart = sameSex && years.get(one) < 18 == years.get(other) < 18;
                    allowed = allowed
                            && (apart
                                    || reading.equals("R2") && family(world, room, one, other, years)
                                    || reading.equals("R3")
                                            && (sameSex || years.get(one) < 7 || years.get(other) < 7)
                                            && family(world, room, one, other, years));
                }
            }
            Necessity necessity = room.necessity;
            boolean directorSpoke = necessity != null && necessity.by() == Permitter.DIRECTOR;
            return allowed || (directorSpoke ? world.of(necessity.found()) : world.undecided());
        });
    }

    /** A parent with an own minor child, or two minors who are siblings. */
    private static boolean family(Worlds world, Room room, String one, String other, Map<String, Integer> years) {
        boolean minor = years.get(one) < 18;
        boolean otherMinor = years.get(other) < 18;
        boolean parentAndChild = tie(room, Type.PARENT_OF, one, other) && otherMinor
                || tie(room, Type.PARENT_OF, other, one) && minor;
        boolean sharedParent = room.ties.stream()
                .anyMatch(t -> t.type() == Type.PARENT_OF
                        && t.to().equals(one)
                        && tie(room, Type.PARENT_OF, t.from(), other));
        boolean siblings = tie(room, Type.SIBLING_OF, one, other)
                || tie(room, Type.SIBLING_OF, other, one)
                || sharedParent;
        boolean couldBe = !room.tiesComplete && (minor || otherMinor);
        return parentAndChild || siblings && minor && otherMinor || couldBe && world.undecided();
    }

    private static boolean tie(Room room, Type type, String from, String to) {
        return room.ties.contains(new Relation(type, from, to));
    }

    /** Returns how many years are completed; born on 29 February, they are on 1 March of a common year. */
    private static int yearsOn(LocalDate asOf, LocalDate birth) {
        int years = asOf.getYear() - birth.getYear();
        LocalDate day = years(birth, years);
        LocalDate completed = day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
        return asOf.isBefore(completed) ? years - 1 : years;
    }

    private static Person person(String id, Sex sex, LocalDate born) {
        return new Person(id, born, born, sex, null, null, null, null, null, List.of(), false);
    }

    /** Every sex and age group; s is older than a, and a than b. */
    private static List<Person> people(String id) {
        List<Person> all = new ArrayList<>();
        int younger = List.of("s", "a", "b").indexOf(id);
        for (Sex sex : SEXES) {
            for (LocalDate born : new LocalDate[] {
                ADULT.plusYears(younger), CHILD.plusYears(younger), YOUNG.plusYears(younger), null
            }) {
                all.add(person(id, sex, born));
            }
        }
        return all;
    }

    private static List<Necessity> necessities() {
        List<Necessity> all = new ArrayList<>();
        all.add(null);
        for (Boolean found : TRUTHS) {
            all.add(new Necessity(Permitter.DIRECTOR, found));
        }
        for (Permitter by : new Permitter[] {Permitter.DELEGATE, Permitter.OTHER, null}) {
            all.add(new Necessity(by, true));
            all.add(new Necessity(by, false));
        }
        return all;
    }

    private static RuleBook book(String reading) {
        return on("Q14-1=" + reading);
    }

    private void compare(Room room, LocalDate asOf, String reading, RuleBook book) {
        Answer expected = paragraph14a(room, asOf, reading);
        // A sex or an age that is not on file may not matter, as a daughter's age beside her grown mother; the library
        // asks for it.
        if (room.persons.stream().anyMatch(p -> p.sex() == null || p.bornFrom() == null)) {
            agreement.compareCautious(book, room.file(asOf), expected, room, asOf, reading);
        } else {
            agreement.compare(book, room.file(asOf), expected, room, asOf, reading);
        }
    }

    /** Returns whether no parent is younger than a child; the reader of a case refuses that. */
    private static boolean possible(Room room) {
        Map<String, LocalDate> births = new HashMap<>();
        room.persons.forEach(p -> births.put(p.id(), p.bornFrom()));
        return room.ties.stream()
                .noneMatch(t -> t.type() == Type.PARENT_OF
                        && births.get(t.from()) != null
                        && births.get(t.to()) != null
                        && !births.get(t.from()).isBefore(births.get(t.to())));
    }

    @Test
    void should_agree_on_two_persons_over_all_combinations() {
        List<List<Relation>> ties = List.of(
                List.of(),
                List.of(new Relation(Type.PARENT_OF, "s", "a")),
                List.of(new Relation(Type.PARENT_OF, "a", "s")),
                List.of(new Relation(Type.SIBLING_OF, "a", "s")),
                List.of(new Relation(Type.GUARDIAN_OF, "s", "a")));
        for (String reading : READINGS) {
            RuleBook book = book(reading);
            for (Person subject : people("s")) {
                for (Person other : people("a")) {
                    for (List<Relation> tie : ties) {
                        for (boolean complete : new boolean[] {true, false}) {
                            for (Necessity necessity : necessities()) {
                                Room room = new Room(List.of(subject, other), tie, complete, necessity);
                                if (possible(room)) {
                                    compare(room, TODAY, reading, book);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(3 * (144 * 5 - 81) * 2 * 10);
    }

    @Test
    void should_agree_on_three_persons_and_on_nobody_over_all_combinations() {
        Necessity none = new Necessity(Permitter.DIRECTOR, false);
        List<List<Relation>> ties = List.of(
                List.of(),
                List.of(new Relation(Type.PARENT_OF, "s", "a"), new Relation(Type.PARENT_OF, "s", "b")),
                List.of(new Relation(Type.PARENT_OF, "a", "s"), new Relation(Type.PARENT_OF, "a", "b")),
                List.of(new Relation(Type.PARENT_OF, "a", "s"), new Relation(Type.PARENT_OF, "b", "s")),
                List.of(new Relation(Type.PARENT_OF, "s", "a"), new Relation(Type.SIBLING_OF, "b", "a")));
        for (String reading : READINGS) {
            RuleBook book = book(reading);
            for (Person subject : people("s")) {
                compare(new Room(List.of(subject), List.of(), false, none), TODAY, reading, book);
                for (Person first : people("a")) {
                    for (Person second : people("b")) {
                        for (List<Relation> tie : ties) {
                            Room room = new Room(List.of(subject, first, second), tie, true, none);
                            if (possible(room)) {
                                compare(room, TODAY, reading, book);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 12 + 3 * 6129);
    }

    @Test
    void should_agree_on_the_seventh_birthday() {
        for (String reading : READINGS) {
            RuleBook book = book(reading);
            for (LocalDate base : Agreement.BASES) {
                LocalDate birth = years(base, -8);
                for (int offset = -1; offset <= 2; offset++) {
                    LocalDate day = years(birth, 7).plusDays(offset);
                    for (Sex sex : Sex.values()) {
                        for (LocalDate other : new LocalDate[] {ADULT, CHILD}) {
                            Relation tie = new Relation(other == ADULT ? Type.PARENT_OF : Type.SIBLING_OF, "s", "a");
                            Room room = new Room(
                                    List.of(person("s", Sex.FEMALE, other), person("a", sex, birth)), List.of(tie), true,
                                    null);
                            compare(room, day, reading, book);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 8 * 4 * 2 * 2);
    }

    @Test
    void should_agree_on_the_eighteenth_birthday() {
        for (String reading : READINGS) {
            RuleBook book = book(reading);
            for (LocalDate base : Agreement.BASES) {
                LocalDate birth = years(base, -8);
                for (int offset = -1; offset <= 2; offset++) {
                    LocalDate day = years(birth, 18).plusDays(offset);
                    for (LocalDate other : new LocalDate[] {ADULT, CHILD, birth}) {
                        for (boolean parent : new boolean[] {true, false}) {
                            Room room = new Room(
                                    List.of(person("s", Sex.FEMALE, other), person("a", Sex.FEMALE, birth)),
                                    parent ? List.of(new Relation(Type.PARENT_OF, "s", "a")) : List.of(), true,
                                    new Necessity(Permitter.DIRECTOR, false));
                            if (possible(room)) {
                                compare(room, day, reading, book);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(3 * 8 * 4 * (3 + 2));
    }
}
