package org.ihala.rules.toy;

import org.ihala.rules.casefile.Reception.Consent;
import org.ihala.rules.claim.Numbers;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Words;

/** What Article 1 reads of a case: facts, each as a word, and no conclusion. */
public interface LibraryClaim extends Words, Numbers {

    /** Returns whether a reading of the register is the one applied. */
    boolean reading(String tag);

    /** Returns the person's age on the day asked about. */
    Age age();

    /** Returns the consents and refusals on file. */
    Acts<Consent> consents();
}
