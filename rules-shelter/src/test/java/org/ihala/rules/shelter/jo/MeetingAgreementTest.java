package org.ihala.rules.shelter.jo;

import static org.ihala.rules.shelter.jo.Agreement.file;
import static org.ihala.rules.shelter.jo.Agreement.on;
import static org.ihala.rules.shelter.jo.Worlds.months;
import static org.ihala.rules.shelter.jo.Worlds.seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.ShelterCommittee.Meeting;
import org.ihala.rules.casefile.ShelterCommittee.Meeting.Caller;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** Article 9/a a second time, in plain Java: when, called by whom, attended by whom, adopted with which votes. */
class MeetingAgreementTest {

    private static final LocalDate PREVIOUS = LocalDate.of(2021, 1, 20);
    private static final LocalDate DATE = LocalDate.of(2021, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 12);
    private static final Boolean[] TRUTHS = {true, false, null};
    private static final Caller[] CALLERS = {Caller.CHAIR, Caller.DEPUTY, Caller.OTHER, null};
    private static final List<Seat> OTHERS =
            Arrays.stream(Seat.values()).filter(seat -> seat != Seat.CHAIR).toList();
    private static final Seat DEPUTY = OTHERS.get(0);

    private final Agreement agreement = new Agreement(ShelterQuestion.MEETING);

    /** The readings that touch the article, as switches. */
    private record Readings(
            boolean chairIsNoMember,
            boolean fromFilled,
            boolean byBlocks,
            boolean chairAloneCalls,
            boolean ofAttending) {

        RuleBook book() {
            return on(
                    "Q07-2=" + (chairIsNoMember ? "R2" : "R1"),
                    "Q07-3=" + (fromFilled ? "R2" : "R1"),
                    "Q09-1=" + (byBlocks ? "R2" : "R1"),
                    "Q09-2=" + (chairAloneCalls ? "R1" : "R2"),
                    "Q09-4=" + (ofAttending ? "R2" : "R1"));
        }
    }

    /** What the paragraph asks, point by point. */
    private record Points(boolean inTime, boolean called, boolean majority, boolean presided, boolean adopted) {

        /** The majority that makes a meeting lawful has the chair or the deputy in it. */
        boolean quorum() {
            return majority && presided;
        }

        /** Neither the time of the meeting nor what becomes of a vote makes it more or less lawful. */
        boolean lawful() {
            return called && quorum();
        }
    }

    /** Nobody knows yet who will call and attend a meeting still to come. */
    private static Meeting toCome(Meeting m) {
        return new Meeting(m.date(), m.previous(), m.first(), null, null, null, null, null, null, null, null, null);
    }

    /** Paragraph 9/a in every world: its nine seats are the chair and eight others. */
    private static Set<Points> paragraph9a(Meeting planned, LocalDate asOf, Readings readings) {
        Meeting m = planned.date() == null || seen(planned.date(), asOf) != null ? planned : toCome(planned);
        return Worlds.results(world -> {
            boolean chairAttends = world.of(m.attending() == null ? null : m.attending().contains(Seat.CHAIR));
            int others = world.of(
                    m.attending() == null ? null : (int) m.attending().stream().filter(OTHERS::contains).count(),
                    numbers(0, 8));
            boolean deputyAttends = m.deputy() != Seat.CHAIR
                    && world.of(
                            m.deputy() == null || m.attending() == null ? null : m.attending().contains(m.deputy()));
            if (deputyAttends && others == 0 || !deputyAttends && others == 8 && m.deputy() != Seat.CHAIR) {
                return null;
            }
            int most = others + (chairAttends ? 1 : 0);
            boolean voted = world.of(m.voteTaken());
            int votes = voted ? world.of(m.votesFor(), numbers(0, most)) : 0;
            boolean chairVoted = voted && world.of(chairAttends ? m.chairVotedFor() : Boolean.FALSE);
            int othersVotes = votes - (chairVoted ? 1 : 0);
            if (!voted && (m.votesFor() != null || Boolean.TRUE.equals(m.chairVotedFor()))
                    || !chairAttends && Boolean.TRUE.equals(m.chairVotedFor())
                    || othersVotes < 0
                    || othersVotes > others) {
                return null;
            }
            boolean chairVacant = m.vacant() == null
                    ? !chairAttends && readings.fromFilled && world.undecided()
                    : m.vacant().contains(Seat.CHAIR);
            int othersVacant = m.vacant() != null
                    ? (int) m.vacant().stream().filter(OTHERS::contains).count()
                    : readings.fromFilled ? world.any(numbers(0, 8 - others)) : 0;
            if (chairAttends && chairVacant || others + othersVacant > 8) {
                return null;
            }

            int chairCounts = readings.chairIsNoMember ? 0 : 1;
            int seats = 8 + chairCounts;
            if (readings.fromFilled) {
                seats -= othersVacant + (chairVacant ? chairCounts : 0);
            }
            int attending = others + (chairAttends ? chairCounts : 0);
            int inFavor = othersVotes + (chairVoted ? chairCounts : 0);
            boolean majority = 2 * inFavor > (readings.ofAttending ? attending : seats);

            Caller caller = world.of(m.calledBy(), Caller.class);
            boolean called = caller == Caller.CHAIR
                    || caller == Caller.DEPUTY && !readings.chairAloneCalls && world.of(m.chairAbsentAtCall());
            return new Points(
                    inTime(world, m, asOf, readings), called, 2 * attending > seats, chairAttends || deputyAttends,
                    !voted || majority);
        });
    }

    private static boolean inTime(Worlds world, Meeting m, LocalDate asOf, Readings readings) {
        LocalDate previous = seen(m.previous(), asOf);
        // A meeting of which there is neither day, attendance nor vote was not held, nor was one that is still to come.
        boolean held = m.date() == null
                && Stream.of(m.attending(), m.voteTaken(), m.votesFor(), m.chairVotedFor()).anyMatch(Objects::nonNull);
        if (Boolean.TRUE.equals(m.first())) {
            return held || seen(m.date(), asOf) != null || world.undecided();
        }
        if (previous == null) {
            return world.undecided();
        }
        LocalDate last = readings.byBlocks ? lastDayOfNextBlock(previous) : months(previous, 2);
        if (seen(m.date(), asOf) != null) {
            return !m.date().isAfter(last);
        }
        return (held || !asOf.isAfter(last)) && world.undecided();
    }

    /** January and February are a block, March and April the next. */
    private static LocalDate lastDayOfNextBlock(LocalDate day) {
        int firstOfBlock = day.getMonthValue() - (day.getMonthValue() + 1) % 2;
        return months(LocalDate.of(day.getYear(), firstOfBlock, 1), 4).minusDays(1);
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    /**
     * Compares the answer and what is reported beside it.
     *
     * <p>Where attendance, deputy, vacant seats or votes are not on file, the numbers that are may leave only one
     * answer, as when five attend and the chair voted against; the library asks for what is missing instead.
     */
    private Decision compare(Meeting meeting, LocalDate asOf, Readings readings, RuleBook book) {
        Set<Points> points = paragraph9a(meeting, asOf, readings);
        Object[] about = {show(meeting), asOf, readings};
        Answer expected = Worlds.agreed(points, Points::lawful);
        boolean counted = meeting.attending() != null
                && meeting.deputy() != null
                && (meeting.vacant() != null || !readings.fromFilled);
        boolean votesCounted = counted
                && meeting.voteTaken() != null
                && (!meeting.voteTaken() || meeting.votesFor() != null && meeting.chairVotedFor() != null);
        Decision decision = counted
                ? agreement.compare(book, file(meeting, asOf), expected, about)
                : agreement.compareCautious(book, file(meeting, asOf), expected, about);
        reported(decision, "majorityAttends", Worlds.agreed(points, Points::majority), counted, about);
        reported(decision, "quorum", Worlds.agreed(points, Points::quorum), counted, about);
        reported(decision, "lawful", Worlds.agreed(points, Points::lawful), counted, about);
        reported(decision, "inTime", Worlds.agreed(points, Points::inTime), true, about);
        if (Boolean.TRUE.equals(meeting.voteTaken())) {
            reported(decision, "adopted", Worlds.agreed(points, p -> p.lawful() && p.adopted()), votesCounted, about);
        }
        return decision;
    }

    private void reported(Decision decision, String name, Answer expected, boolean counted, Object... about) {
        Object known = decision.outcome().get(name);
        Answer actual = known == null ? Answer.UNDETERMINED : Answer.of((Boolean) known);
        if (counted || actual != Answer.UNDETERMINED) {
            agreement.reported(expected, actual, name, about);
        }
    }

    private static String show(Meeting m) {
        return Stream.of(m.date(), m.previous(), m.first(), m.calledBy(), m.deputy(), m.attending(), m.vacant(),
                        m.voteTaken(), m.votesFor(), m.chairVotedFor())
                .map(Objects::toString)
                .toList()
                .toString();
    }

    /** Every attendance that makes a difference: the chair or not, the deputy or not, so many of the other seven. */
    private static List<List<Seat>> attendances() {
        List<List<Seat>> all = new ArrayList<>();
        for (boolean chair : new boolean[] {true, false}) {
            for (boolean deputy : new boolean[] {true, false}) {
                for (int others = 0; others <= 7; others++) {
                    List<Seat> attending = new ArrayList<>(OTHERS.subList(1, 1 + others));
                    if (deputy) {
                        attending.add(DEPUTY);
                    }
                    if (chair) {
                        attending.add(Seat.CHAIR);
                    }
                    all.add(attending);
                }
            }
        }
        all.add(null);
        return all;
    }

    /** Not on file, none, the chair's, two others: as far as nobody attended for them. */
    private static List<List<Seat>> vacancies(List<Seat> attending) {
        List<List<Seat>> all = new ArrayList<>();
        all.add(null);
        all.add(List.of());
        List<Seat> absent = new ArrayList<>(Arrays.asList(Seat.values()));
        absent.removeAll(attending == null ? List.of() : attending);
        if (absent.contains(Seat.CHAIR)) {
            all.add(List.of(Seat.CHAIR));
        }
        absent.remove(Seat.CHAIR);
        if (absent.size() > 1) {
            all.add(absent.subList(absent.size() - 2, absent.size()));
        }
        return all;
    }

    /** Returns whether there is a world in which all of this is so. */
    private static boolean possible(Meeting meeting, Readings readings) {
        return !paragraph9a(meeting, TODAY, readings).isEmpty();
    }

    @Test
    void should_agree_on_quorum_and_majority_over_all_combinations() {
        for (int i = 0; i < 8; i++) {
            Readings readings = new Readings((i & 1) == 1, (i & 2) == 2, false, false, (i & 4) == 4);
            RuleBook book = readings.book();
            for (List<Seat> attending : attendances()) {
                for (List<Seat> vacant : vacancies(attending)) {
                    for (Boolean taken : TRUTHS) {
                        for (int votes = -1; votes <= 9; votes++) {
                            for (Boolean chairVoted : TRUTHS) {
                                Meeting meeting = new Meeting(DATE, PREVIOUS, false, Caller.CHAIR, null, DEPUTY, attending,
                                        vacant, taken, votes < 0 ? null : votes, chairVoted, null);
                                if (possible(meeting, readings)) {
                                    compare(meeting, TODAY, readings, book);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(8 * 3508);
    }

    @Test
    void should_agree_on_who_calls_and_who_presides_over_all_combinations() {
        for (boolean chairAloneCalls : new boolean[] {false, true}) {
            Readings readings = new Readings(false, false, false, chairAloneCalls, false);
            RuleBook book = readings.book();
            for (List<Seat> attending : attendances()) {
                for (Caller caller : CALLERS) {
                    for (Seat deputy : new Seat[] {DEPUTY, Seat.CIVIL_3, Seat.CHAIR, null}) {
                        for (Boolean taken : new Boolean[] {false, null}) {
                            for (LocalDate previous : new LocalDate[] {PREVIOUS, PREVIOUS.minusMonths(3), null}) {
                                for (Boolean absent : TRUTHS) {
                                    compare(new Meeting(DATE, previous, null, caller, absent, deputy, attending,
                                            List.of(), taken, null, null, null), TODAY, readings, book);
                                }
                            }
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(2 * 33 * 4 * 4 * 2 * 3 * 3);
    }

    private static Meeting held(LocalDate date, LocalDate previous, Boolean first) {
        return new Meeting(date, previous, first, Caller.CHAIR, null, DEPUTY, OTHERS.subList(0, 6), List.of(), true, 5, false,
                null);
    }

    @Test
    void should_agree_on_the_interval_after_every_day_of_three_years() {
        for (boolean byBlocks : new boolean[] {false, true}) {
            Readings readings = new Readings(false, false, byBlocks, false, false);
            RuleBook book = readings.book();
            for (LocalDate previous = LocalDate.of(2022, 1, 1);
                    previous.getYear() < 2025;
                    previous = previous.plusDays(1)) {
                LocalDate due = byBlocks ? lastDayOfNextBlock(previous) : months(previous, 2);
                for (int offset = -1; offset <= 1; offset++) {
                    LocalDate date = due.plusDays(offset);
                    Decision decision = compare(held(date, previous, false), date, readings, book);
                    LocalDate next = byBlocks ? lastDayOfNextBlock(date) : months(date, 2);
                    agreement.reported(next, decision.outcome().get("nextMeetingBy"), "next", date, readings);
                    agreement.reported(next.plusDays(1), decision.outcome().get("overdueFrom"), "late", date, readings);
                    agreement.reported(
                            offset > 0 ? DutyStatus.DONE_LATE : DutyStatus.DONE, decision.duties().get(0).status(), date, readings);
                }
            }
        }
        agreement.assertAgreed(2 * (365 + 365 + 366) * 3);
    }

    @Test
    void should_agree_on_days_to_come_and_days_not_on_file() {
        Meeting nothing = new Meeting(null, null, null, null, null, null, null, null, null, null, null, null);
        for (boolean byBlocks : new boolean[] {false, true}) {
            Readings readings = new Readings(false, false, byBlocks, false, false);
            RuleBook book = readings.book();
            for (LocalDate base : Agreement.BASES) {
                LocalDate due = byBlocks ? lastDayOfNextBlock(base) : months(base, 2);
                for (LocalDate asOf : new LocalDate[] {
                    base.minusDays(1), base, due.minusDays(1), due, due.plusDays(1), due.plusDays(2)
                }) {
                    for (LocalDate date : new LocalDate[] {due.minusDays(1), due, due.plusDays(1), null}) {
                        for (LocalDate previous : new LocalDate[] {base, null}) {
                            for (Boolean first : TRUTHS) {
                                if (previous == null || !Boolean.TRUE.equals(first)) {
                                    Decision decision = compare(held(date, previous, first), asOf, readings, book);
                                    compare(new Meeting(date, previous, first, Caller.CHAIR, null, DEPUTY, null, null, null,
                                            null, null, null), asOf, readings, book);
                                    LocalDate from = seen(date, asOf) != null ? date : seen(previous, asOf);
                                    agreement.reported(
                                            from == null ? null : byBlocks ? lastDayOfNextBlock(from) : months(from, 2),
                                            decision.outcome().get("nextMeetingBy"),
                                            "next", asOf, String.valueOf(date), String.valueOf(previous), readings);
                                }
                            }
                        }
                    }
                }
                compare(nothing, base, readings, book);
            }
        }
        agreement.assertAgreed(2 * 8 * (6 * 4 * (2 + 3) * 2 + 1));
    }
}
