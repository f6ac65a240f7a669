package org.ihala.rules.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Places;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** A case as it stood on one day: acts dated later do not exist, and nothing absent is read as "no". */
public final class CaseView {

    /** The codes of the facts this class can find missing; every fact register must have them. */
    public static final String BIRTH_DATE = "BIRTH_DATE";

    /** No relation on file links the two persons. */
    public static final String RELATION = "RELATION";

    /** The file does not show whether the person was in the country. */
    public static final String PRESENCE = "PRESENCE";

    /** The places of a field of the first persons, by the name of the field: naming them must not cost every decision a string. */
    private static final Map<String, List<List<String>>> PLACES = new ConcurrentHashMap<>();

    private static final int MOST_PLACES_KEPT = 16;

    private final CaseFile caseFile;
    private final LocalDate asOf;

    /** Creates the view of a case on a day. */
    public CaseView(CaseFile caseFile, LocalDate asOf) {
        this.caseFile = caseFile;
        this.asOf = asOf;
    }

    /** Returns the case. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** Returns the day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns a person. */
    public Person person(String id) {
        return caseFile.person(id);
    }

    /** Returns the place of a person's field in the file. */
    public List<String> place(String id, String field) {
        int index = caseFile.indexOf(id);
        if (index >= MOST_PLACES_KEPT) {
            return List.of(Places.person(index, field));
        }
        List<List<String>> known = PLACES.get(field);
        return (known == null ? PLACES.computeIfAbsent(field, CaseView::places) : known).get(index);
    }

    private static List<List<String>> places(String field) {
        return IntStream.range(0, MOST_PLACES_KEPT)
                .mapToObj(index -> List.of(Places.person(index, field)))
                .toList();
    }

    /** An act found on file, typed. */
    public record ActOnFile<A extends Act>(A act, List<String> places) {
        @Override
        public String toString() {
            return act.toString();
        }
    }

    /** Returns the latest act of a type about a person, or null. */
    public <A extends Act> @Nullable ActOnFile<A> latest(Class<A> type, String person) {
        return latest(type, person, act -> true);
    }

    /** Returns the latest act of a type about a person that passes the test, or null. */
    public <A extends Act> @Nullable ActOnFile<A> latest(Class<A> type, String person, Predicate<A> test) {
        FiledAct latest = null;
        List<FiledAct> acts = caseFile.acts();
        for (int i = 0; i < acts.size(); i++) {
            FiledAct filed = acts.get(i);
            Act act = filed.act();
            if (type.isInstance(act)
                    && act.person().equals(person)
                    && !act.date().isAfter(asOf)
                    && (latest == null || act.date().isAfter(latest.act().date()))
                    && test.test(type.cast(act))) {
                latest = filed;
            }
        }
        return latest == null ? null : new ActOnFile<>(type.cast(latest.act()), latest.places());
    }

    /** Returns the acts of a type about a person, the earliest first. */
    public <A extends Act> List<ActOnFile<A>> all(Class<A> type, String person) {
        List<ActOnFile<A>> all = new ArrayList<>();
        for (FiledAct filed : caseFile.acts()) {
            if (type.isInstance(filed.act())
                    && filed.act().person().equals(person)
                    && !filed.act().date().isAfter(asOf)) {
                all.add(new ActOnFile<>(type.cast(filed.act()), filed.places()));
            }
        }
        all.sort(Comparator.comparing(found -> found.act().date()));
        return all;
    }

    /** Returns the degree of kinship by blood between two persons. */
    public Degree byBlood(String first, String second) {
        return new Degree(
                caseFile.family().byBlood(first, second),
                caseFile.relationsComplete(),
                new MissingFact(RELATION, first));
    }

    /** Returns the degree of kinship by marriage between two persons. */
    public Degree byMarriage(String first, String second) {
        return new Degree(
                caseFile.family().byMarriage(first, second),
                caseFile.relationsComplete(),
                new MissingFact(RELATION, first));
    }

    /** Returns whether two persons stand in a relation of a type, in the order given. */
    public Condition related(Relation.Type type, String from, String to, String subject) {
        return related(caseFile.family().places(type, from, to), subject);
    }

    /** Returns whether two persons stand in a relation of a type, either way. */
    public Condition relatedEitherWay(Relation.Type type, String first, String second) {
        return related(caseFile.family().placesBetween(type, first, second), first);
    }

    private Condition related(List<String> places, String subject) {
        if (!places.isEmpty()) {
            return Condition.met(places);
        }
        return caseFile.relationsComplete()
                ? Condition.notMet(List.of("relationsComplete"))
                : Condition.unknown(new MissingFact(RELATION, subject));
    }

    /**
     * Returns whether a person was in a country on a day.
     *
     * <p>A day well inside a stay in another country is a day of absence; the days of arrival and departure are not. A
     * day inside no interval is one of absence only where the intervals are complete.
     */
    public Condition present(String id, String country, LocalDate day) {
        return presentBetween(id, country, day, day);
    }

    /** Returns whether a person was in a country on at least one day of a span, both ends included. */
    public Condition presentBetween(String id, String country, LocalDate first, LocalDate last) {
        Person person = person(id);
        LocalDate born = person.bornFrom();
        if (born != null && born.isAfter(last)) {
            return Condition.notMet(place(id, person.bornFrom().equals(person.bornTo()) ? "birthDate" : "bornBetween"));
        }
        for (Person.Presence presence : person.presence()) {
            if (presence.country().equals(country)
                    && !presence.from().isAfter(last)
                    && (presence.to() == null || !presence.to().isBefore(first))) {
                return Condition.met(place(id, "presence"));
            }
        }
        if (person.presenceComplete()) {
            return Condition.notMet(place(id, "presenceComplete"));
        }
        for (Person.Presence presence : person.presence()) {
            if (!presence.country().equals(country)
                    && presence.from().isBefore(first)
                    && (presence.to() == null || presence.to().isAfter(last))) {
                return Condition.notMet(place(id, "presence"));
            }
        }
        return Condition.unknown(new MissingFact(PRESENCE, id));
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "CaseView";
    }
}
