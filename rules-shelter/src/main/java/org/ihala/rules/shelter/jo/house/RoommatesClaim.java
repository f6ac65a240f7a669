package org.ihala.rules.shelter.jo.house;

import org.ihala.rules.casefile.HouseLife.Placement;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Tie;

/** What Article 14/a reads of any two who share a room. */
public final class RoommatesClaim extends MatterClaim<Placement> implements Thing {

    /** One of those who share a room, and the place that names them; none names whoever is asked about. */
    record Person(String id, String place, Choice sex, Age age) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    private final Person one;
    private final Person other;
    private final Tie tie;

    RoommatesClaim(Inquiry inquiry, Placement placement, Person one, Person other) {
        super(inquiry, "placement", placement);
        this.one = one;
        this.other = other;
        this.tie = tie(one.id, other.id);
    }

    @Override
    public String place() {
        return one.place.isEmpty() ? other.place : one.place + ", " + other.place;
    }

    /** Returns the sex of the one. */
    public Choice sex() {
        return one.sex;
    }

    /** Returns the sex of the other. */
    public Choice othersSex() {
        return other.sex;
    }

    /** Returns the age of the one on the day asked about. */
    public Age age() {
        return one.age;
    }

    /** Returns the age of the other on the day asked about. */
    public Age othersAge() {
        return other.age;
    }

    /** Returns what ties the one to the other. */
    public Tie tie() {
        return tie;
    }
}
