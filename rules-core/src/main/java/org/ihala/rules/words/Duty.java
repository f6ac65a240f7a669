package org.ihala.rules.words;

import java.time.LocalDate;
import java.time.Period;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.jspecify.annotations.Nullable;

/**
 * Something owed to whoever is in a place: met where it is done, does not arise or came to nothing by an exit, else unmet.
 *
 * <p>What the law sets no time for is done without delay; practice may count it as late after some days, which is shown and
 * changes no answer.
 */
public final class Duty {

    private final Acts<Residence.DutyDone> records;
    private final Day since;
    private final @Nullable Sojourn stay;
    private final Day askedOn;
    private final @Nullable Period practice;

    private Duty(
            Acts<Residence.DutyDone> records,
            Day since,
            @Nullable Sojourn stay,
            Day askedOn,
            @Nullable Period practice) {
        this.records = records;
        this.since = since;
        this.stay = stay;
        this.askedOn = askedOn;
        this.practice = practice;
    }

    /**
     * Returns a duty that is owed from the entry on.
     *
     * @param records the records of its being done
     * @param practice after how long practice counts it as late; null where it does not say
     */
    public static Duty to(Sojourn stay, Acts<Residence.DutyDone> records, Day askedOn, @Nullable Period practice) {
        return new Duty(records, stay.entry(), stay, askedOn, practice);
    }

    /** Returns the duty as it is owed from a day on: what was done before does not count. */
    public Duty since(Day day) {
        return new Duty(records, day, stay, askedOn, practice);
    }

    /** Returns the duty as one that an exit does not end. */
    public Duty evenAfterExit() {
        return new Duty(records, since, null, askedOn, practice);
    }

    /** Returns whether it was done; no where no record is on file, as silence is here for what was not done. */
    public Condition done() {
        return records.notBefore(since.orElse(Day.beforeAll())).anyOnFile();
    }

    /** Returns whether it was done, as the state of a duty that is done or not. */
    public Condition given() {
        Condition done = done();
        return done.surely() ? done.asDuty(DutyStatus.DONE, null) : done;
    }

    /** Returns the duty as one that is owed in every case. */
    public Condition owed() {
        return owedWhen(Condition.met());
    }

    /** Returns the duty as one that is owed where a condition holds. */
    public Condition owedWhen(Condition arises) {
        Condition done = done();
        Condition settled = settled(done);
        if (settled != null) {
            return settled;
        }
        if (arises.surelyNot()) {
            return Condition.met(arises.facts()).asDuty(DutyStatus.NOT_APPLICABLE, null);
        }
        LocalDate late = practiceDay();
        Condition outstanding = done.surelyNot() ? arises.negated() : arises.negated().or(done);
        return outstanding.asDuty(isAfter(late) ? DutyStatus.OVERDUE : DutyStatus.DUE, late);
    }

    /**
     * Returns the duty as one that is owed where a condition holds, but not before somebody has said that it is safe.
     *
     * @param danger when it may endanger the person
     * @param question what is asked then
     */
    public Condition owedWhenSafe(Condition arises, Condition danger, MissingFact question) {
        Condition owed = owedWhen(arises);
        boolean open = owed.duty() == DutyStatus.DUE || owed.duty() == DutyStatus.OVERDUE;
        return open && !danger.surelyNot()
                ? danger.askWhenMet(question).asDuty(DutyStatus.STOP_AND_ASK, null)
                : owed;
    }

    /** Returns the duty as one that is kept up as far as may be: due throughout and never outstanding. */
    public Condition keptUp() {
        Condition settled = settled(done());
        return settled == null ? Condition.met().asDuty(DutyStatus.DUE, null) : settled;
    }

    /** Returns whether practice counts it as late, where it is owed if a condition holds or may. */
    public Condition lateWhen(Condition arises) {
        return owedWhen(arises).duty() == DutyStatus.OVERDUE ? Condition.met() : Condition.notMet();
    }

    /** Returns the state of a duty that is done, or that an exit ended; null of any other. */
    private @Nullable Condition settled(Condition done) {
        if (done.surely()) {
            return done.asDuty(DutyStatus.DONE, practiceDay());
        }
        return stay != null && stay.surelyLeft()
                ? Condition.met(stay.exit().facts()).asDuty(DutyStatus.NOT_APPLICABLE, null)
                : null;
    }

    private @Nullable LocalDate practiceDay() {
        LocalDate from = since.latest();
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
