package org.ihala.rules.referral.screening;

import java.util.List;
import java.util.Objects;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.claim.Numbers;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.ActKind;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.ActsOnFile;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Listing;
import org.ihala.rules.words.Sojourn;
import org.ihala.rules.words.Step;
import org.ihala.rules.words.Words;
import org.jspecify.annotations.Nullable;

/** What the file holds of one person and what was officially done about the person, each as a word. */
public abstract class CaseFacts implements Numbers, Words {

    private final Inquiry inquiry;
    private final CaseView view;
    private final String subject;
    private final Numbers.OnDay numbers;
    private final ActsOnFile acts;
    private final Day askedOn;
    private @Nullable Condition refugeeOrAsylumSeeker;

    /** Creates the facts about the subject of a case. */
    protected CaseFacts(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.view = new CaseView(inquiry.caseFile(), inquiry.asOf());
        this.acts = new ActsOnFile(inquiry.caseFile().acts(), inquiry.asOf());
        this.askedOn = Day.asked(inquiry.asOf());
        this.subject = Objects.requireNonNull(inquiry.caseFile().subject());
        this.numbers = new Numbers.OnDay(inquiry.law(), inquiry.asOf());
    }

    /** Creates the facts that others read of the same file, for rules that ask less. */
    CaseFacts(CaseFacts same) {
        this.inquiry = same.inquiry;
        this.view = same.view;
        this.acts = same.acts;
        this.askedOn = same.askedOn;
        this.subject = same.subject;
        this.numbers = same.numbers;
    }

    /** Returns the question asked about the case. */
    protected final Inquiry inquiry() {
        return inquiry;
    }

    /** Returns the case on the day asked about. */
    protected final CaseView view() {
        return view;
    }

    /** Returns the id of the person asked about. */
    protected final String subject() {
        return subject;
    }

    /** Returns the law as data. */
    protected final Law law() {
        return inquiry.law();
    }

    @Override
    public final Numbers.OnDay numbers() {
        return numbers;
    }

    @Override
    public final MissingFact question(String fact) {
        return new MissingFact(fact, subject);
    }

    @Override
    public final Day askedOn() {
        return askedOn;
    }

    /** Returns whether a reading of the register is the one applied, for a tag such as {@code J03-1=R2}. */
    public final boolean reading(String tag) {
        return inquiry.readings().chosen(tag);
    }

    /** Returns whether the instrument of a provision applies on the day asked about. */
    public final Condition inForce(String provision) {
        return Condition.of(Objects.requireNonNull(law().instrumentOf(provision)).appliesOn(inquiry.asOf()), List.of());
    }

    /** Returns the acts of a kind about the person. */
    protected final <A extends Act> Acts<A> acts(ActKind<A> kind) {
        return acts.of(kind, subject);
    }

    /** Returns the prosecutor's findings on whether a trafficking crime befell the person. */
    public final Acts<Prosecution.ProsecutorFinding> crimeFindings() {
        return acts(ActKinds.CRIME_FINDINGS);
    }

    /** Returns the prosecutor's decisions to stop pursuing the person. */
    public final Acts<Prosecution.ProsecutionStopped> stops() {
        return acts(ActKinds.STOPS);
    }

    /** Returns what was said of what the person is. */
    public final Acts<VictimStatus.Identification> identifications() {
        return acts(ActKinds.IDENTIFICATIONS);
    }

    /** Returns the words that the person is one of the given, such as {@code VICTIM}. */
    public final Acts<VictimStatus.Identification> identifiedAs(String... codes) {
        return identifications().having("as", codes);
    }

    /** Returns the decisions that a status was never there. */
    public final Acts<VictimStatus.StatusDisproved> disproofs() {
        return acts(ActKinds.DISPROOFS);
    }

    /** Returns what one of the given said against a status, in either of the two forms in which a file can hold it. */
    public final Acts<Act> denialsBy(String... codes) {
        return acts(ActKinds.DENIALS).by(codes).having("as", "NOT_A_VICTIM").followedBy(disproofs().by(codes));
    }

    /** Returns the approvals of reception in an emergency. */
    public final Acts<Reception.EmergencyApproval> approvals() {
        return acts(ActKinds.APPROVALS);
    }

    /** Returns the entries into a shelter; whoever was in one and enters another only moves. */
    public final Acts<Reception.Admission> entries() {
        return withoutMoves(acts(ActKinds.ENTRIES));
    }

    private <A extends Act> Acts<A> withoutMoves(Acts<A> entriesOrExits) {
        return new Sojourn(acts(ActKinds.ENTRIES), acts(ActKinds.EXITS), question("AFFECTED_STATUS"))
                .withoutMoves(entriesOrExits);
    }

    /** Returns the entries of somebody who claims through a victim; none where the file names no victim. */
    public final Acts<Reception.Admission> entriesThroughVictim() {
        return view.caseFile().victim() == null ? acts.none(ActKinds.ENTRIES, subject) : entries();
    }

    /** Returns the exits from a shelter that were no moves into another one. */
    public final Acts<Residence.Exit> exits() {
        return withoutMoves(acts(ActKinds.EXITS));
    }

    /** Returns the wishes that the person return, whoever's they are. */
    public final Acts<VoluntaryReturn.WishToReturn> wishes() {
        return acts(ActKinds.WISHES);
    }

    /** Returns the person's own wishes to return. */
    public final Acts<VoluntaryReturn.WishToReturn> ownWishes() {
        return wishes().by(subject);
    }

    /** Returns what the country that the person chose last answered. */
    public final Acts<VoluntaryReturn.CountryAccepts> answersOfCountry() {
        return acts(ActKinds.ANSWERS).naming("country", ownWishes().last("country"));
    }

    /** Returns a step, done where a record on file names it. */
    public final Step step(String provision) {
        return Step.doneBy(acts(ActKinds.DUTIES_DONE).having("provision", provision));
    }

    /** Returns the day before all others, for what nothing ends yet. */
    public final Day beforeAll() {
        return Day.beforeAll();
    }

    /** Returns the age on the day asked about. */
    public final Age ageToday() {
        return new Age(Day.birthOf(view, subject), askedOn);
    }

    /** Returns the countries of which the person has the nationality. */
    public final Listing nationalities() {
        return Listing.of(
                view.person(subject).nationalities(), view.place(subject, "nationalities"), question(Facts.NATIONALITY));
    }

    /** Returns whether the person is a refugee or seeks asylum, as the file states it. */
    public final Condition refugeeOrAsylumSeeker() {
        Condition known = refugeeOrAsylumSeeker;
        if (known == null) {
            known = Condition.fact(
                    view.person(subject).refugeeOrAsylumSeeker(),
                    view.place(subject, "refugeeOrAsylumSeeker"),
                    question(Facts.REFUGEE_OR_ASYLUM_SEEKER));
            refugeeOrAsylumSeeker = known;
        }
        return known;
    }

    /** Names no fact. */
    @Override
    public final String toString() {
        return "Claim";
    }
}
