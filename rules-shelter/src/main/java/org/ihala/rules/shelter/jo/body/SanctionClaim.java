package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.RunBy;
import org.ihala.rules.casefile.Violation;
import org.ihala.rules.casefile.Violation.Step;
import org.ihala.rules.casefile.Violation.Step.Type;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.Findings;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/**
 * What Article 19 reads of a case: a violation by an association and the dated steps since.
 *
 * <p>A step that is not on file was not taken. Which measure is taken stays with the committee, the Minister and the
 * Cabinet; the rules say which one the law opens on the day.
 */
public final class SanctionClaim extends MatterClaim {

    private static final Violation NOTHING_ON_FILE = new Violation(null, null, List.of());

    private final Violation violation;
    private final @Nullable Filed committeeWarning;
    private final @Nullable Filed ministerWarning;
    private final @Nullable Filed ministerWarningInOrder;

    /** A step and its place. */
    private record Filed(Step step, String place) {
        @Override
        public String toString() {
            return "Filed";
        }
    }

    /** Creates the claim. */
    public SanctionClaim(Inquiry inquiry) {
        super(inquiry, "violation");
        Violation onFile = inquiry.caseFile().matter(Violation.class);
        this.violation = onFile == null ? NOTHING_ON_FILE : onFile;
        this.committeeWarning = warning();
        this.ministerWarning = first(Type.MINISTER_WARNING, LocalDate.MIN);
        this.ministerWarningInOrder = warningInOrder();
    }

    /** A first warning whose period is too long is no warning under 19/a; a later one may be. */
    private @Nullable Filed warning() {
        Filed last = null;
        for (Filed filed : all(Type.COMMITTEE_WARNING)) {
            last = filed;
            Period period = filed.step.period();
            if (period == null || lawful(filed.step.date(), period)) {
                return filed;
            }
        }
        return last;
    }

    /** A Minister's warning sent too early is none on the ladder; the first that surely was not, else the last. */
    private @Nullable Filed warningInOrder() {
        Filed last = null;
        for (Filed filed : all(Type.MINISTER_WARNING)) {
            last = filed;
            if (firstTimeOver(filed.step.date()) == Answer.YES) {
                return filed;
            }
        }
        return last;
    }

    private boolean lawful(LocalDate sent, Period period) {
        return !CalendarDays.lastDayExcludingFirst(sent, period).isAfter(longest(sent));
    }

    private LocalDate longest(LocalDate sent) {
        return CalendarDays.lastDayExcludingFirst(sent, months("warning.first"));
    }

    private List<Filed> all(Type type) {
        List<Filed> all = new ArrayList<>();
        for (int i = 0; i < violation.steps().size(); i++) {
            Step step = violation.steps().get(i);
            if (step.type() == type && reached(step.date()) != null) {
                all.add(new Filed(step, place("steps[" + i + "]")));
            }
        }
        all.sort(Comparator.comparing(filed -> filed.step.date()));
        return all;
    }

    private @Nullable Filed first(Type type, LocalDate notBefore) {
        return all(type).stream()
                .filter(filed -> !filed.step.date().isBefore(notBefore))
                .findFirst()
                .orElse(null);
    }

    private static Condition onFile(@Nullable Filed filed) {
        return filed == null ? Condition.notMet() : Condition.met(List.of(filed.place));
    }

    /** Returns whether an association runs the House; Article 19 reaches nobody else. */
    public Condition byAssociation() {
        return stated(
                violation.body() == null ? null : violation.body() == RunBy.ASSOCIATION, Facts.VIOLATION_BODY, "body");
    }

    /** Returns whether a violation was found. */
    public Condition violationFound() {
        return reached(violation.foundOn()) == null
                ? unknown(Facts.VIOLATION_FOUND, "foundOn")
                : known(true, "foundOn");
    }

    /** Returns whether the violation has not been corrected in full. */
    public Condition notCorrected() {
        return onFile(first(Type.CORRECTED, LocalDate.MIN)).negated();
    }

    /** Returns whether the Shelter Committee sent a warning. */
    public Condition committeeWarned() {
        return onFile(committeeWarning);
    }

    /** Returns whether the warning gives no more time than the law allows. */
    public Condition periodAtMost(Period longest) {
        Filed unclear = null;
        for (Filed filed : all(Type.COMMITTEE_WARNING)) {
            LocalDate sent = filed.step.date();
            Period period = filed.step.period();
            if (period == null) {
                unclear = unclear == null ? filed : unclear;
            } else if (!sent.plus(period).isAfter(CalendarDays.lastDayExcludingFirst(sent, longest))) {
                return Condition.met(List.of(filed.place));
            }
        }
        if (unclear != null) {
            return Condition.unknown(MissingFact.at(Facts.VIOLATION_PERIOD, unclear.place + ".period"));
        }
        return committeeWarning == null ? Condition.notMet() : Condition.notMet(List.of(committeeWarning.place));
    }

    /** Returns whether the time that the first warning gives is over; a time not on file is over after the longest one. */
    public Condition firstPeriodOver() {
        return firstPeriodOver(today());
    }

    private Condition firstPeriodOver(LocalDate day) {
        Filed warning = committeeWarning;
        if (warning == null) {
            return Condition.notMet();
        }
        Answer over = firstTimeOver(day);
        return over == Answer.UNDETERMINED
                ? Condition.unknown(MissingFact.at(Facts.VIOLATION_PERIOD, warning.place + ".period"))
                : Condition.of(over == Answer.YES, List.of(warning.place));
    }

    /**
     * Whether the time of the first lawful warning is over on a day. Where a warning without its time may be that one,
     * so may a later one, and only what both say is sure.
     */
    private Answer firstTimeOver(LocalDate day) {
        Answer over = null;
        List<Filed> warnings = all(Type.COMMITTEE_WARNING);
        for (int i = warnings.size() - 1; i >= 0; i--) {
            LocalDate sent = warnings.get(i).step.date();
            Period period = warnings.get(i).step.period();
            if (period == null) {
                Answer here = day.isAfter(longest(sent)) ? Answer.YES : Answer.UNDETERMINED;
                over = over == null || over == here ? here : Answer.UNDETERMINED;
            } else if (lawful(sent, period)) {
                over = Answer.of(day.isAfter(CalendarDays.lastDayExcludingFirst(sent, period)));
            }
        }
        return over == null ? Answer.NO : over;
    }

    /** Returns whether the Minister sent a warning. */
    public Condition ministerWarned() {
        return onFile(ministerWarning);
    }

    /** Returns whether the Minister's warning was sent after the time of the first warning was over. */
    public Condition ministerWarnedAfterFirstPeriod() {
        Filed warning = ministerWarningInOrder;
        return warning == null ? Condition.notMet() : firstPeriodOver(warning.step.date());
    }

    /** Returns whether the given time since the Minister's first warning was sent is over. */
    public Condition overSinceMinistersWarning(Period time) {
        return overSince(ministerWarning, time);
    }

    /** Returns whether the given time since the Minister's first warning in its turn was sent is over. */
    public Condition overSinceMinistersWarningInOrder(Period time) {
        for (Filed filed : all(Type.MINISTER_WARNING)) {
            if (firstTimeOver(filed.step.date()) == Answer.UNDETERMINED
                    && overSince(filed, time).answer() != overSince(ministerWarningInOrder, time).answer()) {
                // Which of the warnings counts turns on the time that the first one gave.
                return Condition.unknown(
                        MissingFact.at(Facts.VIOLATION_PERIOD, Objects.requireNonNull(committeeWarning).place + ".period"));
            }
        }
        return overSince(ministerWarningInOrder, time);
    }

    private Condition overSince(@Nullable Filed warning, Period time) {
        return warning == null
                ? Condition.notMet()
                : Condition.of(
                        today().isAfter(CalendarDays.lastDayExcludingFirst(warning.step.date(), time)),
                        List.of(warning.place));
    }

    /** Returns whether a managing committee was formed or another body chosen. */
    public Condition managedByOthers() {
        return onFile(managedBy());
    }

    private @Nullable Filed managedBy() {
        Filed committee = first(Type.MANAGING_COMMITTEE, LocalDate.MIN);
        Filed body = first(Type.OTHER_BODY, LocalDate.MIN);
        if (committee == null || body == null) {
            return committee == null ? body : committee;
        }
        return body.step.date().isBefore(committee.step.date()) ? body : committee;
    }

    private @Nullable Filed recommendation() {
        return first(Type.NATIONAL_COMMITTEE_RECOMMENDATION, LocalDate.MIN);
    }

    private @Nullable Filed nomination() {
        Filed recommendation = recommendation();
        return recommendation == null ? null : first(Type.MINISTER_NOMINATION, recommendation.step.date());
    }

    private @Nullable Filed cancellation() {
        Filed nomination = nomination();
        return nomination == null ? null : first(Type.CABINET_CANCELLATION, nomination.step.date());
    }

    /** Returns whether the National Committee recommended a cancellation. */
    public Condition recommended() {
        return onFile(recommendation());
    }

    /** Returns whether the Minister nominated it, resting on the recommendation. */
    public Condition nominatedOnRecommendation() {
        return onFile(nomination());
    }

    /** Returns whether the Cabinet canceled, on the nomination. */
    public Condition canceledOnNomination() {
        return onFile(cancellation());
    }

    /** Returns who bears the costs of managing the House as a duty of the association, until all is corrected. */
    public Condition costs() {
        return Condition.met()
                .asDutyBy(
                        managedBy() == null
                                ? DutyStatus.NOT_APPLICABLE
                                : ofBreach(
                                        !managedWhenOpen()
                                                // The article says who pays for a measure that it opens, for no other.
                                                ? DutyStatus.STOP_AND_ASK
                                                : notCorrected().answer() == Answer.YES ? DutyStatus.DUE : DutyStatus.DONE),
                        null);
    }

    /** Whether others were put in charge after the warnings and their times, while the violation was not corrected. */
    private boolean managedWhenOpen() {
        boolean free = reading("Q19-1=R1");
        Filed warning = free ? ministerWarning : ministerWarningInOrder;
        Condition inTurn = free
                ? Condition.met()
                : periodAtMost(months("warning.first")).and(ministerWarnedAfterFirstPeriod());
        if (warning == null || inTurn.answer() != Answer.YES) {
            return false;
        }
        LocalDate end = CalendarDays.lastDayExcludingFirst(warning.step.date(), days("warning.second"));
        Filed corrected = first(Type.CORRECTED, LocalDate.MIN);
        return Stream.of(Type.MANAGING_COMMITTEE, Type.OTHER_BODY)
                .flatMap(type -> all(type).stream())
                .map(filed -> filed.step.date())
                .anyMatch(day -> day.isAfter(end) && (corrected == null || !corrected.step.date().isBefore(day)));
    }

    /** Returns the legal steps under other law as a duty that any violation by an association brings. */
    public Condition legalSteps() {
        return Condition.met().asDutyBy(ofBreach(DutyStatus.DUE), null);
    }

    /** The status of a duty that a violation by an association brings, and nothing else. */
    private DutyStatus ofBreach(DutyStatus status) {
        return switch (byAssociation().and(violationFound()).answer()) {
            case YES -> status;
            case NO -> DutyStatus.NOT_APPLICABLE;
            case UNDETERMINED -> DutyStatus.STOP_AND_ASK;
        };
    }

    /** Returns the codes of the warnings: residents of a House about to close, two managers, no warning before. */
    @Override
    public Set<String> warnings() {
        Set<String> codes = new TreeSet<>();
        if (recommendation() != null || cancellation() != null) {
            codes.add("RESIDENTS_NEED_TRANSFER");
            if (ministerWarning == null) {
                codes.add("CANCELLATION_WITHOUT_WARNING");
            }
        }
        if (first(Type.MANAGING_COMMITTEE, LocalDate.MIN) != null && first(Type.OTHER_BODY, LocalDate.MIN) != null) {
            codes.add("COMMITTEE_OR_OTHER_BODY");
        }
        return codes;
    }

    /** Returns what the question reports: where the measures stand, the running deadline, what may be done next. */
    public Map<String, Object> outcome(Findings findings) {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("stage", stage(findings));
        outcome.put("deadline", deadline(findings));
        outcome.put("open", open(findings));
        return outcome;
    }

    private static boolean yes(Findings findings, String provision) {
        return findings.condition(provision).answer() == Answer.YES;
    }

    private boolean stands(Findings findings) {
        return yes(findings, "19/association")
                && yes(findings, "19/violation")
                && yes(findings, "19/uncorrected")
                && cancellation() == null;
    }

    private boolean firstWarningGiven(Findings findings) {
        return yes(findings, "19/a/sent") && findings.condition("19/a/period").answer() != Answer.NO;
    }

    private boolean secondWarningGiven(Findings findings) {
        return yes(findings, "19/b/1/sent")
                && (reading("Q19-1=R1")
                        || firstWarningGiven(findings)
                                && findings.condition("19/b/1/in-order").answer() != Answer.NO);
    }

    private String stage(Findings findings) {
        if (!yes(findings, "19/association") || !yes(findings, "19/violation")) {
            return findings.condition("19/association").answer() == Answer.NO ? "NOT_AN_ASSOCIATION" : "NOT_ESTABLISHED";
        }
        if (cancellation() != null) {
            return "CANCELED";
        }
        if (nomination() != null) {
            return "CANCELLATION_NOMINATED";
        }
        if (recommendation() != null) {
            return "CANCELLATION_RECOMMENDED";
        }
        if (!yes(findings, "19/uncorrected")) {
            return "CORRECTED";
        }
        if (managedBy() != null) {
            return "MANAGED_BY_OTHERS";
        }
        if (secondWarningGiven(findings)) {
            return yes(findings, "19/b/1/over") ? "SECOND_PERIOD_OVER" : "MINISTER_WARNED";
        }
        if (firstWarningGiven(findings)) {
            return yes(findings, "19/a/over") ? "FIRST_PERIOD_OVER" : "COMMITTEE_WARNED";
        }
        return "VIOLATION_FOUND";
    }

    private @Nullable LocalDate firstDeadline(Findings findings) {
        Filed warning = committeeWarning;
        if (warning == null || !firstWarningGiven(findings)) {
            return null;
        }
        Period period = warning.step.period();
        return period == null
                ? longest(warning.step.date())
                : CalendarDays.lastDayExcludingFirst(warning.step.date(), period);
    }

    private @Nullable LocalDate secondDeadline(Findings findings) {
        Filed warning = reading("Q19-1=R1") ? ministerWarning : ministerWarningInOrder;
        return warning == null || !secondWarningGiven(findings)
                ? null
                : CalendarDays.lastDayExcludingFirst(warning.step.date(), days("warning.second"));
    }

    /** The last day of the time for correction that runs, or ran last. */
    private @Nullable LocalDate deadline(Findings findings) {
        if (!stands(findings)) {
            return null;
        }
        LocalDate second = secondDeadline(findings);
        return second == null ? firstDeadline(findings) : second;
    }

    private List<Map<String, Object>> open(Findings findings) {
        List<Map<String, Object>> open = new ArrayList<>();
        LocalDate found = reached(violation.foundOn());
        if (!yes(findings, "19/association") || found == null || cancellation() != null) {
            return open;
        }
        boolean stands = stands(findings);
        LocalDate first = firstDeadline(findings);
        LocalDate second = secondDeadline(findings);
        boolean free = reading("Q19-1=R1");
        if (stands && first == null) {
            open.add(step("19/a", "SHELTER_COMMITTEE", found));
        }
        if (stands && second == null && (first != null || free)) {
            open.add(step("19/b/1", "MINISTER", free || first == null ? found : first.plusDays(1)));
        }
        if (stands && second != null && managedBy() == null) {
            open.add(step("19/b/2", "MINISTER", second.plusDays(1)));
        }
        Filed recommendation = recommendation();
        Filed nomination = nomination();
        LocalDate cancellable = reading("Q19-2=R2") ? second == null ? null : second.plusDays(1) : found;
        if (cancellable != null) {
            if (recommendation == null) {
                open.add(step("19/c/recommended", "NATIONAL_COMMITTEE", cancellable));
            } else if (nomination == null) {
                open.add(step("19/c/nominated", "MINISTER", later(cancellable, recommendation.step.date())));
            } else {
                open.add(step("19/c", "CABINET", later(cancellable, nomination.step.date())));
            }
        }
        open.add(step("19/d", "COMPETENT_AUTHORITIES", found));
        return open;
    }

    private static LocalDate later(LocalDate first, LocalDate second) {
        return first.isAfter(second) ? first : second;
    }

    private static Map<String, Object> step(String provision, String who, LocalDate from) {
        Map<String, Object> step = new LinkedHashMap<>();
        step.put("provision", provision);
        step.put("who", who);
        step.put("from", from);
        return step;
    }
}
