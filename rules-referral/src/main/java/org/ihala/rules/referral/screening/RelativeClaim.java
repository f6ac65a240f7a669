package org.ihala.rules.referral.screening;

import java.util.List;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Places;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Words;

/** What the file shows of one person who stands in a relation to the person asked about. */
public final class RelativeClaim implements Thing, Words {

    private final CaseView view;
    private final String subject;
    private final Person person;

    RelativeClaim(CaseView view, String subject, Person person) {
        this.view = view;
        this.subject = subject;
        this.person = person;
    }

    @Override
    public String place() {
        return Places.person(view.caseFile().indexOf(person.id()));
    }

    /** Returns whether the file shows that the relative is to the person what one of the relations says. */
    public Condition isTo(String... relations) {
        for (String relation : relations) {
            List<String> places =
                    view.caseFile().family().places(Relation.Type.valueOf(relation), person.id(), subject);
            if (!places.isEmpty()) {
                return Condition.met(places);
            }
        }
        return Condition.notMet();
    }

    /** Returns whether the relative is a suspect in the case. */
    public Condition suspectedOffender() {
        return Condition.fact(
                person.suspectedOffender(),
                view.place(person.id(), "suspectedOffender"),
                question(Facts.SUSPECTED_OFFENDER));
    }

    @Override
    public MissingFact question(String fact) {
        return new MissingFact(fact, person.id());
    }

    @Override
    public Day askedOn() {
        return Day.asked(view.asOf());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Claim";
    }
}
