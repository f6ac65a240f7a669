package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Act.Decider;
import org.ihala.rules.casefile.Act.Nominator;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.claim.Numbers;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.time.CalendarDays;
import org.ihala.rules.words.Day;
import org.jspecify.annotations.Nullable;

/** The steps in which Article 12 is worked out, each a claim of its own that one group of rules reads. */
final class PeriodClaims {

    private PeriodClaims() {}

    /** What every step shares with the claim it belongs to. */
    abstract static class Part implements PersonClaim {

        final ShelterClaim claim;

        Part(ShelterClaim claim) {
            this.claim = claim;
        }

        @Override
        public boolean reading(String tag) {
            return claim.reading(tag);
        }

        @Override
        public boolean asIssued() {
            return claim.asIssued();
        }

        @Override
        public boolean asAmended() {
            return claim.asAmended();
        }

        @Override
        public boolean ofVictim() {
            return claim.ofVictim();
        }

        @Override
        public boolean ofAffectedPerson() {
            return claim.ofAffectedPerson();
        }

        @Override
        public Numbers.OnDay numbers() {
            return claim.numbers();
        }

        @Override
        public MissingFact question(String fact) {
            return claim.question(fact);
        }

        @Override
        public Day askedOn() {
            return claim.askedOn();
        }

        MissingFact missing(String fact) {
            return new MissingFact(fact, claim.subject());
        }

        /** Names no fact. */
        @Override
        public String toString() {
            return "Claim";
        }
    }

    /** The day the stay is counted from. */
    static final class Entry extends Part implements EntryClaim {

        Entry(ShelterClaim claim) {
            super(claim);
        }

        @Override
        public Condition ownEntry() {
            return entryOf(claim.subject());
        }

        @Override
        public Condition entryOfVictim() {
            String victim = claim.victim();
            return victim == null ? Condition.unknown(missing(Facts.VICTIM)) : entryOf(victim);
        }

        private Condition entryOf(String person) {
            CaseView.Found<Act.Admission> entry = claim.view().latest(Act.Admission.class, person);
            return entry == null
                    ? Condition.unknown(new MissingFact(CaseView.ADMISSION, person))
                    : Condition.met(entry.places()).until(entry.act().date());
        }
    }

    /** The longest stay without extension. */
    static final class Cap extends Part implements CapClaim {

        private final LocalDate entry;
        private final List<String> facts;

        Cap(ShelterClaim claim, LocalDate entry, List<String> facts) {
            super(claim);
            this.entry = entry;
            this.facts = facts;
        }

        @Override
        public Condition countedFromDayAfterEntry(Period period) {
            return within(CalendarDays.lastDayExcludingFirst(entry, period));
        }

        @Override
        public Condition countedFromDayOfEntry(Period period) {
            return within(CalendarDays.lastDayIncludingFirst(entry, period));
        }

        private Condition within(LocalDate lastDay) {
            return Condition.of(!claim.view().asOf().isAfter(lastDay), facts).until(lastDay);
        }
    }

    /** One decision to extend, judged by the period before it. */
    static final class Extension extends Part implements ExtensionClaim {

        private final CaseView.Found<Act.Extension> decision;
        private final LocalDate entry;
        private final LocalDate previousDecision;
        private final LocalDate openDecision;
        private final LocalDate certain;
        private final LocalDate possible;
        private final int validBefore;
        private final int openBefore;

        Extension(
                ShelterClaim claim,
                CaseView.Found<Act.Extension> decision,
                LocalDate entry,
                LocalDate previousDecision,
                LocalDate openDecision,
                LocalDate certain,
                LocalDate possible,
                int validBefore,
                int openBefore) {
            super(claim);
            this.decision = decision;
            this.entry = entry;
            this.previousDecision = previousDecision;
            this.openDecision = openDecision;
            this.certain = certain;
            this.possible = possible;
            this.validBefore = validBefore;
            this.openBefore = openBefore;
        }

        private Condition of(@Nullable Boolean holds, String fact) {
            return holds == null
                    ? Condition.unknown(decision.places(), List.of(missing(fact)))
                    : Condition.of(holds, decision.places());
        }

        @Override
        public Condition decidedByMinister() {
            Decider by = decision.act().by();
            return of(by == null ? null : by == Decider.MINISTER, Facts.EXTENSION_DECIDER);
        }

        @Override
        public Condition decidedByMinisterOrDelegate() {
            Decider by = decision.act().by();
            return of(by == null ? null : by != Decider.OTHER, Facts.EXTENSION_DECIDER);
        }

        /**
         * A nomination is used up by the valid decision it led to, so it must lie between that one and this one.
         *
         * <p>As long as it is open whether a decision is valid, so is whether it used up the nominations before it.
         */
        @Override
        public Condition nominatedWithReasons() {
            boolean first = previousDecision.equals(entry);
            List<String> reasoned = new ArrayList<>();
            List<String> open = new ArrayList<>();
            for (CaseView.Found<Act.ExtensionNomination> nomination :
                    claim.view().all(Act.ExtensionNomination.class, claim.subject())) {
                Act.ExtensionNomination act = nomination.act();
                boolean forThisDecision = !act.date().isAfter(decision.act().date())
                        && (first ? !act.date().isBefore(entry) : act.date().isAfter(previousDecision));
                if (!forThisDecision || act.by() == Nominator.OTHER || Boolean.FALSE.equals(act.reasoned())) {
                    continue;
                }
                boolean free = act.by() != null && act.reasoned() != null && act.date().isAfter(openDecision);
                (free ? reasoned : open).addAll(nomination.places());
            }
            if (!reasoned.isEmpty()) {
                return Condition.met(List.copyOf(reasoned));
            }
            return open.isEmpty()
                    ? Condition.notMet(decision.places())
                    : Condition.unknown(List.copyOf(open), List.of(missing(Facts.NOMINATION)));
        }

        @Override
        public Condition decidedInTimeOrAsk() {
            return of(!decision.act().date().isAfter(certain), "").askWhenNotMet(missing(Facts.EXTENSION_LATE));
        }

        @Override
        public Condition latenessForgiven() {
            return Condition.met();
        }

        @Override
        public Condition anyNumberAllowed() {
            return Condition.met();
        }

        @Override
        public Condition firstExtension() {
            return of(validBefore > 0 ? Boolean.FALSE : openBefore > 0 ? null : Boolean.TRUE, Facts.EXTENSION_DECIDER);
        }

        @Override
        public Condition anyLengthAllowed() {
            return Condition.met();
        }

        @Override
        public Condition addsAtMost(Period period) {
            LocalDate until = decision.act().until();
            if (until == null) {
                return of(null, Facts.EXTENSION_END);
            }
            boolean fromCertain = !until.isAfter(CalendarDays.lastDayExcludingFirst(certain, period));
            boolean fromPossible = possible.equals(LocalDate.MAX)
                    || !until.isAfter(CalendarDays.lastDayExcludingFirst(possible, period));
            return of(fromCertain == fromPossible ? fromCertain : null, Facts.EXTENSION_END);
        }

        @Override
        public Condition wholeStayAtMost(Period period) {
            LocalDate until = decision.act().until();
            return of(
                    until == null ? null : !until.isAfter(CalendarDays.lastDayExcludingFirst(entry, period)),
                    Facts.EXTENSION_END);
        }

        @Override
        public Condition namesLastDay() {
            return of(decision.act().until() == null ? null : Boolean.TRUE, Facts.EXTENSION_END);
        }
    }
}
