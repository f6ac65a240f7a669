package org.ihala.rules.referral.screening;

import org.ihala.rules.casefile.Screening;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.words.Listing;
import org.ihala.rules.words.Stated;
import org.ihala.rules.words.Words;

/** What rules read of a screening. */
public interface ScreeningWords extends Words {

    /** Returns the screening as the file holds it; the words below are for rules. */
    ScreeningOnFile screened();

    /** Returns whether one of the acts, means or purposes is stated, such as {@code MEANS_THREAT}. */
    default Condition element(String... facts) {
        return screened().elements().has(facts);
    }

    /** Returns the acts, means and purposes. */
    default Stated<Screening.Elements> elements() {
        return screened().elements();
    }

    /** Returns whether one of the circumstances is stated, such as {@code DETAINED}. */
    default Condition circumstance(String... facts) {
        return screened().circumstances().has(facts);
    }

    /** Returns whether the person is said to have agreed to the exploitation. */
    default Condition saidToAgree() {
        return screened().saidToAgree();
    }

    /** Returns the indicators that are there. */
    default Listing indicators() {
        return screened().indicators(any -> true, question(Facts.INDICATORS));
    }

    /** Returns the indicators of the ILO that are there. */
    default Listing indicatorsOfIlo() {
        return screened().indicators(Screening.Indicator::ofIlo, question(Facts.INDICATORS));
    }

    /** Returns the indicators of UNODC that are there. */
    default Listing indicatorsOfUnodc() {
        return screened().indicators(indicator -> !indicator.ofIlo(), question(Facts.INDICATORS));
    }
}
