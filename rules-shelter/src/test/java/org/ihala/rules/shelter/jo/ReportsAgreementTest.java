package org.ihala.rules.shelter.jo;

import static org.ihala.rules.shelter.jo.Agreement.file;
import static org.ihala.rules.shelter.jo.Agreement.on;
import static org.ihala.rules.shelter.jo.Worlds.months;
import static org.ihala.rules.shelter.jo.Worlds.seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Reports;
import org.ihala.rules.casefile.Reports.Program;
import org.ihala.rules.casefile.Reports.Report;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** Paragraphs 8/d and 8/e a second time, in plain Java: programs approved, reports in time, complete and dealt with. */
class ReportsAgreementTest {

    private static final LocalDate OPENED = LocalDate.of(2020, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 12);
    private static final Boolean[] TRUTHS = {true, false, null};

    private final Agreement agreement = new Agreement(ShelterQuestion.REPORTS);

    /** The readings that touch the two paragraphs, as switches. */
    private record Readings(boolean laterApproval, boolean byQuarters) {

        RuleBook book() {
            return on("Q08-2=" + (laterApproval ? "R2" : "R1"), "Q08-3=" + (byQuarters ? "R1" : "R2"));
        }

        static List<Readings> all() {
            return List.of(
                    new Readings(false, false), new Readings(true, false), new Readings(false, true),
                    new Readings(true, true));
        }
    }

    private static Report last(Reports reports, LocalDate asOf) {
        return reports.submitted().stream()
                .filter(report -> seen(report.date(), asOf) != null)
                .max(Comparator.comparing(Report::date))
                .orElse(null);
    }

    private static LocalDate nextBy(Reports reports, LocalDate asOf, Readings readings) {
        Report last = last(reports, asOf);
        LocalDate from = last == null ? seen(reports.houseOpenedOn(), asOf) : last.date();
        return from == null ? null : readings.byQuarters ? lastDayOfNextQuarter(from) : months(from, 3);
    }

    private static LocalDate lastDayOfNextQuarter(LocalDate day) {
        int first = day.getMonthValue() - (day.getMonthValue() - 1) % 3;
        return months(LocalDate.of(day.getYear(), first, 1), 6).minusDays(1);
    }

    private static boolean paragraphs(Worlds world, Reports reports, LocalDate asOf, Readings readings) {
        for (Program program : reports.programs()) {
            LocalDate approved = seen(program.approvedOn(), asOf);
            // The paragraph lists six kinds; a program of another kind needs nobody's approval.
            if (seen(program.startedOn(), asOf) != null
                    && world.of(program.kind(), Program.Kind.class) != Program.Kind.OTHER
                    && !(approved == null
                            ? world.undecided()
                            : readings.laterApproval || !approved.isAfter(program.startedOn()))) {
                return false;
            }
        }
        LocalDate due = nextBy(reports, asOf, readings);
        if (due == null ? !world.undecided() : asOf.isAfter(due)) {
            return false;
        }
        Report last = last(reports, asOf);
        return last == null
                || world.of(last.financial())
                        && world.of(last.administrative())
                        && world.of(last.technical())
                        && (seen(last.studiedOn(), asOf) != null || world.undecided())
                        // Only recommendations that are needed go to the Minister; those that went were.
                        && (seen(last.recommendedOn(), asOf) == null && !world.of(last.recommendationNeeded())
                                || (seen(last.recommendedOn(), asOf) != null || world.undecided())
                                        && (seen(last.adoptedOn(), asOf) != null || world.undecided()));
    }

    private void compare(Reports reports, LocalDate asOf, Readings readings, RuleBook book) {
        Object[] about = {show(reports), asOf, readings};
        Decision decision = agreement.compare(book, file(reports, asOf),
                Worlds.agreed(world -> paragraphs(world, reports, asOf, readings)), about);
        LocalDate due = nextBy(reports, asOf, readings);
        agreement.reported(due, decision.outcome().get("nextReportBy"), "next", about);
        agreement.reported(
                due == null ? null : due.plusDays(1), decision.outcome().get("overdueFrom"), "overdue", about);
    }

    private static String show(Reports r) {
        return r.houseOpenedOn()
                + r.submitted().stream()
                        .map(s -> Stream.of(s.date(), s.financial(), s.administrative(), s.technical(), s.studiedOn(),
                                        s.recommendationNeeded(), s.recommendedOn(), s.adoptedOn())
                                .map(Objects::toString)
                                .toList())
                        .toList()
                        .toString()
                + r.programs().stream().map(p -> p.startedOn() + " " + p.kind() + " " + p.approvedOn()).toList();
    }

    private static Report done(LocalDate date) {
        return new Report(date, true, true, true, date, null, date, date);
    }

    @Test
    void should_agree_on_the_last_report_over_all_combinations() {
        LocalDate[] days = {TODAY.minusDays(1), TODAY, TODAY.plusDays(1), null};
        Readings readings = new Readings(false, false);
        RuleBook book = readings.book();
        for (Boolean financial : TRUTHS) {
            for (Boolean administrative : TRUTHS) {
                for (Boolean technical : TRUTHS) {
                    for (LocalDate studied : days) {
                        for (LocalDate recommended : days) {
                            for (LocalDate adopted : days) {
                                for (Boolean needed : TRUTHS) {
                                    if (inOrder(studied, recommended) && inOrder(recommended, adopted)
                                            && (!Boolean.FALSE.equals(needed) || recommended == null && adopted == null)) {
                                        Report last = new Report(TODAY.minusDays(5), financial, administrative,
                                                technical, studied, needed, recommended, adopted);
                                        Report earlier = new Report(
                                                TODAY.minusDays(95), false, null, true, null, null, null, null);
                                        compare(new Reports(OPENED, List.of(last, earlier), List.of(), List.of()),
                                                TODAY, readings, book);
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(27 * (2 * 41 + 4));
    }

    private static boolean inOrder(LocalDate first, LocalDate second) {
        return first == null || second == null || !second.isBefore(first);
    }

    @Test
    void should_agree_on_the_time_of_the_report_after_every_day_of_three_years() {
        for (boolean byQuarters : new boolean[] {false, true}) {
            Readings readings = new Readings(false, byQuarters);
            RuleBook book = readings.book();
            for (LocalDate day = LocalDate.of(2022, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
                LocalDate due = byQuarters ? lastDayOfNextQuarter(day) : months(day, 3);
                for (int offset = -1; offset <= 1; offset++) {
                    compare(new Reports(day.minusDays(400), List.of(done(day)), List.of(), List.of()),
                            due.plusDays(offset), readings, book);
                    compare(new Reports(day, List.of(), List.of(), List.of()), due.plusDays(offset), readings, book);
                }
            }
        }
        agreement.assertAgreed(2 * 1096 * 3 * 2);
    }

    @Test
    void should_agree_on_days_to_come_and_days_not_on_file() {
        for (Readings readings : Readings.all()) {
            RuleBook book = readings.book();
            for (LocalDate base : Agreement.BASES) {
                for (LocalDate opened : new LocalDate[] {base.minusMonths(5), base, base.plusDays(1), null}) {
                    for (LocalDate first : new LocalDate[] {base.minusMonths(4), base, base.plusDays(1), null}) {
                        for (LocalDate second : new LocalDate[] {base.minusMonths(2), base.plusDays(1), null}) {
                            List<Report> submitted =
                                    Stream.of(first, second).filter(Objects::nonNull).map(ReportsAgreementTest::done)
                                            .toList();
                            compare(new Reports(opened, submitted, List.of(), List.of()), base, readings, book);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(4 * 8 * 4 * 4 * 3);
    }

    @Test
    void should_agree_on_programs_around_each_boundary() {
        for (Readings readings : Readings.all()) {
            RuleBook book = readings.book();
            for (LocalDate base : Agreement.BASES) {
                List<Program> programs = new ArrayList<>();
                for (int started = -1; started <= 1; started++) {
                    for (Program.Kind kind : new Program.Kind[] {Program.Kind.RELIGIOUS, Program.Kind.OTHER, null}) {
                        programs.add(new Program(base.plusDays(started), kind, null));
                        for (int approved = -2; approved <= 2; approved++) {
                            programs.add(new Program(base.plusDays(started), kind, base.plusDays(approved)));
                        }
                    }
                }
                for (Program.Kind kind : Program.Kind.values()) {
                    compare(new Reports(base.minusDays(9), List.of(), List.of(),
                            List.of(new Program(base, kind, base.plusDays(1)))), base.plusDays(1), readings, book);
                }
                for (Program one : programs) {
                    for (Program other : programs) {
                        compare(new Reports(base.minusDays(9), List.of(), List.of(), List.of(one, other)), base,
                                readings, book);
                    }
                }
            }
        }
        agreement.assertAgreed(4 * 8 * (54 * 54 + 7));
    }
}
