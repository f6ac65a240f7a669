package org.ihala.rules.shelter.jo;

import org.ihala.rules.claim.Numbers;
import org.ihala.rules.words.Words;

/** What every rule of the regulation may ask of the case before it says what a provision holds. */
public interface Claim extends Numbers, Words {

    /** Returns whether a reading of the register is the one applied, for a tag such as {@code Q12-2=R2}. */
    boolean reading(String tag);

    /** Returns whether the text of 2012 applies unamended. */
    default boolean asIssued() {
        return !asAmended();
    }

    /** Returns whether the regulation applies as amended in 2023, whose text was not seen. */
    boolean asAmended();
}
