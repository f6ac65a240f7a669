package org.ihala.rules.shelter.jo;

import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;

/** The status of an affected person who had it on entry: a caregiver was found since, or eighteen years completed (Q17-5). */
public final class LostStatus {

    private final Condition caregiverFound;
    private final Condition grewUp;
    private final MissingFact question;

    /**
     * Creates the case.
     *
     * @param caregiverFound whether the competent decided since entry that there is a suitable caregiver
     * @param grewUp whether eighteen years were completed since entry
     */
    LostStatus(Condition caregiverFound, Condition grewUp, MissingFact question) {
        this.caregiverFound = caregiverFound;
        this.grewUp = grewUp;
        this.question = question;
    }

    /** Returns whether the loss was decided; growing up alone is put to whoever decides. */
    public Condition decided() {
        return caregiverFound.or(grewUp.askWhenMet(question));
    }

    /** Returns no: a loss ends nothing before the period does. */
    public Condition endsNothing() {
        return Condition.notMet();
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "LostStatus";
    }
}
