package org.ihala.rules.shelter;

import org.ihala.rules.RuleBook;
import org.ihala.rules.shelter.jo.JordanShelter;

/** Loads Jordan's shelter regulation, in its edition of 2012 and as amended in 2023. */
public final class ShelterRuleBook {

    private ShelterRuleBook() {}

    /**
     * Loads the rulebook; call it once and share the result between threads.
     *
     * @throws IllegalStateException if the compiled rules are not exactly those of the catalogue
     */
    public static RuleBook load() {
        return RuleBook.load(new JordanShelter());
    }
}
