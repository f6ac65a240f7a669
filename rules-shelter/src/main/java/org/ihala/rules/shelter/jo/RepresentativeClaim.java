package org.ihala.rules.shelter.jo;

import java.util.List;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Places;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.family.FamilyGraph;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;

/** The facts about one person who stands in a relation to the subject by which the subject may be represented. */
public final class RepresentativeClaim extends OtherPerson<PersonFacts> implements PersonClaim, Thing {

    private final String id;
    private final String place;
    private final Choice sex;
    private final Condition suspectedOffender;
    private final Condition ownCapacity;

    RepresentativeClaim(PersonFacts facts, String id) {
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

    /** Returns whether the file shows that the person is to the subject what a relation says. */
    public Condition isTo(String relation) {
        List<String> places =
                facts.view.caseFile().family().places(Relation.Type.valueOf(relation), id, facts.subject);
        return Condition.of(!places.isEmpty(), places);
    }

    /** Returns whether the file shows that the person is to the subject what one of the relations says. */
    public Condition isTo(String... relations) {
        for (String relation : relations) {
            Condition is = isTo(relation);
            if (is.surely()) {
                return is;
            }
        }
        return Condition.notMet();
    }

    /** Returns whether the file shows that the person is a grandparent of the subject. */
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

    /** Returns whether the person is the victim through whom the subject claims. */
    public Condition theVictim() {
        return Condition.of(id.equals(facts.victim), List.of());
    }

    /** Returns the person's sex. */
    public Choice sex() {
        return sex;
    }

    /** Returns whether the person is a suspect in the case. */
    public Condition suspectedOffender() {
        return suspectedOffender;
    }

    /** Returns whether the person has legal capacity, as the file states it. */
    public Condition ownCapacity() {
        return ownCapacity;
    }

    /** Returns what the person said on shelter for the subject. */
    public Acts<Reception.Consent> consents() {
        return facts.acts(ActKinds.CONSENTS_FOR_OTHERS).having("by", id);
    }

    /** Returns the subject's age on the day of own entry; today where there was none or the stay has surely ended. */
    public Age ageOnEntry() {
        return facts.ageOnEntry();
    }

    /** Returns whether the subject has legal capacity, as the file states it. */
    public Condition legallyCapable() {
        return facts.legallyCapable();
    }

    /** Returns the day of the subject's last exit. */
    public Day lastExit() {
        return facts.lastExit();
    }

    @Override
    public boolean ofVictim() {
        return facts.ofVictim();
    }
}
