package org.ihala.rules.referral;

import org.ihala.rules.Question;

/** The questions of the referral mechanism; each rulebook answers those its sources speak of. */
public enum ReferralQuestion implements Question {
    /** Are the elements of trafficking on file, as the instrument asked has them? */
    ELEMENTS("elements"),
    /** Does anything on file call for a closer look by the competent unit? */
    LOOK_FURTHER("look-further"),
    /** Has an official act settled what the person is? */
    STATUS("status"),
    /** Which stages of the referral mechanism has the case reached? */
    STAGE("stage"),
    /** Is a step of the mechanism open, and whose is it? */
    NEXT_STEPS("next-steps"),
    /** Is the person spared prosecution for a trafficking offense? */
    NON_PROSECUTION("non-prosecution"),
    /** Does the file show something that may harm the person and needs action now? */
    FLAGS("flags"),
    /** Is there help the person may ask for? */
    ASSISTANCE("assistance"),
    /** May a return the person wishes for be arranged? */
    RETURN("return"),
    /** Is the person exposed to fines for overstaying? */
    OVERSTAY_EXPOSURE("overstay-exposure"),
    /** Are the reports that public bodies owe under the strategies submitted? */
    REPORTS("reports");

    private final String id;

    ReferralQuestion(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
