package org.ihala.rules.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ihala.rules.casefile.ShelterCommittee.Seat;
import org.jspecify.annotations.Nullable;

/** The checks of what a file says of the Shelter Committee, such as that nobody attends a meeting twice. */
final class CommitteeChecks {

    private final BiConsumer<String, String> problem;

    /**
     * Creates the checks.
     *
     * @param problem receives the path and what is wrong with it
     */
    CommitteeChecks(BiConsumer<String, String> problem) {
        this.problem = problem;
    }

    void check(ShelterCommittee.Committee committee) {
        ShelterCommittee.SeatHolder unreadable = Form.of(ShelterCommittee.SeatHolder.class).gap();
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        for (int i = 0; i < committee.seats().size(); i++) {
            ShelterCommittee.SeatHolder holder = committee.seats().get(i);
            if (holder == unreadable) {
                continue;
            }
            String path = "committee.seats[" + i + "]";
            if (holder.seat() == Seat.CHAIR) {
                problem.accept(path + ".seat", "is given by the field chair");
            } else if (!seats.add(holder.seat())) {
                problem.accept(path + ".seat", "is named twice");
            }
            if (MatterChecks.isBefore(holder.namedOn(), holder.replacesMemberNamedOn())) {
                problem.accept(path + ".namedOn", "is before the predecessor was named");
            }
            if (MatterChecks.isBefore(holder.endedOn(), holder.namedOn())) {
                problem.accept(path + ".endedOn", "is before the member was named");
            }
        }
    }

    void check(ShelterCommittee.Meeting meeting) {
        List<Seat> attending = distinct("meeting.attending", meeting.attending());
        List<Seat> vacant = distinct("meeting.vacant", meeting.vacant());
        if (vacant.stream().anyMatch(attending::contains)) {
            problem.accept("meeting.vacant", "names a seat that attended");
        }
        Integer votes = meeting.votesFor();
        if (votes != null && meeting.attending() != null && votes > attending.size()) {
            problem.accept("meeting.votesFor", "is more than attended");
        }
        if (votes != null && Boolean.FALSE.equals(meeting.voteTaken())) {
            problem.accept("meeting.votesFor", "stands beside voteTaken false");
        }
        if (meeting.previous() != null && Boolean.TRUE.equals(meeting.first())) {
            problem.accept("meeting.previous", "stands beside first true");
        }
        if (meeting.date() != null && meeting.previous() != null && !meeting.previous().isBefore(meeting.date())) {
            problem.accept("meeting.previous", "is not before the meeting");
        }
        if (Boolean.TRUE.equals(meeting.chairVotedFor())
                && (votes != null && votes == 0 || meeting.attending() != null && !attending.contains(Seat.CHAIR))) {
            problem.accept("meeting.chairVotedFor", "does not fit the votes or the attendance");
        }
    }

    void check(ShelterCommittee.Subcommittee subcommittee) {
        Integer staff = subcommittee.membersFromHouseStaff();
        if (staff != null && subcommittee.members() != null && staff > subcommittee.members()) {
            problem.accept("subcommittee.membersFromHouseStaff", "is more than there are members");
        }
    }

    private List<Seat> distinct(String path, @Nullable List<Seat> seats) {
        if (seats != null && Set.copyOf(seats).size() < seats.size()) {
            problem.accept(path, "names a seat twice");
        }
        return seats == null ? List.of() : seats;
    }
}
