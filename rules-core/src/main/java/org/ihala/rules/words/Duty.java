package org.ihala.rules.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * Something owed to whoever is in a place: met where it is done or does not arise, else unmet.
 *
 * <p>What is not done by the exit is missed, and what is done after it is done late. What the law sets no time for is done
 * without delay; practice may count it as late after some days, which is shown and changes no answer.
 */
public final class Duty {

    private final Acts<Residence.DutyDone> records;
    private final Day since;
    private final @Nullable Sojourn stay;
    private final Day askedOn;
    private final @Nullable Period practice;
    private final boolean continuing;

    private Duty(
            Acts<Residence.DutyDone> records,
            Day since,
            @Nullable Sojourn stay,
            Day askedOn,
            @Nullable Period practice,
            boolean continuing) {
        this.records = records;
        this.since = since;
        this.stay = stay;
        this.askedOn = askedOn;
        this.practice = practice;
        this.continuing = continuing;
    }

    /**
     * Returns a duty that is owed from the entry on.
     *
     * @param records the records of its being done
     * @param practice after how long practice counts it as late, or asks for what continues again; null where it does not say
     */
    public static Duty to(Sojourn stay, Acts<Residence.DutyDone> records, Day askedOn, @Nullable Period practice) {
        return new Duty(records, stay.entry(), stay, askedOn, practice, false);
    }

    /** Returns the duty as it is owed from a day on: what was done before does not count. */
    public Duty since(Day day) {
        return new Duty(records, day, stay, askedOn, practice, continuing);
    }

    /** Returns the duty as one that an exit does not end. */
    public Duty evenAfterExit() {
        return new Duty(records, since, null, askedOn, practice, continuing);
    }

    /** Returns the duty as one that goes on: what was given is not settled for good, and practice asks for it again after a time. */
    public Duty continuing() {
        return new Duty(records, since, stay, askedOn, practice, true);
    }

    /** Returns whether it was done; no where no record is on file, as silence is here for what was not done. */
    public Condition done() {
        return recorded().anyOnFile();
    }

    private Acts<Residence.DutyDone> recorded() {
        return records.notBefore(since.orElse(Day.beforeAll()));
    }

    /** Returns whether it was done, as the state of a duty that is done or not. */
    public Condition given() {
        Condition done = done();
        return done.surely() ? fulfilled(done) : done;
    }

    /** Returns the duty as one that is owed in every case. */
    public Condition owed() {
        return owedWhen(Condition.met());
    }

    /** Returns the duty as one that is owed where a condition holds, up to an exit. */
    public Condition owedWhen(Condition arises) {
        Condition done = done();
        if (done.surely()) {
            // What was not owed is not late, and does not go on.
            return arises.surelyNot() ? ended(done) : fulfilled(done);
        }
        if (arises.surelyNot()) {
            return Condition.met(arises.facts()).asDuty(DutyStatus.NOT_APPLICABLE, null);
        }
        Condition owed = arises.negated();
        if (left()) {
            Condition missed = outstanding(owed.or(Objects.requireNonNull(stay).inside()), done);
            return missed.asDuty(missed.surelyNot() ? DutyStatus.MISSED : DutyStatus.STOP_AND_ASK, null);
        }
        LocalDate late = continuing ? null : daysOfPracticeAfter(since.latest());
        return outstanding(owed, done).asDuty(isAfter(late) ? DutyStatus.OVERDUE : DutyStatus.DUE, late);
    }

    private static Condition outstanding(Condition owed, Condition done) {
        return done.surelyNot() ? owed : owed.or(done);
    }

    /**
     * Returns the duty as one that is owed where a condition holds, but not before somebody has said that it is safe.
     *
     * @param danger when it may endanger the person
     * @param question what is asked then
     */
    public Condition owedWhenSafe(Condition arises, Condition danger, MissingFact question) {
        Condition owed = owedWhen(arises);
        return !owed.surely() && !danger.surelyNot()
                ? danger.askWhenMet(question).asDuty(DutyStatus.STOP_AND_ASK, null)
                : owed;
    }

    /** Returns the duty as one that is kept up as far as may be: it goes on until an exit and is never outstanding. */
    public Condition keptUp() {
        Condition done = done();
        if (done.surely()) {
            return continuing().fulfilled(done);
        }
        return left()
                ? Condition.met(Objects.requireNonNull(stay).exit().facts()).asDuty(DutyStatus.NOT_APPLICABLE, null)
                : Condition.met().asDuty(DutyStatus.ONGOING, null);
    }

    /** Returns whether practice counts it as late or asks again for what continues, where it is owed if a condition holds or may. */
    public Condition lateWhen(Condition arises) {
        Condition owed = owedWhen(arises);
        boolean again = owed.duty() == DutyStatus.ONGOING && isAfter(owed.policyDay());
        return again || owed.duty() == DutyStatus.OVERDUE ? Condition.met() : Condition.notMet();
    }

    /** Returns where a duty that was done stands: only after the exit it was done late, and before it what continues goes on. */
    private Condition fulfilled(Condition done) {
        LocalDate last = lastGiven();
        if (left() && recorded().upTo(Objects.requireNonNull(stay).exit()).anyOnFile().surelyNot()) {
            return done.asDuty(DutyStatus.DONE_LATE, null).givenOn(last);
        }
        return continuing && !left()
                ? done.asDuty(DutyStatus.ONGOING, daysOfPracticeAfter(last)).givenOn(last)
                : ended(done);
    }

    /** Returns the state of what was done, in time and for good. */
    private Condition ended(Condition done) {
        return continuing
                ? done.asDuty(DutyStatus.DONE, null).givenOn(lastGiven())
                : done.asDuty(DutyStatus.DONE, daysOfPracticeAfter(since.latest()));
    }

    private @Nullable LocalDate lastGiven() {
        return recorded().lastDay().earliest();
    }

    private boolean left() {
        return stay != null && stay.surelyLeft();
    }

    private @Nullable LocalDate daysOfPracticeAfter(@Nullable LocalDate from) {
        return practice == null || from == null ? null : from.plus(practice);
    }

    private boolean isAfter(@Nullable LocalDate day) {
        LocalDate asked = askedOn.latest();
        return day != null && asked != null && asked.isAfter(day);
    }

    /** Names no fact. */
    @Override
    public String toString() {
        return "Duty";
    }
}
