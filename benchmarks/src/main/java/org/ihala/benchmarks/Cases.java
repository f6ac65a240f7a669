package org.ihala.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.PersonDecision;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.VictimStatus;
import org.jspecify.annotations.Nullable;

/** The cases that are measured, and varied ones that show that both ways to decide agree. */
final class Cases {

    private static final String SUBJECT = "p1";
    private static final String VICTIM = "p2";
    private static final String FATHER = "p3";
    private static final String GUARDIAN = "p4";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 12);

    private Cases() {}

    /** Returns the measured case of a name: {@code victim} or {@code child}. */
    static CaseFile named(String name) {
        return switch (name) {
            case "victim" -> adultVictim();
            case "child" -> childWithMother();
            default -> throw new IllegalArgumentException("the measured cases are victim and child");
        };
    }

    /** Returns an adult victim who consents, with the prosecutor's finding on file: admitted. */
    static CaseFile adultVictim() {
        Person subject = new Person(
                SUBJECT, date(1990, 3, 2), date(1990, 3, 2), null, null, null, null, true, null, List.of(), false);
        return CaseFile.of(SUBJECT)
                .asOf(DAY)
                .persons(List.of(subject))
                .acts(List.of(
                        new Prosecution.ProsecutorFinding(date(2021, 3, 9), SUBJECT, null, true),
                        new Reception.Consent(date(2021, 3, 10), SUBJECT, null, SUBJECT, true)))
                .build();
    }

    /** Returns the child of an admitted victim, as in the example case {@code child-with-mother}: admitted. */
    static CaseFile childWithMother() {
        Person mother = new Person(
                VICTIM, date(1990, 3, 2), date(1990, 3, 2), Person.Sex.FEMALE, List.of("PH"), false, false, null, null,
                List.of(new Person.Presence("JO", date(2019, 6, 1), null)), false);
        Person child = new Person(
                SUBJECT, date(2012, 1, 1), date(2013, 12, 31), Person.Sex.MALE, List.of("PH"), null, null, null, null,
                List.of(new Person.Presence("JO", date(2019, 6, 1), null)), false);
        return CaseFile.of(SUBJECT)
                .asOf(DAY)
                .victim(VICTIM)
                .persons(List.of(mother, child))
                .relations(List.of(
                        new Relation(Relation.Type.PARENT_OF, VICTIM, SUBJECT),
                        new Relation(Relation.Type.CUSTODIAN_OF, VICTIM, SUBJECT)))
                .acts(List.of(
                        new Prosecution.ProsecutorFinding(date(2021, 3, 9), VICTIM, null, true),
                        new Reception.Consent(date(2021, 3, 10), VICTIM, null, VICTIM, true),
                        new Reception.Admission(date(2021, 3, 10), VICTIM, null, "h1", null),
                        new Reception.CaregiverDecision(
                                date(2021, 3, 11), SUBJECT, null, Decider.DELEGATE, true, false),
                        new Reception.Consent(date(2021, 3, 11), SUBJECT, null, VICTIM, true)))
                .build();
    }

    /** Returns cases of both kinds in which each fact may be there, missing or turned round; always the same ones. */
    static List<CaseFile> varied(int count) {
        Random random = new Random(20120401);
        List<CaseFile> all = new ArrayList<>(count);
        while (all.size() < count) {
            CaseFile made = varied(random, all.size() % 2 == 0);
            if (made != null) {
                all.add(made);
            }
        }
        return all;
    }

    /** Returns a case, or null where the facts drawn contradict each other. */
    private static @Nullable CaseFile varied(Random random, boolean ofVictim) {
        List<Person> persons = List.of(
                person(random, VICTIM, 1970 + random.nextInt(20)),
                person(random, SUBJECT, ofVictim ? 1995 + random.nextInt(14) : 2000 + random.nextInt(22)),
                person(random, FATHER, 1970 + random.nextInt(10)),
                person(random, GUARDIAN, 1960 + random.nextInt(10)));
        List<Relation> relations = new ArrayList<>();
        relate(random, relations, 4, Relation.Type.PARENT_OF, VICTIM, SUBJECT);
        relate(random, relations, 4, Relation.Type.CUSTODIAN_OF, VICTIM, SUBJECT);
        relate(random, relations, 3, Relation.Type.PARENT_OF, FATHER, SUBJECT);
        relate(random, relations, 3, Relation.Type.GUARDIAN_OF, GUARDIAN, SUBJECT);
        relate(random, relations, 2, Relation.Type.SPOUSE_OF, VICTIM, FATHER);
        relate(random, relations, 1, Relation.Type.SIBLING_OF, VICTIM, SUBJECT);
        relate(random, relations, 1, Relation.Type.GRANDPARENT_OF, VICTIM, GUARDIAN);
        relate(random, relations, 1, Relation.Type.SPOUSE_OF, VICTIM, SUBJECT);
        relate(random, relations, 1, Relation.Type.NURSING_SIBLING_OF, VICTIM, SUBJECT);
        List<Act> acts = new ArrayList<>();
        if (random.nextInt(5) > 0) {
            acts.add(new Prosecution.ProsecutorFinding(
                    day(random), ofVictim ? SUBJECT : VICTIM, null, perhaps(random, 4)));
        }
        if (random.nextInt(5) == 0) {
            acts.add(new VictimStatus.StatusDisproved(
                    day(random), ofVictim ? SUBJECT : VICTIM, null,
                    one(random, VictimStatus.Authority.values()), null));
        }
        if (!ofVictim && random.nextInt(5) == 0) {
            acts.add(new Prosecution.ProsecutorFinding(day(random), SUBJECT, null, perhaps(random, 3)));
        }
        if (random.nextInt(5) > 0) {
            acts.add(new Reception.Admission(day(random), VICTIM, null, null, null));
        }
        if (random.nextInt(3) == 0) {
            acts.add(new Reception.Admission(day(random).minusYears(random.nextInt(3)), SUBJECT, null, null, null));
        }
        for (int i = Math.max(0, random.nextInt(6) - 3); i > 0; i--) {
            acts.add(new Residence.Exit(day(random), SUBJECT, null, null));
            acts.add(new Reception.Admission(day(random), SUBJECT, null, null, null));
        }
        if (random.nextInt(3) == 0) {
            acts.add(new Residence.Exit(day(random), SUBJECT, null, null));
        }
        for (String by : List.of(SUBJECT, VICTIM, FATHER, GUARDIAN)) {
            if (random.nextInt(5) > 1) {
                acts.add(new Reception.Consent(day(random), SUBJECT, null, by, perhaps(random, 4)));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            acts.add(new Reception.CaregiverDecision(
                    day(random), SUBJECT, null, one(random, Decider.values()), perhaps(random, 4),
                    perhaps(random, 1)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            acts.add(new Prosecution.ProsecutionStopped(
                    day(random), SUBJECT, null, one(random, Prosecution.Offense.values()), null,
                    one(random, Approval.values())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            acts.add(new Reception.EmergencyApproval(
                    day(random), SUBJECT, null, one(random, Decider.values()), perhaps(random, 3),
                    one(random, Reception.Urgency.values()), one(random, new String[] {"CTU", "NCHR", "NGO", "MOI", "other"}),
                    one(random, Reception.Indicates.values())));
        }
        if (random.nextInt(3) == 0) {
            acts.add(new Reception.EmergencyRefusal(day(random), SUBJECT, null, one(random, Decider.values()), perhaps(random, 3)));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            acts.add(new PersonDecision(
                    day(random), SUBJECT, null, one(random, PersonDecision.By.values()), perhaps(random, 4),
                    one(random, PersonDecision.On.values()), perhaps(random, 3)));
        }
        try {
            return CaseFile.of(SUBJECT)
                    .asOf(DAY)
                    .victim(ofVictim ? null : VICTIM)
                    .persons(persons)
                    .relations(relations)
                    .relationsComplete(random.nextInt(3) == 0)
                    .acts(acts)
                    .build();
        } catch (InvalidCaseException e) {
            return null;
        }
    }

    private static Person person(Random random, String id, int year) {
        LocalDate from = date(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        int kind = random.nextInt(6);
        return new Person(
                id,
                kind == 0 ? null : from,
                kind == 0 ? null : kind == 1 ? from.plusYears(3) : from,
                one(random, Person.Sex.values()),
                null,
                null,
                null,
                perhaps(random, 3),
                random.nextInt(4) == 0 ? null : random.nextInt(4) == 0,
                random.nextInt(4) == 0
                        ? List.of()
                        : List.of(new Person.Presence(
                                random.nextInt(4) == 0 ? "SY" : "JO",
                                date(2019, 6, 1),
                                random.nextInt(4) == 0 ? day(random) : null)),
                random.nextInt(3) == 0);
    }

    private static void relate(
            Random random, List<Relation> relations, int fifths, Relation.Type type, String from, String to) {
        if (random.nextInt(5) < fifths) {
            relations.add(new Relation(type, from, to));
        }
    }

    /** A few days, so that some acts fall on one day and some after the day asked about. */
    private static LocalDate day(Random random) {
        return DAY.minusDays(random.nextInt(8) - 1L);
    }

    private static @Nullable Boolean perhaps(Random random, int yesOfSix) {
        int drawn = random.nextInt(6);
        return drawn == 5 ? null : (Boolean) (drawn < yesOfSix);
    }

    private static <T> @Nullable T one(Random random, T[] values) {
        int drawn = random.nextInt(values.length + 1);
        return drawn == values.length ? null : values[drawn];
    }

    private static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
