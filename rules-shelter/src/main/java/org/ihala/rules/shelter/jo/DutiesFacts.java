package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.List;
import org.ihala.rules.casefile.Disclosure;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Listing;
import org.ihala.rules.words.Sojourn;
import org.jspecify.annotations.Nullable;

/** The facts of the question on what is owed while somebody lives in the House. */
final class DutiesFacts extends EndingFacts implements AcceptanceClaim, DutiesClaim {

    DutiesFacts(Inquiry inquiry, StayPeriod period) {
        super(inquiry, period);
    }

    @Override
    public Listing nationalities() {
        List<String> states = view.person(subject).nationalities();
        return Listing.of(states, view.place(subject, "nationalities"), question(Facts.NATIONALITY));
    }

    @Override
    public Condition standing() {
        return whileResident(DutyStatus.DUE);
    }

    /** What is owed while somebody lives in the House ends with the exit. */
    private Condition whileResident(DutyStatus status) {
        return stayInHouse().surelyLeft()
                ? Condition.met(stayInHouse().exit().facts()).asDuty(DutyStatus.NOT_APPLICABLE, null)
                : Condition.met().asDuty(status, null);
    }

    @Override
    public Acts<Residence.ConsularRequest> consularRequests() {
        return acts(ActKinds.CONSULAR_REQUESTS).notBefore(entry());
    }

    @Override
    public Condition careForOwnChildren() {
        boolean children = view.caseFile().relations().stream()
                .filter(relation -> relation.type() == Relation.Type.PARENT_OF && relation.from().equals(subject))
                .map(Relation::to)
                .anyMatch(this::minorInTheHouse);
        return whileResident(children ? DutyStatus.DUE : DutyStatus.NOT_APPLICABLE);
    }

    private boolean minorInTheHouse(String child) {
        Sojourn stay = sojourn(child);
        LocalDate born = bornHere(child);
        boolean in = stay.entry().onFile().surely()
                ? !stay.surelyLeft()
                : born != null && view.latest(Residence.Exit.class, child, out -> !out.date().isBefore(born)) == null;
        return in && view.age(child, view.asOf(), child).below(years("majority")).presumed().surely();
    }

    /** A child born since the parent's entry lives with the parent, admitted or not (Q03-9). */
    private @Nullable LocalDate bornHere(String child) {
        LocalDate born = view.person(child).bornFrom();
        LocalDate since = stayInHouse().entry().latest();
        return born == null || since == null || born.isBefore(since) || born.isAfter(view.asOf()) ? null : born;
    }

    @Override
    public Secrecy secrecy() {
        return new Secrecy(view.caseFile().matter(Disclosure.class));
    }
}
