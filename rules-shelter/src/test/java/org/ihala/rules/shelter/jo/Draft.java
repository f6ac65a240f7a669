package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.CaseFile;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Matter;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Prosecution.Offense;
import org.ihala.rules.casefile.Prosecution.Role;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Reception.Urgency;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Residence.Nominator;

/** A case under construction; ids are opaque and dates are fixed. */
final class Draft {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 12);
    static final LocalDate DAY = LocalDate.of(2021, 3, 10);
    static final LocalDate ADULT_BIRTH = LocalDate.of(1990, 3, 2);
    static final LocalDate CHILD_BIRTH = LocalDate.of(2012, 5, 5);
    static final String SUBJECT = "s";
    static final String VICTIM = "v";

    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();
    private final boolean throughVictim;
    private boolean complete;
    private LocalDate asOf = TODAY;

    private Draft(boolean throughVictim) {
        this.throughVictim = throughVictim;
    }

    /** Returns a case whose subject is the possible victim. */
    static Draft victim() {
        return new Draft(false).person(Person.unknown(SUBJECT));
    }

    /** Returns a case whose subject claims through a victim. */
    static Draft affected() {
        return new Draft(true).person(Person.unknown(SUBJECT)).person(Person.unknown(VICTIM));
    }

    /** Returns the case of a child that meets all of Article 3 and has its mother's consent and finding. */
    static Draft childOfVictim() {
        return affected()
                .person(Person.unknown(VICTIM).born(ADULT_BIRTH))
                .person(Person.unknown(SUBJECT).born(CHILD_BIRTH).presentSince("JO", LocalDate.of(2019, 6, 1)))
                .relation(Relation.Type.PARENT_OF, VICTIM, SUBJECT)
                .relation(Relation.Type.CUSTODIAN_OF, VICTIM, SUBJECT)
                .finding(VICTIM, true)
                .admission(VICTIM, DAY)
                .noCaregiver()
                .consent(VICTIM, true);
    }

    /** Returns the case of a grown victim found by the prosecutor, with consent. */
    static Draft consentingVictim() {
        return victim()
                .person(new Person(SUBJECT, ADULT_BIRTH, ADULT_BIRTH, null, null, null, null, true, null, List.of(), false))
                .finding(SUBJECT, true)
                .consent(SUBJECT, true);
    }

    Draft person(Person person) {
        persons.put(person.id(), person);
        return this;
    }

    Person get(String id) {
        return persons.get(id);
    }

    Draft relation(Relation.Type type, String from, String to) {
        persons.putIfAbsent(from, Person.unknown(from));
        persons.putIfAbsent(to, Person.unknown(to));
        relations.add(new Relation(type, from, to));
        return this;
    }

    Draft relationsComplete() {
        complete = true;
        return this;
    }

    Draft act(Act act) {
        acts.add(act);
        return this;
    }

    Draft matter(Matter matter) {
        matters.add(matter);
        return this;
    }

    Draft done(LocalDate day, String... provisions) {
        for (String provision : provisions) {
            act(new Residence.DutyDone(day, SUBJECT, null, provision));
        }
        return this;
    }

    Draft asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    Draft finding(String person, Boolean crimeBefell) {
        return act(new Prosecution.ProsecutorFinding(DAY, person, null, crimeBefell));
    }

    Draft consent(String by, Boolean given) {
        return act(new Reception.Consent(DAY, SUBJECT, null, by, given));
    }

    Draft noCaregiver() {
        return act(new Reception.CaregiverDecision(DAY, SUBJECT, null, Decider.MINISTER, null, false));
    }

    Draft stopped(Offense offence, Approval approval) {
        return act(new Prosecution.ProsecutionStopped(DAY, SUBJECT, null, offence, Role.PARTICIPANT, approval));
    }

    Draft emergency(Decider by, Boolean written, Urgency urgency, String body, Indicates indicates) {
        return act(new Reception.EmergencyApproval(DAY, SUBJECT, null, by, written, urgency, body, indicates));
    }

    Draft admission(String person, LocalDate day) {
        return admission(person, day, null);
    }

    Draft admission(String person, LocalDate day, LocalDate until) {
        return act(new Reception.Admission(day, person, null, "h", until));
    }

    Draft nomination(LocalDate day, Nominator by, Boolean reasoned) {
        return act(new Residence.ExtensionNomination(day, SUBJECT, null, by, reasoned));
    }

    Draft extension(LocalDate day, Decider by, LocalDate until) {
        return act(new Residence.Extension(day, SUBJECT, null, by, until));
    }

    List<Act> acts() {
        return acts;
    }

    List<Matter> matters() {
        return matters;
    }

    List<Relation> relations() {
        return relations;
    }

    List<Person> persons() {
        return new ArrayList<>(persons.values());
    }

    CaseFile build() {
        return build(persons(), relations, acts);
    }

    CaseFile build(List<Matter> other) {
        return build(persons(), relations, acts, other);
    }

    CaseFile build(List<Person> orderedPersons, List<Relation> orderedRelations, List<Act> orderedActs) {
        return build(orderedPersons, orderedRelations, orderedActs, matters);
    }

    private CaseFile build(
            List<Person> orderedPersons, List<Relation> orderedRelations, List<Act> orderedActs, List<Matter> about) {
        return CaseFile.of(SUBJECT)
                .victim(throughVictim ? VICTIM : null)
                .asOf(asOf)
                .persons(orderedPersons)
                .relations(orderedRelations)
                .relationsComplete(complete)
                .acts(orderedActs)
                .matters(about)
                .build();
    }
}
