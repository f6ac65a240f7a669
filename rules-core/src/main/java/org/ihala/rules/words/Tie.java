package org.ihala.rules.words;

import java.util.List;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.claim.Degree;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** What ties one person to another, as far as the file shows it; open throughout where the other is not named. */
public final class Tie {

    private final CaseView view;
    private final String person;
    private final @Nullable String other;
    private final MissingFact whoIsMeant;

    /**
     * Creates the tie between two persons.
     *
     * @param other the id of the other person, or null where the file names none
     * @param whoIsMeant what to ask for then
     */
    public Tie(CaseView view, String person, @Nullable String other, MissingFact whoIsMeant) {
        this.view = view;
        this.person = person;
        this.other = other;
        this.whoIsMeant = whoIsMeant;
    }

    /** Returns whether the file names the other person. */
    public Condition named() {
        return other == null ? Condition.unknown(whoIsMeant) : Condition.met();
    }

    /**
     * Returns whether they are related by blood, up to a degree.
     *
     * <p>The nearest kinship on file is taken for the nearest there is: a file that shows a grandchild is not asked for a child.
     */
    public Condition byBloodWithin(int degree) {
        return other == null ? Condition.unknown(whoIsMeant) : view.byBlood(person, other).within(degree);
    }

    /** Returns whether they are related by marriage, up to a degree; the nearest kinship on file is taken for the nearest. */
    public Condition byMarriageWithin(int degree) {
        if (other == null) {
            return Condition.unknown(whoIsMeant);
        }
        Degree marriage = view.byMarriage(person, other);
        return marriage.within(degree);
    }

    /** Returns whether either is to the other what one of the relations says, such as {@code SPOUSE_OF}. */
    public Condition is(String... relations) {
        if (other == null) {
            return Condition.unknown(whoIsMeant);
        }
        Condition is = view.relatedEitherWay(Relation.Type.valueOf(relations[0]), person, other);
        for (int i = 1; i < relations.length; i++) {
            is = is.or(view.relatedEitherWay(Relation.Type.valueOf(relations[i]), person, other));
        }
        return is;
    }

    /** Returns whether the other is to the person what a relation says, such as {@code PARENT_OF}. */
    public Condition otherIs(String relation) {
        return other == null
                ? Condition.unknown(whoIsMeant)
                : view.related(Relation.Type.valueOf(relation), other, person, person);
    }

    /** Returns whether the person is to the other what a relation says, such as {@code PARENT_OF}. */
    public Condition isToOther(String relation) {
        return other == null
                ? Condition.unknown(whoIsMeant)
                : view.related(Relation.Type.valueOf(relation), person, other, person);
    }

    /** Returns whether the file shows somebody who is to both what a relation says; what it does not show does not count. */
    public Condition isSharedOnFile(String relation) {
        Relation.Type type = Relation.Type.valueOf(relation);
        List<String> places = List.of();
        for (Relation one : other == null ? List.<Relation>of() : view.caseFile().relations()) {
            if (one.type() == type && one.to().equals(person)) {
                List<String> others = view.caseFile().family().places(type, one.from(), other);
                places = others.isEmpty()
                        ? places
                        : Codes.joined(Codes.joined(places, view.caseFile().family().places(type, one.from(), person)), others);
            }
        }
        return Condition.of(!places.isEmpty(), places);
    }

    /** Returns whether the file shows one of the relations, either way; what it does not show does not count. */
    public Condition isOnFile(String... relations) {
        if (other == null) {
            return Condition.notMet();
        }
        for (String relation : relations) {
            List<String> places =
                    view.caseFile().family().placesBetween(Relation.Type.valueOf(relation), person, other);
            if (!places.isEmpty()) {
                return Condition.met(places);
            }
        }
        return Condition.notMet();
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Tie";
    }
}
