package org.ihala.rules.shelter.jo;

import java.util.List;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Places;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.family.FamilyGraph;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;

/** The facts about one person who stands in a relation to the subject by which the subject may be represented. */
final class Representative extends OtherPerson<PersonFacts> implements RepresentativeClaim {

    private final String id;
    private final String place;
    private final Choice sex;
    private final Condition suspectedOffender;
    private final Condition ownCapacity;

    Representative(PersonFacts facts, String id) {
        super(facts);
        this.id = id;
        this.place = Places.person(facts.view.caseFile().indexOf(id));
        Person person = facts.view.person(id);
        this.sex = Choice.of(person.sex(), facts.view.place(id, "sex"), new MissingFact(Facts.SEX, id));
        this.suspectedOffender =
                facts.stated(id, person.suspectedOffender(), Facts.SUSPECTED_OFFENDER, "suspectedOffender");
        this.ownCapacity = facts.stated(id, person.legallyCapable(), Facts.LEGALLY_CAPABLE, "legallyCapable");
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public Condition isTo(String relation) {
        List<String> places =
                facts.view.caseFile().family().places(Relation.Type.valueOf(relation), id, facts.subject);
        return Condition.of(!places.isEmpty(), places);
    }

    @Override
    public Condition isTo(String... relations) {
        for (String relation : relations) {
            Condition is = isTo(relation);
            if (is.surely()) {
                return is;
            }
        }
        return Condition.notMet();
    }

    @Override
    public Condition grandparent() {
        FamilyGraph family = facts.view.caseFile().family();
        for (Relation relation : facts.view.caseFile().relations()) {
            if (relation.type() == Relation.Type.PARENT_OF && relation.to().equals(facts.subject)) {
                List<String> places = family.places(Relation.Type.PARENT_OF, id, relation.from());
                if (!places.isEmpty()) {
                    return Condition.met(places);
                }
            }
        }
        return isTo("GRANDPARENT_OF");
    }

    @Override
    public Condition theVictim() {
        return Condition.of(id.equals(facts.victim), List.of());
    }

    @Override
    public Choice sex() {
        return sex;
    }

    @Override
    public Condition suspectedOffender() {
        return suspectedOffender;
    }

    @Override
    public Condition ownCapacity() {
        return ownCapacity;
    }

    @Override
    public Acts<Reception.Consent> consents() {
        return facts.acts(ActKinds.CONSENTS_FOR_OTHERS).having("by", id);
    }

    @Override
    public Age ageOnEntry() {
        return facts.ageOnEntry();
    }

    @Override
    public Condition legallyCapable() {
        return facts.legallyCapable();
    }

    @Override
    public Day lastExit() {
        return facts.lastExit();
    }

    @Override
    public boolean ofVictim() {
        return facts.ofVictim();
    }
}
