package org.ihala.rules.shelter.jo.body;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ihala.rules.casefile.ShelterCommittee.Meeting;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.shelter.jo.Facts;
import org.ihala.rules.shelter.jo.MatterClaim;
import org.ihala.rules.time.CalendarDays;
import org.jspecify.annotations.Nullable;

/** What Article 9 reads of a case: one meeting of the Shelter Committee. */
public final class MeetingClaim extends MatterClaim {

    private static final Meeting NOTHING_ON_FILE =
            new Meeting(null, null, null, null, null, null, null, null, null, null, null, null);

    private final Meeting meeting;

    /** Creates the claim. */
    public MeetingClaim(Inquiry inquiry) {
        super(inquiry, "meeting");
        Meeting onFile = inquiry.caseFile().matter(Meeting.class);
        this.meeting = onFile == null ? NOTHING_ON_FILE : held(onFile);
    }

    /** Of a meeting still to come nothing is known but the one before. */
    private Meeting held(Meeting meeting) {
        return meeting.date() == null || reached(meeting.date()) != null
                ? meeting
                : new Meeting(
                        meeting.date(), meeting.previous(), meeting.first(), null, null, null, null, null, null, null, null,
                        meeting.secretary());
    }

    /** Returns whether the meeting was held within the interval after the one before. */
    public Condition heldWithin(Period interval) {
        return heldBy(previous -> CalendarDays.lastDayExcludingFirst(previous, interval));
    }

    /** Returns whether the meeting was held in the block of calendar months after the one before, or earlier. */
    public Condition heldInNextBlockOf(Period interval) {
        return heldBy(previous -> CalendarDays.lastDayOfNextBlock(previous, (int) interval.toTotalMonths()));
    }

    private interface LastDay {
        LocalDate after(LocalDate previous);
    }

    private Condition heldBy(LastDay lastDay) {
        LocalDate date = reached(meeting.date());
        if (Boolean.TRUE.equals(meeting.first())) {
            // The law sets no day for the first meeting; whenever it was held, it was in time.
            return date != null || heldOnUnknownDay()
                    ? known(true, "first").asDutyBy(DutyStatus.DONE, null)
                    : unknown(Facts.MEETING_DATE, "date").asDutyBy(DutyStatus.DUE, null);
        }
        LocalDate previous = reached(meeting.previous());
        if (previous == null) {
            return unknown(Facts.MEETING_PREVIOUS, "previous").asDutyBy(DutyStatus.STOP_AND_ASK, null);
        }
        LocalDate due = lastDay.after(previous);
        if (date == null) {
            Condition unknown = unknown(Facts.MEETING_DATE, "date");
            if (heldOnUnknownDay()) {
                return unknown.asDutyBy(DutyStatus.STOP_AND_ASK, due);
            }
            // Not held yet: too late once the day has passed, open until then.
            return today().isAfter(due)
                    ? known(false, "previous").asDutyBy(DutyStatus.OVERDUE, due)
                    : unknown.asDutyBy(DutyStatus.DUE, due);
        }
        return Condition.of(!date.isAfter(due), List.of(place("date"), place("previous"))).asDutyBy(DutyStatus.DONE, due);
    }

    private boolean heldOnUnknownDay() {
        return meeting.date() == null
                && (meeting.attending() != null
                        || meeting.voteTaken() != null
                        || meeting.votesFor() != null
                        || meeting.chairVotedFor() != null);
    }

    /** Returns the last day on which the next meeting is in time, by the chosen reading; null where nothing is on file. */
    public @Nullable LocalDate nextBy() {
        LocalDate date = reached(meeting.date());
        LocalDate last = date == null ? reached(meeting.previous()) : date;
        if (last == null) {
            return null;
        }
        Period interval = months("meeting.interval");
        return reading("Q09-1=R2")
                ? CalendarDays.lastDayOfNextBlock(last, (int) interval.toTotalMonths())
                : CalendarDays.lastDayExcludingFirst(last, interval);
    }

    /** Returns whether the chair called the meeting. */
    public Condition calledByChair() {
        return meeting.calledBy() == null
                ? unknown(Facts.MEETING_CALLED_BY, "calledBy")
                : known(meeting.calledBy() == Meeting.Caller.CHAIR, "calledBy");
    }

    /** Returns whether the chair called the meeting, or the deputy did while the chair was absent. */
    public Condition calledByChairOrDeputyInAbsence() {
        if (meeting.calledBy() != Meeting.Caller.DEPUTY) {
            return calledByChair();
        }
        // Who attended the meeting says nothing about who was there when it was called.
        return meeting.chairAbsentAtCall() == null
                ? unknown(Facts.MEETING_CHAIR_ABSENT, "chairAbsentAtCall")
                : Condition.of(meeting.chairAbsentAtCall(), List.of(place("calledBy"), place("chairAbsentAtCall")));
    }

    /** Returns whether the chair or the deputy is among those attending. */
    public Condition chairOrDeputyAttends() {
        List<Seat> attending = meeting.attending();
        if (attending == null) {
            return unknown(Facts.MEETING_ATTENDING, "attending");
        }
        if (attending.contains(Seat.CHAIR) || attending.isEmpty()) {
            return known(!attending.isEmpty(), "attending");
        }
        return meeting.deputy() == null
                ? unknown(Facts.MEETING_DEPUTY, "deputy")
                : Condition.of(attending.contains(meeting.deputy()), List.of(place("attending"), place("deputy")));
    }

    /** Returns whether nothing was put to the vote. */
    public Condition nothingPutToVote() {
        if (meeting.voteTaken() != null) {
            return known(!meeting.voteTaken(), "voteTaken");
        }
        return meeting.votesFor() == null ? unknown(Facts.MEETING_VOTES, "votesFor") : known(false, "votesFor");
    }

    /** Returns all seats, the chair's among them. */
    public Members members() {
        return new Members(false);
    }

    /** Returns all seats but the chair's. */
    public Members membersWithoutChair() {
        return new Members(true);
    }

    /** Returns the secretary's naming as a duty. */
    public Condition secretaryNamedFromMinistry() {
        var secretary = meeting.secretary();
        Condition employee = stated(
                secretary == null ? null : secretary.ministryEmployee(), Facts.MEETING_SECRETARY, "secretary");
        Condition named = stated(
                secretary == null ? null : secretary.namedByMinister(), Facts.MEETING_SECRETARY, "secretary");
        Condition both = employee.and(named);
        return both.asDutyBy(
                switch (both.answer()) {
                    case YES -> DutyStatus.DONE;
                    case NO -> DutyStatus.DUE;
                    case UNDETERMINED -> DutyStatus.STOP_AND_ASK;
                },
                null);
    }

    /** Returns the codes of the warnings: an empty seat, from which a majority may be counted or not (Q07-3). */
    @Override
    public Set<String> warnings() {
        List<Seat> vacant = meeting.vacant();
        return vacant == null || vacant.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.of("SEAT_VACANT"));
    }

    /** The members who count for a majority; what the file leaves open is carried as a range. */
    public final class Members {

        private final boolean withoutChair;

        private Members(boolean withoutChair) {
            this.withoutChair = withoutChair;
        }

        /** Returns whether a majority of all seats attends. */
        public Condition majorityOfSeatsAttends() {
            return majority(attending(), seats());
        }

        /** Returns whether a majority of the seats that somebody holds attends. */
        public Condition majorityOfHoldersAttends() {
            return majority(attending(), holders());
        }

        /** Returns whether a majority of all seats voted in favor. */
        public Condition majorityOfSeatsInFavor() {
            return majority(votes(), seats());
        }

        /** Returns whether a majority of the seats that somebody holds voted in favor. */
        public Condition majorityOfHoldersInFavor() {
            return majority(votes(), holders());
        }

        /** Returns whether a majority of those attending voted in favor. */
        public Condition majorityOfAttendingInFavor() {
            return majority(votes(), attending());
        }

        private int most() {
            return withoutChair ? number("committee.seats") - 1 : number("committee.seats");
        }

        private Range seats() {
            return new Range(most(), most(), List.of(), List.of());
        }

        private Range holders() {
            List<Seat> vacant = meeting.vacant();
            if (vacant == null) {
                int least = meeting.attending() == null ? 0 : count(meeting.attending());
                return new Range(least, most(), List.of(), List.of(missing(Facts.MEETING_VACANT, "vacant")));
            }
            int held = most() - count(vacant);
            return new Range(held, held, List.of(place("vacant")), List.of());
        }

        private Range attending() {
            List<Seat> attending = meeting.attending();
            if (attending == null) {
                return new Range(0, most(), List.of(), List.of(missing(Facts.MEETING_ATTENDING, "attending")));
            }
            int count = count(attending);
            return new Range(count, count, List.of(place("attending")), List.of());
        }

        private int count(List<Seat> seats) {
            return (int) seats.stream()
                    .filter(seat -> !withoutChair || seat != Seat.CHAIR)
                    .count();
        }

        private Range votes() {
            Integer votes = meeting.votesFor();
            if (votes == null) {
                return new Range(0, most(), List.of(), List.of(missing(Facts.MEETING_VOTES, "votesFor")));
            }
            if (!withoutChair || meeting.attending() != null && !meeting.attending().contains(Seat.CHAIR)) {
                return new Range(votes, votes, List.of(place("votesFor")), List.of());
            }
            if (meeting.chairVotedFor() == null) {
                return new Range(
                        Math.max(0, votes - 1),
                        votes,
                        List.of(place("votesFor")),
                        List.of(missing(Facts.MEETING_CHAIR_VOTE, "chairVotedFor")));
            }
            int without = meeting.chairVotedFor() ? votes - 1 : votes;
            return new Range(without, without, List.of(place("votesFor"), place("chairVotedFor")), List.of());
        }

        private Condition majority(Range part, Range whole) {
            List<String> facts = joined(part.facts, whole.facts);
            if (2 * part.least > whole.most) {
                return Condition.met(facts);
            }
            if (2 * part.most <= whole.least) {
                return Condition.notMet(facts);
            }
            return Condition.unknown(facts, joined(part.missing, whole.missing));
        }

        @Override
        public String toString() {
            return "Members";
        }
    }

    private record Range(int least, int most, List<String> facts, List<MissingFact> missing) {
        @Override
        public String toString() {
            return "Range";
        }
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        second.stream().filter(item -> !all.contains(item)).forEach(all::add);
        return List.copyOf(all);
    }
}
