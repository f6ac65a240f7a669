package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Reception;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;

/** What Article 11 reads of each person who may represent the subject. */
public interface RepresentativeClaim extends PersonClaim, Thing {

    /** Returns whether the file shows that the person is to the subject what a relation says. */
    Condition isTo(String relation);

    /** Returns whether the file shows that the person is to the subject what one of the relations says. */
    Condition isTo(String... relations);

    /** Returns whether the file shows that the person is a grandparent of the subject. */
    Condition grandparent();

    /** Returns whether the person is the victim through whom the subject claims. */
    Condition theVictim();

    /** Returns the person's sex. */
    Choice sex();

    /** Returns whether the person is a suspect in the case. */
    Condition suspectedOffender();

    /** Returns whether the person has legal capacity, as the file states it. */
    Condition ownCapacity();

    /** Returns what the person said on shelter for the subject. */
    Acts<Reception.Consent> consents();

    /** Returns the subject's age on the day of own entry; today where there was none or the stay has surely ended. */
    Age ageOnEntry();

    /** Returns whether the subject has legal capacity, as the file states it. */
    Condition legallyCapable();

    /** Returns the day of the subject's last exit. */
    Day lastExit();
}
