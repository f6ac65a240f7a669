package org.ihala.rules.shelter.jo;

/** What the rules about one person may ask of the case. */
public interface PersonClaim extends Claim {

    /** Returns whether the subject claims as a possible victim. */
    boolean ofVictim();

    /** Returns whether the subject claims through a victim. */
    default boolean ofAffectedPerson() {
        return !ofVictim();
    }
}
