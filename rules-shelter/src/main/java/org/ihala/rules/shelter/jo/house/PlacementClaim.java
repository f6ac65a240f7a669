package org.ihala.rules.shelter.jo.house;

import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.HouseLife.Necessity;
import org.ihala.rules.casefile.HouseLife.Placement;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Whole;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Listing;
import org.ihala.rules.words.Ruling;

/** What Article 14/a reads of a case: the room a resident is given, and any two who share it. */
public final class PlacementClaim extends MatterClaim<Placement> implements Whole {

    private final List<RoommatesClaim> pairs = new ArrayList<>();

    /** Creates the claim. */
    public PlacementClaim(Inquiry inquiry) {
        super(inquiry, "placement", read(inquiry, Placement.class));
        List<RoommatesClaim.Person> all = new ArrayList<>();
        all.add(person(subject(), ""));
        List<String> with = onFile.with() == null ? List.of() : onFile.with();
        for (int i = 0; i < with.size(); i++) {
            RoommatesClaim.Person next = person(with.get(i), place("with[" + i + "]"));
            all.forEach(one -> pairs.add(new RoommatesClaim(inquiry, onFile, one, next)));
            all.add(next);
        }
    }

    private RoommatesClaim.Person person(String id, String place) {
        Choice sex = Choice.of(view().person(id).sex(), view().place(id, "sex"), new MissingFact(Facts.SEX, id));
        return new RoommatesClaim.Person(id, place, sex, ageToday(id));
    }

    @Override
    public List<RoommatesClaim> things() {
        return pairs;
    }

    /** Returns those who share the room with the resident, as the file lists them. */
    public Listing sharedWith() {
        return Listing.of(onFile.with(), places("with"), missing(Facts.PLACEMENT_WITH, "with"));
    }

    /** Returns the finding whether necessity asks for it. */
    public Ruling necessity() {
        Necessity found = onFile.necessity();
        MissingFact decision = missing(Facts.PLACEMENT_NECESSITY, "necessity");
        return Ruling.of(
                found == null ? null : found.by(),
                null,
                found == null ? null : found.found(),
                places("necessity"),
                decision,
                decision);
    }
}
