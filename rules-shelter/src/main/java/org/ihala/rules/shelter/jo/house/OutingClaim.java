package org.ihala.rules.shelter.jo.house;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.HouseLife.Outing;
import org.ihala.rules.casefile.HouseLife.Outing.Companion;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;

/** What Article 15/b reads of a case: a resident going out for a time. */
public final class OutingClaim extends HouseClaim {

    private static final Outing NOTHING_ON_FILE = new Outing(null, null, null, null, null, null, null);

    private final Outing outing;
    private final CaseView view;
    private final String subject;

    /** Creates the claim. */
    public OutingClaim(Inquiry inquiry) {
        super(inquiry, "outing");
        Outing onFile = inquiry.caseFile().matter(Outing.class);
        this.outing = onFile == null ? NOTHING_ON_FILE : onFile;
        this.view = new CaseView(inquiry.caseFile(), inquiry.asOf());
        this.subject = Objects.requireNonNull(inquiry.caseFile().subject());
    }

    private Condition minor() {
        return view.age(subject, today(), subject).below(years("majority"));
    }

    /** Returns whether a member of the family goes along. */
    public Condition withFamilyMember() {
        return stated(
                outing.companion() == null ? null : outing.companion() == Companion.FAMILY_MEMBER,
                Facts.OUTING_COMPANION,
                "companion");
    }

    /** Returns whether a member of the family goes along, or the resident is an adult who goes alone. */
    public Condition withFamilyMemberOrAdultAlone() {
        Condition alone = stated(
                outing.companion() == null ? null : outing.companion() == Companion.NONE,
                Facts.OUTING_COMPANION,
                "companion");
        return withFamilyMember().or(alone.and(minor().negated()));
    }

    /** Returns whether the form was filled in. */
    public Condition formCompleted() {
        return stated(outing.formCompleted(), Facts.OUTING_FORM, "formCompleted");
    }

    /** Returns whether the director decided so in person. */
    public Condition decidedByDirector() {
        return permittedByDirector(outing.decision(), "decision");
    }

    /** Returns whether the outing serves the resident. */
    public Condition servesResident() {
        return stated(outing.interestOfResident(), Facts.OUTING_INTEREST, "interestOfResident");
    }

    /** Returns whether the outing serves the resident and the relative, if one goes along. */
    public Condition servesResidentAndRelative() {
        return servesResident()
                .and(ofRelative(stated(outing.interestOfRelative(), Facts.OUTING_INTEREST, "interestOfRelative")));
    }

    /** What is asked of a relative is not asked where none goes along. */
    private Condition ofRelative(Condition condition) {
        return withFamilyMember().negated().or(condition);
    }

    /** Returns whether the outing is safe for the resident. */
    public Condition safeForResident() {
        return stated(outing.safetyOfResident(), Facts.OUTING_SAFETY, "safetyOfResident");
    }

    /** Returns whether the outing is safe for the resident and the relative, if one goes along. */
    public Condition safeForResidentAndRelative() {
        return safeForResident()
                .and(ofRelative(stated(outing.safetyOfRelative(), Facts.OUTING_SAFETY, "safetyOfRelative")));
    }

    /** Returns the codes of the warnings: a minor's representative (Q15-8), an adult's liberty (Q15-4). */
    @Override
    public Set<String> warnings() {
        return new TreeSet<>(Set.of(minor().answer() == Answer.NO ? "ADULT_MAY_LEAVE" : "MINOR_GOES_OUT"));
    }
}
