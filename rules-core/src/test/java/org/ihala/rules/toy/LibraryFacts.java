package org.ihala.rules.toy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ihala.rules.casefile.Reception.Consent;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.ActKind;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;

/**
 * The facts of a case.
 *
 * @param inquiry the question
 */
public record LibraryFacts(Inquiry inquiry) implements LibraryClaim {

    private static final ActKind<Consent> CONSENTS = ActKind.of(Consent.class, "CONSENT", Consent::given);

    private String subject() {
        return Objects.requireNonNull(inquiry.caseFile().subject());
    }

    @Override
    public boolean reading(String tag) {
        return inquiry.readings().chosen(tag);
    }

    @Override
    public OnDay numbers() {
        return new OnDay(inquiry.law(), inquiry.asOf());
    }

    @Override
    public MissingFact question(String fact) {
        return new MissingFact(fact, subject());
    }

    @Override
    public Day askedOn() {
        return Day.asked(inquiry.asOf());
    }

    @Override
    public Age age() {
        LocalDate born = new CaseView(inquiry.caseFile(), inquiry.asOf()).person(subject()).bornFrom();
        return new Age(Day.of(born, List.of("persons[0].birthDate"), question("BIRTH_DATE")), askedOn());
    }

    @Override
    public Acts<Consent> consents() {
        return Acts.of(CONSENTS, subject(), inquiry.caseFile().acts(), inquiry.asOf());
    }
}
