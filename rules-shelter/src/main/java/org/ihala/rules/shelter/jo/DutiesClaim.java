package org.ihala.rules.shelter.jo;

import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.Disclosure;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Listing;
import org.jspecify.annotations.Nullable;

/** What Articles 5, 8, 10, 13 and 16 read of a case: what is owed while somebody lives in the House. */
public final class DutiesClaim extends EndingClaim {

    private final @Nullable Disclosure disclosure;
    private @Nullable List<Thing> things;

    DutiesClaim(EntryClaim entry) {
        super(entry);
        this.disclosure = inquiry.caseFile().matter(Disclosure.class);
    }

    /** Returns the States whose national the person is. */
    public Listing nationalities() {
        List<String> states = view.person(subject).nationalities();
        return Listing.of(states, view.place(subject, "nationalities"), question(Facts.NATIONALITY));
    }

    /** Returns the person's requests for contact with a consul during the stay. */
    public Acts<Residence.ConsularRequest> consularRequests() {
        return acts(ActKinds.CONSULAR_REQUESTS).notBefore(entry()).upTo(lastInside());
    }

    /** Returns the subject's age today, or on the day of the exit of whoever has left. */
    public Age ageWhenLastInside() {
        return ageOn(lastInside());
    }

    private Day lastInside() {
        return stayInHouse().surelyLeft() ? stayInHouse().exit() : askedOn();
    }

    @Override
    public List<Thing> things() {
        List<Thing> known = things;
        if (known == null) {
            known = new ArrayList<>(super.things());
            for (Relation relation : view.caseFile().relations()) {
                if (relation.type() == Relation.Type.PARENT_OF && relation.from().equals(subject)) {
                    known.add(new OwnChildClaim(this, relation.to()));
                }
            }
            things = known;
        }
        return known;
    }

    /** Returns whether a disclosure of what is known about a resident is on file. */
    public Condition disclosure() {
        return Condition.of(disclosure != null, List.of());
    }

    /** Returns who disclosed it. */
    public Choice disclosedBy() {
        return ofDisclosure(disclosure == null ? null : disclosure.by(), Facts.DISCLOSURE_BY, "disclosure.by");
    }

    /** Returns what allowed the disclosure. */
    public Choice disclosureBasis() {
        return ofDisclosure(disclosure == null ? null : disclosure.basis(), Facts.DISCLOSURE_BASIS, "disclosure.basis");
    }

    private static Choice ofDisclosure(@Nullable Enum<?> value, String fact, String place) {
        return Choice.of(value, value == null ? List.of() : List.of(place), MissingFact.at(fact, place));
    }
}
