package org.ihala.rules.shelter.jo;

import java.util.Objects;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.PersonDecision;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.ActKind;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.ActsOnFile;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Sojourn;
import org.ihala.rules.words.Tie;
import org.jspecify.annotations.Nullable;

/** The facts of one case about one person that several articles read, each as a word. */
abstract class PersonFacts implements PersonClaim {

    static final String KINGDOM = "JO";
    static final String AMENDMENT_2023 = "JO-SHELTER/2023";

    final Inquiry inquiry;
    final CaseView view;
    final String subject;
    final @Nullable String victim;
    private final boolean ofVictim;
    private final OnDay numbers;
    private final ActsOnFile acts;
    private final Day askedOn;
    private final Day birth;
    private final Condition legallyCapable;
    private @Nullable Day victimsEntry;
    private @Nullable Sojourn stay;
    private @Nullable Age ageOnEntry;
    private @Nullable Age ageToday;
    private @Nullable Tie toVictim;

    /**
     * Creates the facts.
     *
     * @param ofVictim whether the subject claims as a possible victim, and not through a victim
     */
    PersonFacts(Inquiry inquiry, boolean ofVictim) {
        this.inquiry = inquiry;
        this.view = new CaseView(inquiry.caseFile(), inquiry.asOf());
        this.acts = new ActsOnFile(inquiry.caseFile().acts(), inquiry.asOf());
        this.subject = Objects.requireNonNull(inquiry.caseFile().subject());
        this.ofVictim = ofVictim;
        this.victim = ofVictim ? null : inquiry.caseFile().victim();
        this.numbers = new OnDay(inquiry.law(), inquiry.asOf());
        this.askedOn = Day.asked(inquiry.asOf());
        this.birth = Day.birthOf(view, subject);
        this.legallyCapable = stated(view.person(subject).legallyCapable(), Facts.LEGALLY_CAPABLE, "legallyCapable");
    }

    /** Creates the facts that others read of the same file, for the same question on the same or on other readings. */
    PersonFacts(PersonFacts same, Inquiry inquiry) {
        this.inquiry = inquiry;
        this.view = same.view;
        this.acts = same.acts;
        this.subject = same.subject;
        this.ofVictim = same.ofVictim;
        this.victim = same.victim;
        this.numbers = same.numbers;
        this.askedOn = same.askedOn;
        this.birth = same.birth;
        this.legallyCapable = same.legallyCapable;
        this.stay = same.stay;
        this.victimsEntry = same.victimsEntry;
    }

    @Override
    public final boolean reading(String tag) {
        return inquiry.readings().chosen(tag);
    }

    @Override
    public final boolean asAmended() {
        return inquiry.edition().id().equals(AMENDMENT_2023);
    }

    @Override
    public final boolean ofVictim() {
        return ofVictim;
    }

    @Override
    public final OnDay numbers() {
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

    /** Returns the acts of a kind about the subject. */
    final <A extends Act> Acts<A> acts(ActKind<A> kind) {
        return actsOn(subject, kind);
    }

    /** Returns the acts of a kind about a person. */
    final <A extends Act> Acts<A> actsOn(String person, ActKind<A> kind) {
        return acts.of(kind, person);
    }

    /** Returns the acts of a kind about the victim; none where the file names no victim. */
    final <A extends Act> Acts<A> actsOnVictim(ActKind<A> kind) {
        return victim == null ? acts.none(kind, subject) : actsOn(victim, kind);
    }

    /** Returns what was decided on questions of the subject's case. */
    public final Acts<PersonDecision> decisions() {
        return acts(ActKinds.DECISIONS);
    }

    /** Returns the subject's stay in the House. */
    public final Sojourn stayInHouse() {
        Sojourn known = stay;
        if (known == null) {
            known = sojourn(subject);
            stay = known;
        }
        return known;
    }

    /** Returns a person's stay in the House. */
    final Sojourn sojourn(String person) {
        MissingFact whether = new MissingFact(Facts.ADMISSION, person);
        return new Sojourn(actsOn(person, ActKinds.ENTRIES), actsOn(person, ActKinds.EXITS), whether);
    }

    /** Returns the day of the last exit from the House that was no move into another; before all days where there was none. */
    public final Day lastExit() {
        return stayInHouse().lastExit();
    }

    /** Returns the day the victim was admitted, for the present stay or the last one. */
    public final Day victimsEntry() {
        Day known = victimsEntry;
        if (known == null) {
            known = victim == null
                    ? Day.notOnFile(question(Facts.VICTIM))
                    : sojourn(victim).entry();
            victimsEntry = known;
        }
        return known;
    }

    /** Returns the day on which the subject was born, or between which two days. */
    public final Day birth() {
        return birth;
    }

    /** Returns the subject's age on a day. */
    public final Age ageOn(Day day) {
        return new Age(birth(), day);
    }

    /** Returns the subject's age on the day of a stay's entry that has not ended; today where there is none. */
    public final Age ageOnEntry() {
        Age known = ageOnEntry;
        if (known == null) {
            known = ageOn(stayInHouse().currentEntry().orElse(askedOn()));
            ageOnEntry = known;
        }
        return known;
    }

    /** Returns the subject's age on the day asked about. */
    public final Age ageToday() {
        Age known = ageToday;
        if (known == null) {
            known = ageOn(askedOn());
            ageToday = known;
        }
        return known;
    }

    /** Returns the tie between the subject and the victim. */
    public final Tie toVictim() {
        Tie known = toVictim;
        if (known == null) {
            known = new Tie(view, subject, victim, question(Facts.VICTIM));
            toVictim = known;
        }
        return known;
    }

    /** Returns whether the subject has legal capacity, as the file states it. */
    public final Condition legallyCapable() {
        return legallyCapable;
    }

    /** Returns what the file states of the subject with yes or no. */
    final Condition stated(@Nullable Boolean value, String fact, String field) {
        return stated(subject, value, fact, field);
    }

    /** Returns what the file states of a person with yes or no. */
    final Condition stated(String person, @Nullable Boolean value, String fact, String field) {
        return value == null
                ? Condition.unknown(new MissingFact(fact, person))
                : Condition.of(value, view.place(person, field));
    }

    /** Names no fact. */
    @Override
    public final String toString() {
        return "Claim";
    }
}
