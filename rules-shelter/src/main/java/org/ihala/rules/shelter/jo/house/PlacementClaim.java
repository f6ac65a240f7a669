package org.ihala.rules.shelter.jo.house;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Matter.Necessity;
import org.ihala.rules.casefile.Matter.Permitter;
import org.ihala.rules.casefile.Matter.Placement;
import org.ihala.rules.casefile.Person.Sex;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;

/** What Article 14/a reads of a case: the room a resident is given and who shares it. */
public final class PlacementClaim extends HouseClaim {

    private static final Placement NOTHING_ON_FILE = new Placement(null, null);

    private final Placement placement;
    private final CaseView view;
    private final String subject;

    /** Creates the claim. */
    public PlacementClaim(Inquiry inquiry) {
        super(inquiry, "placement");
        Placement onFile = inquiry.caseFile().matter(Placement.class);
        this.placement = onFile == null ? NOTHING_ON_FILE : onFile;
        this.view = new CaseView(inquiry.caseFile(), inquiry.asOf());
        this.subject = Objects.requireNonNull(inquiry.caseFile().subject());
    }

    /** Returns whether everybody who shares the room is of the resident's sex. */
    public Condition onlyOwnSex() {
        return everybody(this::sameSex);
    }

    /** Returns whether adults share the room with adults only, and children with children only. */
    public Condition onlyOwnAgeGroup() {
        return everybody(this::sameAgeGroup);
    }

    /** Returns whether everybody who shares the room is close family, or would share it anyway. */
    public Condition onlyFamilyUnit() {
        return everybody(other -> family(other).or(sameSex(other).and(sameAgeGroup(other))));
    }

    /** Returns whether the director found that necessity asks for it. */
    public Condition necessityFoundByDirector() {
        Necessity necessity = placement.necessity();
        return necessity == null || necessity.by() != Permitter.DIRECTOR || necessity.found() == null
                ? unknown(Facts.PLACEMENT_NECESSITY, "necessity")
                : known(necessity.found(), "necessity");
    }

    private Condition everybody(Function<String, Condition> condition) {
        List<String> with = placement.with();
        return with == null
                ? unknown(Facts.PLACEMENT_WITH, "with")
                : with.stream().map(condition).reduce(known(true, "with"), Condition::and);
    }

    private Condition sameSex(String other) {
        return same(female(subject), female(other));
    }

    private Condition sameAgeGroup(String other) {
        return same(minor(subject), minor(other));
    }

    private static Condition same(Condition first, Condition second) {
        return first.and(second).or(first.negated().and(second.negated()));
    }

    private Condition female(String person) {
        Sex sex = view.person(person).sex();
        return Condition.fact(
                sex == null ? null : sex == Sex.FEMALE, view.place(person, "sex"), new MissingFact(Facts.SEX, person));
    }

    private Condition minor(String person) {
        return view.age(person, today(), person).below(limits().majority());
    }

    /** A parent with their own minor child, or two children who are siblings (Q14-1). */
    private Condition family(String other) {
        Condition childOfOther = view.related(Relation.Type.PARENT_OF, other, subject, subject).and(minor(subject));
        Condition parentOfOther = view.related(Relation.Type.PARENT_OF, subject, other, subject).and(minor(other));
        Condition siblings = view.relatedEitherWay(Relation.Type.SIBLING_OF, subject, other)
                .and(minor(subject))
                .and(minor(other));
        return childOfOther.or(parentOfOther).or(siblings);
    }

    /** Returns the codes of the warnings: a family is never split by a rule (Q14-1). */
    public Set<String> warnings() {
        List<String> with = placement.with();
        boolean family = with != null && with.stream().anyMatch(other -> family(other).answer() == Answer.YES);
        return family ? new TreeSet<>(Set.of("FAMILY_UNIT")) : new TreeSet<>();
    }
}
