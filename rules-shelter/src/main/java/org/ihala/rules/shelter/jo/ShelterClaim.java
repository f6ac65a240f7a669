package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.words.Age;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one case as the articles read them; each condition is built once, so that provisions share unknowns.
 *
 * <p>Which of the two subclasses is fired decides which articles speak: Article 2 of a victim's claim, Article 3 of an
 * affected person's.
 */
abstract class ShelterClaim extends PersonFacts implements AdmissionClaim {

    private final ConsentToShelter consent;
    /** The day of the last exit: what opened the House before it does not open it again (Q11-24). */
    private final LocalDate since;
    private @Nullable Condition underAgeOnEntry;
    private @Nullable Condition underAgeToday;
    private @Nullable Condition crimeFound;
    private @Nullable StopOfProsecution stop;
    private @Nullable EmergencyCase emergency;
    private @Nullable StayPeriod period;

    /** A claim of the subject as a possible victim. */
    static final class OfVictim extends ShelterClaim implements VictimClaim {

        OfVictim(Inquiry inquiry) {
            super(inquiry, true);
        }

    }

    /** A claim of the subject through a victim. */
    static final class OfAffected extends ShelterClaim implements AffectedClaim {

        private final CaseView.@Nullable Found<Act.Admission> victimsAdmission;

        OfAffected(Inquiry inquiry) {
            super(inquiry, false);
            this.victimsAdmission = victim == null ? null : view.latest(Act.Admission.class, victim);
        }

        private MissingFact victimsAdmission() {
            return victim == null
                    ? new MissingFact(Facts.VICTIM, subject)
                    : new MissingFact(CaseView.ADMISSION, victim);
        }

        private @Nullable LocalDate victimAdmitted() {
            return victimsAdmission == null ? null : victimsAdmission.act().date();
        }

        @Override
        public KinshipToVictim kinshipToVictim() {
            return new KinshipToVictim(view, subject, victim);
        }

        @Override
        public Age ageWhenVictimAdmitted() {
            return ageOn(victimsEntry());
        }

        @Override
        public Condition ageUnevidenced() {
            return Condition.of(view.person(subject).bornFrom() == null, List.of());
        }

        @Override
        public Condition notPresumed() {
            return Condition.notMet();
        }

        @Override
        public Condition presentWhenVictimAdmitted() {
            LocalDate day = victimAdmitted();
            return day == null ? Condition.unknown(victimsAdmission()) : view.present(subject, KINGDOM, day);
        }

        @Override
        public Condition presentSinceVictimAdmitted() {
            LocalDate day = victimAdmitted();
            return day == null
                    ? Condition.unknown(victimsAdmission())
                    : view.presentBetween(subject, KINGDOM, day, view.asOf());
        }

        @Override
        public Condition shelterElsewhereNotCounted() {
            return Condition.notMet();
        }

        @Override
        public Condition presentWhileVictimElsewhere() {
            return victimsAdmission == null ? view.present(subject, KINGDOM, view.asOf()) : Condition.notMet();
        }

        @Override
        public BornLater bornLater() {
            return new BornLater(view, subject, victim, victimAdmitted(), victimsAdmission());
        }

        @Override
        public Condition namedVictimMayBeOne() {
            if (victim == null) {
                return Condition.unknown(victimsAdmission());
            }
            Condition found = crimeAgainstVictimFoundByProsecutor();
            return found.answer() == Answer.NO || found.facts().size() > 0 && found.answer() == Answer.UNDETERMINED
                    ? Condition.unknown(found.facts(), List.of(new MissingFact(Facts.PROSECUTOR_FINDING, victim)))
                    : Condition.met(found.facts());
        }

        @Override
        public Condition noSuitableCaregiver() {
            return CaregiverDecided.noneSuitable(view, subject);
        }

        @Override
        public Condition noSuitableCaregiverOnEvidence() {
            CaseView.Found<Act.CaregiverDecision> finding = view.latest(Act.CaregiverDecision.class, subject);
            Boolean suitable = finding == null ? null : finding.act().suitableCaregiver();
            return Condition.fact(
                    suitable == null ? null : !suitable,
                    finding == null ? List.of() : finding.places(),
                    new MissingFact(Facts.CAREGIVER_DECISION, subject));
        }

        @Override
        Set<String> warningsOnAdmission() {
            Set<String> codes = super.warningsOnAdmission();
            if (presentWhenVictimAdmitted().answer() == Answer.NO
                    && presentSinceVictimAdmitted().answer() == Answer.YES
                    && bornLater().counted().answer() == Answer.NO
                    && !bornInTheKingdom()) {
                codes.add("ARRIVED_AFTER_VICTIM");
            }
            return codes;
        }

        private boolean bornInTheKingdom() {
            LocalDate born = view.person(subject).bornFrom();
            return born != null && view.present(subject, KINGDOM, born).answer() == Answer.YES;
        }
    }

    ShelterClaim(Inquiry inquiry, boolean ofVictim) {
        super(inquiry, ofVictim);
        CaseView.Found<Act.Exit> out = view.latest(Act.Exit.class, subject);
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

    private Condition underAgeOnEntry() {
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

    @Override
    public boolean adult() {
        return underAgeOnEntry().answer() == Answer.NO;
    }

    @Override
    public boolean minor() {
        return underAgeOnEntry().answer() == Answer.YES;
    }

    @Override
    public boolean ageUnsettled() {
        return underAgeOnEntry().answer() == Answer.UNDETERMINED;
    }

    @Override
    public boolean mayNeedRepresentative() {
        return ofAffectedPerson() || !adult();
    }

    @Override
    public Condition underEighteenOnEntry() {
        return underAgeOnEntry();
    }

    @Override
    public Condition knownIncapable() {
        return consent.incapable();
    }

    @Override
    public boolean lacksCapacity() {
        return consent.incapable().answer() == Answer.YES;
    }

    @Override
    public ConsentToShelter consent() {
        return consent;
    }

    @Override
    public Condition crimeFoundByProsecutor() {
        Condition known = crimeFound;
        if (known == null) {
            known = finding(subject);
            crimeFound = known;
        }
        return known;
    }

    @Override
    public Condition crimeAgainstVictimFoundByProsecutor() {
        return victim == null ? Condition.unknown(new MissingFact(Facts.VICTIM, subject)) : finding(victim);
    }

    private Condition finding(String person) {
        MissingFact missing = new MissingFact(Facts.PROSECUTOR_FINDING, person);
        CaseView.Found<Act.ProsecutorFinding> finding = view.latest(Act.ProsecutorFinding.class, person);
        if (finding == null) {
            return Condition.unknown(missing);
        }
        // A later decision of the prosecutor or a court against the finding has to be cleared up first.
        CaseView.Found<Act.StatusDisproved> against = view.latest(
                Act.StatusDisproved.class,
                person,
                act -> (act.by() == Act.Authority.PROSECUTOR || act.by() == Act.Authority.COURT)
                        && !act.date().isBefore(finding.act().date()));
        return against != null && Boolean.TRUE.equals(finding.act().crimeBefell())
                ? Condition.unknown(finding.places(), List.of(missing))
                : Condition.fact(finding.act().crimeBefell(), finding.places(), missing);
    }

    @Override
    public Condition findingDoesNotReachAffectedPersons() {
        return Condition.notMet();
    }

    @Override
    public StopOfProsecution stopOfProsecution() {
        StopOfProsecution known = stop;
        if (known == null) {
            known = new StopOfProsecution(view, subject);
            stop = known;
        }
        return known;
    }

    @Override
    public EmergencyCase emergency() {
        EmergencyCase known = emergency;
        if (known == null) {
            known = new EmergencyCase(view, inquiry.law(), subject, since);
            emergency = known;
        }
        return known;
    }

    @Override
    public Condition ownStatusToAsk() {
        CaseView.Found<Act.ProsecutorFinding> finding = view.latest(Act.ProsecutorFinding.class, subject);
        return finding == null || Boolean.FALSE.equals(finding.act().crimeBefell())
                ? Condition.notMet()
                : Condition.unknown(new MissingFact(Facts.ASK_AS_VICTIM, subject));
    }

    @Override
    public Condition amendedTextNotSeen() {
        return Condition.unknown(new MissingFact(Facts.AMENDED_TEXT, subject));
    }

    boolean adultToday() {
        return underAgeToday().answer() == Answer.NO;
    }

    /** Works the period out with the rules of Article 12. */
    StayPeriod workOutPeriod() {
        StayPeriod worked = StayPeriod.of(inquiry, this);
        period = worked;
        return worked;
    }

    /** Returns the codes of the warnings that the facts of the case call for on any question about admission. */
    Set<String> warningsOnAdmission() {
        Set<String> codes = new TreeSet<>();
        if (view.person(subject).bornFrom() == null) {
            codes.add("AGE_NOT_EVIDENCED");
        }
        if (emergency().byDelegateNotInWriting()) {
            codes.add("DELEGATION_NOT_IN_WRITING");
        }
        if (stopOfProsecution().onlyForOtherOffence()) {
            codes.add("STOPPED_FOR_OTHER_OFFENCE");
        }
        if (mayNeedRepresentative()) {
            for (String carer : consent.carers()) {
                if (Boolean.TRUE.equals(view.person(carer).suspectedOffender())) {
                    codes.add("REPRESENTATIVE_IS_SUSPECT");
                }
            }
        }
        if (victim != null) {
            for (Relation relation : view.caseFile().relations()) {
                boolean between = relation.from().equals(victim) && relation.to().equals(subject)
                        || relation.from().equals(subject) && relation.to().equals(victim);
                if (between && relation.type() == Relation.Type.SPOUSE_OF && !adult()) {
                    codes.add("SPOUSE_OF_VICTIM");
                }
                if (between
                        && (relation.type() == Relation.Type.ADOPTIVE_PARENT_OF
                                || relation.type() == Relation.Type.FOSTER_PARENT_OF
                                || relation.type() == Relation.Type.NURSING_SIBLING_OF)) {
                    codes.add("CHILD_PROTECTION_REFERRAL");
                }
            }
            if (Boolean.TRUE.equals(crimeAgainst(subject))) {
                codes.add("OWN_FINDING_ON_FILE");
            }
        }
        return codes;
    }

    private @Nullable Boolean crimeAgainst(String person) {
        CaseView.Found<Act.ProsecutorFinding> finding = view.latest(Act.ProsecutorFinding.class, person);
        return finding == null ? null : finding.act().crimeBefell();
    }

    /** Returns the codes of the warnings that the facts of the case call for once somebody is in the House. */
    Set<String> warningsOnStay() {
        Set<String> codes = new TreeSet<>();
        CaseView.Found<Act.Admission> entry = view.latest(Act.Admission.class, subject);
        if (entry == null) {
            codes.add("NO_ADMISSION_ON_FILE");
            return codes;
        }
        boolean mayBeIn = stayInHouse().mayBeInside();
        if (mayBeIn && minor() && adultToday()) {
            codes.add("RESIDENT_TURNED_18");
        }
        if (victim != null) {
            CaseView.Found<Act.Admission> victims = view.latest(Act.Admission.class, victim);
            if (victims != null && !victims.act().date().equals(entry.act().date())) {
                codes.add("CLOCKS_DIFFER");
            }
        }
        if (period != null && period.hasLateExtension()) {
            codes.add("LATE_EXTENSION");
        }
        if (mayBeIn) {
            warnOfLastDay(codes);
        }
        return codes;
    }

    /** Some working days before the end somebody has to think of what comes after it (H-25). */
    private void warnOfLastDay(Set<String> codes) {
        StayPeriod worked = period;
        LocalDate lastDay = worked == null || asAmended() ? null : worked.lastDay();
        if (worked == null || lastDay == null || view.asOf().isAfter(lastDay)) {
            return;
        }
        if (!CalendarDays.isWorkingDay(lastDay)) {
            codes.add("LAST_DAY_NOT_WORKING");
        }
        int days = inquiry.law().parameter("policy.nomination").on(view.asOf());
        LocalDate since = worked.lastDecision();
        boolean nominated = view.all(Act.ExtensionNomination.class, subject).stream()
                .anyMatch(nomination -> since == null || nomination.act().date().isAfter(since));
        if (!nominated && !view.asOf().isBefore(CalendarDays.workingDaysBefore(lastDay, days))) {
            codes.add("NOMINATION_DUE");
        }
    }

}
