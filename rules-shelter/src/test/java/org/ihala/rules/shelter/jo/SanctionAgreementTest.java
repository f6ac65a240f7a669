package org.ihala.rules.shelter.jo;

import static org.ihala.rules.shelter.jo.Agreement.file;
import static org.ihala.rules.shelter.jo.Agreement.on;
import static org.ihala.rules.shelter.jo.Worlds.months;
import static org.ihala.rules.shelter.jo.Worlds.seen;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.RunBy;
import org.ihala.rules.casefile.Violation;
import org.ihala.rules.casefile.Violation.Step;
import org.ihala.rules.casefile.Violation.Step.Cancels;
import org.ihala.rules.casefile.Violation.Step.Type;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** Article 19 a second time, in plain Java: what may be done against an association on each day. */
class SanctionAgreementTest {

    private static final LocalDate FOUND = LocalDate.of(2021, 1, 5);

    private final Agreement agreement = new Agreement(ShelterQuestion.SANCTION);

    /** The readings that touch the article, as switches. */
    private record Readings(
            boolean free, boolean warningBeforeCancellation, boolean legalStepsAreNone, boolean tooLongIsVoid) {

        RuleBook book() {
            return on(
                    "Q19-1=" + (free ? "R1" : "R2"),
                    "Q19-2=" + (warningBeforeCancellation ? "R2" : "R1"),
                    "Q19-20=" + (legalStepsAreNone ? "R2" : "R1"),
                    "Q19-21=" + (tooLongIsVoid ? "R2" : "R1"));
        }

        /** The two points of the ladder in all ways, each with the other two as they are by default and as they are not. */
        static List<Readings> all() {
            return List.of(
                    new Readings(false, false, false, false), new Readings(false, true, true, false),
                    new Readings(true, false, true, true), new Readings(true, true, true, false),
                    new Readings(false, false, true, true), new Readings(false, true, true, true));
        }
    }

    /** What the file holds on a day, for a world in which it holds everything. */
    private record Standing(
            Boolean association,
            Boolean found,
            boolean corrected,
            LocalDate firstEnd,
            LocalDate second,
            boolean managed,
            boolean managedInTurn,
            LocalDate recommended,
            LocalDate nominated,
            boolean canceled) {

        boolean stands() {
            return pending() && !corrected;
        }

        boolean pending() {
            return breach() && !canceled;
        }

        boolean breach() {
            return association && found;
        }

        LocalDate secondEnd() {
            return second == null ? null : second.plusDays(15);
        }
    }

    private static Standing standing(Worlds world, Violation violation, LocalDate asOf, Readings readings) {
        boolean association = world.of(violation.body(), RunBy.class) == RunBy.ASSOCIATION;
        boolean found = seen(violation.foundOn(), asOf) != null || world.undecided();
        // Paragraph a: a written warning that gives at most a month; of more, a month counts, or the warning does not.
        LocalDate firstEnd = null;
        for (Step step : steps(violation, Type.COMMITTEE_WARNING, asOf)) {
            LocalDate latest = months(step.date(), 1);
            // One whose time is not on file may give any, or none, and then it is no warning of this paragraph.
            LocalDate end = step.period() == null
                    ? world.any(Arrays.asList(step.date(), latest, null))
                    : step.date().plus(step.period());
            if (end != null && end.isAfter(latest)) {
                end = readings.tooLongIsVoid ? null : latest;
            }
            firstEnd = firstEnd == null ? end : firstEnd;
        }
        // Paragraph b/1: the Minister's, after that time on the reading of a ladder.
        LocalDate second = null;
        for (Step step : steps(violation, Type.MINISTER_WARNING, asOf)) {
            if (second == null && (readings.free || firstEnd != null && step.date().isAfter(firstEnd))) {
                second = step.date();
            }
        }
        // Paragraph c: recommendation, nomination, decision, in this order.
        LocalDate recommended = first(violation, Type.NATIONAL_COMMITTEE_RECOMMENDATION, LocalDate.MIN, asOf);
        LocalDate nominated =
                recommended == null ? null : first(violation, Type.MINISTER_NOMINATION, recommended, asOf);
        boolean canceled =
                nominated != null && first(violation, Type.CABINET_CANCELLATION, nominated, asOf) != null;
        LocalDate corrected = first(violation, Type.CORRECTED, LocalDate.MIN, asOf);
        // Paragraph b/2: others in charge, where fifteen days have passed without correction.
        boolean managedInTurn = false;
        for (Type type : List.of(Type.MANAGING_COMMITTEE, Type.OTHER_BODY)) {
            for (Step step : steps(violation, type, asOf)) {
                managedInTurn |= second != null
                        && second.plusDays(15).isBefore(step.date())
                        && (corrected == null || !corrected.isBefore(step.date()));
            }
        }
        return new Standing(
                association,
                found,
                corrected != null,
                firstEnd,
                second,
                first(violation, Type.MANAGING_COMMITTEE, LocalDate.MIN, asOf) != null
                        || first(violation, Type.OTHER_BODY, LocalDate.MIN, asOf) != null,
                managedInTurn,
                recommended,
                nominated,
                canceled);
    }

    private static List<Step> steps(Violation violation, Type type, LocalDate asOf) {
        return violation.steps().stream()
                .filter(step -> step.type() == type && seen(step.date(), asOf) != null)
                .sorted(Comparator.comparing(Step::date))
                .toList();
    }

    private static LocalDate first(Violation violation, Type type, LocalDate notBefore, LocalDate asOf) {
        return steps(violation, type, asOf).stream()
                .map(Step::date)
                .filter(date -> !date.isBefore(notBefore))
                .findFirst()
                .orElse(null);
    }

    /** Article 19: whether one of the measures may be taken on the day. */
    private static boolean article19(Standing s, LocalDate asOf, Readings readings) {
        boolean a = s.firstEnd == null;
        boolean b1 = s.second == null && (readings.free || s.firstEnd != null && asOf.isAfter(s.firstEnd));
        boolean secondOver = s.second != null && asOf.isAfter(s.secondEnd());
        boolean b2 = secondOver && !s.managed;
        boolean c = s.nominated != null && (!readings.warningBeforeCancellation || secondOver);
        // Paragraph c has its own three steps and does not ask whether the violation was corrected; paragraph d asks nothing.
        return s.stands() && (a || b1 || b2) || s.pending() && c || s.breach() && !readings.legalStepsAreNone;
    }

    /** Who bears the costs of a measure that was never open, the article does not say. */
    private static DutyStatus costs(Standing s) {
        if (!s.association || !s.found || !s.managed) {
            return DutyStatus.NOT_APPLICABLE;
        }
        if (!s.managedInTurn) {
            return DutyStatus.STOP_AND_ASK;
        }
        return s.corrected ? DutyStatus.DONE : DutyStatus.DUE;
    }

    private static DutyStatus costs(Set<Standing> standings) {
        Set<DutyStatus> all = standings.stream().map(SanctionAgreementTest::costs).collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next() : DutyStatus.STOP_AND_ASK;
    }

    /** The last stage that was reached; a cancellation stays one even if the violation is corrected later. */
    private static String stage(Standing s, LocalDate asOf) {
        if (!s.association) {
            return "NOT_AN_ASSOCIATION";
        }
        if (!s.found) {
            return "NOT_ESTABLISHED";
        }
        if (s.canceled) {
            return "CANCELED";
        }
        if (s.nominated != null) {
            return "CANCELLATION_NOMINATED";
        }
        if (s.recommended != null) {
            return "CANCELLATION_RECOMMENDED";
        }
        if (s.corrected) {
            return "CORRECTED";
        }
        if (s.managed) {
            return "MANAGED_BY_OTHERS";
        }
        if (s.second != null) {
            return asOf.isAfter(s.secondEnd()) ? "SECOND_PERIOD_OVER" : "MINISTER_WARNED";
        }
        if (s.firstEnd != null) {
            return asOf.isAfter(s.firstEnd) ? "FIRST_PERIOD_OVER" : "COMMITTEE_WARNED";
        }
        return "VIOLATION_FOUND";
    }

    /** What may be done next, by whom and from which day on. */
    private static List<Map<String, Object>> open(Standing s, LocalDate found, Readings readings) {
        List<Map<String, Object>> open = new ArrayList<>();
        if (!s.breach()) {
            return open;
        }
        if (!s.pending()) {
            return List.of(next("19/d", "COMPETENT_AUTHORITIES", found));
        }
        if (s.stands() && s.firstEnd == null) {
            open.add(next("19/a", "SHELTER_COMMITTEE", found));
        }
        if (s.stands() && s.second == null && readings.free) {
            open.add(next("19/b/1", "MINISTER", found));
        } else if (s.stands() && s.second == null && s.firstEnd != null) {
            open.add(next("19/b/1", "MINISTER", s.firstEnd.plusDays(1)));
        }
        if (s.stands() && s.second != null && !s.managed) {
            open.add(next("19/b/2", "MINISTER", s.secondEnd().plusDays(1)));
        }
        if (!readings.warningBeforeCancellation || s.second != null) {
            LocalDate from = readings.warningBeforeCancellation ? s.secondEnd().plusDays(1) : found;
            if (s.recommended == null) {
                open.add(next("19/c/recommended", "NATIONAL_COMMITTEE", from));
            } else if (s.nominated == null) {
                open.add(next("19/c/nominated", "MINISTER", from.isAfter(s.recommended) ? from : s.recommended));
            } else {
                open.add(next("19/c", "CABINET", from.isAfter(s.nominated) ? from : s.nominated));
            }
        }
        open.add(next("19/d", "COMPETENT_AUTHORITIES", found));
        return open;
    }

    private static Map<String, Object> next(String provision, String who, LocalDate from) {
        return Map.of("provision", provision, "who", who, "from", from);
    }

    private Decision compare(Violation violation, LocalDate asOf, Readings readings, RuleBook book) {
        Set<Standing> standings = Worlds.results(world -> standing(world, violation, asOf, readings));
        Object[] about = {show(violation), asOf, readings};
        boolean periodsKnown = violation.steps().stream()
                .allMatch(step -> step.type() != Type.COMMITTEE_WARNING || step.period() != null);
        Answer expected = Worlds.agreed(standings, s -> article19(s, asOf, readings));
        // With several warnings, one of them without its time, the library looks at the first that may be lawful.
        Decision decision = periodsKnown || violation.steps().size() < 3
                ? agreement.compare(book, file(violation, asOf), expected, about)
                : agreement.compareCautious(book, file(violation, asOf), expected, about);
        agreement.reported(
                costs(standings),
                decision.duties().stream()
                        .filter(duty -> duty.provision().equals("19/b/2/costs"))
                        .map(Decision.Duty::status)
                        .findFirst()
                        .orElseThrow(),
                "costs", about);
        List<String> measures = new ArrayList<>(List.of("19/a", "19/b/1", "19/b/2", "19/c"));
        if (!readings.legalStepsAreNone) {
            measures.add("19/d");
        }
        for (String measure : measures) {
            LocalDate from = openFrom(decision, measure);
            Answer proved = proved(decision.because(), measure);
            // Met: open by today. Not met: open from a later day, if at all. Open in the proof: never called open.
            agreement.reported(
                    true,
                    switch (proved) {
                        case YES -> from != null && !from.isAfter(asOf);
                        case NO -> from == null || from.isAfter(asOf);
                        case UNDETERMINED -> from == null;
                    },
                    "open and proof of " + measure, about);
        }
        if (standings.size() == 1) {
            Standing s = standings.iterator().next();
            agreement.reported(stage(s, asOf), decision.outcome().get("stage"), "stage", about);
            agreement.reported(
                    s.stands() ? s.second == null ? s.firstEnd : s.secondEnd() : null,
                    decision.outcome().get("deadline"), "deadline", about);
            agreement.reported(
                    open(s, violation.foundOn(), readings), decision.outcome().get("open"), "open", about);
        } else if (violation.body() == null || seen(violation.foundOn(), asOf) == null) {
            agreement.reported(
                    violation.body() == RunBy.STATE ? "NOT_AN_ASSOCIATION" : "NOT_ESTABLISHED",
                    decision.outcome().get("stage"), "stage", about);
            agreement.reported(List.of(), decision.outcome().get("open"), "open", about);
        }
        return decision;
    }

    private static LocalDate openFrom(Decision decision, String measure) {
        return ((List<?>) decision.outcome().get("open"))
                .stream()
                        .map(entry -> (Map<?, ?>) entry)
                        .filter(entry -> entry.get("provision").equals(measure))
                        .map(entry -> (LocalDate) entry.get("from"))
                        .findFirst()
                        .orElse(null);
    }

    private static Answer proved(List<Proof> proofs, String measure) {
        return steps(proofs)
                .filter(proof -> proof.provision().equals(measure))
                .map(Proof::answer)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Proof> steps(List<Proof> proofs) {
        return proofs.stream().flatMap(proof -> Stream.concat(Stream.of(proof), steps(proof.children())));
    }

    private static String show(Violation violation) {
        return violation.body() + " " + violation.foundOn()
                + violation.steps().stream().map(s -> s.type() + " " + s.date() + " " + s.period()).toList();
    }

    private static Step warning(LocalDate date, Period period) {
        return new Step(Type.COMMITTEE_WARNING, date, period, null);
    }

    private static Step step(Type type, LocalDate date) {
        return new Step(type, date, type == Type.COMMITTEE_WARNING ? Period.ofMonths(1) : null, null);
    }

    private static Violation violation(LocalDate found, Step... steps) {
        return new Violation(RunBy.ASSOCIATION, found, Stream.of(steps).filter(Objects::nonNull).toList());
    }

    @Test
    void should_agree_over_all_sets_of_steps_in_their_order() {
        List<Step> ladder = List.of(
                step(Type.COMMITTEE_WARNING, LocalDate.of(2021, 1, 31)),
                step(Type.MINISTER_WARNING, LocalDate.of(2021, 3, 1)),
                step(Type.MANAGING_COMMITTEE, LocalDate.of(2021, 3, 17)),
                step(Type.OTHER_BODY, LocalDate.of(2021, 3, 17)),
                step(Type.NATIONAL_COMMITTEE_RECOMMENDATION, LocalDate.of(2021, 3, 20)),
                step(Type.MINISTER_NOMINATION, LocalDate.of(2021, 3, 21)),
                step(Type.CABINET_CANCELLATION, LocalDate.of(2021, 3, 22)),
                step(Type.CORRECTED, LocalDate.of(2021, 3, 25)));
        for (Readings readings : Readings.all()) {
            RuleBook book = readings.book();
            for (int i = 0; i < 256; i++) {
                List<Step> steps = new ArrayList<>();
                for (int j = 0; j < 8; j++) {
                    if ((i >> j & 1) == 1) {
                        steps.add(ladder.get(j));
                    }
                }
                for (RunBy body : new RunBy[] {RunBy.ASSOCIATION, RunBy.STATE, null}) {
                    for (LocalDate foundOn : new LocalDate[] {FOUND, null}) {
                        compare(new Violation(body, foundOn, steps), LocalDate.of(2021, 4, 9), readings, book);
                    }
                }
            }
        }
        agreement.assertAgreed(6 * 256 * 3 * 2);
    }

    @Test
    void should_agree_on_the_time_of_the_first_warning_around_each_boundary() {
        for (Readings readings : Readings.all()) {
            RuleBook book = readings.book();
            for (LocalDate sent : Agreement.BASES) {
                LocalDate month = months(sent, 1);
                int days = (int) ChronoUnit.DAYS.between(sent, month);
                for (Period period : new Period[] {
                    Period.ofDays(1), Period.ofDays(14), Period.ofDays(days - 1), Period.ofDays(days),
                    Period.ofDays(days + 1), Period.ofDays(30), Period.ofMonths(1), Period.ofMonths(2), null
                }) {
                    LocalDate end = period == null ? month : sent.plus(period);
                    for (int offset = -1; offset <= 1; offset++) {
                        for (int minister = -2; minister <= 1; minister++) {
                            Decision decision = compare(violation(sent, warning(sent, period), minister < -1 ? null
                                            : step(Type.MINISTER_WARNING, end.plusDays(minister))),
                                    end.plusDays(offset), readings, book);
                            if (period == null && minister < -1) {
                                // A time not on file is not longer than the longest one.
                                agreement.reported(month, decision.outcome().get("deadline"), sent, offset, readings);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(6 * 8 * 9 * 3 * 4);
    }

    @Test
    void should_agree_on_the_time_of_the_second_warning_around_each_boundary() {
        for (Readings readings : Readings.all()) {
            RuleBook book = readings.book();
            for (LocalDate sent : Agreement.BASES) {
                LocalDate end = months(sent, 1);
                for (int minister = -1; minister <= 1; minister++) {
                    LocalDate second = end.plusDays(minister);
                    for (int offset = -1; offset <= 1; offset++) {
                        LocalDate asOf = second.plusDays(15 + offset);
                        for (Type managed : new Type[] {null, Type.MANAGING_COMMITTEE, Type.OTHER_BODY}) {
                            for (int managedOn = -1; managedOn <= 1; managedOn++) {
                                compare(violation(sent, step(Type.COMMITTEE_WARNING, sent),
                                                step(Type.MINISTER_WARNING, second),
                                                managed == null ? null : step(managed, asOf.plusDays(managedOn))),
                                        asOf, readings, book);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(6 * 8 * 3 * 3 * 3 * 3);
    }

    @Test
    void should_agree_where_warnings_are_repeated() {
        Period[] periods = {Period.ofDays(10), Period.ofMonths(1), Period.ofMonths(2), null};
        for (Readings readings : Readings.all()) {
            RuleBook book = readings.book();
            for (LocalDate sent : List.of(LocalDate.of(2023, 1, 31), LocalDate.of(2024, 2, 29))) {
                for (Period first : periods) {
                    List<Step> seconds = new ArrayList<>();
                    seconds.add(null);
                    for (Period second : periods) {
                        seconds.add(warning(sent.plusDays(12), second));
                        seconds.add(warning(sent.plusDays(40), second));
                    }
                    for (Step second : seconds) {
                        for (int minister : new int[] {10, 11, 29, 45}) {
                            for (int again : new int[] {0, 3, 30}) {
                                for (int today : new int[] {15, 16, 60}) {
                                    LocalDate warned = sent.plusDays(minister);
                                    compare(violation(sent, warning(sent, first), second,
                                                    step(Type.MINISTER_WARNING, warned),
                                                    again == 0 ? null
                                                            : step(Type.MINISTER_WARNING, warned.plusDays(again))),
                                            warned.plusDays(today), readings, book);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(6 * 2 * 4 * 9 * 4 * 3 * 3);
    }

    @Test
    void should_agree_on_the_three_steps_of_a_cancellation_in_every_order() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        for (Readings readings : Readings.all()) {
            RuleBook book = readings.book();
            for (boolean warned : new boolean[] {true, false}) {
                for (int recommended = -2; recommended <= 1; recommended++) {
                    for (int nominated = -2; nominated <= 1; nominated++) {
                        for (int canceled = -2; canceled <= 1; canceled++) {
                            for (int corrected : new int[] {-2, -1, 0, 1}) {
                                compare(violation(FOUND,
                                        corrected < -1 ? null : step(Type.CORRECTED, day.plusDays(corrected)),
                                        canceled < -1 ? null
                                                : new Step(Type.CABINET_CANCELLATION, day.plusDays(canceled), null,
                                                        Cancels.values()[(nominated + 2) % 2]),
                                        nominated < -1 ? null : step(Type.MINISTER_NOMINATION, day.plusDays(nominated)),
                                        recommended < -1 ? null : step(Type.NATIONAL_COMMITTEE_RECOMMENDATION,
                                                day.plusDays(recommended)),
                                        warned ? step(Type.MINISTER_WARNING, LocalDate.of(2021, 3, 1)) : null,
                                        warned ? step(Type.COMMITTEE_WARNING, LocalDate.of(2021, 1, 31)) : null),
                                        day, readings, book);
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(6 * 2 * 256);
    }

    @Test
    void should_agree_on_the_day_the_violation_was_found() {
        for (Readings readings : Readings.all()) {
            RuleBook book = readings.book();
            for (LocalDate found : Agreement.BASES) {
                for (int offset = -1; offset <= 1; offset++) {
                    for (RunBy body : new RunBy[] {RunBy.ASSOCIATION, RunBy.STATE, null}) {
                        compare(new Violation(body, found, List.of(step(Type.COMMITTEE_WARNING, found))),
                                found.plusDays(offset), readings, book);
                    }
                }
            }
        }
        agreement.assertAgreed(6 * 8 * 3 * 3);
    }
}
