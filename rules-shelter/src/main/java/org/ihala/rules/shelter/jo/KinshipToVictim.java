package org.ihala.rules.shelter.jo;

import org.ihala.rules.casefile.Relation;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.claim.Degree;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** The kinship between the subject and the victim, each kind apart (Article 3/a; research note K, Q03-2 to Q03-8). */
public final class KinshipToVictim {

    private final CaseView view;
    private final String subject;
    private final @Nullable String victim;

    KinshipToVictim(CaseView view, String subject, @Nullable String victim) {
        this.view = view;
        this.subject = subject;
        this.victim = victim;
    }

    private Condition unknownVictim() {
        return Condition.unknown(new MissingFact(Facts.VICTIM, subject));
    }

    /** Returns whether they are related by blood within the degree. */
    public Condition byBloodWithin(int degree) {
        return victim == null ? unknownVictim() : view.byBlood(subject, victim).within(degree);
    }

    /** Returns whether they are related by marriage within the degree. */
    public Condition byMarriageWithin(int degree) {
        if (victim == null) {
            return unknownVictim();
        }
        Degree marriage = view.byMarriage(subject, victim);
        return marriage.within(degree);
    }

    /** Returns no where they are not related by marriage within the degree; where they are, the Minister is asked. */
    public Condition byMarriagePutToMinister(int degree) {
        return byMarriageWithin(degree).askWhenMet(new MissingFact(Facts.MARRIAGE_KINSHIP, subject));
    }

    /** Returns whether the subject is the victim's spouse. */
    public Condition asSpouse() {
        return victim == null
                ? unknownVictim()
                : view.relatedEitherWay(Relation.Type.SPOUSE_OF, subject, victim);
    }

    /** Returns whether the victim adopted or fosters the subject, or the subject the victim. */
    public Condition byCare() {
        return victim == null
                ? unknownVictim()
                : view.relatedEitherWay(Relation.Type.ADOPTIVE_PARENT_OF, subject, victim)
                        .or(view.relatedEitherWay(Relation.Type.FOSTER_PARENT_OF, subject, victim));
    }

    /** Returns whether they were nursed by one woman. */
    public Condition byNursing() {
        return victim == null
                ? unknownVictim()
                : view.relatedEitherWay(Relation.Type.NURSING_SIBLING_OF, subject, victim);
    }

    /** Returns the condition of a tie that does not count on this reading. */
    public Condition notCounted() {
        return Condition.notMet();
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "KinshipToVictim";
    }
}
