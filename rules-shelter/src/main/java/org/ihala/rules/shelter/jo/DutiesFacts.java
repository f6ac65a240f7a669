package org.ihala.rules.shelter.jo;

import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.Disclosure;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Listing;
import org.jspecify.annotations.Nullable;

/** The facts of the question on what is owed while somebody lives in the House. */
final class DutiesFacts extends EndingFacts implements AcceptanceClaim, DutiesClaim {

    private final @Nullable Disclosure disclosure;
    private @Nullable List<Thing> things;

    DutiesFacts(Inquiry inquiry, StayPeriod period) {
        super(inquiry, period);
        this.disclosure = inquiry.caseFile().matter(Disclosure.class);
    }

    @Override
    public Listing nationalities() {
        List<String> states = view.person(subject).nationalities();
        return Listing.of(states, view.place(subject, "nationalities"), question(Facts.NATIONALITY));
    }

    @Override
    public Condition standing() {
        return stayInHouse().surelyLeft()
                ? Condition.met(stayInHouse().exit().facts()).asDuty(DutyStatus.NOT_APPLICABLE, null)
                : Condition.met().asDuty(DutyStatus.DUE, null);
    }

    @Override
    public Acts<Residence.ConsularRequest> consularRequests() {
        return acts(ActKinds.CONSULAR_REQUESTS).notBefore(entry());
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

    @Override
    public Condition disclosure() {
        return Condition.of(disclosure != null, List.of());
    }

    @Override
    public Choice disclosedBy() {
        return ofDisclosure(disclosure == null ? null : disclosure.by(), Facts.DISCLOSURE_BY, "disclosure.by");
    }

    @Override
    public Choice disclosureBasis() {
        return ofDisclosure(disclosure == null ? null : disclosure.basis(), Facts.DISCLOSURE_BASIS, "disclosure.basis");
    }

    private static Choice ofDisclosure(@Nullable Enum<?> value, String fact, String place) {
        return Choice.of(value, value == null ? List.of() : List.of(place), MissingFact.at(fact, place));
    }
}
