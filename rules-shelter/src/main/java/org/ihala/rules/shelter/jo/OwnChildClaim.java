package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Places;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Sojourn;

/** What Article 16/c reads of one child of the resident. */
public final class OwnChildClaim extends OtherPerson<ResidentFacts> implements Thing {

    private final String child;

    OwnChildClaim(ResidentFacts parent, String child) {
        super(parent);
        this.child = child;
    }

    @Override
    public String place() {
        return Places.person(facts.view.caseFile().indexOf(child));
    }

    /** Returns the day on which the child was born. */
    public Day birth() {
        return Day.birthOf(facts.view, child);
    }

    /** Returns the child's age on the day asked about. */
    public Age ageToday() {
        return new Age(birth(), askedOn());
    }

    /** Returns the child's own stay in the House. */
    public Sojourn stayInHouse() {
        return facts.sojourn(child);
    }

    /** Returns the child's exits from the House. */
    public Acts<Residence.Exit> exits() {
        return facts.actsOn(child, ActKinds.EXITS);
    }

    /** Returns the day of the entry with which the parent's stay began. */
    public Day parentsEntry() {
        return facts.stayInHouse().entry();
    }
}
