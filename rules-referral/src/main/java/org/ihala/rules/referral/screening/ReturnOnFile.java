package org.ihala.rules.referral.screening;

import java.util.List;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/** The last wish of the person to return, the country it names, and whether that country agrees. */
public final class ReturnOnFile {

    private final CaseView view;
    private final String subject;
    private final CaseView.@Nullable ActOnFile<VoluntaryReturn.WishToReturn> wish;

    /** Creates the view of what is on file for a person. */
    public ReturnOnFile(CaseView view, String subject) {
        this.view = view;
        this.subject = subject;
        this.wish = view.latest(VoluntaryReturn.WishToReturn.class, subject, act -> subject.equals(act.by()));
    }

    /** Returns whether the person said so; what somebody else wishes for the person is no wish of the person. */
    public Condition ownWish() {
        if (wish != null) {
            return Condition.met(wish.places());
        }
        CaseView.ActOnFile<VoluntaryReturn.WishToReturn> other = view.latest(VoluntaryReturn.WishToReturn.class, subject);
        return Condition.unknown(
                other == null ? List.of() : other.places(), List.of(new MissingFact(NationalFacts.WISH_TO_RETURN, subject)));
    }

    /** Returns whether the wish is free: informed, and under nobody's pressure. */
    public Condition free() {
        return wish == null
                ? Condition.unknown(new MissingFact(NationalFacts.WISH_IS_FREE, subject))
                : Condition.fact(wish.act().free(), wish.places(), new MissingFact(NationalFacts.WISH_IS_FREE, subject));
    }

    /** Returns whether a country was chosen. */
    public Condition countryChosen() {
        return wish == null || wish.act().country() == null
                ? Condition.unknown(new MissingFact(Facts.RETURN_COUNTRY, subject))
                : Condition.met(wish.places());
    }

    /** Returns the ISO 3166-1 alpha-2 code of the country chosen, or null where none is on file. */
    public @Nullable String country() {
        return wish == null ? null : wish.act().country();
    }

    /** Returns whether the country chosen agrees to receive the person. */
    public Condition countryAccepts() {
        String country = country();
        CaseView.ActOnFile<VoluntaryReturn.CountryAccepts> answer = country == null
                ? null
                : view.latest(VoluntaryReturn.CountryAccepts.class, subject, act -> country.equals(act.country()));
        return answer == null
                ? Condition.unknown(new MissingFact(NationalFacts.COUNTRY_ACCEPTS, subject))
                : Condition.fact(answer.act().accepts(), answer.places(), new MissingFact(NationalFacts.COUNTRY_ACCEPTS, subject));
    }

    /** Returns whether a wish of the person is on file at all. */
    public Condition onFile() {
        return Condition.of(wish != null, wish == null ? List.of() : wish.places());
    }

    /** Returns whether the country has answered, either way. */
    public Condition countryHasAnswered() {
        Condition accepts = countryAccepts();
        return Condition.of(accepts.missing().isEmpty(), accepts.facts());
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "ReturnOnFile";
    }
}
