package org.ihala.rules.shelter.jo;

import static org.ihala.rules.shelter.jo.Agreement.on;
import static org.ihala.rules.shelter.jo.Worlds.seen;
import static org.ihala.rules.shelter.jo.Worlds.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.HouseLife.Belonging;
import org.ihala.rules.casefile.HouseLife.EntryToWomensArea;
import org.ihala.rules.casefile.HouseLife.EntryToWomensArea.Entrant;
import org.ihala.rules.casefile.HouseLife.Outing;
import org.ihala.rules.casefile.HouseLife.Outing.Companion;
import org.ihala.rules.casefile.HouseLife.Permission;
import org.ihala.rules.casefile.HouseLife.Permitter;
import org.ihala.rules.casefile.HouseLife.Visit;
import org.ihala.rules.casefile.HouseLife.Visit.Visitor;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Person.Sex;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** What is allowed in the House a second time, in plain Java: 14/b, 15/a, 15/b, 15/c with 16/d. */
class PermissionsAgreementTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 12);
    private static final Boolean[] TRUTHS = {true, false, null};
    private static final LocalDate ADULT = LocalDate.of(1990, 3, 2);

    private Agreement agreement;

    /** Every permission that may be on file: by whom, delegated how, granted or not, on which day. */
    private static List<Permission> permissions(LocalDate... days) {
        List<Permission> all = new ArrayList<>();
        all.add(null);
        for (Permitter by : new Permitter[] {Permitter.DIRECTOR, Permitter.DELEGATE, Permitter.OTHER, null}) {
            for (Boolean written : TRUTHS) {
                for (Boolean granted : TRUTHS) {
                    for (LocalDate day : days) {
                        all.add(new Permission(by, written, granted, day));
                    }
                }
            }
        }
        return all;
    }

    /** A permission by nobody competent is none, and one still to come is none yet: the director has not decided. */
    private static boolean granted(Worlds world, Permission p, LocalDate asOf, boolean delegable) {
        if (p == null || p.date() != null && p.date().isAfter(asOf)) {
            return world.undecided();
        }
        Permitter by = world.of(p.by(), Permitter.class);
        boolean competent = by == Permitter.DIRECTOR
                || by == Permitter.DELEGATE && delegable && world.of(p.delegatedInWriting());
        return competent ? world.of(p.granted()) : world.undecided();
    }

    private Decision compare(RuleBook book, Matter matter, LocalDate birth, LocalDate asOf, Predicate<Worlds> law,
            Object... about) {
        Person person = birth == null ? Person.unknown("s") : Person.unknown("s").born(birth);
        CaseFile file = CaseFile.of("s")
                .persons(List.of(person))
                .matters(List.of(matter))
                .asOf(asOf)
                .build();
        if (matter instanceof Outing outing && outing.companion() == null) {
            // Where a relative is needed and may not go, no companion will do; the library asks who goes along.
            return agreement.compareCautious(book, file, Worlds.agreed(law), about);
        }
        return agreement.compare(book, file, Worlds.agreed(law), about);
    }

    private static String show(Permission p) {
        return p == null ? "none" : p.by() + " " + p.delegatedInWriting() + " " + p.granted() + " " + p.date();
    }

    @Test
    void should_agree_on_entry_to_the_womens_part_over_all_combinations() {
        agreement = new Agreement(ShelterQuestion.ENTRY_TO_WOMENS_AREA);
        for (int i = 0; i < 6; i++) {
            String bound = List.of("R1", "R2", "R3").get(i % 3);
            boolean strict = i > 2;
            RuleBook book = on("Q14-6=" + bound, "Q14-7=" + (strict ? "R2" : "R1"));
            for (Entrant entrant : new Entrant[] {Entrant.ASSIGNED_STAFF, Entrant.OTHER, null}) {
                for (Sex sex : new Sex[] {Sex.FEMALE, Sex.MALE, null}) {
                    for (Boolean emergency : TRUTHS) {
                        for (Boolean escort : TRUTHS) {
                            for (Permission p : permissions(TODAY, TODAY.plusDays(1))) {
                                EntryToWomensArea entry = new EntryToWomensArea(entrant, sex, emergency, p, escort);
                                compare(book, entry, ADULT, TODAY, world -> {
                                    return free(
                                                    bound, world.of(entrant, Entrant.class), world.of(sex, Sex.class),
                                                    !isOnFile(p) || granted(world, p, TODAY, true))
                                            || !strict && world.of(emergency)
                                            || granted(world, p, TODAY, true) && world.of(escort);
                                }, bound, strict, String.valueOf(entrant), String.valueOf(sex),
                                        String.valueOf(emergency), String.valueOf(escort), show(p));
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(6 * 81 * 73);
    }

    /** Whom 14/b does not bind: the women who live there; staff whom nobody refused, and women, only on other readings. */
    private static boolean free(String reading, Entrant entrant, Sex sex, boolean notRefused) {
        return entrant == Entrant.RESIDENT
                || !reading.equals("R3") && entrant == Entrant.ASSIGNED_STAFF && notRefused
                || reading.equals("R2") && sex == Sex.FEMALE;
    }

    private static boolean isOnFile(Permission permission) {
        return permission != null
                && (permission.date() == null || !permission.date().isAfter(TODAY))
                && (permission.by() != null || permission.granted() != null || permission.delegatedInWriting() != null);
    }

    @Test
    void should_agree_on_a_visit_over_all_combinations() {
        agreement = new Agreement(ShelterQuestion.VISIT);
        RuleBook book = on();
        List<Visitor> visitors = new ArrayList<>(List.of(Visitor.values()));
        visitors.add(null);
        for (Visitor visitor : visitors) {
            for (Boolean place : TRUTHS) {
                for (Boolean time : TRUTHS) {
                    for (Boolean supervised : TRUTHS) {
                        for (Permission p : permissions(TODAY, TODAY.plusDays(1), null)) {
                            Visit visit = new Visit(visitor, place, p, place, time, supervised);
                            Decision decision = compare(book, visit, ADULT, TODAY, world -> {
                                Visitor who = world.of(visitor, Visitor.class);
                                // Of anybody else's visit the paragraph says neither yes nor no.
                                return who != Visitor.FAMILY && who != Visitor.ACQUAINTANCE
                                        ? world.undecided()
                                        : granted(world, p, TODAY, true)
                                                && world.of(place)
                                                && world.of(time)
                                                && world.of(supervised);
                            }, String.valueOf(visitor), String.valueOf(place), String.valueOf(time),
                                    String.valueOf(supervised), show(p));
                            boolean reached =
                                    visitor == null || visitor == Visitor.FAMILY || visitor == Visitor.ACQUAINTANCE;
                            agreement.reported(reached ? null : false, decision.outcome().get("governed"), visitor);
                            agreement.reported(
                                    reached && decision.answer() == Answer.UNDETERMINED,
                                    !decision.missing().isEmpty(), visitor);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(8 * 27 * 109);
    }

    /**
     * How 15/b is read.
     *
     * @param company Q15-4: R1 with family alone, R2 an adult alone too, R3 of other company it decides nothing
     * @param relativeToo Q15-6: whether the interest and safety of the relative who goes along count too
     * @param literal Q15-20: whether interest and safety have to be shown, whatever the director decided
     */
    private record Outside(String company, boolean relativeToo, boolean literal) {

        static List<Outside> all() {
            List<Outside> all = new ArrayList<>();
            for (String company : List.of("R1", "R2", "R3")) {
                for (int i = 0; i < 4; i++) {
                    all.add(new Outside(company, (i & 1) == 1, (i & 2) == 2));
                }
            }
            return all;
        }

        RuleBook book() {
            return on(
                    "Q15-4=" + company,
                    "Q15-6=" + (relativeToo ? "R2" : "R1"),
                    "Q15-20=" + (literal ? "R2" : "R1"));
        }
    }

    private static boolean goesOut(Worlds world, Outing o, LocalDate birth, LocalDate asOf, Outside read) {
        Companion companion = world.of(o.companion(), Companion.class);
        boolean family = companion == Companion.FAMILY_MEMBER;
        if (read.company.equals("R3") && !family) {
            return world.undecided();
        }
        boolean adult = world.of(birth == null ? null : !asOf.isBefore(eighteenOn(birth)));
        boolean accompanied = family || read.company.equals("R2") && adult && companion == Companion.NONE;
        // Only of a relative who goes along do interest and safety count.
        boolean relative = read.relativeToo && family;
        boolean weighed;
        if (read.literal) {
            weighed = world.of(o.interestOfResident())
                    && world.of(o.safetyOfResident())
                    && (!relative || world.of(o.interestOfRelative()) && world.of(o.safetyOfRelative()));
        } else {
            // The director weighed them by deciding; what is known against it goes back to the director.
            boolean against = isFalse(o.interestOfResident())
                    || isFalse(o.safetyOfResident())
                    || relative && (isFalse(o.interestOfRelative()) || isFalse(o.safetyOfRelative()));
            boolean again = granted(world, o.decisionOnDanger(), asOf, false);
            weighed = (!against || again) && (!isOnFile(o.decisionOnDanger()) || again);
        }
        return accompanied && world.of(o.formCompleted()) && granted(world, o.decision(), asOf, false) && weighed;
    }

    private static boolean isFalse(Boolean value) {
        return Boolean.FALSE.equals(value);
    }

    /** Born on 29 February, eighteen years are completed on 1 March of a common year. */
    private static LocalDate eighteenOn(LocalDate birth) {
        LocalDate day = years(birth, 18);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    @Test
    void should_agree_on_going_out_over_all_combinations() {
        agreement = new Agreement(ShelterQuestion.OUTING);
        List<Permission> decisions = List.of(
                new Permission(Permitter.DIRECTOR, null, true, TODAY),
                new Permission(Permitter.DIRECTOR, null, false, TODAY),
                new Permission(Permitter.DELEGATE, true, true, TODAY));
        List<Permission> again = new ArrayList<>(decisions);
        again.add(null);
        int turn = 0;
        for (Outside read : Outside.all()) {
            RuleBook book = read.book();
            for (Companion companion : new Companion[] {
                Companion.FAMILY_MEMBER, Companion.OTHER, Companion.NONE, null
            }) {
                for (Boolean form : TRUTHS) {
                    for (Permission p : decisions) {
                        for (Boolean[] resident : pairs()) {
                            for (Boolean[] other : pairs()) {
                                for (LocalDate birth : new LocalDate[] {ADULT, TODAY.minusYears(9), null}) {
                                    Outing o = new Outing(companion, form, p, resident[0], resident[1], other[0],
                                            other[1], again.get(turn++ % again.size()));
                                    Decision decision = compare(book, o, birth, TODAY,
                                            world -> goesOut(world, o, birth, TODAY, read), read,
                                            String.valueOf(companion), String.valueOf(form), show(p), resident, other,
                                            String.valueOf(birth), show(o.decisionOnDanger()));
                                    boolean reached = !read.company.equals("R3")
                                            || companion == null
                                            || companion == Companion.FAMILY_MEMBER;
                                    agreement.reported(
                                            reached ? null : false, decision.outcome().get("governed"), read, companion);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(12 * 4 * 3 * 3 * 9 * 9 * 3);
    }

    @Test
    void should_agree_on_who_decides_once_a_danger_is_known() {
        agreement = new Agreement(ShelterQuestion.OUTING);
        for (Outside read : Outside.all()) {
            RuleBook book = read.book();
            for (Boolean[] resident : pairs()) {
                for (Permission again : permissions(TODAY, TODAY.plusDays(1), null)) {
                    Outing o = new Outing(Companion.FAMILY_MEMBER, true,
                            new Permission(Permitter.DIRECTOR, null, true, TODAY), resident[0], resident[1], true, true,
                            again);
                    compare(book, o, ADULT, TODAY, world -> goesOut(world, o, ADULT, TODAY, read), read, resident,
                            show(again));
                }
            }
        }
        agreement.assertAgreed(12 * 9 * 109);
    }

    private static List<Boolean[]> pairs() {
        List<Boolean[]> pairs = new ArrayList<>();
        for (Boolean first : TRUTHS) {
            for (Boolean second : TRUTHS) {
                pairs.add(new Boolean[] {first, second});
            }
        }
        return pairs;
    }

    @Test
    void should_agree_on_who_decides_on_going_out_and_on_the_eighteenth_birthday() {
        agreement = new Agreement(ShelterQuestion.OUTING);
        for (Outside read : Outside.all()) {
            RuleBook book = read.book();
            for (LocalDate base : Agreement.BASES) {
                LocalDate birth = years(base, -8);
                for (int offset = -1; offset <= 1; offset++) {
                    LocalDate day = years(birth, 18).plusDays(offset);
                    for (Permission p : permissions(day, day.plusDays(1), null)) {
                        Outing o = new Outing(Companion.NONE, true, p, true, true, null, null, null);
                        compare(book, o, birth, day, world -> goesOut(world, o, birth, day, read), read, birth,
                                day, show(p));
                    }
                }
            }
        }
        agreement.assertAgreed(12 * 8 * 3 * 109);
    }

    @Test
    void should_agree_on_a_thing_brought_in_over_all_combinations_and_days() {
        agreement = new Agreement(ShelterQuestion.BELONGING);
        List<Belonging.Kind> kinds = new ArrayList<>(List.of(Belonging.Kind.values()));
        kinds.add(null);
        for (boolean phoneIsPersonal : new boolean[] {false, true}) {
            RuleBook book = on("Q15-9=" + (phoneIsPersonal ? "R2" : "R1"));
            for (Belonging.Kind kind : kinds) {
                for (int offset = -1; offset <= 2; offset++) {
                    LocalDate brought = offset == 2 ? null : TODAY.plusDays(offset);
                    for (Permission p : permissions(
                            TODAY.minusDays(2), TODAY.minusDays(1), TODAY, TODAY.plusDays(1), null)) {
                        compare(book, new Belonging(kind, brought, p), ADULT, TODAY, world -> {
                            Belonging.Kind what = world.of(kind, Belonging.Kind.class);
                            boolean personal = what == Belonging.Kind.PERSONAL_ITEM
                                    || phoneIsPersonal && what == Belonging.Kind.PHONE;
                            if (personal) {
                                return true;
                            }
                            LocalDate in = seen(brought, TODAY);
                            // Before the thing is brought in, every approval there is comes first.
                            boolean prior = in == null
                                    || (p == null || seen(p.date(), TODAY) == null
                                            ? world.undecided()
                                            : !p.date().isAfter(in));
                            return granted(world, p, TODAY, true) && prior;
                        }, phoneIsPersonal, String.valueOf(kind), String.valueOf(brought), show(p));
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 5 * 4 * (36 * 5 + 1));
    }
}
