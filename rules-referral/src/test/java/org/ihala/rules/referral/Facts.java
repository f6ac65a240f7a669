package org.ihala.rules.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Screening;
import org.jspecify.annotations.Nullable;

/** A case about one person that comparisons with a plain evaluation fill in and read; whatever is null is unknown. */
public final class Facts {

    /** The circumstances of a screening, in the order of their record. */
    public enum Circumstance {
        OVERSTAY,
        NO_WORK_PERMIT,
        ABSCONDING_REPORT,
        PROSTITUTION_CHARGE,
        BEGGING_CHARGE,
        TRAFFICKING_CHARGE,
        OTHER_CHARGE,
        DETAINED,
        REMOVAL_ORDER,
        ASYLUM_CLAIM,
        PASSPORT_WITHHELD,
        EARLY_MARRIAGE,
        DOMESTIC_WORKER,
        UNACCOMPANIED
    }

    private static final int BEGGING_ORGANIZED = 24;

    /** The day asked about. */
    public final LocalDate day;

    /** The acts, in the order they were added. */
    public final List<Act> acts = new ArrayList<>();

    /** What is said of each indicator. */
    public final Map<Screening.Indicator, Boolean> indicators = new EnumMap<>(Screening.Indicator.class);

    /** What is said of acts, means and purposes, in the order of their records: five, nine and fourteen. */
    public final Boolean[] elements = new Boolean[28];

    private final Boolean[] circumstances = new Boolean[Circumstance.values().length];
    private final List<Person> others = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    public @Nullable LocalDate bornFrom;
    public @Nullable LocalDate bornTo;
    public Person.@Nullable Sex sex;
    public @Nullable List<String> nationalities;
    public @Nullable Boolean arabic;
    public @Nullable Boolean refugee;
    public List<Person.Presence> presence = List.of();
    public boolean presenceComplete;
    public @Nullable String victim;
    public @Nullable String country;
    public @Nullable LocalDate reportedOn;
    public Screening.@Nullable Overstay overstay;

    /** Nothing is known on this day. */
    public Facts(LocalDate day) {
        this.day = day;
    }

    /** Says that the person was born on a day. */
    public Facts born(@Nullable LocalDate date) {
        return bornBetween(date, date);
    }

    /** Says that the person was born on one of these days. */
    public Facts bornBetween(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        bornFrom = earliest;
        bornTo = latest;
        return this;
    }

    /** Says something of a circumstance. */
    public Facts circumstance(Circumstance circumstance, @Nullable Boolean value) {
        circumstances[circumstance.ordinal()] = value;
        return this;
    }

    /** Returns what is said of a circumstance. */
    public @Nullable Boolean circumstance(Circumstance circumstance) {
        return circumstances[circumstance.ordinal()];
    }

    /** Says something of an indicator. */
    public Facts indicator(Screening.Indicator indicator, @Nullable Boolean value) {
        if (value != null) {
            indicators.put(indicator, value);
        }
        return this;
    }

    /** Adds an act, or none. */
    public Facts act(@Nullable Act act) {
        if (act != null) {
            acts.add(act);
        }
        return this;
    }

    /** Adds somebody else of the case. */
    public Facts other(String id, @Nullable Boolean suspected) {
        others.add(new Person(id, null, null, null, null, null, null, null, suspected, List.of(), false));
        return this;
    }

    /** Adds what somebody else is to the person. */
    public Facts relation(Relation.Type type, String from) {
        relations.add(new Relation(type, from, "p1"));
        return this;
    }

    /** Whether the person is under eighteen on the day asked about: the eighteenth birthday is the first day grown up. */
    public @Nullable Boolean child() {
        if (bornFrom == null || bornTo == null) {
            return null;
        }
        boolean oldestIsChild = day.isBefore(bornFrom.plusYears(18));
        boolean youngestIsChild = day.isBefore(bornTo.plusYears(18));
        return oldestIsChild == youngestIsChild ? oldestIsChild : null;
    }

    /**
     * Whether any indicator or element is stated to be there; a screening of a later day is none. That begging is organized
     * says how, and is no purpose beside the begging.
     */
    public boolean sign() {
        List<Boolean> stated = new ArrayList<>(Arrays.asList(elements));
        stated.remove(BEGGING_ORGANIZED);
        boolean known = reportedOn == null || !reportedOn.isAfter(day);
        return known && (indicators.containsValue(true) || stated.contains(Boolean.TRUE));
    }

    /** Returns the case. */
    public CaseFile file() {
        Boolean[] e = elements;
        Boolean[] c = circumstances;
        Screening.Elements stated = new Screening.Elements(
                new Screening.Acts(e[0], e[1], e[2], e[3], e[4]),
                new Screening.Means(e[5], e[6], e[7], e[8], e[9], e[10], e[11], e[12], e[13]),
                new Screening.Purposes(
                        e[14], e[15], e[16], e[17], e[18], e[19], e[20], e[21], e[22], e[23], e[24], e[25], e[26], e[27]));
        Screening.Circumstances found = new Screening.Circumstances(
                c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11], c[12], c[13]);
        List<Person> persons = new ArrayList<>();
        persons.add(new Person(
                "p1", bornFrom, bornTo, sex, nationalities, arabic, refugee, null, null, presence, presenceComplete));
        persons.addAll(others);
        return CaseFile.of("p1")
                .asOf(day)
                .victim(victim)
                .persons(persons)
                .relations(relations)
                .acts(acts)
                .matters(List.of(
                        new Screening(country, null, reportedOn, null, stated, indicators, found, overstay, null)))
                .build();
    }
}
