package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Disclosure;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Age;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one case as the articles read them; each condition is built once, so that provisions share unknowns.
 *
 * <p>Which of the two subclasses is fired decides which articles speak: Article 2 of a victim's claim, Article 3 of an
 * affected person's.
 */
abstract class ShelterClaim extends PersonFacts implements AcceptanceClaim, EndingClaim, DutiesClaim, StayWarningClaim {

    private final ConsentToShelter consent;
    /** The day of the last exit: what opened the House before it does not open it again (Q11-24). */
    private final LocalDate since;
    private final CaseView.@Nullable Found<Reception.Admission> entry;
    private final HouseStay stay;
    private @Nullable Condition underAgeOnEntry;
    private @Nullable Condition underAgeToday;
    private @Nullable WishOnFile wish;
    private @Nullable StayPeriod period;

    /** A claim of the subject as a possible victim. */
    static final class OfVictim extends ShelterClaim {

        OfVictim(Inquiry inquiry) {
            super(inquiry, true);
        }

    }

    /** A claim of the subject through a victim. */
    static final class OfAffected extends ShelterClaim {

        OfAffected(Inquiry inquiry) {
            super(inquiry, false);
        }


        /** Whether eighteen years were completed since entry; no before entry and on its day. */
        private Condition grewUp() {
            LocalDate admitted = admitted();
            return admitted == null || admitted.equals(view.asOf()) || exit() != null
                    ? Condition.notMet()
                    : underAgeOnEntry().and(underAgeToday().negated());
        }


        @Override
        public LostStatus lostStatus() {
            LocalDate admitted = admitted();
            return new LostStatus(
                    admitted == null
                            ? Condition.notMet()
                            : CaregiverDecided.foundSince(view, subject, admitted),
                    grewUp(),
                    new MissingFact(Facts.STATUS_LOST, subject));
        }
    }

    ShelterClaim(Inquiry inquiry, boolean ofVictim) {
        super(inquiry, ofVictim);
        this.stay = new HouseStay(view, subject);
        this.entry = stay.entry();
        CaseView.Found<Residence.Exit> out = view.latest(Residence.Exit.class, subject);
        this.since = out == null ? LocalDate.MIN : out.act().date();
        this.consent = new ConsentToShelter(view, subject, victim, since);
    }

    /** Returns the claim the case makes: through a victim where it names one. */
    static ShelterClaim of(Inquiry inquiry) {
        return inquiry.caseFile().victim() == null ? new OfVictim(inquiry) : new OfAffected(inquiry);
    }

    CaseView view() {
        return view;
    }

    String subject() {
        return subject;
    }

    @Nullable String victim() {
        return victim;
    }

    @Nullable LocalDate admitted() {
        return entry == null ? null : entry.act().date();
    }



    Condition underAgeOnEntry() {
        Condition known = underAgeOnEntry;
        if (known == null) {
            known = ageOnEntry().below(years("majority"));
            underAgeOnEntry = known;
        }
        return known;
    }

    Condition underAgeToday() {
        Condition known = underAgeToday;
        if (known == null) {
            known = ageToday().below(years("majority"));
            underAgeToday = known;
        }
        return known;
    }

    boolean adult() {
        return underAgeOnEntry().answer() == Answer.NO;
    }

    boolean minor() {
        return underAgeOnEntry().answer() == Answer.YES;
    }


    @Override
    public Step step(String provision) {
        return new Step(view, inquiry.law(), subject, provision, admitted());
    }

    @Override
    public Condition doesNotSpeakArabic() {
        Boolean speaks = view.person(subject).speaksArabic();
        return Condition.fact(
                speaks == null ? null : !speaks,
                view.place(subject, "speaksArabic"),
                new MissingFact(Facts.SPEAKS_ARABIC, subject));
    }

    @Override
    public Condition foreignNational() {
        List<String> nationalities = view.person(subject).nationalities();
        return Condition.fact(
                nationalities == null ? null : !nationalities.isEmpty() && !nationalities.contains(KINGDOM),
                view.place(subject, "nationalities"),
                new MissingFact(Facts.NATIONALITY, subject));
    }

    @Override
    public Condition refugeeOrAsylumSeeker() {
        return Condition.fact(
                view.person(subject).refugeeOrAsylumSeeker(),
                view.place(subject, "refugeeOrAsylumSeeker"),
                new MissingFact(Facts.REFUGEE_OR_ASYLUM_SEEKER, subject));
    }

    @Override
    public boolean adultToday() {
        return underAgeToday().answer() == Answer.NO;
    }

    @Override
    public boolean minorToday() {
        return underAgeToday().answer() == Answer.YES;
    }

    @Override
    public boolean ageUnsettledToday() {
        return underAgeToday().answer() == Answer.UNDETERMINED;
    }

    @Override
    public DisprovedStatus statusDisproved() {
        return ofVictim()
                ? DisprovedStatus.ofVictim(view, subject, admitted())
                : DisprovedStatus.ofAffectedPerson(view, subject, admitted());
    }

    /** Only an affected person's status can be lost; a victim's is a fact of the past. */
    @Override
    public LostStatus lostStatus() {
        return new LostStatus(Condition.notMet(), Condition.notMet(), new MissingFact(Facts.STATUS_LOST, subject));
    }

    @Override
    public Condition noOtherCase() {
        return Condition.notMet();
    }

    @Override
    public Condition otherCasePutToMinister() {
        CaseView.Found<Residence.Exit> out = stay.exit();
        return out == null
                ? Condition.notMet()
                : Condition.unknown(out.places(), List.of(new MissingFact(Facts.OTHER_GROUND, subject)));
    }

    @Override
    public Condition standing() {
        return whileResident(DutyStatus.DUE);
    }

    /** What is owed while somebody lives in the House ends with the exit. */
    private Condition whileResident(DutyStatus status) {
        CaseView.Found<Residence.Exit> out = exit();
        return out == null
                ? Condition.met().asDuty(status, null)
                : Condition.met(out.places()).asDuty(DutyStatus.NOT_APPLICABLE, null);
    }

    @Override
    public Condition tasksAreDuties() {
        return Condition.notMet();
    }

    @Override
    public Condition tasksArePowers() {
        return Condition.met();
    }

    @Override
    public Condition received() {
        return entry == null
                ? Condition.unknown(new MissingFact(CaseView.ADMISSION, subject)).asDuty(DutyStatus.STOP_AND_ASK, null)
                : Condition.met(entry.places()).asDuty(DutyStatus.DONE, null);
    }

    @Override
    public Condition serviceInstructionsIssued() {
        return Condition.unknown(new MissingFact(Facts.SERVICE_INSTRUCTIONS, subject));
    }

    @Override
    public Condition withinMeans() {
        Condition done = step("5/d").required();
        return done.duty() == DutyStatus.DONE ? done : whileResident(DutyStatus.DUE);
    }

    @Override
    public Condition affectedOrMinor() {
        return ofAffectedPerson() ? Condition.met() : underAgeToday();
    }

    /** Telling where to turn comes first; contact asked for later is owed again. */
    @Override
    public Condition consularContactOnRequest() {
        CaseView.Found<Residence.ConsularRequest> request = view.latest(Residence.ConsularRequest.class, subject);
        LocalDate since = admitted();
        if (request == null || since != null && request.act().date().isBefore(since)) {
            return Condition.met().asDuty(DutyStatus.NOT_APPLICABLE, null);
        }
        return new Step(view, inquiry.law(), subject, "5/g", request.act().date()).required();
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
        HouseStay stays = new HouseStay(view, child);
        LocalDate born = bornHere(child);
        boolean in = stays.entry() != null
                ? stays.left() == null
                : born != null && view.latest(Residence.Exit.class, child, out -> !out.date().isBefore(born)) == null;
        return in
                && view.age(child, view.asOf(), child).below(years("majority")).answer() != Answer.NO;
    }

    /** A child born since the parent's entry lives with the parent, admitted or not (Q03-9). */
    private @Nullable LocalDate bornHere(String child) {
        LocalDate born = view.person(child).bornFrom();
        LocalDate since = admitted();
        return born == null || since == null || born.isBefore(since) || born.isAfter(view.asOf()) ? null : born;
    }

    @Override
    public Secrecy secrecy() {
        return new Secrecy(view.caseFile().matter(Disclosure.class));
    }

    @Override
    public VictimsLeaving victimsLeaving() {
        return new VictimsLeaving(view, victim);
    }

    /** Returns the period, worked out before the rules of Article 17 are fired. */
    @Override
    public StayPeriod period() {
        StayPeriod known = period;
        if (known == null) {
            throw new IllegalStateException("the period was not worked out");
        }
        return known;
    }

    /** Works the period out with the rules of Article 12. */
    void workOutPeriod() {
        period = StayFacts.of(inquiry).period();
    }

    @Override
    public StayDays stay() {
        return period().days();
    }

    @Override
    public Acts<Residence.ExtensionNomination> nominations() {
        return acts(ActKinds.NOMINATIONS);
    }

    @Override
    public WishOnFile wishToLeave() {
        WishOnFile known = wish;
        if (known == null) {
            known = new WishOnFile(view, subject, years("majority"), consent.guardiansAndVictimParent(), entry);
            wish = known;
        }
        return known;
    }

    /** The exit of a subject who has certainly left. */
    CaseView.@Nullable Found<Residence.Exit> exit() {
        return stay.left();
    }

    Condition inTheHouse() {
        return stay.inTheHouse();
    }

    /** An exit is in sight once anything on file speaks for an end. */
    private boolean exitInSight() {
        return stay.exit() != null
                || wishToLeave().onFile()
                || statusDisproved().onFile()
                || reading("Q03-15=R2") && victimsLeaving().endsTheStay().answer() != Answer.NO
                || reading("Q17-5=R1") && lostStatus().decided().answer() != Answer.NO
                || period().over().answer() != Answer.NO;
    }

    @Override
    public Condition noticeBeforeExit() {
        CaseView.Found<Residence.DutyDone> done =
                view.latest(
                        Residence.DutyDone.class,
                        subject,
                        act -> "17/b".equals(act.provision()) && (entry == null || !act.date().isBefore(entry.act().date())));
        if (done != null) {
            return Condition.met(done.places()).asDuty(DutyStatus.DONE, null);
        }
        return exitInSight()
                ? Condition.unknown(new MissingFact(Facts.NOTICE_NEED, subject)).asDuty(DutyStatus.STOP_AND_ASK, null)
                : Condition.met().asDuty(DutyStatus.NOT_APPLICABLE, null);
    }

    @Override
    public Condition instructionsOnEnding() {
        return Condition.unknown(new MissingFact(Facts.MINISTER_INSTRUCTIONS, subject))
                .asDuty(exitInSight() ? DutyStatus.STOP_AND_ASK : DutyStatus.NOT_APPLICABLE, null);
    }


    /** Returns the codes of the warnings that the facts of the case call for once somebody is in the House. */
    Set<String> warningsOnStay() {
        Set<String> codes = new TreeSet<>();
        if (entry == null) {
            return codes;
        }
        CaseView.Found<Reception.CaregiverDecision> caregiver = view.latest(Reception.CaregiverDecision.class, subject);
        if (victim != null
                && caregiver != null
                && Boolean.TRUE.equals(caregiver.act().suitableCaregiver())
                && !caregiver.act().date().isBefore(entry.act().date())) {
            codes.add("STATUS_TO_REVIEW");
        }
        if (victim != null && exit() == null && victimsLeaving().endsTheStay().answer() == Answer.YES) {
            codes.add("VICTIM_HAS_LEFT");
        }
        if (exit() == null) {
            if (Boolean.TRUE.equals(view.person(subject).refugeeOrAsylumSeeker())
                    && step("13/e").required().duty() != DutyStatus.DONE) {
                codes.add("ASYLUM_BEFORE_MISSION");
            }
            if (Boolean.FALSE.equals(view.person(subject).speaksArabic())
                    && wishToLeave().onFile()
                    && step("13/a").required().duty() != DutyStatus.DONE) {
                codes.add("WISH_WITHOUT_INTERPRETER");
            }
        }
        return codes;
    }


}
