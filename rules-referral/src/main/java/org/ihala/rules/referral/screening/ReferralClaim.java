package org.ihala.rules.referral.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.claim.Numbers;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/** What the referral rules of any jurisdiction may ask of a person's case; each condition is built once. */
public abstract class ReferralClaim implements Numbers, ScreeningWords {

    /** Whoever has a say for the person by law, or has the care of the person. */
    private static final Set<Relation.Type> REPRESENTATIVES = Set.of(
            Relation.Type.PARENT_OF, Relation.Type.ADOPTIVE_PARENT_OF, Relation.Type.FOSTER_PARENT_OF,
            Relation.Type.GUARDIAN_OF, Relation.Type.CUSTODIAN_OF);

    private final Inquiry inquiry;
    private final CaseView view;
    private final String subject;
    private final @Nullable Screening screening;
    private final ScreeningOnFile screened;
    private final Numbers.OnDay numbers;
    private final CircumstancesOnFile circumstances;
    private @Nullable Condition sign;
    private final Age ageToday;
    private final Condition child;

    /** Creates the claim of the subject of a case. */
    protected ReferralClaim(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.view = new CaseView(inquiry.caseFile(), inquiry.asOf());
        this.subject = Objects.requireNonNull(inquiry.caseFile().subject());
        this.screening = reported(inquiry.caseFile().matter(Screening.class), inquiry.asOf());
        this.screened = new ScreeningOnFile(screening);
        this.numbers = new Numbers.OnDay(inquiry.law(), inquiry.asOf());
        this.circumstances = CircumstancesOnFile.of(screening == null ? null : screening.circumstances());
        this.ageToday = new Age(birth(), askedOn());
        this.child = ageToday.below(years("majority"));
    }

    /** What was reported after the day asked about does not exist yet. */
    private static @Nullable Screening reported(@Nullable Screening screening, LocalDate day) {
        return screening == null || screening.reportedOn() != null && screening.reportedOn().isAfter(day) ? null : screening;
    }

    /** Returns the age on the day asked about. */
    public final Age ageToday() {
        return ageToday;
    }

    private Day birth() {
        Person person = view.person(subject);
        LocalDate from = person.bornFrom();
        LocalDate to = person.bornTo();
        MissingFact missing = question(Facts.BIRTH_DATE);
        return from == null || to == null
                ? Day.notOnFile(missing)
                : from.equals(to)
                        ? Day.of(from, view.place(subject, "birthDate"))
                        : Day.between(from, to, view.place(subject, "bornBetween"), List.of(missing));
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
        return Day.asked(inquiry.asOf());
    }

    @Override
    public final ScreeningOnFile screened() {
        return screened;
    }

    /** Returns what the screening says of one indicator. */
    protected final Condition indicator(Screening.Indicator indicator) {
        String place = "screening.indicators." + indicator.code();
        return Condition.fact(
                screening == null ? null : screening.indicators().get(indicator),
                List.of(place),
                MissingFact.at(Facts.INDICATOR, place));
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

    /** Returns the day asked about. */
    protected final LocalDate today() {
        return inquiry.asOf();
    }

    /** Returns the screening, if the case holds one. */
    protected final @Nullable Screening screening() {
        return screening;
    }

    /** Returns a missing fact about the person. */
    protected final MissingFact missing(String fact) {
        return new MissingFact(fact, subject);
    }

    /** Returns whether the edition of an id applies. */
    protected final boolean edition(String id) {
        return inquiry.edition().id().equals(id);
    }

    /** Returns whether the instrument of a provision, or of a code, applies on the day asked about. */
    public final Condition inForce(String provision) {
        String code = Instrument.codeOf(provision);
        Instrument instrument = Objects.requireNonNull(law().instruments().get(code.isEmpty() ? provision : code));
        return Condition.of(instrument.appliesOn(today()), List.of());
    }

    /** Returns whether a reading of the register is the one applied, for a tag such as {@code J03-1=R2}. */
    public final boolean reading(String tag) {
        return inquiry.readings().chosen(tag);
    }

    /** Returns the person's situation. */
    public final CircumstancesOnFile circumstances() {
        return circumstances;
    }

    /** Returns whether an indicator or an element is on file; never a no. */
    public final Condition sign() {
        Condition known = sign;
        if (known == null) {
            known = indicators().any().askWhenNotMet(question(Facts.INDICATORS))
                    .or(elements().any().askWhenNotMet(question(Facts.ELEMENTS)));
            sign = known;
        }
        return known;
    }

    /** Returns whether the person has not come of age on the day asked about. */
    public final Condition child() {
        return child;
    }

    /** Returns whether the file does not settle if the person is a child, so that minority is presumed meanwhile (E-16). */
    public final Condition ageUnsettled() {
        return Condition.of(child.missing().size() > 0, child.facts());
    }

    /** Returns whether the person is a child or has to be treated as one until the age is shown (E-16). */
    public final Condition treatedAsChild() {
        return child.or(ageUnsettled());
    }

    /** Returns whether the person has asked for asylum or is a refugee. */
    public final Condition asylum() {
        return Condition.fact(
                        view.person(subject).refugeeOrAsylumSeeker(),
                        view.place(subject, "refugeeOrAsylumSeeker"),
                        missing(Facts.REFUGEE_OR_ASYLUM_SEEKER))
                .or(circumstances.asylumClaim());
    }

    /** Returns whether the person has no nationality of a country. */
    protected final Condition foreignTo(String country) {
        List<String> nationalities = view.person(subject).nationalities();
        return nationalities == null
                ? Condition.unknown(missing(Facts.NATIONALITY))
                : Condition.of(!nationalities.contains(country), view.place(subject, "nationalities"));
    }

    /** Returns whether somebody on file who would speak for the person is suspected in the case. */
    public final Condition representativeSuspected() {
        Condition suspected = Condition.notMet();
        for (Relation relation : view.caseFile().relations()) {
            if (REPRESENTATIVES.contains(relation.type()) && relation.to().equals(subject)) {
                Person person = view.person(relation.from());
                suspected = suspected.or(Condition.fact(
                        person.suspectedOffender(),
                        view.place(person.id(), "suspectedOffender"),
                        new MissingFact(Facts.SUSPECTED_OFFENDER, person.id())));
            }
        }
        return suspected;
    }

    /** Returns whether an act of a type is on file; for acts a file would certainly hold. */
    protected final Condition done(Class<? extends Act> type) {
        return found(view().latest(type, subject()));
    }

    /** Returns whether an act was found. */
    protected static Condition found(CaseView.@Nullable Found<? extends Act> act) {
        return Condition.of(act != null, act == null ? List.of() : act.places());
    }

    /** Returns a step of the mechanism, done where a {@code DUTY_DONE} on file names it. */
    public final Step step(String provision) {
        CaseView.Found<Residence.DutyDone> done =
                view.latest(Residence.DutyDone.class, subject, act -> provision.equals(act.provision()));
        return new Step(done == null ? null : done.places());
    }

    /** Returns the codes of the indicators on file. */
    public final List<String> indicatorsOnFile() {
        return screening == null
                ? List.of()
                : screening.indicators().entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(entry -> entry.getKey().code())
                        .toList();
    }

    /** Names no fact. */
    @Override
    public final String toString() {
        return "Claim";
    }
}
