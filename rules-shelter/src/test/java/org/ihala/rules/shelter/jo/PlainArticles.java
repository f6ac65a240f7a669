package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ihala.rules.Answer;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Person.Presence;
import org.ihala.rules.casefile.PersonDecision;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Prosecution.Offense;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Reception.Urgency;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Relation.Type;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Residence.Nominator;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.shelter.ShelterQuestion;

/**
 * Articles 2, 3, 11, 12 and 17 a second time, in plain Java and in two values, on every reading of every point.
 *
 * <p>Written from the articles and the list of disputed points, on the case file itself. A {@link World} is one way in
 * which everything the file leaves open may turn out; what the law leaves to a human may turn out either way.
 */
final class PlainArticles {

    private static final Set<String> OFFICIAL =
            Set.of("CTU", "PSD", "PROSECUTION", "MOSD", "MOL", "MOI", "MOH", "MOJ", "COURT");
    private static final Set<String> PLAINLY_COMPETENT = Set.of("NCHR", "GOVERNOR", "FAMILY_PROTECTION", "JUVENILE_POLICE");
    private static final Set<String> IN_REFERRAL = Set.of("NGO", "INTERNATIONAL_ORGANIZATION");
    private static final Set<PersonDecision.By> MINISTER_OR_DELEGATE =
            Set.of(PersonDecision.By.MINISTER, PersonDecision.By.DELEGATE);
    private static final Set<PersonDecision.By> END_DECIDERS =
            Set.of(PersonDecision.By.MINISTER, PersonDecision.By.DELEGATE, PersonDecision.By.DIRECTOR);
    private static final Set<PersonDecision.By> CHILD_PROTECTION = Set.of(PersonDecision.By.CHILD_PROTECTION);
    private static final int ADULT = 18;
    private static final int STAY_MONTHS = 2;
    private static final int STAY_DAYS = 60;
    private static final int STAY_TIMES = 4;

    private final CaseFile file;
    private final boolean amended;
    private final Map<String, String> readings;
    private final LocalDate asOf;
    private final String subject;
    private final String victim;

    PlainArticles(CaseFile file, boolean amended, Map<String, String> readings) {
        this.file = file;
        this.amended = amended;
        this.readings = readings;
        this.asOf = file.asOf().orElseThrow();
        this.subject = file.subject();
        this.victim = file.victim();
    }

    /** Returns the answer to one of the questions of these articles. */
    Answer answer(ShelterQuestion question) {
        return switch (question) {
            case VICTIM -> victim();
            case AFFECTED_PERSON -> affectedPerson();
            case ADMISSION -> admission();
            case NON_PROSECUTION -> nonProsecution();
            case STAY -> stay();
            case ENDING -> ending();
            default -> throw new IllegalArgumentException("another article's question");
        };
    }

    Answer victim() {
        return agreed(world -> world.found(subject));
    }

    Answer affectedPerson() {
        return agreed(World::affected);
    }

    Answer admission() {
        return agreed(World::admitted);
    }

    Answer nonProsecution() {
        return agreed(World::secondCase);
    }

    Answer stay() {
        return agreed(World::stays);
    }

    Answer ending() {
        return agreed(World::ended);
    }

    /** Returns every day the stay may last to, over all worlds; empty where nobody entered. */
    Set<LocalDate> lastDays() {
        return Worlds.results(worlds -> new World(worlds).lastDay());
    }

    private Answer agreed(Predicate<World> law) {
        return Worlds.agreed(worlds -> law.test(new World(worlds)));
    }

    private String reading(String point) {
        return Objects.requireNonNull(readings.get(point), point);
    }

    private boolean reads(String point, String option) {
        return reading(point).equals(option);
    }

    /** Returns the acts of one type about a person that exist on the day asked about, the earliest first. */
    private <A extends Act> List<A> acts(Class<A> type, String person) {
        return file.acts().stream()
                .map(FiledAct::act)
                .filter(act -> type.isInstance(act) && act.person().equals(person) && !act.date().isAfter(asOf))
                .map(type::cast)
                .sorted(Comparator.comparing(Act::date))
                .toList();
    }

    private <A extends Act> A latest(Class<A> type, String person) {
        return last(acts(type, person));
    }

    private static <A> A last(List<A> acts) {
        return acts.isEmpty() ? null : acts.get(acts.size() - 1);
    }

    private boolean related(Type type, String from, String to) {
        return file.relations().contains(new Relation(type, from, to));
    }

    private boolean relatedEitherWay(Type type, String one, String other) {
        return related(type, one, other) || related(type, other, one);
    }

    /** Returns the shortest way by blood from one person to each other: up to an ancestor, then down. */
    private Map<String, Integer> bloodDegrees(String from) {
        Map<String, Integer> degrees = new HashMap<>();
        climb(from, 0, false, degrees, new LinkedHashSet<>());
        return degrees;
    }

    private void climb(String person, int degree, boolean descending, Map<String, Integer> degrees, Set<String> way) {
        if (!way.add(person)) {
            return;
        }
        if (degree > 0) {
            degrees.merge(person, degree, Math::min);
        }
        for (Relation relation : file.relations()) {
            boolean starts = relation.from().equals(person);
            boolean ends = relation.to().equals(person);
            int generations = relation.type() == Type.GRANDPARENT_OF ? 2 : 1;
            if (relation.type() == Type.PARENT_OF || relation.type() == Type.GRANDPARENT_OF) {
                if (starts) {
                    climb(relation.to(), degree + generations, true, degrees, way);
                }
                if (ends && !descending) {
                    climb(relation.from(), degree + generations, false, degrees, way);
                }
            }
            // Brothers and sisters share a parent: one step up and one down.
            if (relation.type() == Type.SIBLING_OF && (starts || ends) && !descending) {
                climb(starts ? relation.to() : relation.from(), degree + 2, true, degrees, way);
            }
        }
        way.remove(person);
    }

    private Integer bloodDegree(String one, String other) {
        return bloodDegrees(one).get(other);
    }

    /** Returns the shortest way by marriage: a blood relative of either one's spouse. */
    private Integer marriageDegree(String one, String other) {
        Integer shortest = null;
        for (Relation relation : file.relations()) {
            if (relation.type() == Type.SPOUSE_OF) {
                for (String[] ends : new String[][] {{relation.from(), relation.to()}, {relation.to(), relation.from()}}) {
                    Integer degree = ends[0].equals(one) ? bloodDegree(ends[1], other)
                            : ends[0].equals(other) ? bloodDegree(ends[1], one) : null;
                    if (degree != null && (shortest == null || degree < shortest)) {
                        shortest = degree;
                    }
                }
            }
        }
        return shortest;
    }

    private static LocalDate eighteenth(LocalDate birth) {
        int year = birth.getYear() + ADULT;
        boolean leapDay = birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() == 29;
        return leapDay && !LocalDate.of(year, 1, 1).isLeapYear()
                ? LocalDate.of(year, 3, 1)
                : LocalDate.of(year, birth.getMonth(), birth.getDayOfMonth());
    }

    /** One way in which everything open may turn out; what is asked twice turns out the same. */
    private final class World {

        private final Worlds worlds;
        private final Map<String, Boolean> turned = new HashMap<>();
        private final Map<VictimStatus.StatusDisproved, VictimStatus.Authority> authors = new IdentityHashMap<>();
        private final Map<VictimStatus.StatusDisproved, Boolean> writing = new IdentityHashMap<>();
        private final Map<VictimStatus.Identification, VictimStatus.Identified> identified = new IdentityHashMap<>();
        private LocalDate birth;

        World(Worlds worlds) {
            this.worlds = worlds;
        }

        /** Returns how something open turns out: unknown, or for a human to decide. */
        boolean open(String what) {
            return turned.computeIfAbsent(what, any -> worlds.undecided());
        }

        boolean known(Boolean onFile, String what) {
            return onFile == null ? open(what) : onFile;
        }

        // Article 2

        /** What somebody said of a status on a day. */
        private record Said(LocalDate day, boolean yes) {}

        private VictimStatus.Authority author(VictimStatus.StatusDisproved disproof) {
            return authors.computeIfAbsent(disproof, act -> worlds.of(disproof.by(), VictimStatus.Authority.class));
        }

        /** What a court identified a person as; nothing where somebody else did. */
        private VictimStatus.Identified courtsWord(VictimStatus.Identification word) {
            return identified.computeIfAbsent(word, act -> {
                boolean court = worlds.of(word.by(), VictimStatus.IdentifyingBody.class) == VictimStatus.IdentifyingBody.COURT;
                VictimStatus.Identified as = worlds.of(word.as(), VictimStatus.Identified.class);
                return court ? as : VictimStatus.Identified.POTENTIAL_VICTIM;
            });
        }

        private boolean written(VictimStatus.StatusDisproved disproof) {
            return writing.computeIfAbsent(disproof, act -> worlds.of(disproof.delegatedInWriting()));
        }

        /** What was said last; of two that differ on one day it is not known which came last. Null where nothing was. */
        private Boolean lastOf(List<Said> all, String whose) {
            LocalDate last = all.stream().map(Said::day).max(Comparator.naturalOrder()).orElse(null);
            Set<Boolean> words = new LinkedHashSet<>();
            all.stream().filter(said -> said.day().equals(last)).forEach(said -> words.add(said.yes()));
            return words.isEmpty() ? null : words.size() > 1 ? Boolean.valueOf(open("order " + whose)) : words.iterator().next();
        }

        private List<Said> courtsOnVictim(String person) {
            List<Said> all = new ArrayList<>();
            acts(VictimStatus.StatusDisproved.class, person).stream()
                    .filter(act -> author(act) == VictimStatus.Authority.COURT)
                    .forEach(act -> all.add(new Said(act.date(), false)));
            for (VictimStatus.Identification act : acts(VictimStatus.Identification.class, person)) {
                VictimStatus.Identified as = courtsWord(act);
                if (as == VictimStatus.Identified.VICTIM || as == VictimStatus.Identified.NOT_A_VICTIM) {
                    all.add(new Said(act.date(), as == VictimStatus.Identified.VICTIM));
                }
            }
            return all;
        }

        private List<Said> findings(String person) {
            List<Said> all = new ArrayList<>();
            acts(Prosecution.ProsecutorFinding.class, person).forEach(act -> all.add(
                    new Said(act.date(), known(act.crimeBefell(), "finding " + person + act.date()))));
            return all;
        }

        private List<Said> prosecutorsOnVictim(String person) {
            List<Said> all = findings(person);
            acts(VictimStatus.StatusDisproved.class, person).stream()
                    .filter(act -> author(act) == VictimStatus.Authority.PROSECUTOR)
                    .forEach(act -> all.add(new Said(act.date(), false)));
            return all;
        }

        /** A court prevails; where the prosecutor finds a crime after its denial, the reading decides. */
        boolean courtDenies(String person) {
            List<Said> court = courtsOnVictim(person);
            if (!Boolean.FALSE.equals(lastOf(court, "court " + person))) {
                return false;
            }
            LocalDate last = last(court.stream().sorted(Comparator.comparing(Said::day)).toList()).day();
            boolean newer = findings(person).stream().anyMatch(said -> said.yes() && !said.day().isBefore(last));
            return !newer || switch (reading("Q02-21")) {
                case "R1" -> open("court again " + person);
                case "R2" -> true;
                default -> false;
            };
        }

        boolean found(String person) {
            boolean byCourt = Boolean.TRUE.equals(lastOf(courtsOnVictim(person), "court " + person));
            return byCourt && reads("Q02-20", "R1")
                    || known(lastOf(prosecutorsOnVictim(person), "prosecutor " + person), "finding " + person)
                            && !courtDenies(person);
        }

        /** A stop of prosecution is addressed to a victim; the prosecutor's own later denial takes that back. */
        boolean stopImplies(String person) {
            if (reads("Q11-14", "R1")) {
                return false;
            }
            LocalDate stopped = null;
            for (Prosecution.ProsecutionStopped stop : acts(Prosecution.ProsecutionStopped.class, person)) {
                if (ofTrafficking(stop) && approvalOf(stop) != Approval.REFUSED) {
                    stopped = stop.date();
                }
            }
            LocalDate since = stopped;
            return since != null
                    && prosecutorsOnVictim(person).stream().noneMatch(said -> !said.yes() && said.day().isAfter(since));
        }

        private boolean ofTrafficking(Prosecution.ProsecutionStopped stop) {
            return stop.offence() == null ? open("offense " + stop.person() + stop.date()) : stop.offence() == Offense.TRAFFICKING;
        }

        private Approval approvalOf(Prosecution.ProsecutionStopped stop) {
            return stop.approval() != null ? stop.approval()
                    : open("approved " + stop.person() + stop.date()) ? Approval.GRANTED : Approval.REFUSED;
        }

        /** Somebody who counts spoke, and the person is none; a stop of prosecution speaks for a victim. */
        boolean deniedVictim(String person) {
            boolean heard = !courtsOnVictim(person).isEmpty() || !prosecutorsOnVictim(person).isEmpty();
            return heard && !found(person) && !(stopImplies(person) && !courtDenies(person));
        }

        private List<Said> denialsOfVictim(String person) {
            List<Said> all = courtsOnVictim(person);
            all.addAll(prosecutorsOnVictim(person));
            all.removeIf(Said::yes);
            return all;
        }

        // Article 3

        boolean affected() {
            boolean all = relative() && underAge() && inTheKingdom() && noCaregiver() && !disprovedAffected();
            return all || amended && open("amended 3");
        }

        /** Kinship and age a court denies; the care of the child is the Minister's, or a written delegate's. */
        boolean disprovedAffected() {
            return courtDeniesAffected() || ministerDeniesAffected();
        }

        boolean courtDeniesAffected() {
            List<Said> court = new ArrayList<>();
            for (VictimStatus.StatusDisproved act : acts(VictimStatus.StatusDisproved.class, subject)) {
                if (author(act) == VictimStatus.Authority.COURT) {
                    court.add(new Said(act.date(), false));
                }
            }
            for (VictimStatus.Identification act : acts(VictimStatus.Identification.class, subject)) {
                if (courtsWord(act) == VictimStatus.Identified.AFFECTED_PERSON) {
                    court.add(new Said(act.date(), true));
                }
            }
            return reads("Q03-23", "R1") && Boolean.FALSE.equals(lastOf(court, "court on affected"));
        }

        boolean ministerDeniesAffected() {
            List<Said> minister = new ArrayList<>();
            for (VictimStatus.StatusDisproved act : acts(VictimStatus.StatusDisproved.class, subject)) {
                if (ofMinister(act)) {
                    minister.add(new Said(act.date(), false));
                }
            }
            List<Reception.CaregiverDecision> decisions = acts(Reception.CaregiverDecision.class, subject);
            for (int i = 0; i < decisions.size(); i++) {
                Reception.CaregiverDecision act = decisions.get(i);
                if (competent(act.by(), act.delegatedInWriting(), true, "caregiver " + i)
                        && !known(act.suitableCaregiver(), "suitable " + i)) {
                    minister.add(new Said(act.date(), true));
                }
            }
            return Boolean.FALSE.equals(lastOf(minister, "minister on affected"));
        }

        private boolean ofMinister(VictimStatus.StatusDisproved act) {
            VictimStatus.Authority by = author(act);
            return by == VictimStatus.Authority.MINISTER || by == VictimStatus.Authority.DELEGATE && written(act);
        }

        private List<LocalDate> denialsOfAffected() {
            return acts(VictimStatus.StatusDisproved.class, subject).stream()
                    .filter(act -> author(act) == VictimStatus.Authority.COURT || ofMinister(act))
                    .map(Act::date)
                    .toList();
        }

        boolean relative() {
            if (victim == null) {
                return open("victim");
            }
            boolean none = reads("Q03-24", "R1")
                    ? deniedVictim(victim)
                    : courtDenies(victim) || deniedVictim(victim) && open("prosecutor on the named victim");
            if (none) {
                return false;
            }
            return within(bloodDegree(victim, subject), "blood") || byMarriage() || spouse() || inCare() || nursed();
        }

        boolean within(Integer degree, String tie) {
            return degree == null ? tie(false, tie) : degree <= 2;
        }

        boolean tie(boolean onFile, String tie) {
            return onFile || !file.relationsComplete() && open(tie);
        }

        boolean byMarriage() {
            return switch (reading("Q03-2")) {
                case "R1" -> within(marriageDegree(victim, subject), "marriage")
                        && decided(PersonDecision.On.MARRIAGE_COUNTS, Worlds.LONG_AGO, MINISTER_OR_DELEGATE);
                case "R2" -> within(marriageDegree(victim, subject), "marriage");
                default -> false;
            };
        }

        boolean spouse() {
            return reads("Q03-4", "R2") && tie(relatedEitherWay(Type.SPOUSE_OF, victim, subject), "spouse");
        }

        boolean inCare() {
            return reads("Q03-6", "R2")
                    && tie(relatedEitherWay(Type.ADOPTIVE_PARENT_OF, victim, subject)
                            || relatedEitherWay(Type.FOSTER_PARENT_OF, victim, subject), "care");
        }

        boolean nursed() {
            return reads("Q03-8", "R2") && tie(relatedEitherWay(Type.NURSING_SIBLING_OF, victim, subject), "nursing");
        }

        /**
         * Where a person was, day by day.
         *
         * @param since the day on which the present stay began, or the last one; null before any
         * @param moved the day of the last entry into another House during that stay; null where there was none
         * @param left the day of the last exit that was no move; null where there was none
         * @param inside whether the person is in a House
         */
        private record Whereabouts(LocalDate since, LocalDate moved, LocalDate left, boolean inside) {}

        /** Whoever enters a House without having left one, or on the day of leaving it, moves and stays on. */
        Whereabouts whereabouts(String person) {
            Set<LocalDate> entries = days(Reception.Admission.class, person);
            Set<LocalDate> exits = days(Residence.Exit.class, person);
            Set<LocalDate> all = new TreeSet<>(entries);
            all.addAll(exits);
            Whereabouts now = new Whereabouts(null, null, null, false);
            for (LocalDate day : all) {
                boolean enters = entries.contains(day);
                if (enters && now.inside()) {
                    now = new Whereabouts(now.since(), day, now.left(), true);
                } else {
                    boolean leaves = exits.contains(day);
                    now = new Whereabouts(enters ? day : now.since(), enters ? null : now.moved(),
                            leaves ? day : now.left(), enters && !leaves);
                }
            }
            return now;
        }

        private Set<LocalDate> days(Class<? extends Act> type, String person) {
            return acts(type, person).stream().map(Act::date).collect(Collectors.toSet());
        }

        /** The day on which a stay began, whether the person has moved since or not. */
        LocalDate admissionOf(String person) {
            return person == null ? null : whereabouts(person).since();
        }

        boolean withoutEvidenceOfAge() {
            Person person = file.person(subject);
            return person.bornFrom() == null && person.bornTo() == null;
        }

        /** A birth date out of the range on file, or any at all; only those count that some day tells apart. */
        LocalDate birth() {
            if (birth == null) {
                Person person = file.person(subject);
                LocalDate from = person.bornFrom() == null ? Worlds.LONG_AGO : person.bornFrom();
                LocalDate to = person.bornTo() == null ? asOf : person.bornTo();
                Set<LocalDate> possible = new LinkedHashSet<>(List.of(from, to));
                List<LocalDate> days = new ArrayList<>(List.of(asOf));
                file.acts().forEach(filed -> days.add(filed.act().date()));
                for (LocalDate day : days) {
                    for (LocalDate near : List.of(day, day.minusYears(ADULT))) {
                        for (int offset = -1; offset <= 1; offset++) {
                            LocalDate candidate = near.plusDays(offset);
                            if (candidate.isAfter(from) && candidate.isBefore(to)) {
                                possible.add(candidate);
                            }
                        }
                    }
                }
                birth = worlds.any(List.copyOf(possible));
            }
            return birth;
        }

        boolean childOn(LocalDate day) {
            return day.isBefore(eighteenth(birth()));
        }

        /** On entry, or on the day asked about by one who has not entered or has left. */
        boolean childOnEntry() {
            LocalDate entry = admissionOf(subject);
            return childOn(entry == null || hasLeft(subject) ? asOf : entry);
        }

        /** Somebody else consents for an affected person, who is a child, and for nobody known to be grown up. */
        boolean surelyGrownOnEntry() {
            LocalDate latest = file.person(subject).bornTo();
            LocalDate entry = admissionOf(subject);
            LocalDate day = entry == null || hasLeft(subject) ? asOf : entry;
            return latest != null && !day.isBefore(eighteenth(latest));
        }

        boolean underAge() {
            if (withoutEvidenceOfAge() && reads("Q03-11", "R1")) {
                return true;
            }
            return switch (reading("Q03-10")) {
                case "R1" -> {
                    LocalDate day = admissionOf(victim);
                    yield day != null ? childOn(day) : open("child when the victim enters");
                }
                case "R2" -> childOnEntry();
                default -> childOn(asOf);
            };
        }

        boolean inTheKingdom() {
            LocalDate day = admissionOf(victim);
            if (day == null) {
                return reads("Q03-14", "R3") && presentOn(asOf, asOf) || open("present when the victim enters");
            }
            boolean later = reads("Q03-12", "R2");
            if (presentOn(day, later ? asOf : day)) {
                return true;
            }
            boolean bornLater = birth().isAfter(day) && tie(related(Type.PARENT_OF, victim, subject), "parent");
            return bornLater && switch (reading("Q03-9")) {
                case "R1" -> false;
                case "R2" -> true;
                default -> decided(PersonDecision.On.BORN_AFTER_ADMISSION, Worlds.LONG_AGO, MINISTER_OR_DELEGATE);
            };
        }

        boolean presentOn(LocalDate from, LocalDate to) {
            Person person = file.person(subject);
            if (person.bornFrom() != null && person.bornFrom().isAfter(to)) {
                return false;
            }
            for (Presence presence : person.presence()) {
                if (presence.country().equals("JO")
                        && !presence.from().isAfter(to)
                        && (presence.to() == null || !presence.to().isBefore(from))) {
                    return true;
                }
            }
            return !person.presenceComplete() && !birth().isAfter(to) && open("present");
        }

        boolean noCaregiver() {
            Boolean found = caregiverFound(Worlds.LONG_AGO, reads("Q03-16", "R2"));
            return found == null ? open("caregiver decision") : !found;
        }

        /** Returns what was decided last since a day, or null where nothing was. */
        Boolean caregiverFound(LocalDate since, boolean evidence) {
            List<Reception.CaregiverDecision> decisions = acts(Reception.CaregiverDecision.class, subject);
            for (int i = decisions.size() - 1; i >= 0; i--) {
                Reception.CaregiverDecision decision = decisions.get(i);
                if (!decision.date().isBefore(since)
                        && (evidence || competent(decision.by(), decision.delegatedInWriting(), true, "caregiver " + i))) {
                    return known(decision.suitableCaregiver(), "suitable " + i);
                }
            }
            return null;
        }

        /** The Minister, or a delegate: one appointed in writing where the article asks for it. */
        boolean competent(Decider by, Boolean inWriting, boolean writing, String what) {
            if (by == null) {
                return open(what);
            }
            return by == Decider.MINISTER
                    || by == Decider.DELEGATE && (!writing || known(inWriting, what + " in writing"));
        }

        /** What one of these decided last on a question of the case since a day; undecided, either may come of it. */
        boolean decided(PersonDecision.On on, LocalDate since, Set<PersonDecision.By> who) {
            List<PersonDecision> decisions = acts(PersonDecision.class, subject);
            for (int i = decisions.size() - 1; i >= 0; i--) {
                PersonDecision decision = decisions.get(i);
                String what = on + " " + i;
                boolean about = decision.on() == null ? open(what + " about") : decision.on() == on;
                if (!about || decision.date().isBefore(since)) {
                    continue;
                }
                boolean counts = decision.by() == null
                        ? open(what + " by")
                        : who.contains(decision.by())
                                && (decision.by() != PersonDecision.By.DELEGATE
                                        || known(decision.delegatedInWriting(), what + " in writing"));
                if (counts) {
                    return known(decision.decided(), what + " decided");
                }
            }
            return open(on.toString());
        }

        // Article 11

        boolean admitted() {
            return ordinary() || emergency() && !emergencyDenied() || ownStatus() || amended && open("amended 11");
        }

        /** Whoever claims through a victim and is found to be one too has to be asked about as one. */
        boolean ownStatus() {
            boolean raised = victim != null
                    && (!findings(subject).isEmpty() || courtsOnVictim(subject).stream().anyMatch(Said::yes));
            return raised && found(subject) && open("as a victim");
        }

        /** Denied by a court after the approval; a court's earlier denial is put to the court, the prosecutor's later one asked about. */
        boolean emergencyDenied() {
            if (reads("Q11-31", "R2")) {
                return false;
            }
            String person = victim == null ? subject : victim;
            boolean byCourt = person != null && courtDenies(person) || victim != null && courtDeniesAffected();
            return byCourt && open("court on the emergency")
                    || deniedVictim(person) && deniedSinceApproval(person)
                    || victim != null && disprovedAffected() && sinceApproval(denialsOfAffected());
        }

        /** Only a court prevails over the Minister; of any other denial since, a new approval is asked for. */
        private boolean deniedSinceApproval(String person) {
            List<LocalDate> courts = courtsOnVictim(person).stream().filter(said -> !said.yes()).map(Said::day).toList();
            List<LocalDate> all = denialsOfVictim(person).stream().map(Said::day).toList();
            LocalDate day = lastApproval();
            return sinceApproval(courts)
                    || (day == null ? !all.isEmpty() : all.stream().anyMatch(denial -> !denial.isBefore(day)))
                            && open("a new approval");
        }

        private boolean sinceApproval(List<LocalDate> denials) {
            LocalDate day = lastApproval();
            return day == null
                    ? !denials.isEmpty() && open("denied after an approval")
                    : denials.stream().anyMatch(denial -> denial.isAfter(day))
                            || denials.contains(day) && open("order of denial and approval");
        }

        private LocalDate lastApproval() {
            LocalDate approved = null;
            for (Reception.EmergencyApproval approval : acts(Reception.EmergencyApproval.class, subject)) {
                boolean may = approval.by() == null ? open("approver") : approval.by() != Decider.OTHER;
                if (may && !approval.date().isBefore(lastExit())) {
                    approved = approval.date();
                }
            }
            return approved;
        }

        boolean ordinary() {
            if (victim == null) {
                return consent() && (found(subject) || secondCase());
            }
            boolean firstCase = reads("Q11-12", "R1") && (found(victim) || reads("Q11-30", "R1") && relatedStopped());
            return affected() && consent() && (firstCase || secondCase());
        }

        boolean secondCase() {
            if (victim == null) {
                // A stop that may still be found would imply the status; one on file does, unless it was denied in spite of it.
                boolean stands = reads("Q11-14", "R1")
                        ? found(subject)
                        : !courtDenies(subject) && (!deniedVictim(subject)
                                || acts(Prosecution.ProsecutionStopped.class, subject).stream().noneMatch(this::ofTrafficking));
                return stands && stopped(subject);
            }
            return affected() && stopped(subject);
        }

        /** A stop for the related victim serves, unless its approval is refused. */
        boolean relatedStopped() {
            List<Prosecution.ProsecutionStopped> stops = acts(Prosecution.ProsecutionStopped.class, victim);
            for (int i = stops.size() - 1; i >= 0; i--) {
                if (ofTrafficking(stops.get(i))) {
                    return approvalOf(stops.get(i)) != Approval.REFUSED;
                }
            }
            return open("stopped " + victim);
        }

        /** The last decision that is or may be about a trafficking crime counts, and its refused approval undoes it. */
        boolean stopped(String person) {
            List<Prosecution.ProsecutionStopped> stops = acts(Prosecution.ProsecutionStopped.class, person);
            for (int i = stops.size() - 1; i >= 0; i--) {
                Prosecution.ProsecutionStopped stop = stops.get(i);
                if (ofTrafficking(stop)) {
                    Approval approval = approvalOf(stop);
                    return approval == Approval.GRANTED
                            || approval == Approval.PENDING
                                    && (reads("Q11-13", "R1") || open("approved at last " + stop.date()));
                }
            }
            return open("stopped");
        }

        boolean consent() {
            if (victim != null) {
                return surelyGrownOnEntry() ? adultConsents() : representativeConsents();
            }
            if (!childOnEntry()) {
                return adultConsents();
            }
            return switch (reading("Q11-3")) {
                case "R1" -> known(given(subject), "own consent");
                case "R2" -> representativeConsents();
                default -> representativeConsents()
                        && childHeard();
            };
        }

        /** A child agrees, or is sheltered though it refuses, as child protection decides. */
        boolean childHeard() {
            return known(given(subject), "child's word")
                    || decided(PersonDecision.On.SHELTER_DESPITE_REFUSAL, lastExit(), CHILD_PROTECTION);
        }

        Reception.Consent word(String by) {
            return last(acts(Reception.Consent.class, subject).stream()
                    .filter(act -> by.equals(act.by()) && !act.date().isBefore(lastExit()))
                    .toList());
        }

        boolean spoke(String by) {
            return word(by) != null;
        }

        Boolean given(String by) {
            return spoke(by) ? word(by).given() : null;
        }

        /** Whoever left goes through a new gate, received again or not. */
        LocalDate lastExit() {
            LocalDate left = whereabouts(subject).left();
            return left == null ? Worlds.LONG_AGO : left;
        }

        /** Capacity is presumed for a consent and, but for one reading, for a refusal. */
        boolean adultConsents() {
            Boolean capable = file.person(subject).legallyCapable();
            if (Boolean.FALSE.equals(capable)) {
                return representativeConsents();
            }
            Boolean given = given(subject);
            return Boolean.FALSE.equals(given) && capable == null && reads("Q11-25", "R2")
                    ? open("capable")
                    : known(given, "own consent");
        }

        /**
         * A consent counts as the file stands, unless somebody else who is entitled refuses; a refusal of all who are shown to be
         * entitled, with nobody left to ask.
         */
        boolean representativeConsents() {
            boolean refused = false;
            boolean mayBeHeard = !file.relationsComplete();
            boolean consented = false;
            boolean opposed = false;
            boolean guardianConsented = false;
            boolean guardianOpposed = false;
            for (Person person : file.persons()) {
                Boolean suspected = reads("Q11-7", "R1") ? Boolean.FALSE : person.suspectedOffender();
                Boolean capable = person.legallyCapable();
                if (!entitled(person.id()) || Boolean.TRUE.equals(suspected) || Boolean.FALSE.equals(capable)) {
                    continue;
                }
                Boolean given = given(person.id());
                refused |= !Boolean.TRUE.equals(given);
                mayBeHeard |= given == null || suspected == null || capable == null;
                // A refusal binds once it is known that whoever refuses may.
                boolean binds = given != null && (given || suspected != null && capable != null);
                boolean consents = binds ? given : open("consents " + person.id());
                boolean opposes = spoke(person.id()) && !consents;
                consented |= consents;
                opposed |= opposes;
                guardianConsented |= consents && guardianByLaw(person.id());
                guardianOpposed |= opposes && guardianByLaw(person.id());
            }
            if (!consented && !((!refused || mayBeHeard) && open("representative"))) {
                return false;
            }
            // Whoever is not on file may be a guardian, too.
            guardianConsented |= !file.relationsComplete() && open("another guardian consents");
            return switch (reading("Q11-26")) {
                case "R1" -> true;
                case "R3" -> !guardianOpposed || guardianConsented && theCourtLetsTheConsentStand();
                default -> !opposed || theCourtLetsTheConsentStand();
            };
        }

        boolean theCourtLetsTheConsentStand() {
            return decided(PersonDecision.On.CONSENT_STANDS, lastExit(), Set.of(PersonDecision.By.COURT));
        }

        /** The guardian named, the father, or perhaps the grandfather; not the victim as a parent with custody. */
        boolean guardianByLaw(String person) {
            Person.Sex sex = file.person(person).sex();
            boolean male = sex == Person.Sex.MALE || sex == null && open("father " + person);
            return related(Type.GUARDIAN_OF, person, subject)
                    || related(Type.PARENT_OF, person, subject) && male
                    || grandparent(person) && sex != Person.Sex.FEMALE && open("guardian " + person);
        }

        /** For an adult who lacks capacity, the guardian named as such; for a child, on each reading. */
        boolean entitled(String person) {
            if (person.equals(subject)) {
                return false;
            }
            boolean custody = related(Type.CUSTODIAN_OF, person, subject);
            boolean parent = related(Type.PARENT_OF, person, subject);
            Person.Sex sex = file.person(person).sex();
            boolean father = parent && (sex == Person.Sex.MALE || sex == null && open("father " + person));
            boolean grandfather = sex != Person.Sex.FEMALE && grandparent(person) && open("guardian " + person);
            if (related(Type.GUARDIAN_OF, person, subject) || (father || grandfather) && child()) {
                return true;
            }
            return child() && switch (reading("Q11-5")) {
                case "R1" -> false;
                case "R2" -> custody || parent || related(Type.FOSTER_PARENT_OF, person, subject);
                default -> custody && person.equals(victim) && parent;
            };
        }

        boolean grandparent(String person) {
            return related(Type.GRANDPARENT_OF, person, subject)
                    || file.persons().stream().anyMatch(between -> related(Type.PARENT_OF, person, between.id())
                            && related(Type.PARENT_OF, between.id(), subject));
        }

        boolean child() {
            return victim != null || childOnEntry();
        }

        boolean emergency() {
            if (refusedLast()) {
                return false;
            }
            List<Reception.EmergencyApproval> approvals = acts(Reception.EmergencyApproval.class, subject);
            for (int i = approvals.size() - 1; i >= 0; i--) {
                if (mayDecide(approvals.get(i))) {
                    return opens(approvals.get(i));
                }
            }
            return open("emergency approval") && withConsentWhereNeeded();
        }

        /** Whoever has no power to approve neither gives an approval nor undoes one. */
        boolean mayDecide(Reception.EmergencyDecision decision) {
            return !decision.date().isBefore(lastExit())
                    && competent((Decider) decision.by(), decision.delegatedInWriting(), reads("Q11-18", "R2"),
                            "decides " + decision + decision.date());
        }

        /** Whether whoever may decide refused last; of one day the approval or the refusal may have come last. */
        boolean refusedLast() {
            List<Reception.EmergencyDecision> decisions = acts(Reception.EmergencyDecision.class, subject);
            for (int i = decisions.size() - 1; i >= 0; i--) {
                LocalDate day = decisions.get(i).date();
                boolean approved = false;
                boolean refused = false;
                for (; i >= 0 && decisions.get(i).date().equals(day); i--) {
                    Reception.EmergencyDecision decision = decisions.get(i);
                    if (mayDecide(decision)) {
                        approved |= decision instanceof Reception.EmergencyApproval;
                        refused |= decision instanceof Reception.EmergencyRefusal;
                    }
                }
                i++;
                if (approved || refused) {
                    return refused && (!approved || open("refused last on " + day));
                }
            }
            return false;
        }

        boolean opens(Reception.EmergencyApproval approval) {
            return urgent(approval) && toldByCompetentBody(approval) && indicated(approval) && withConsentWhereNeeded();
        }

        /** Whoever finds that nothing presses refuses. */
        boolean urgent(Reception.EmergencyApproval approval) {
            return approval.urgency() == null ? open("urgent") : approval.urgency() != Urgency.NONE;
        }

        boolean toldByCompetentBody(Reception.EmergencyApproval approval) {
            String body = approval.informedBy();
            boolean wide = amended || reads("Q11-19", "R2");
            boolean wider = wide || reads("Q11-19", "R3");
            return body != null
                            && (OFFICIAL.contains(body)
                                    || wider && PLAINLY_COMPETENT.contains(body)
                                    || wide && IN_REFERRAL.contains(body))
                    || open("body");
        }

        boolean indicated(Reception.EmergencyApproval approval) {
            Indicates indicates = approval.indicates();
            return indicates == Indicates.VICTIM
                    || indicates == Indicates.AFFECTED_PERSON && !leftOutOfArticle3()
                    || indicates == Indicates.POTENTIAL_VICTIM && (amended || reads("Q02-7", "R2"))
                    || open("indication");
        }

        /** Data that point to an affected person say nothing of somebody who, by the file, surely is none. */
        boolean leftOutOfArticle3() {
            return victim == null
                    ? agreed(World::childOnEntry) == Answer.NO
                    : affectedPerson() == Answer.NO;
        }

        boolean withConsentWhereNeeded() {
            return switch (reading("Q11-16")) {
                case "R1" -> consent();
                case "R2" -> true;
                default -> childOnEntry() || incapable() || consent();
            };
        }

        boolean incapable() {
            Boolean capable = file.person(subject).legallyCapable();
            return capable == null ? reads("Q11-25", "R2") && open("incapable") : !capable;
        }

        // Article 12

        boolean stays() {
            if (hasLeft(subject) || admissionOf(subject) == null && !open("admission")) {
                return false;
            }
            LocalDate last = lastDay();
            return last == null ? open("period") : !asOf.isAfter(last) || amended && open("amended 12");
        }

        /** Entered a House once and is in none. */
        boolean hasLeft(String person) {
            Whereabouts now = whereabouts(person);
            return now.since() != null && !now.inside();
        }

        /** The entry the stay is counted from; where a move starts the period anew, the person's own last move. */
        LocalDate entry() {
            LocalDate moved = reads("Q12-20", "R2") ? whereabouts(subject).moved() : null;
            return moved != null ? moved : admissionOf(victim != null && reads("Q12-13", "R2") ? victim : subject);
        }

        /** The last day that the last admission of the stay to name one names, of those since the day it is counted from. */
        LocalDate fixed() {
            LocalDate since = admissionOf(subject);
            Reception.Admission last = last(acts(Reception.Admission.class, subject).stream()
                    .filter(act -> act.until() != null && !act.date().isBefore(since) && !act.date().isBefore(entry()))
                    .toList());
            return last == null ? null : last.until();
        }

        LocalDate onward(LocalDate day, int times) {
            return reads("Q12-3", "R1")
                    ? Worlds.months(day, STAY_MONTHS * times)
                    : day.plusDays((long) STAY_DAYS * times);
        }

        LocalDate lastDay() {
            LocalDate entry = entry();
            if (entry == null) {
                return null;
            }
            int counted = reads("Q12-2", "R2") ? 1 : 0;
            LocalDate last = onward(entry, 1).minusDays(counted);
            LocalDate fixed = reads("Q12-21", "R2") ? null : fixed();
            last = fixed != null && fixed.isBefore(last) ? fixed : last;
            // Nobody proposes to count the day of entry where the whole stay is limited.
            LocalDate whole = onward(entry, STAY_TIMES);
            List<Residence.ExtensionNomination> nominations =
                    new ArrayList<>(acts(Residence.ExtensionNomination.class, subject));
            nominations.removeIf(nomination -> nomination.date().isBefore(entry));
            int valid = 0;
            int number = 0;
            for (Residence.Extension extension : acts(Residence.Extension.class, subject)) {
                number++;
                if (extension.date().isBefore(entry)) {
                    continue;
                }
                LocalDate until = worlds.of(extension.until(), List.of(Worlds.LONG_AGO, asOf, Worlds.FAR_OFF));
                boolean minister = extension.by() == null
                        ? open("extension by " + number)
                        : extension.by() == Decider.MINISTER
                                || extension.by() == Decider.DELEGATE && reads("Q12-10", "R2");
                boolean inTime = !extension.date().isAfter(last) || switch (reading("Q12-8")) {
                    case "R1" -> open("late " + number);
                    case "R4" -> false;
                    default -> true;
                };
                boolean length = switch (reading("Q12-7")) {
                    case "R1" -> true;
                    case "R2" -> !until.isAfter(onward(last, 1));
                    default -> !until.isAfter(whole);
                };
                boolean more = valid == 0 || reads("Q12-6", "R1");
                // A last day no later than the one before prolongs nothing.
                boolean longer = until.isAfter(last);
                if (minister && nominated(nominations, extension.date()) && inTime && length && more && longer) {
                    valid++;
                    // What was nominated up to now led to this decision and to no other.
                    nominations.removeIf(nomination -> !nomination.date().isAfter(extension.date()));
                    last = until;
                }
            }
            return last;
        }

        /** The director's nomination, with reasons, on the day of the decision or before. */
        boolean nominated(List<Residence.ExtensionNomination> nominations, LocalDate day) {
            for (Residence.ExtensionNomination nomination : nominations) {
                boolean director = nomination.by() == null
                        ? open("nominated by " + nomination.date())
                        : nomination.by() == Nominator.DIRECTOR;
                if (!nomination.date().isAfter(day)
                        && director
                        && known(nomination.reasoned(), "reasons " + nomination.date())) {
                    return true;
                }
            }
            // That the paper is missing does not show that the director did not nominate.
            return open("another nomination of " + day);
        }

        // Article 17

        boolean ended() {
            if (adultWishes()) {
                return true;
            }
            // Another case counts only where somebody left with no ground on file.
            boolean other = reads("Q17-1", "R2")
                    && hasLeft(subject)
                    && decided(PersonDecision.On.OTHER_GROUND, sinceEntry(), Set.of(PersonDecision.By.MINISTER));
            return (disproved() || periodOver() || childWishes() || other)
                    && (reads("Q17-14", "R1") || open("instructions"));
        }

        /** Whoever was found to be a victim too is asked about as one before anything ends for a relative's status. */
        boolean disproved() {
            return statusDenied() && !ownStatus();
        }

        boolean statusDenied() {
            LocalDate entry = admissionOf(subject);
            if (victim != null && deniedVictim(victim) && sinceEntry(denialsOfVictim(victim).stream().map(Said::day).toList())) {
                return true;
            }
            if (reads("Q17-2", "R4")) {
                boolean denied = victim == null
                        ? deniedVictim(subject) && sinceEntry(denialsOfVictim(subject).stream().map(Said::day).toList())
                        : disprovedAffected() && sinceEntry(denialsOfAffected());
                return denied || victim != null && (lost() || reads("Q03-15", "R2") && hasLeft(victim));
            }
            for (VictimStatus.StatusDisproved disproved : acts(VictimStatus.StatusDisproved.class, subject)) {
                if ((entry == null || !disproved.date().isBefore(entry))
                        && mayDisprove(disproved)
                        && (!takenBack(disproved.date()) || open("disproved after all"))) {
                    return true;
                }
            }
            return victim != null && (lost() || reads("Q03-15", "R2") && hasLeft(victim));
        }

        private boolean sinceEntry(List<LocalDate> denials) {
            LocalDate entry = admissionOf(subject);
            return denials.stream().anyMatch(day -> entry == null || !day.isBefore(entry));
        }

        /** Whoever decides on the status decided the other way on that day or later. */
        boolean takenBack(LocalDate day) {
            if (victim == null) {
                Prosecution.ProsecutorFinding finding = latest(Prosecution.ProsecutorFinding.class, subject);
                return finding != null && !finding.date().isBefore(day) && known(finding.crimeBefell(), "finding " + subject + finding.date());
            }
            return acts(Reception.CaregiverDecision.class, subject).stream().anyMatch(act -> !act.date().isBefore(day))
                    && Boolean.FALSE.equals(caregiverFound(day, false));
        }

        boolean mayDisprove(VictimStatus.StatusDisproved disproved) {
            if (reads("Q17-2", "R3")) {
                return true;
            }
            VictimStatus.Authority by = author(disproved);
            if (by == VictimStatus.Authority.DIRECTOR) {
                return reads("Q17-2", "R2");
            }
            return victim == null
                    ? by == VictimStatus.Authority.PROSECUTOR || by == VictimStatus.Authority.COURT
                    : by == VictimStatus.Authority.MINISTER
                            || by == VictimStatus.Authority.DELEGATE && written(disproved);
        }

        /** The competent authority found a caregiver since entry; that eighteen was completed since is put to it. */
        boolean lost() {
            LocalDate entry = admissionOf(subject);
            if (entry == null || reads("Q17-5", "R2")) {
                return false;
            }
            boolean found = Boolean.TRUE.equals(caregiverFound(entry, false));
            return found || !hasLeft(subject) && childOn(entry) && !childOn(asOf)
                            && decided(PersonDecision.On.STATUS_LOST, entry, MINISTER_OR_DELEGATE);
        }

        boolean periodOver() {
            LocalDate last = lastDay();
            if (admissionOf(subject) == null) {
                return false;
            }
            // A period that ran out after the person was gone ended nothing.
            boolean goneBefore = last != null && hasLeft(subject) && whereabouts(subject).left().isBefore(last);
            boolean over = last == null ? open("period") : asOf.isAfter(last) && !goneBefore;
            return over && (!amended || open("amended 12")) && (reads("Q12-15", "R1")
                            || decided(PersonDecision.On.STAY_ENDED, sinceEntry(), END_DECIDERS));
        }

        LocalDate sinceEntry() {
            LocalDate entry = admissionOf(subject);
            return entry == null ? Worlds.LONG_AGO : entry;
        }

        /** A wish since entry, which a consent withdrawn since is too, unless a later consent took it back. */
        private record Wish(String by, LocalDate day) {}

        List<Wish> wishes() {
            LocalDate entry = admissionOf(subject);
            List<Wish> wishes = new ArrayList<>();
            for (Residence.WishToLeave wish : acts(Residence.WishToLeave.class, subject)) {
                if (entry == null || !wish.date().isBefore(entry)) {
                    wishes.add(new Wish(wish.by(), wish.date()));
                }
            }
            // Whoever left may have wished to; an exit does not tell unless it says so.
            LocalDate gone = hasLeft(subject) ? whereabouts(subject).left() : null;
            for (Residence.Exit exit : acts(Residence.Exit.class, subject)) {
                if (exit.date().equals(gone) && known(exit.ownWish(), "left by an own wish")) {
                    wishes.add(new Wish(subject, exit.date()));
                }
            }
            // What the person says on shelter once gone is about another stay.
            List<Reception.Consent> consents = acts(Reception.Consent.class, subject).stream()
                    .filter(consent -> gone == null || !subject.equals(consent.by()) || !consent.date().isAfter(gone))
                    .toList();
            for (Reception.Consent consent : consents) {
                if (entry != null && consent.date().isAfter(entry) && !saysYes(consent)) {
                    wishes.add(new Wish(consent.by(), consent.date()));
                }
            }
            wishes.removeIf(wish -> wish.by() != null
                    && (!wish.by().equals(subject) && !speaksFor(wish.by())
                            || consents.stream().anyMatch(consent -> consent.date().isAfter(wish.day())
                                    && (wish.by().equals(consent.by())
                                            || consent.by() == null && open("who consents " + consent.date()))
                                    && saysYes(consent))));
            return wishes;
        }

        /** A word on consent that does not say which way it went may have gone either way. */
        boolean saysYes(Reception.Consent consent) {
            return known(consent.given(), "consent " + consent.by() + " " + consent.date());
        }

        /** The guardian, or the victim as parent with custody, unless suspected. */
        boolean speaksFor(String person) {
            boolean parent = tie(related(Type.PARENT_OF, person, subject), "parent " + person);
            Person.Sex sex = file.person(person).sex();
            boolean entitled = tie(related(Type.GUARDIAN_OF, person, subject), "guardian " + person)
                    || parent && (sex == Person.Sex.MALE || sex == null && open("father " + person))
                    || parent && person.equals(victim)
                            && tie(related(Type.CUSTODIAN_OF, person, subject), "custody " + person);
            return entitled && !Boolean.TRUE.equals(file.person(person).suspectedOffender());
        }

        /** A wish from childhood has to be confirmed by whoever has grown up since. */
        boolean adultWishes() {
            if (childOn(asOf)) {
                return false;
            }
            boolean own = wishes().stream().anyMatch(wish -> wish.by() == null
                    ? open("who wishes")
                    : wish.by().equals(subject) && (!childOn(wish.day()) || reads("Q17-6", "R1") || open("confirmed")));
            if (!Boolean.FALSE.equals(file.person(subject).legallyCapable()) || reads("Q17-30", "R2")) {
                return own;
            }
            // Neither the person nor the guardian named as such decides alone; the other one is asked.
            boolean guardian = wishes().stream().anyMatch(wish -> wish.by() == null
                    ? open("whether the guardian wishes")
                    : !wish.by().equals(subject) && tie(related(Type.GUARDIAN_OF, wish.by(), subject), "guardian " + wish.by()));
            return own && guardian || (own || guardian) && open("the other's wish");
        }

        boolean childWishes() {
            if (!childOn(asOf)) {
                return false;
            }
            return wishes().stream().anyMatch(wish -> switch (reading("Q17-6")) {
                case "R1" -> wish.by() == null ? open("who wishes") : wish.by().equals(subject);
                case "R2" -> wish.by() == null ? open("who wishes") : !wish.by().equals(subject);
                default -> decided(PersonDecision.On.CHILD_LEAVES, sinceEntry(), CHILD_PROTECTION);
            }) || reads("Q17-6", "R2") && hasLeft(subject) && open("whether the representative wished it");
        }
    }
}
