package org.ihala.rules.referral.screening;

import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.ActKind;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Day;

/** What was officially done about the person, each as a word. */
abstract class OfficialFacts extends ReferralClaim {

    private static final ActKind<Prosecution.ProsecutionStopped> STOPS = ActKind.of(
                    Prosecution.ProsecutionStopped.class, "PROSECUTION_STOPPED")
            .with("offence", "STOP_OFFENCE", Prosecution.ProsecutionStopped::offence)
            .with("approval", "STOP_APPROVAL", Prosecution.ProsecutionStopped::approval);

    private static final ActKind<Reception.Admission> ENTRIES = ActKind.of(Reception.Admission.class, "AFFECTED_STATUS");

    private static final ActKind<Residence.Exit> EXITS = ActKind.of(Residence.Exit.class, "STAGE_ACT");

    OfficialFacts(Inquiry inquiry) {
        super(inquiry);
    }

    private <A extends Act> Acts<A> acts(ActKind<A> kind) {
        return Acts.of(kind, subject(), view().caseFile().acts(), today());
    }

    /** Returns the prosecutor's decisions to stop pursuing the person. */
    public final Acts<Prosecution.ProsecutionStopped> stops() {
        return acts(STOPS);
    }

    /** Returns the entries into a shelter. */
    public final Acts<Reception.Admission> entries() {
        return acts(ENTRIES);
    }

    /** Returns the exits from a shelter. */
    public final Acts<Residence.Exit> exits() {
        return acts(EXITS);
    }

    /** Returns the day before all others, for what nothing ends yet. */
    public final Day beforeAll() {
        return Day.beforeAll();
    }

    /** Returns whether official acts give one of the statuses, or parts of them. */
    public final Condition official(String... provisions) {
        Condition[] all = new Condition[provisions.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = statusOf(provisions[i]);
        }
        return Condition.anyOf(all);
    }

    /** Returns what official acts say of one status. */
    protected abstract Condition statusOf(String provision);
}
