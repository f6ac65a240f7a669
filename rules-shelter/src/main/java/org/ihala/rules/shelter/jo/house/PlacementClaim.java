package org.ihala.rules.shelter.jo.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.HouseLife.Necessity;
import org.ihala.rules.casefile.HouseLife.Permitter;
import org.ihala.rules.casefile.HouseLife.Placement;
import org.ihala.rules.casefile.Person.Sex;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.family.FamilyGraph;
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

    /** Returns whether everybody who shares the room is of one sex. */
    public Condition onlyOwnSex() {
        return everyTwo(this::sameSex);
    }

    /** Returns whether adults share the room with adults only, and children with children only. */
    public Condition onlyOwnAgeGroup() {
        return everyTwo(this::sameAgeGroup);
    }

    /**
     * Returns whether any two who share the room are close family, or would share it anyway.
     *
     * <p>A parent and a child make no room for a third person who may be with the one but not with the other.
     */
    public Condition onlyFamilyUnit() {
        return everyTwo(
                (first, second) -> family(first, second).or(sameSex(first, second).and(sameAgeGroup(first, second))));
    }

    /** Returns whether the director found that necessity asks for it. */
    public Condition necessityFoundByDirector() {
        Necessity necessity = placement.necessity();
        return necessity == null || necessity.by() != Permitter.DIRECTOR || necessity.found() == null
                ? unknown(Facts.PLACEMENT_NECESSITY, "necessity")
                : known(necessity.found(), "necessity");
    }

    /** Returns whether the condition holds of any two who share the room, the resident among them. */
    private Condition everyTwo(BiFunction<String, String, Condition> condition) {
        List<String> with = placement.with();
        if (with == null) {
            return unknown(Facts.PLACEMENT_WITH, "with");
        }
        List<String> all = new ArrayList<>(with);
        all.add(0, subject);
        Condition holds = known(true, "with");
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                holds = holds.and(condition.apply(all.get(first), all.get(second)));
            }
        }
        return holds;
    }

    private Condition sameSex(String first, String second) {
        return same(female(first), female(second));
    }

    private Condition sameAgeGroup(String first, String second) {
        return same(minor(first), minor(second));
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
        return view.age(person, today(), person).below(years("majority"));
    }

    /** A parent with their own minor child, or two children who are siblings (Q14-1). */
    private Condition family(String first, String second) {
        Condition childOfSecond = view.related(Relation.Type.PARENT_OF, second, first, first).and(minor(first));
        Condition parentOfSecond = view.related(Relation.Type.PARENT_OF, first, second, first).and(minor(second));
        Condition siblings = siblings(first, second).and(minor(first)).and(minor(second));
        return childOfSecond.or(parentOfSecond).or(siblings);
    }

    /** Children of one parent are siblings, whether or not the file says so besides. */
    private Condition siblings(String first, String second) {
        FamilyGraph family = view.caseFile().family();
        List<String> places = new ArrayList<>();
        for (Relation relation : view.caseFile().relations()) {
            if (relation.type() == Relation.Type.PARENT_OF && relation.to().equals(first)) {
                List<String> other = family.places(Relation.Type.PARENT_OF, relation.from(), second);
                if (!other.isEmpty()) {
                    places.addAll(family.places(Relation.Type.PARENT_OF, relation.from(), first));
                    places.addAll(other);
                }
            }
        }
        return places.isEmpty()
                ? view.relatedEitherWay(Relation.Type.SIBLING_OF, first, second)
                : Condition.met(places.stream().distinct().toList());
    }

    /** Returns the codes of the warnings: a family is never split by a rule (Q14-1). */
    @Override
    public Set<String> warnings() {
        List<String> with = placement.with();
        boolean family = with != null && with.stream().anyMatch(other -> family(subject, other).answer() == Answer.YES);
        return family ? new TreeSet<>(Set.of("FAMILY_UNIT")) : new TreeSet<>();
    }
}
