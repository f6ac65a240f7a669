package org.ihala.rules.referral.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What the referral rules of any jurisdiction may ask of a person's case; each condition is built once. */
public abstract class ReferralClaim {

    /** Whoever has a say for the person by law, or has the care of the person. */
    private static final Set<Relation.Type> REPRESENTATIVES = Set.of(
            Relation.Type.PARENT_OF, Relation.Type.ADOPTIVE_PARENT_OF, Relation.Type.FOSTER_PARENT_OF,
            Relation.Type.GUARDIAN_OF, Relation.Type.CUSTODIAN_OF);

    private final Inquiry inquiry;
    private final CaseView view;
    private final String subject;
    private final @Nullable Screening screening;
    private final ElementsOnFile elements;
    private final CircumstancesOnFile circumstances;
    private final Condition indicator;
    private final Condition element;
    private final Condition child;

    /** Creates the claim of the subject of a case. */
    protected ReferralClaim(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.view = new CaseView(inquiry.caseFile(), inquiry.asOf());
        this.subject = Objects.requireNonNull(inquiry.caseFile().subject());
        this.screening = reported(inquiry.caseFile().matter(Screening.class), inquiry.asOf());
        this.elements = new ElementsOnFile(screening == null ? null : screening.elements());
        this.circumstances = CircumstancesOnFile.of(screening == null ? null : screening.circumstances());
        this.indicator = indicatorOnFile(any -> true);
        this.element = elements.any().askWhenNotMet(new MissingFact(Facts.ELEMENTS, subject));
        this.child = view.age(subject, view.asOf(), subject)
                .below(law().parameter("majority").periodOn(view.asOf()));
    }

    /** What was reported after the day asked about does not exist yet. */
    private static @Nullable Screening reported(@Nullable Screening screening, LocalDate day) {
        return screening == null || screening.reportedOn() != null && screening.reportedOn().isAfter(day) ? null : screening;
    }

    /** Returns whether an indicator of a group is on file; that none is proves nothing, and is never a no. */
    protected final Condition indicatorOnFile(Predicate<Screening.Indicator> group) {
        Map<Screening.Indicator, Boolean> seen = screening == null ? Map.of() : screening.indicators();
        List<String> places = new ArrayList<>();
        seen.forEach((sign, present) -> {
            if (present && group.test(sign)) {
                places.add("screening.indicators." + sign.code());
            }
        });
        return Condition.of(!places.isEmpty(), places).askWhenNotMet(missing(Facts.INDICATORS));
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

    /** Returns whether an instrument applies on the day asked about. */
    protected final Condition inForce(String code) {
        Instrument instrument = Objects.requireNonNull(law().instruments().get(code));
        return Condition.of(instrument.appliesOn(today()), List.of());
    }

    /** Returns whether a reading of the register is the one applied, for a tag such as {@code J03-1=R2}. */
    public final boolean reading(String tag) {
        return inquiry.readings().chosen(tag);
    }

    /** Returns what was done to the person. */
    public final ElementsOnFile.Acts acts() {
        return elements.acts();
    }

    /** Returns by what means it was done. */
    public final ElementsOnFile.Means means() {
        return elements.means();
    }

    /** Returns for what purpose it was done. */
    public final ElementsOnFile.Purposes purposes() {
        return elements.purposes();
    }

    /** Returns the person's situation. */
    public final CircumstancesOnFile circumstances() {
        return circumstances;
    }

    /** Returns whether any indicator is on file; that none is proves nothing, and is never a no. */
    public final Condition indicator() {
        return indicator;
    }

    /** Returns whether any element is on file; that none is proves nothing, and is never a no. */
    public final Condition element() {
        return element;
    }

    /** Returns whether an indicator or an element is on file; never a no. */
    public final Condition sign() {
        return indicator.or(element);
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
    protected static Condition found(CaseView.@Nullable ActOnFile<? extends Act> act) {
        return Condition.of(act != null, act == null ? List.of() : act.places());
    }

    /** Returns a step of the mechanism, done where a {@code DUTY_DONE} on file names it. */
    public final Step step(String provision) {
        CaseView.ActOnFile<Residence.DutyDone> done =
                view.latest(Residence.DutyDone.class, subject, act -> provision.equals(act.provision()));
        return new Step(done == null ? null : done.places());
    }

    /** Returns the codes of the warnings that go with elements said to be on file. */
    public final Set<String> warningsOnElements() {
        Set<String> codes = new TreeSet<>();
        codes.add("ELEMENTS_ARE_NO_FINDING");
        codes.add("LAW_AND_AGE_OF_THE_DAY_ASKED");
        if (screening != null && Boolean.TRUE.equals(screening.consentToExploitation())) {
            codes.add("CONSENT_DOES_NOT_COUNT");
        }
        return codes;
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
